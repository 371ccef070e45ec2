"""Web pages give up their article and keep the rest beside it, in order; nothing is lost."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import ImportFailed
from reader.importing.base import Provenance
from reader.importing.html import HtmlImporter
from reader.importing.read import draft_from_bytes
from tests.importing import saved as saved_pages
from tests.served import serving

FOLDER = Path(__file__).parents[1] / "data" / "import" / "html"
LABELS = json.loads((FOLDER / "labels.json").read_text("utf-8"))
PAGES = sorted(LABELS)


STREWN = json.loads((FOLDER / "strewn" / "labels.json").read_text("utf-8"))


def read(name):
    return HtmlImporter().parts((FOLDER / name).read_bytes(), name)


def words(texts):
    return re.findall(r"\w+", " ".join(texts))


def runs(texts):
    said = words(texts)
    return Counter(zip(said, said[1:], said[2:], said[3:], strict=False))


def overlap(one, other):
    both = (Counter(words(one)) & Counter(words(other))).total()
    return both / max(1, len(words(one)))


@pytest.mark.parametrize("name", PAGES)
def test_the_article_of_a_page_is_kept(name):
    kept = [piece.text for piece in read(name).pieces if piece.kept]
    assert overlap(LABELS[name]["kept"], kept) >= 0.99


@pytest.mark.parametrize("name", sorted(STREWN))
def test_the_article_is_told_from_furniture_among_its_paragraphs(name):
    draft = draft_from_bytes(Provenance(name, (FOLDER / "strewn" / name).read_bytes(), ""))
    kept = runs(block.text for block in draft.blocks if block.kept)
    true = runs(STREWN[name]["kept"])
    assert (kept & true).total() >= 0.97 * max(kept.total(), true.total())


@pytest.mark.parametrize("name", PAGES)
def test_what_stands_around_the_article_is_not_kept(name):
    kept = [piece.text for piece in read(name).pieces if piece.kept]
    # a layout kept back from fitting may do a little worse
    assert overlap(kept, LABELS[name]["kept"]) > (0.97 if LABELS[name]["fitted"] else 0.9)


@pytest.mark.parametrize("name", PAGES)
def test_nothing_that_a_reader_sees_is_lost(name):
    pieces = [piece.text for piece in read(name).pieces]
    seen = LABELS[name]["kept"] + LABELS[name]["around"]
    assert overlap(seen, pieces) == 1


@pytest.mark.parametrize("name", PAGES)
def test_the_blocks_of_the_article_keep_their_order(name):
    kept = "".join(words(piece.text for piece in read(name).pieces if piece.kept))
    places = [kept.find("".join(words([text]))) for text in LABELS[name]["kept"]]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("name", PAGES)
def test_the_headline_and_the_outlet_are_found(name):
    parts = read(name)
    assert (parts.title, parts.source) == (LABELS[name]["title"], LABELS[name]["outlet"])


@pytest.mark.parametrize("name", sorted(set(PAGES) - {"tables.html", "diary.html"}))
def test_the_writer_and_the_day_are_found_where_the_page_says_them(name):
    parts = read(name)
    assert (parts.author, parts.published) == (LABELS[name]["author"], LABELS[name]["day"])
    assert (parts.language, parts.updated) == ("en", None)
    assert (parts.url or "").startswith("https://news.example/")


def test_a_headline_that_is_repeated_is_not_in_the_text():
    parts = read("semantic.html")
    assert parts.title not in [piece.text for piece in parts.pieces if piece.kept]


def test_pieces_say_what_they_are():
    roles = {piece.role for piece in read("feature.html").pieces}
    assert roles == {"heading", "text", "caption", "quote", "table", "item"}
    assert {piece.links for piece in read("semantic.html").pieces} >= {0.0, 1.0}


@pytest.mark.parametrize("data", [b"", b"<html></html>", b"<html><script>x()</script></html>"])
def test_a_page_without_text_is_refused_with_a_sentence(data):
    with pytest.raises(ImportFailed, match=r"“a\.html” holds no article text"):
        HtmlImporter().parts(data, "a.html")


def test_a_page_without_an_article_is_kept_whole_beside_none():
    parts = HtmlImporter().parts(b"<html><body><a>Home</a></body></html>", "a.html")
    assert [piece.text for piece in parts.pieces] == ["Home"]


def test_a_guessed_encoding_is_told():
    page = "<html><body><p>Caf\xe9 \u2013 one, two \u0142.</p></body></html>".encode("cp1250")
    parts = HtmlImporter().parts(page, "a.html")
    assert [notice.kind for notice in parts.notices] == ["guessed"] * bool(parts.notices)
    assert parts.encoding


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    name=st.sampled_from(PAGES),
    cuts=st.lists(st.tuples(st.integers(0, 9000), st.integers(0, 400)), max_size=4),
    noise=st.binary(max_size=30),
)
def test_a_mutilated_page_is_read_or_refused(name, cuts, noise):
    data = (FOLDER / name).read_bytes()
    for start, length in cuts:
        data = data[:start] + noise + data[start + length :]
    try:
        parts = HtmlImporter().parts(data, name)
    except ImportFailed:
        return
    assert all(piece.text and piece.kept is not None for piece in parts.pieces)


def told(data):
    parts = HtmlImporter().parts(data, "a.html")
    pieces = [(piece.text, piece.kept) for piece in parts.pieces]
    return pieces, parts.title, parts.author, parts.published


@pytest.mark.parametrize("name", PAGES)
def test_a_page_saved_as_a_single_file_reads_as_the_page(name):
    page = (FOLDER / name).read_text("utf-8")
    saved = saved_pages.single_file(page)
    assert len(saved) > 300_000
    assert told(saved) == told(page.encode())
    assert HtmlImporter().parts(saved, name).url


@pytest.mark.parametrize("name", PAGES)
def test_a_page_saved_with_a_folder_reads_as_the_page(name):
    page = (FOLDER / name).read_text("utf-8")
    saved = saved_pages.complete(page, f"{name} files & more_files")
    assert told(saved) == told(page.encode())
    assert HtmlImporter().parts(saved, name).url


def test_nothing_that_a_page_refers_to_is_asked_for():
    page = (FOLDER / "semantic.html").read_text("utf-8")
    with serving() as host:
        referring = (
            f'<!DOCTYPE html SYSTEM "{host.at("/a.dtd")}"><html><head><base href="{host.at()}">'
            f'<link rel="stylesheet" href="b.css"><script src="c.js"></script>'
            f'<meta http-equiv="refresh" content="0; url={host.at("/d")}">'
            f'<style>@import "{host.at("/e.css")}";</style></head><body><iframe src="f"></iframe>'
            f'<img src="g.png" onerror="fetch(\'h\')"><object data="i"></object>'
            '<video src="j"></video>'
        )
        found = HtmlImporter().parts((referring + page).encode(), "a.html")
        assert host.asked == []
    assert any(piece.kept for piece in found.pieces)


RULED = "The ferry came in over the quay on Monday and took forty of its chairs with it. " * 4


@pytest.mark.parametrize(
    ("page", "headlines"),
    [
        ("<h2>Ferry sails</h2>{p}<hr><h2>Bell is gone</h2>{p}", ["Bell is gone"]),
        ("<h1>Our week</h1><h2>Ferry sails</h2>{p}<hr><h2>Bell gone</h2>{p}", ["Bell gone"]),
        ("<h2>Ferry sails</h2>{p}<h2>Bell is gone</h2>{p}", []),
        ("<h1>Ferry sails</h1>{p}<hr><h2>What comes next</h2>{p}", []),
        ("<h2>Ferry sails</h2>{p}<hr>{p}<h2>Bell is gone</h2>{p}", []),
        ("<h2>Ferry sails</h2><hr>", []),
    ],
    ids=["digest", "titled digest", "no rule", "section", "rule far above", "nothing"],
)
def test_a_rule_above_a_heading_like_the_headline_parts_articles(page, headlines):
    html = f"<html><body>{page}</body></html>".replace("{p}", f"<p>{RULED}</p>")
    parts = HtmlImporter().parts(html.encode(), "a.html")

    assert [piece.text for piece in parts.pieces if piece.apart] == headlines
