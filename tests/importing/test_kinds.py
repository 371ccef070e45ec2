"""What a file is shows in its bytes, whatever its name says."""

from __future__ import annotations

import codecs
import io
import zipfile

import pytest

from reader.errors import ImportFailed
from reader.importing.formats import KINDS
from reader.importing.kinds import kind_named, kind_of

PAGE = b"<!DOCTYPE html>\n<html><body><p>It rained.</p></body></html>"
LETTER = b"Received: by x\r\nMessage-ID: <1@x>\r\nFrom: a@x\r\nSubject: Rain\r\n\r\nIt rained.\r\n"
SNAPSHOT = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.org/\r\nSubject: Rain\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
)
RELATED = b"Message-ID: <1@x>\r\nContent-Type: multipart/related; boundary=b\r\nSubject: R\r\n\r\n"


def archive(**members):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, text in members.items():
            file.writestr(name.replace("__", "/").replace("_", "."), text)
    return made.getvalue()


WORD = archive(word__document_xml="<w/>")
OPEN = archive(mimetype="application/vnd.oasis.opendocument.text", content_xml="<o/>")
BOOK = archive(mimetype="application/epub+zip\n")


def suffix(data, name):
    return min(kind_of(data, name, KINDS).suffixes - {""}, key=lambda it: (len(it), it))


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"%PDF-1.7\n", ".pdf"),
        (b"\n\n%PDF-1.4\n", ".pdf"),
        (WORD, ".docm"),
        (OPEN, ".odt"),
        (BOOK, ".epub"),
        (rb"{\rtf1\ansi It rained.}", ".rtf"),
        (PAGE, ".htm"),
        (codecs.BOM_UTF8 + PAGE, ".htm"),
        ("\ufeff<!doctype html><p>Réin".encode("utf-16-le"), ".htm"),
        (b"<?xml version='1.0'?>\n<!-- saved from url=(0001)x -->\n<html><p>R", ".htm"),
        (LETTER, ".eml"),
        (SNAPSHOT, ".mht"),
        (b'{\n "format": "synoptic-comparison", "version": 1}', ".json"),
        (b"It rained.", ".txt"),
        (b"From: the mayor\nTo: all\n\nIt rained.", ".txt"),
        (b"To: all\nReceived: wisdom\n\nIt rained.", ".txt"),
        (b"The <p> of a page: <html> and the like.", ".txt"),
    ],
)
@pytest.mark.parametrize("name", ["a", "a.txt", "a.story", "a.docx", "a.json"])
def test_bytes_that_are_surely_of_a_kind_go_before_the_name(data, name, told):
    assert suffix(data, name) == told


@pytest.mark.parametrize(
    ("data", "name", "told"),
    [
        (b"# Rain", "a.md", ".md"),
        (b"<div>Rain</div>", "a.html", ".htm"),
        ("<div>Rain</div>".encode("utf-16"), "a.HTM", ".htm"),
        (b"It rained.", "a.html", ".txt"),
        (b"[1, 2]", "a.json", ".json"),
        (b"It rained.", "a.json", ".txt"),
        (b"Subject: Rain\n\nIt rained.", "a.eml", ".eml"),
        (b"It rained.", "a.eml", ".txt"),
        (RELATED, "a.eml", ".eml"),
        (RELATED, "a", ".mht"),
        (b"\x00\x01\x02\x03", "a.pdf", ".pdf"),
        (PAGE, "a.md", ".htm"),
    ],
)
def test_otherwise_the_name_is_believed_where_the_bytes_allow_it(data, name, told):
    assert suffix(data, name) == told


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (archive(a_txt="It rained."), "is an archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), "is of an old kind"),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00", "is a kind of file that this version"),
    ],
)
@pytest.mark.parametrize("name", ["a", "a.zip", "a.txt"])
def test_what_cannot_be_read_is_named_and_explained(data, sentence, name):
    with pytest.raises(ImportFailed, match=f"“{name}” {sentence}"):
        kind_of(data, name, KINDS)


def test_a_damaged_archive_is_called_so():
    with pytest.raises(ImportFailed, match="damaged"):
        kind_of(b"PK\x03\x04rest", "a.docx", KINDS)


def test_a_file_may_claim_to_be_of_no_kind():
    assert kind_named("a.story", KINDS) is None
    assert kind_named("Mr. Lee on bridges", KINDS) is kind_named("a.txt", KINDS)


@pytest.mark.parametrize(
    "data",
    [
        b"<p>It <b>rained</b>.</p>",
        b"<meta charset='utf-8'><h1 class=x>Rain</h1><p>It rained.",
        b"\n<div\n id='x'>It rained.</div>",
    ],
)
@pytest.mark.parametrize("name", ["pasted", "a.txt", "a.docx"])
def test_a_piece_of_a_page_is_one_where_its_name_says_nothing_else(data, name):
    assert suffix(data, name) == ".htm"
    assert suffix(data, "a.md") == ".md"


@pytest.mark.parametrize("data", [b"<p> is a tag, he said.", b"<who>It rained.</who>", b"3 < 4"])
def test_a_text_that_begins_with_a_sign_of_markup_is_a_text(data):
    assert suffix(data, "pasted") == ".txt"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"GIF89a",
        b"II*\0",
        b"RIFF\0\0\0\0WEBPVP8",
        b"\0\0\0\x18ftypheic",
        b"<?xml version='1.0'?>\n<svg xmlns='x'><text>It rained.</text></svg>",
    ],
)
@pytest.mark.parametrize("name", ["a.png", "a.pdf", "a.txt", "pasted"])
def test_a_picture_is_refused_as_such(data, name):
    with pytest.raises(ImportFailed, match="is a picture"):
        kind_of(data, name, KINDS)


def test_a_text_that_opens_with_a_heading_in_markdown_is_that():
    assert suffix(b"# Rain\n\nIt rained.", "pasted") == ".md"
    assert suffix(b"# 1 in the charts: rain\nIt rained.", "pasted") == ".txt"
