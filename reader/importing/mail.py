"""E-mail as programs save it (.eml), by the standard library's parser."""

from __future__ import annotations

import codecs
import email
import email.header
import email.utils
from dataclasses import dataclass, field, replace
from email.message import Message
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.importing.archive import damaged
from reader.importing.base import Parts, Piece
from reader.importing.decoding import decoded
from reader.importing.grouping import joined
from reader.importing.html import HtmlImporter
from reader.importing.html_blocks import key_of
from reader.importing.html_source import Wordless
from reader.importing.mail_sender import sender_of
from reader.importing.mail_text import Headers, forwarded, mail_pieces, subject, unflowed
from reader.importing.multipart import takes_long

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADER = 2_000  # characters of a header that are read
_LONGEST = 2_000_000  # characters: as much as an article may have
_PARTS = 10_000  # lines that may begin a part
_STUB = 40  # words up to which a plain version may say no more than where the whole one is
# Encodings that are none of text, or take very long.
_ODD = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape"})


class MailImporter:
    """Reads e-mail: newsletters, and articles sent or forwarded."""

    suffixes = frozenset({".eml"})

    def parts(self, data: bytes, name: str) -> Parts:
        """Return the paragraphs of the message; quoted mail and signatures are set apart.

        Of two versions the plain one is read, unless it is a stub.  Nothing attached is loaded,
        but for a message that was forwarded as a whole.

        Raises:
            ImportFailed: It is no e-mail, or holds no text.
        """
        letter = letter_of(data, name)
        said, pieces = _read(letter, name)
        for inner in letter.inner:
            told, more = _read(inner, name)
            if sum(len(piece.text.split()) for piece in pieces) <= _STUB:
                said, pieces = told.over(said), [replace(it, kept=False) for it in pieces]
            pieces = [*joined(pieces, more)]
        if not pieces:
            raise ImportFailed(
                "“{name}” holds no text; choose a message with text in it.", name=name
            )
        attached = [Piece(file, kept=False) for file in letter.attached]
        return Parts(
            joined(pieces, attached),
            title=said.title,
            author=said.author,
            source=said.source,
            published=said.published,
        )


@dataclass(slots=True)
class Letter:
    """A message taken apart.

    Attributes:
        headers: What its headers say.
        plain: Its text in plain versions.
        html: The same in HTML.
        ahead: Pages of their own before the plain text.
        behind: Pages of their own after it.
        attached: The names of what is attached.
        inner: The messages that were forwarded whole.
    """

    headers: Headers
    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    ahead: list[str] = field(default_factory=list)
    behind: list[str] = field(default_factory=list)
    attached: list[str] = field(default_factory=list)
    inner: list[Letter] = field(default_factory=list)


def letter_of(data: bytes, name: str) -> Letter:
    """Return the message in `data`, from a file called `name`, taken apart.

    Raises:
        ImportFailed: It is no e-mail, or has too many parts.
    """
    if takes_long(data) or data.count(b"\n--") > _PARTS:
        raise ImportFailed(
            "“{name}” has too many parts; save the article alone as text.", name=name
        )
    try:
        message = email.message_from_bytes(data)
        if message.get("From") is None and message.get("Subject") is None:
            raise damaged(name)
        return _opened(message, name)
    except ImportFailed:
        raise
    except Exception as cause:  # the parser raises whatever it stumbles over
        raise damaged(name) from cause


def _opened(message: Message, name: str) -> Letter:
    letter = Letter(_headers(message))
    _gather(message, letter, name)
    return letter


def _gather(part: Message, letter: Letter, name: str, *, version: bool = False) -> None:
    """Take what is in a part of a message, which may be one of several versions of the same."""
    kind = part.get_content_type()
    version = version or kind == "multipart/alternative"
    inside = part.get_payload() if part.is_multipart() else ()
    held = [one for one in inside if isinstance(one, Message)]
    if kind == "message/rfc822":
        letter.inner += [_opened(one, name) for one in held]
    elif held:
        for one in held:
            _gather(one, letter, name, version=version)
    elif part.get_content_disposition() == "attachment" or not kind.startswith("text/"):
        letter.attached += [_said(file) for file in (part.get_filename(),) if file]
    elif kind == "text/html":
        pages = letter.html if version else letter.behind if letter.plain else letter.ahead
        pages.append(_text(part, name))
    else:
        flowed = str(part.get_param("format", "")).lower() == "flowed"
        text = _text(part, name).replace("\r\n", "\n")
        joined = str(part.get_param("delsp", "")).lower() == "yes"
        letter.plain.append(unflowed(text, joined=joined) if flowed else text)


def _text(part: Message, name: str) -> str:
    """Return the text of a part, in the encoding it names if that is one."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data.strip():
        return ""
    try:
        encoding = codecs.lookup(part.get_content_charset() or "").name
        if encoding not in _ODD:
            return data.decode(encoding, "replace")
    except (LookupError, UnicodeError):
        pass
    return decoded(data, name).text


def _headers(message: Message) -> Headers:
    named, address = email.utils.parseaddr(_header(message, "From"))
    listed, _ = email.utils.parseaddr(_header(message, "List-Id"))
    author, source = sender_of(" ".join(named.split()) or address, " ".join(listed.split()))
    return Headers(
        subject(_header(message, "Subject")), author, _day(_header(message, "Date")), source
    )


def _header(message: Message, what: str) -> str:
    return _said(str(message.get(what, "")))


def _said(header: str) -> str:
    """Return what a header says, as far as it can be decoded."""
    parts = email.header.decode_header(header[:_HEADER])
    try:
        return str(email.header.make_header(parts))
    except (LookupError, UnicodeError):
        return header[:_HEADER]


def _day(said: str) -> str | None:
    try:
        return email.utils.parsedate_to_datetime(said).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return None


def _read(letter: Letter, name: str) -> tuple[Headers, list[Piece]]:
    """Return the paragraphs of a message, and what it, or a message forwarded in it, says."""
    plain = "\n\n".join(letter.plain)
    if len(plain) > _LONGEST:
        raise ImportFailed("“{name}” is too long; save the article alone as text.", name=name)
    pieces = mail_pieces(plain)
    if letter.html and len(plain.split()) <= _STUB:
        pieces = _html(letter.html, name) or pieces
    # Some programs do not say which parts are versions of the same.
    there = {key_of(piece.text) for piece in pieces}
    ahead, behind = (
        [it for it in _html(pages, name) if key_of(it.text) not in there]
        for pages in (letter.ahead, letter.behind)
    )
    pieces = [*joined(ahead, pieces, behind)]
    told, pieces = forwarded(pieces)
    return told.over(letter.headers), pieces


def _html(pages: Sequence[str], name: str) -> list[Piece]:
    found: list[tuple[Piece, ...]] = []
    for page in pages:
        try:
            more = HtmlImporter().parts(page.encode("utf-8-sig", "replace"), name).pieces
        except Wordless:  # a part that holds nothing but a picture
            continue
        found.append(more)
    return [*joined(*found)]
