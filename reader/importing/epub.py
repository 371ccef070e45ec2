"""Books and saved articles in EPUB: a zip with pages of HTML and a list of their order."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import unquote

from reader.errors import ImportFailed
from reader.importing.archive import Archive, damaged
from reader.importing.base import Parts
from reader.importing.dates import dates
from reader.importing.epub_page import Chapter, chapter_of
from reader.importing.grouping import around, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

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
        return _whole(book, _chapters(archive, book, name), name)

    def all_parts(self, data: bytes, name: str) -> tuple[Parts | ImportFailed, ...]:
        """Return each article of a paper, which stand on a page each, or a book as a whole.

        What else a paper holds, as a list of its articles, is set aside with the one before it.

        Raises:
            ImportFailed: As for `parts`.
        """
        archive = Archive(data, name)
        book = _book(archive, name)
        chapters = _chapters(archive, book, name)
        articles = [chapter for chapter in chapters if chapter.is_article]
        if len(articles) < 2 or not (book.periodical or all(it.is_signed for it in articles)):
            return (_whole(book, chapters, name),)
        return tuple(_article(book, part) for part in _around_articles(chapters))


def _chapters(archive: Archive, book: _Book, name: str) -> list[Chapter]:
    locked = _locked(archive)
    found: list[Chapter] = []
    length = tags = 0
    for page in book.pages:
        if page in locked:
            raise ImportFailed(
                "“{name}” is protected against copying; choose a copy without protection.",
                name=name,
            )
        markup = archive.member(page)
        length += len(markup)
        tags += markup.count(b"<")
        if length > _LONGEST or tags > _TAGS or len(found) == _MOST:
            raise ImportFailed("“{name}” is too long; save the article alone as text.", name=name)
        found.append(chapter_of(markup, name))
    return found


def _whole(book: _Book, chapters: list[Chapter], name: str) -> Parts:
    """Return all chapters as one article, whose headline may differ from the book's title."""
    several = sum(chapter.is_article for chapter in chapters) > 1
    pieces = joined(*(_opened(it.pieces, apart=several) for it in chapters))
    if not pieces:
        raise damaged(name)
    titles = [title for chapter in chapters for title in chapter.titles]
    called = book.said("title")
    title = titles[0] if len(titles) == 1 else called
    other = called if title and called and not called.startswith(title) else None
    return replace(
        _said_of(book), pieces=pieces, title=title, source=book.said("publisher") or other
    )


def _opened(pieces: tuple[Piece, ...], *, apart: bool) -> tuple[Piece, ...]:
    """Return the pieces of a page, the first of them parted from the page before."""
    return (*(replace(piece, apart=apart) for piece in pieces[:1]), *pieces[1:])


def _around_articles(chapters: Sequence[Chapter]) -> list[list[Chapter]]:
    """Return the chapters parted before each article but the first: one in each of the parts."""
    articles = [at for at, chapter in enumerate(chapters) if chapter.is_article]
    bounds = pairwise((0, *articles[1:], len(chapters)))
    return [list(chapters[start:end]) for start, end in bounds]


def _article(book: _Book, chapters: Sequence[Chapter]) -> Parts:
    """Return that of `chapters` which is an article, with the others set aside, out of a paper."""
    own = next(chapter for chapter in chapters if chapter.is_article)
    return replace(
        _said_of(book),
        pieces=joined(
            *(chapter.pieces if chapter is own else around(chapter.pieces) for chapter in chapters)
        ),
        title=own.titles[0],
        author=None,
        source=book.said("publisher") or book.said("title"),
    )


def _said_of(book: _Book) -> Parts:
    return Parts(
        (),
        author=book.said("creator"),
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

    @property
    def periodical(self) -> bool:
        """Whether it says that it is a paper or a magazine."""
        said = [self.said("type"), *(it.get("content") for it in self.package.iter(_OPF + "meta"))]
        return any("periodical" in text.lower() for text in said if text)

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


def _day(said: str | None) -> str | None:
    found = dates(said or "")
    return found[0].day if found else None


def _language(said: str | None) -> str | None:
    code = (said or "").partition("-")[0].partition(",")[0].strip().lower()
    return code if code.isascii() and code.isalpha() and len(code) in (2, 3) else None
