"""What a host answers: a page, where it has moved to, or why there is none."""

from __future__ import annotations

from email.message import Message
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.sentences import Sentence, template

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3 import BaseHTTPResponse

    from reader.importing.web_time import Course

#: The suffixes of each kind of page that can be read; the first is the one to give.
SUFFIXES: Mapping[str, tuple[str, ...]] = {
    "text/html": (".html", ".htm", ".xhtml", ".xht"),
    "application/xhtml+xml": (".xhtml", ".html", ".htm", ".xht"),
    "text/plain": (".txt", ".text", ".md", ".markdown"),
    "application/pdf": (".pdf",),
}

_MOVED = frozenset({301, 302, 303, 307, 308})
_OK = 200
_BROKEN = 500  # and above: the host's own trouble
_CHUNK = 65_536  # bytes
_DIGITS = 20  # of a length in bytes
_SAVE = Sentence("open it in a browser, save it there, and add the file.")
_TROUBLED = template("“{host}” is in trouble of its own ({status}); try again later.")
_NOTHING = template("“{host}” handed no page over ({status}); {save}")
_REASONS: Mapping[int, str] = {
    401: template("“{host}” wants a login for this page (401); {save}"),
    402: template("“{host}” wants payment for this page (402); {save}"),
    403: template(
        "“{host}” refused to hand this page over (403), as to readers without a subscription; "
        "{save}"
    ),
    404: template("“{host}” has no page at this address (404); check the address."),
    410: template(
        "“{host}” has no page at this address any more (410); look for a copy in an archive."
    ),
    429: template("“{host}” was asked too often (429); try again later."),
    451: template("“{host}” may not show this page here, for legal reasons (451); {save}"),
}


def moved_to(response: BaseHTTPResponse) -> str | None:
    """Return where the page has moved to, as it was answered; None: it has not."""
    return response.headers.get("location") if response.status in _MOVED else None


def kind_of_page(response: BaseHTTPResponse, host: str) -> tuple[str, str]:
    """Return the kind of page that was answered, one of `SUFFIXES`, and its charset or "".

    Raises:
        ImportFailed: There is no page, or it cannot be read.
    """
    status = response.status
    if status != _OK:
        told = _REASONS.get(status, _TROUBLED if status >= _BROKEN else _NOTHING)
        raise ImportFailed(told, host=host, status=str(status), save=_SAVE)
    said = response.headers.get("content-type", "")
    header = Message()
    header["content-type"] = said
    kind = header.get_content_type() if "/" in said else "unknown"
    if kind not in SUFFIXES:
        shown = "".join(sign for sign in kind if sign.isprintable())[:80]
        raise ImportFailed(
            "What “{host}” has at this address is no page that can be read ({shown}); give the "
            "address of an article, or save it in a browser and add the file.",
            host=host,
            shown=shown,
        )
    return kind, header.get_content_charset("")


def body_of(response: BaseHTTPResponse, host: str, most: int, course: Course) -> bytes:
    """Return the page, unpacked, and tell how far it is read.

    Args:
        response: The answer, its body unread.
        host: Who gives it.
        most: The most bytes to read; of what is packed never more is unpacked.
        course: Told how much is read.

    Raises:
        ImportFailed: It is larger, or empty.
    """
    length = response.headers.get("content-length", "")
    # Cut, for a number may be longer than Python reads; it is far beyond any bound all the same.
    announced = int(length[:_DIGITS]) if length.isascii() and length.isdecimal() else 0
    whole = bytearray()
    while announced <= most and len(whole) <= most:
        course.go_on()
        chunk = response.read1(_CHUNK, decode_content=True)
        if not chunk:
            break
        whole += chunk
        # What is packed is larger than announced: how much there is, is not known then.
        course.done, course.total = len(whole), max(announced, len(whole)) if announced else 0
    if max(announced, len(whole)) > most:
        raise ImportFailed(
            "The page at “{host}” is larger than {megabytes} MB; save the article's text alone.",
            host=host,
            megabytes=most // 1_000_000,
        )
    if not whole:
        raise ImportFailed("“{host}” sent an empty page; {save}", host=host, save=_SAVE)
    return bytes(whole)
