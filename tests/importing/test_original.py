"""A file is told as it reads, whole, and nothing of it is loaded."""

from __future__ import annotations

import pytest

from reader.errors import ImportFailed
from reader.importing.original import original_text
from tests.importing.packed import OFFICE

PAGE = """<html><head><title>T</title><style>p {}</style></head><body><nav>Home</nav>
<h1>Boats
 stay in</h1><p>The keeper <b>said</b> so.<br>Twice.</p><script>x()</script>tail
<p style="display:none">Hidden</p><img src="http://127.0.0.1:9/x.png" alt="A lamp"></body></html>
"""
SHOWN = "Home\n\nBoats stay in\n\nThe keeper said so.\nTwice.\n\ntail A lamp"


def test_of_a_page_what_a_browser_shows_is_told_and_the_words_for_pictures():
    assert original_text(PAGE.encode(), "a.html") == SHOWN
    latin = PAGE.replace("said", "répète").encode("cp1252")
    assert original_text(latin, "a.html", "cp1251") == SHOWN.replace("said", "rйpиte")


def test_text_is_told_as_it_is_in_the_encoding_that_is_chosen():
    assert original_text("# Łódź\n\n*a*".encode("cp1250"), "a.md", "cp1250") == "# Łódź\n\n*a*"
    assert original_text("Łódź".encode(), "a.txt") == "Łódź"
    assert original_text(b'{"articles": []}', "a.json") == '{"articles": []}'


MAIL = """From: Mira Tolk <mira@sorn.example>
Subject: =?utf-8?q?Caf=C3=A9?=
Date: Tue, 19 Sep 2023 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

The caf=C3=A9 is shut.
--b
Content-Type: text/html; charset=utf-8

<p>A page</p>
--b
Content-Type: text/html; charset=utf-8

<img src="x.png">
--b
Content-Type: text/html


--b
Content-Type: image/png
Content-Disposition: attachment; filename=lamp.png

x
--b
Content-Type: message/rfc822

Subject: Inner
Content-Type: multipart/alternative; boundary=c

--c
Content-Type: text/plain

{plain}
--c
Content-Type: text/html

<p>Whole story</p>
--c--

--b--
"""


def test_of_mail_all_is_told_decoded():
    told = original_text(MAIL.replace("{plain}", "See our page.").encode(), "a.eml").split("\n\n")

    assert [line.strip() for line in told if line.strip()] == [
        "Café\nMira Tolk\n2023-09-19", "The café is shut.", "A page", "lamp.png",
        "Inner", "See our page.", "Whole story",
    ]  # fmt: skip


def test_of_two_versions_of_a_message_that_say_the_same_one_is_told():
    told = original_text(MAIL.replace("{plain}", "Whole story. " * 21).encode(), "a.eml")

    assert "Whole story\n" not in told


def test_of_an_archive_the_page_is_told():
    archive = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://sorn.example/1\n"
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
        f"Content-Type: text/html; charset=utf-8\n\n{PAGE}\n--b--\n"
    )
    assert original_text(archive.encode(), "a.mhtml") == SHOWN


@pytest.mark.parametrize("name", ["harbour.docx", "harbour.odt", "harbour.rtf", "harbour.epub"])
def test_of_a_document_all_is_told_its_notes_too(name):
    told = original_text((OFFICE / name).read_bytes(), name)

    assert "Its owner, Ottilie" in told
    assert "The oven dates from 1911." in told


def test_what_cannot_be_read_is_refused():
    with pytest.raises(ImportFailed, match="damaged"):
        original_text(b"%PDF-1.7 no more", "a.pdf")
