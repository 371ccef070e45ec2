"""Web archives: a page and what it shows in one file (RFC 2557), as browsers save "single file".

Only the page itself is read; pictures, styles and frames in the file stay where they are.
"""

from __future__ import annotations

import email
import email.policy
import re
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.importing.html import page_parts
from reader.importing.html_source import decoded_page
from reader.importing.multipart import takes_long

if TYPE_CHECKING:
    from email.message import Message

    from reader.importing.base import Parts
    from reader.importing.decoding import Decoded

_WHOLE = 60_000_000  # bytes of the file, pictures and all
_PARTS = 20_000  # boundaries of parts; a page with all its pictures has hundreds
_ENDLESS = re.compile(rb"^content-type:[^\n]{4000}", re.IGNORECASE | re.MULTILINE)


class MhtmlImporter:
    """Reads web archives."""

    suffixes = frozenset({".mht", ".mhtml"})

    def parts(self, data: bytes, name: str) -> Parts:
        """Return all the text of the archived page, and which of it is the article's.

        Raises:
            ImportFailed: There is no page in the file, or no text on it.
        """
        source, url = page_in(data, name)
        return page_parts(source, name, url)


def page_in(data: bytes, name: str) -> tuple[Decoded, str | None]:
    """Return the source of the page in an archive, and its address if that is known.

    Raises:
        ImportFailed: There is no page in the file, or it is larger than any.
    """
    if len(data) > _WHOLE:
        raise ImportFailed(
            "“{name}” is larger than {megabytes} MB; save the page without its pictures.",
            name=name,
            megabytes=_WHOLE // 1_000_000,
        )
    try:
        archive, page = _opened(data)
    except RecursionError as cause:
        raise ImportFailed("“{name}” is nested too deeply to be read.", name=name) from cause
    body = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(body, bytes):
        raise ImportFailed(
            "“{name}” holds no web page; open it in a browser and save it again.", name=name
        )
    source = decoded_page(body, name, str(page.get_content_charset() or ""))
    addresses = (archive["Snapshot-Content-Location"], page["Content-Location"])
    url = next((str(it).strip() for it in addresses if _is_web(it)), None)
    return source, url


def _opened(data: bytes) -> tuple[Message, Message | None]:
    """Return the archive and the page in it; an archive of more parts than any has is empty."""
    if data.count(b"\n--") > _PARTS or _ENDLESS.search(data) or takes_long(data):
        data = b""
    archive = email.message_from_bytes(data, policy=email.policy.compat32)
    return archive, _page(archive)


def _page(archive: Message) -> Message | None:
    """Return the part that the archive starts with, else the first page in it."""
    pages = [
        part
        for part in archive.walk()
        if part.get_content_type() in ("text/html", "application/xhtml+xml")
    ]
    start = archive.get_param("start")
    named = [page for page in pages if start and page["Content-ID"] == start]
    return next(iter(named or pages), None)


def _is_web(address: object) -> bool:
    return str(address or "").strip().lower().startswith(("http://", "https://"))
