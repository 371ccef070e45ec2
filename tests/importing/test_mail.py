"""E-mail is read as the article in it."""

from __future__ import annotations

from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from reader.errors import ImportFailed
from reader.importing.mail import MailImporter
from tests.importing.packed import OFFICE, assert_read_or_refused, spoilt

if TYPE_CHECKING:
    from reader.importing.base import Parts

HARBOUR = (OFFICE / "harbour.eml").read_bytes()
LONG = "The sea came in over the quay on Monday and took the chairs of the café with it. " * 6


def read(data: bytes | EmailMessage) -> Parts:
    data = data if isinstance(data, bytes) else data.as_bytes()
    return MailImporter().parts(data, "a.eml")


def message(text: str = "", html: str = "", **headers: str) -> EmailMessage:
    made = EmailMessage()
    for name, value in (headers or {"Subject": "A flood"}).items():
        made[name] = value
    if text:
        made.set_content(text)
    if html and text:
        made.add_alternative(html, subtype="html")
    elif html:
        made.set_content(html, subtype="html")
    return made


def raw(headers: str, body: bytes = b"The sea.") -> bytes:
    return f"Subject: A\nFrom: b@c.example\n{headers}\n\n".encode() + body


def kept(parts: Parts) -> list[str]:
    return [piece.text for piece in parts.pieces if piece.kept is not False]


def test_a_forwarded_newsletter_is_read_as_the_article_in_it():
    parts = read(HARBOUR)
    first, second = kept(parts)
    assert first.startswith("The café on Saltmarsh Quay opened its doors on Monday, ninety days")
    assert first.endswith(" after the sea came in.")
    assert second == ("“We counted forty chairs and found nine,” said its owner, Ottilie Farrow.")
    assert parts.title == "Harbour café reopens after flood"
    assert (parts.author, parts.source) == (None, "The Quayside Ledger")
    assert parts.published == "2001-02-03"
    assert [piece.text for piece in parts.pieces[-3:]] == ["--", "A. Reader", "quay.png"]


def test_headers_say_title_author_and_date():
    headers = {"Subject": "Re: A flöod", "From": "Jo Bräck <jo@a.example>"}
    parts = read(message(LONG, **headers, Date="Sat, 03 Feb 2001 23:30:00 -0800"))
    assert (parts.title, parts.author, parts.published) == ("A flöod", "Jo Bräck", "2001-02-03")


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ("Subject: A\nDate: soon", ("A", None, None)),
        (
            "From: jo@a.example\nDate: Sat, 99 Feb 2001 00:00:00 +0000",
            (None, "jo@a.example", None),
        ),
        ("Subject: =?none?q?A=20b?=", ("=?none?q?A=20b?=", None, None)),
        ("Subject: =?utf-8?q?A=20b?=", ("A b", None, None)),
    ],
)
def test_strange_headers_say_what_they_can(headers: str, said: tuple[str | None, ...]):
    parts = read(f"{headers}\n\nThe sea.".encode())
    assert (parts.title, parts.author, parts.published) == said


def test_the_plain_version_is_read_unless_it_is_a_stub():
    page = f"<html><body><article><h1>A flood</h1><p>{LONG}</p></article></body></html>"
    assert kept(read(message(LONG, page))) == [LONG.strip()]
    assert LONG.strip() in kept(read(message("Read this in a browser.", page)))
    assert LONG.strip() in kept(read(message(html=page)))
    assert kept(read(message("The sea.", "<img src='a.png'>"))) == ["The sea."]


def test_a_page_that_is_no_version_of_the_text_is_read_where_it_stands():
    first, second = (f"<article><p>{word} {LONG}</p></article>" for word in ("One.", "Two."))
    made = message(html=first)
    made.make_mixed()
    for part in (message(f"Note. {LONG}"), message(html=second), message(html=f"<p>{LONG}</p>")):
        made.attach(part)
    assert [text[:4] for text in kept(read(made))] == ["One.", "Note", "Two.", "The "]


def test_a_page_that_says_what_the_text_says_is_not_read_twice():
    made = message(LONG)
    made.make_mixed()
    made.attach(message(html=f"<p>{LONG}</p>"))
    assert kept(read(made)) == [LONG.strip()]


def test_a_page_that_cannot_be_read_is_never_left_out_in_silence():
    with pytest.raises(ImportFailed, match="built of more than"):
        read(message("Note.", "<i>Lost.</i>" * 40_001))


def test_a_message_without_text_is_refused():
    for made in (message(" "), message(html="<img src='a.png'>")):
        with pytest.raises(ImportFailed, match=r"“a.eml” holds no text"):
            read(made)


@pytest.mark.parametrize("data", [b"", b"plain text", b"\n\nSubject: a"])
def test_what_is_no_mail_is_refused(data: bytes):
    with pytest.raises(ImportFailed, match=r"“a.eml” is damaged"):
        read(data)


@pytest.mark.parametrize("charset", ["", "none", "punycode", "undefined", "rot13", "utf-8"])
def test_text_is_decoded_even_where_its_encoding_is_named_wrongly(charset: str):
    data = raw(f"Content-Type: text/plain; charset={charset}", "Café by the sea".encode())
    assert kept(read(data)) == ["Café by the sea"]


def test_flowed_text_is_joined():
    data = raw("Content-Type: text/plain; format=flowed; delsp=yes", b"One lin \ne.\r\n\r\nTwo.")
    assert kept(read(data)) == ["One line.", "Two."]


def test_attachments_are_named_and_not_read():
    made = message("The sea.")
    made.add_attachment("Not read.", filename="a.txt")
    made.add_attachment(b"x", maintype="application", subtype="pdf", filename="ö.pdf")
    made.add_attachment(b"x", maintype="image", subtype="png")
    assert [(it.text, it.kept) for it in read(made).pieces] == [
        ("The sea.", None),
        ("a.txt", False),
        ("ö.pdf", False),
    ]


def test_a_message_forwarded_whole_is_the_article():
    outer = message("Look at this.", Subject="Fwd: x", From="Jo <jo@a.example>")
    outer.add_attachment(message(LONG, Subject="A flood", From="The Ledger <n@a.example>"))
    parts = read(outer)
    assert (parts.title, parts.source) == ("A flood", "The Ledger")
    assert kept(parts) == [LONG.strip()]
    outer = message(LONG, Subject="Mine", From="Jo <jo@a.example>")
    outer.add_attachment(message("Older.", Subject="A flood"))
    parts = read(outer)
    assert (parts.title, kept(parts)) == ("Mine", [LONG.strip(), "Older."])


def test_too_many_parts_are_refused_before_they_are_parsed():
    with pytest.raises(ImportFailed, match=r"“a.eml” has too many parts"):
        read(raw("X: " + "boundary=" * 5_000, b"\n" * 5_000))


def test_a_message_of_too_many_parts_or_words_is_refused():
    with pytest.raises(ImportFailed, match=r"“a.eml” has too many parts"):
        read(raw("X: y", b"\n--b" * 10_001))
    with pytest.raises(ImportFailed, match=r"“a.eml” is too long"):
        read(raw("X: y", b"word " * 400_001))


def test_messages_nested_too_deeply_are_damaged():
    nested = "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(1_500)
    )
    with pytest.raises(ImportFailed, match=r"“a.eml” is damaged"):
        read(f"Subject: a\n{nested}".encode())


@settings(deadline=None)
@given(spoilt(HARBOUR))
def test_a_spoilt_message_yields_parts_or_one_sentence(data: bytes):
    assert_read_or_refused(read, data, "a.eml")
