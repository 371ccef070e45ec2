"""OpenDocument texts (.odt).

The file is a zip with the text in one XML file; lxml is all that is needed to read it in order.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.importing.archive import Archive, damaged, locked, words_in
from reader.importing.base import Parts, Piece
from reader.importing.grouping import around, joined
from reader.importing.odt_words import OFFICE, STYLE, TABLE, TEXT, Words, is_seen
from reader.importing.styles import TITLE, document_author, document_title, role_of, table_pieces

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from reader.model.article import BlockRole

_DC = "{http://purl.org/dc/elements/1.1/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_HEADS = {f"{STYLE}header{kind}" for kind in ("", "-left", "-first")}
_FEET = {f"{STYLE}footer{kind}" for kind in ("", "-left", "-first")}
_DEPTH = 20  # styles that may be based on one another
_CELL = TABLE + "table-cell"
_SPACES = re.compile(r" {2,}")


class OdtImporter:
    """Reads OpenDocument texts, tracked changes accepted, comments and hidden text left out."""

    suffixes = frozenset({".odt", ".ott"})

    def parts(self, data: bytes, name: str) -> Parts:
        """Return the paragraphs of the file; what stands at its pages' heads and feet is apart.

        Raises:
            ImportFailed: It is damaged, has a password, or is no OpenDocument text.
        """
        archive = Archive(data, name)
        if b"encryption-data" in archive.member("META-INF/manifest.xml"):
            raise locked(name)
        content = archive.xml("content.xml")
        body = None if content is None else content.find(f"{OFFICE}body/{OFFICE}text")
        if content is None or body is None:
            raise damaged(name)
        pages = archive.xml("styles.xml")
        named = () if pages is None else pages.iter(STYLE + "style")
        reading = _Reading(_Styles([*content.iter(STYLE + "style"), *named]))
        reading.read(body)
        head, foot = (around(_beside(pages, tags, reading.styles)) for tags in (_HEADS, _FEET))
        pieces = joined(head, reading.pieces, around(reading.notes), foot)
        meta = archive.xml("meta.xml")
        author = words_in(meta, _META + "initial-creator") or words_in(meta, _DC + "creator")
        return Parts(
            pieces,
            title=reading.title or document_title(words_in(meta, _DC + "title"), pieces),
            author=document_author(author, pieces),
        )


def _beside(pages: _Element | None, tags: set[str], styles: _Styles) -> list[Piece]:
    """Return what stands at the heads or feet of the pages."""
    reading = _Reading(styles)
    for element in () if pages is None else pages.iter(*tags):
        reading.read(element)
    return reading.pieces


class _Styles:
    """What the styles of a file say, by their names.

    Attributes:
        hidden: The names of those whose text is not shown.
    """

    def __init__(self, elements: Iterable[_Element]) -> None:
        self._all = {one.get(STYLE + "name", ""): one for one in elements}
        self.hidden = frozenset(name for name, one in self._all.items() if _hides(one))

    def names(self, name: str | None) -> list[str]:
        """Return what the style called `name`, and those it is based on, are called on screen."""
        found: list[str] = []
        while name and len(found) < _DEPTH:
            one = self._all.get(name)
            found.append(name if one is None else one.get(STYLE + "display-name") or name)
            name = None if one is None else one.get(STYLE + "parent-style-name")
        return found


def _hides(style: _Element) -> bool:
    return any(
        child.get(TEXT + "display") == "none"
        for child in style
        if child.tag in (STYLE + "text-properties", STYLE + "section-properties")
    )


class _Reading:
    """The pieces of a document while it is read.

    Attributes:
        pieces: What was found so far.
        notes: Its footnotes and endnotes, which stand around the article.
        title: The text of the first paragraph in the style of titles.
        styles: The document's styles.
    """

    def __init__(self, styles: _Styles) -> None:
        self.pieces: list[Piece] = []
        self.notes: list[Piece] = []
        self.title: str | None = None
        self.styles = styles
        self._group = 0

    def read(self, holder: _Element, role: BlockRole | None = None) -> None:
        """Read all paragraphs, lists and tables in `holder`, in order.

        Args:
            holder: What holds them.
            role: What they are by where they stand, if that says something.
        """
        for child in holder:
            if not is_seen(child, self.styles.hidden):
                continue
            if child.tag in (TEXT + "p", TEXT + "h"):
                self._paragraph(child, role)
            elif child.tag == TABLE + "table":
                self._table(child)
            elif child.tag == TEXT + "list":
                self._group += 1
                self.read(child, "item")
            else:
                self.read(child, role)

    def _paragraph(self, element: _Element, role: BlockRole | None) -> None:
        words = Words()
        words.take(element, self.styles.hidden)
        text = _SPACES.sub(" ", "".join(words.text)).strip()
        names = self.styles.names(element.get(TEXT + "style-name"))
        if text:
            role = _role(element, names) or role or "text"
            self._group += role != "item"
            if self.title is None and any(name.lower() == TITLE for name in names):
                self.title = " ".join(text.split())
            self.pieces.append(Piece(text, role, links=_share(words), group=self._group))
        for box in words.boxes:
            self._box(box)

    def _box(self, box: _Element) -> None:
        """Read a text box, or a note, which is set apart."""
        outer, self.pieces = self.pieces, []
        self.read(box)
        if box.tag == TEXT + "note-body":
            self.notes += self.pieces
            self.pieces = outer
        else:
            self.pieces = outer + self.pieces

    def _table(self, element: _Element) -> None:
        pieces = self.pieces
        rows = self._rows(element)
        self.pieces = pieces
        self._group += 1
        self.pieces += table_pieces(rows, self._group)

    def _rows(self, holder: _Element) -> list[list[list[Piece]]]:
        """Return the pieces of each cell of each row."""
        found = []
        for child in holder:
            if child.tag == TABLE + "table-row":
                found.append([self._cell(cell) for cell in child.iterchildren(_CELL)])
            else:
                found += self._rows(child)
        return found

    def _cell(self, cell: _Element) -> list[Piece]:
        self.pieces = []
        self.read(cell)
        return self.pieces


def _role(element: _Element, names: list[str]) -> BlockRole | None:
    said = next((role for role in map(role_of, names) if role), None)
    return "heading" if element.tag == TEXT + "h" else said


def _share(words: Words) -> float:
    """Return the share of a paragraph's characters that are links, 0 to 1."""
    return words.linked / max(1, sum(map(len, words.text)))
