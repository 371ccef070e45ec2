"""The manual's source: complete, sound, and of the program as it is.

What it says of the window is held against that in `tests/ui/manual`.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
import unicodedata
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import page as page_checks
import pypdfium2
import pytest
from pypdf import PdfReader

from reader import manual
from reader.cli.commands import all_commands
from reader.cli.main import main
from reader.manual import Chapter, chapters, html, page, picture
from reader.resources import resource

ROOT = Path(__file__).parent.parent
FOLDER = resource("manual")
SMALL = 2_000_000  # bytes of all pictures


class ParsedError(Exception):
    """A command line was understood."""


def test_every_chapter_is_in_the_contents_and_every_one_there_exists():
    names = [one.name for one in chapters()]

    assert names[0] == manual.CONTENTS
    assert sorted(names) == sorted(file.stem for file in FOLDER.glob("*.md"))
    for one in chapters()[1:]:
        assert f"[{one.title}]({one.name}.md)" in chapters()[0].source


def test_every_link_leads_to_a_chapter():
    names = {one.name for one in chapters()}

    assert {link for one in chapters() for link in one.links} <= names


def test_every_picture_is_there_is_told_in_words_and_is_shown():
    shown = [found for one in chapters() for found in one.pictures]

    assert all(picture(name) is not None for name, _ in shown)
    assert all(len(words.split()) > 2 for _, words in shown)
    files = {f"pictures/{file.name}" for file in (FOLDER / "pictures").iterdir()}
    assert {name for name, _ in shown} == files
    assert sum(file.stat().st_size for file in (FOLDER / "pictures").iterdir()) < SMALL


@pytest.mark.parametrize(
    "name", ["pictures/none.png", "window.png", "../manual/contents.md", "/etc/passwd", ""]
)
def test_only_pictures_of_the_manual_are_found(name):
    assert picture(name) is None


def test_the_words_of_a_chapter_are_without_the_marks_of_markdown():
    chapter = Chapter(
        "x", "X", "# X\n\nSee **File → Add** or `F1`, [there](y.md).\n\n| a |\n|--|\n| b |"
    )

    assert chapter.words == "X\nSee File → Add or F1, there.\na\nb"
    assert chapter.links == ("y",)


def test_html_leads_where_it_is_told_and_passes_none_on():
    chapter = Chapter("x", "X", "[there](y.md) <b>bold</b>\n\n![P](pictures/p.png)")

    assert '<a href="#y">there</a> &lt;b&gt;' in html(chapter, leading=lambda name: f"#{name}")
    assert '<p class="picture"><img src="pictures/p.png" alt="P" /></p>' in html(chapter)


def test_the_page_has_every_chapter_and_loads_nothing():
    text = page()
    loaded = re.findall(r'\b(?:src|srcset|href)="([^"]*)"', text)

    assert all(f'<section id="{one.name}">' in text for one in chapters())
    assert all(link.startswith(("#", "data:image/png;base64,")) for link in loaded)
    assert {link[1:] for link in loaded if link.startswith("#")} <= {o.name for o in chapters()}
    assert "<script" not in text
    assert "http:" not in text.replace("http-equiv", "")


def test_a_picture_that_is_missing_leaves_its_name():
    assert (
        manual._with_pictures('<img src="pictures/none.png">') == '<img src="pictures/none.png">'
    )


def sources():
    return [*(one.source for one in chapters()), (ROOT / "README.md").read_text("utf-8")]


def commands():
    """Yield every command line of the manual and of the README; a command's name alone is none."""
    for text in sources():
        for block in re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
            yield from (line for line in block.splitlines() if line.startswith("synoptic "))
        yield from re.findall(r"`(synoptic [^\s`]+ [^`]+)`", text)


def test_every_command_line_is_understood(monkeypatch):
    parse = argparse.ArgumentParser.parse_args

    def stop_after_parsing(self, arguments):
        parse(self, arguments)
        raise ParsedError

    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", stop_after_parsing)
    lines = list(commands())

    names = set(re.findall(r"`synoptic ([a-z]+)`", " ".join(sources())))
    assert names <= {command.name for command in all_commands(None)}  # type: ignore[arg-type]
    assert len(lines) > 25
    for line in lines:
        words = shlex.split(line, comments=True)[1:]
        with pytest.raises(ParsedError):
            main(words, None, None)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The manual as its two files."""
    folder = tmp_path_factory.mktemp("manual")
    html, pdf = folder / "manual.html", folder / "manual.pdf"
    script = ROOT / "packaging" / "manual.py"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    subprocess.run(
        [sys.executable, script, "--html", html, "--pdf", pdf], check=True, env=environment
    )
    return html, pdf


def test_the_pdf_says_all_that_the_manual_says(built):
    def folded(words):
        return re.sub(r"\s", "", unicodedata.normalize("NFKC", words))

    with closing(pypdfium2.PdfDocument(built[1])) as document:
        read = [page.get_textpage().get_text_range() for page in document]
    text = folded("".join(read))
    told = [line for one in chapters() for line in one.words.splitlines()]
    pictures = {words for one in chapters() for _, words in one.pictures}

    assert len(told) > 400
    assert [line for line in told if line not in pictures and folded(line[:40]) not in text] == []
    assert all(len(page) > 60 for page in read)


def test_the_pdf_has_an_outline_a_language_and_links_that_lead_within_it(built):
    reader = PdfReader(built[1])
    top = [one for one in reader.outline if not isinstance(one, list)]
    starts = [reader.get_destination_page_number(one) or 0 for one in top]
    links = [link.get_object() for page in reader.pages for link in page.get("/Annots", ()) or ()]

    assert [one.title for one in top] == [one.title for one in chapters()]
    assert starts == sorted(set(starts))
    assert str(reader.root_object["/Lang"]) == "en"
    assert len(links) >= sum(len(one.links) for one in chapters())
    assert all("/Dest" in link and "/A" not in link for link in links)
    assert reader.metadata is not None
    assert reader.metadata.creation_date == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


def test_the_pdf_tells_programs_that_read_it_aloud_what_its_parts_are(built):
    """All but that it follows PDF/UA: Qt maps signs of fonts in a way that forbids to claim it."""
    told = page_checks.validate_pdf(built[1], profile="ua1").failures
    parts = []

    def walk(element):
        parts.append(element)
        kids = element.get("/K", ())
        for kid in kids if isinstance(kids, list) else [kids]:
            inner = kid.get_object()
            if isinstance(inner, dict) and "/S" in inner:
                walk(inner)

    tree: Any = PdfReader(built[1]).root_object["/StructTreeRoot"]
    walk(tree["/K"])
    counts = Counter(one["/S"] for one in parts)
    sources = [one.source for one in chapters()]
    assert {one.rule_id.rpartition("-")[0] for one in told} <= {
        "PDFUA1-FONT-UNICODE-MAPPING",
        "PDFUA1-ID-PART",
        "PDFUA1-ID-SCHEMA",
    }
    assert counts["/H1"] == counts["/Sect"] == len(sources)
    assert counts["/H2"] == sum(len(re.findall("^## ", one, re.MULTILINE)) for one in sources)
    rules = re.compile(r"^\|[-|]+\|$", re.MULTILINE)
    assert counts["/Table"] == sum(len(rules.findall(one)) for one in sources)
    assert counts["/Link"] >= sum(len(one.links) for one in chapters())
    seen = [one["/Alt"] for one in parts if one["/S"] == "/Figure"]
    assert seen == [words for one in chapters() for _, words in one.pictures]
    assert all(one["/A"]["/Scope"] == "/Column" for one in parts if one["/S"] == "/TH")


def test_the_web_page_is_the_same_as_the_windows(built):
    assert built[0].read_text("utf-8") == page()


def test_every_file_that_contributors_are_led_to_is_there():
    text = (ROOT / ".github" / "CONTRIBUTING.md").read_text("utf-8")
    led = set(re.findall(r"`((?:[\w.]+/)*[\w.]+\.(?:py|md|json|toml))`", text))
    there = {
        file.name
        for top in ("reader", "tests", "packaging")
        for file in (ROOT / top).rglob("*.py")
    }

    assert len(led) > 40
    assert {one for one in led if "/" in one and not (ROOT / one).exists()} == set()
    names = {one for one in led if "/" not in one and one.endswith(".py")}
    assert names - there == set()
