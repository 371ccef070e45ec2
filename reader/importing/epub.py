"""Books and saved articles in EPUB: a zip with pages of HTML and a list of their order."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from reader.errors import ImportFailed
from reader.importing.archive import Archive, damaged
from reader.importing.base import Parts
from reader.importing.dates import dates
from reader.importing.grouping import joined
from reader.importing.html import HtmlImporter
from reader.importing.html_source import Wordless

if TYPE_CHECKING:
    from lxml.etree import _Element

    from reader.importing.base import Piece

_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_ENCRYPTION = "{http://www.w3.org/2001/04/xmlenc#}CipherReference"
_PAGES = frozenset({"application/xhtml+xml", "text/html"})
_LONGEST = 5_000_000  # bytes of all pages: as much as an article may have, and its markup
_MOST = 1_000  # pages
_TAGS = 200_000  # of all pages; some 30 s, and more than the longest novel has


class EpubImporter:
    """Reads EPUB, its chapters joined in the order of its spine."""

    suffixes = frozenset({".epub"})

    def parts(self, data: bytes, name: str) -> Parts:
        """Return the paragraphs of all chapters.

        Raises:
            ImportFailed: It is damaged, protected against copying, too long, or holds no page.
        """
        archive = Archive(data, name)
        book = _book(archive, name)
        locked = _locked(archive)
        pages: list[tuple[Piece, ...]] = []
        length = tags = 0
        for page in book.pages:
            if page in locked:
                raise ImportFailed(
                    f"“{name}” is protected against copying; choose a copy without protection."
                )
            markup = archive.member(page)
            length += len(markup)
            tags += markup.count(b"<")
            if length > _LONGEST or tags > _TAGS or len(pages) == _MOST:
                raise ImportFailed(f"“{name}” is too long; save the article alone as text.")
            pages.append(_read(markup, name))
        pieces = joined(*pages)
        if not pieces:
            raise damaged(name)
        return Parts(
            pieces,
            title=book.said("title"),
            author=book.said("creator"),
            source=book.said("publisher"),
            published=_day(book.said("date")),
            language=_language(book.said("language")),
        )


@dataclass(frozen=True, slots=True)
class _Book:
    """What the list of a book's contents says.

    Attributes:
        package: Its root.
        pages: The names of the members that hold its pages, in order.
    """

    package: _Element
    pages: tuple[str, ...]

    def said(self, what: str) -> str | None:
        """Return what its metadata say, several values with commas between them."""
        found = (" ".join((it.text or "").split()) for it in self.package.iter(_DC + what))
        return ", ".join(dict.fromkeys(filter(None, found))) or None


def _book(archive: Archive, name: str) -> _Book:
    container = archive.xml("META-INF/container.xml")
    files = () if container is None else container.iter(_CONTAINER + "rootfile")
    at = next((it.get("full-path") for it in files), None) or _only_list(archive)
    package = archive.xml(at)
    if package is None:
        raise damaged(name)
    folder = posixpath.dirname(at)
    items = {it.get("id"): it for it in package.iter(_OPF + "item")}
    spine = (items.get(it.get("idref")) for it in package.iter(_OPF + "itemref"))
    pages = (it.get("href", "") for it in spine if it is not None and _is_page(it))
    return _Book(package, tuple(dict.fromkeys(_member(folder, page) for page in pages)))


def _only_list(archive: Archive) -> str:
    return next((name for name in archive.names if name.endswith(".opf")), "")


def _is_page(item: _Element) -> bool:
    """Say whether an item is a page to read, not a list of the pages."""
    return item.get("media-type") in _PAGES and "nav" not in item.get("properties", "").split()


def _member(folder: str, href: str) -> str:
    """Return the name of the member an address within the book means."""
    return posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0])))


def _locked(archive: Archive) -> frozenset[str]:
    """Return the names of the members that are encrypted; often these are fonts only."""
    found = archive.xml("META-INF/encryption.xml")
    each = () if found is None else found.iter(_ENCRYPTION)
    return frozenset(unquote(it.get("URI", "")) for it in each)


def _read(page: bytes, name: str) -> tuple[Piece, ...]:
    """Return what is on a page; a cover or a blank one holds nothing.

    What a web page would have as furniture may well be text in a book: its words decide.
    """
    try:
        found = HtmlImporter().parts(page, name).pieces if page.strip() else ()
    except Wordless:
        return ()
    return tuple(replace(piece, kept=piece.kept or None) for piece in found)


def _day(said: str | None) -> str | None:
    found = dates(said or "")
    return found[0].day if found else None


def _language(said: str | None) -> str | None:
    code = (said or "").partition("-")[0].partition(",")[0].strip().lower()
    return code if code.isascii() and code.isalpha() and len(code) in (2, 3) else None
