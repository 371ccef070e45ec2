"""Web archives are read for the page in them, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import ImportFailed
from reader.importing import mhtml
from reader.importing.mhtml import MhtmlImporter
from tests.importing.pages import paragraphs, prose

FOLDER = Path(__file__).parents[1] / "data" / "import" / "html"
LABELS = json.loads((FOLDER / "labels.json").read_text("utf-8"))
PAGE = f"<html><body>{paragraphs('One', 'Two')}<p>Café</p></body></html>"


def archive(*parts, head="Content-Type: multipart/related; boundary=B"):
    inner = "".join(f"--B\r\n{part}\r\n" for part in parts)
    return f"{head}\r\n\r\n{inner}--B--\r\n".encode("latin-1")


def part(body, kind="text/html; charset=iso-8859-1", more=""):
    return f"Content-Type: {kind}\r\n{more}Content-Transfer-Encoding: 8bit\r\n\r\n{body}"


def kept(data):
    return [piece.text for piece in MhtmlImporter().parts(data, "a.mhtml").pieces if piece.kept]


@pytest.mark.parametrize("name", ["semantic", "weblog"])
def test_what_a_browser_archived_reads_as_what_it_saved(name):
    parts = MhtmlImporter().parts((FOLDER / f"{name}.mhtml").read_bytes(), "a.mhtml")
    whole = "".join("".join(piece.text.split()) for piece in parts.pieces if piece.kept)
    label = LABELS[f"{name}.html"]
    assert all("".join(text.split()) in whole for text in label["kept"])
    assert (parts.title, parts.source) == (label["title"], label["outlet"])


def test_the_page_is_read_in_its_declared_encoding():
    pieces = MhtmlImporter().parts(archive(part(PAGE)), "a.mhtml").pieces
    assert [piece.text for piece in pieces] == [prose("One"), prose("Two"), "Café"]


def test_the_part_the_archive_starts_with_is_the_page():
    head = 'Content-Type: multipart/related; boundary=B; start="<two>"'
    other = part(f"<p>{prose('Other')}</p>")
    page = part(PAGE, more="Content-ID: <two>\r\n")
    assert kept(archive(other, page, head=head))[0] == prose("One")
    assert kept(archive(other, page)) == [prose("Other")]


def test_an_archive_of_one_part_is_a_page_by_itself():
    head = "Content-Type: text/html; charset=utf-8"
    assert kept(f"{head}\r\n\r\n{PAGE}".encode())[0] == prose("One")


@pytest.mark.parametrize(
    ("head", "more", "url"),
    [
        ("Snapshot-Content-Location: https://x.example/a\r\n", "", "https://x.example/a"),
        ("", "Content-Location: https://x.example/b\r\n", "https://x.example/b"),
        ("", "Content-Location: cid:frame\r\n", None),
        ("", "", None),
    ],
)
def test_the_address_is_that_of_the_page(head, more, url):
    data = archive(
        part(PAGE, more=more), head=f"{head}Content-Type: multipart/related; boundary=B"
    )
    assert MhtmlImporter().parts(data, "a.mhtml").url == url


@pytest.mark.parametrize(
    "data",
    [b"", b"no archive", archive(part("x", "image/png")), b"Content-Type: text/html\r\n\r\n"],
)
def test_an_archive_without_a_page_is_refused_with_a_sentence(data):
    with pytest.raises(ImportFailed, match=r"“a\.mhtml” holds no"):
        MhtmlImporter().parts(data, "a.mhtml")


def test_an_archive_nested_in_itself_a_thousand_times_is_refused():
    data = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (depth, depth)
        for depth in range(1000)
    )
    with pytest.raises(ImportFailed, match="nested too deeply"):
        MhtmlImporter().parts(data + part(PAGE).encode("latin-1"), "a.mhtml")


@pytest.mark.parametrize(
    "data",
    [
        archive(*[part("x", "text/plain")] * 20_001),
        archive(part(PAGE, "text/html; a=" + "b" * 5000)),
    ],
)
def test_an_archive_of_more_than_any_has_is_refused(data):
    with pytest.raises(ImportFailed, match="holds no web page"):
        MhtmlImporter().parts(data, "a.mhtml")


def test_an_archive_of_endless_lines_for_many_boundaries_is_refused():
    data = archive(part(PAGE)) + b"boundary=\n" * 5_000
    with pytest.raises(ImportFailed, match="holds no web page"):
        MhtmlImporter().parts(data, "a.mhtml")


def test_a_page_that_holds_parts_of_its_own_is_refused():
    data = b"Content-Type: text/html\r\nContent-Type: text/html\r\n\r\n<p>One.</p>"
    assert [piece.text for piece in MhtmlImporter().parts(data, "a.mhtml").pieces] == ["One."]


def test_a_file_beyond_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(mhtml, "_WHOLE", 10)
    with pytest.raises(ImportFailed, match="larger"):
        MhtmlImporter().parts(archive(part(PAGE)), "a.mhtml")


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 8000), st.integers(0, 300), st.binary(max_size=40))
def test_a_mutilated_archive_is_read_or_refused(start, length, noise):
    data = (FOLDER / "semantic.mhtml").read_bytes()
    try:
        MhtmlImporter().parts(data[:start] + noise + data[start + length :], "a.mhtml")
    except ImportFailed:
        return
