"""Word files (.docx), by python-docx, which knows the package, its styles and its properties.

The paragraphs themselves are walked here: python-docx leaves out tracked insertions, text boxes
and notes, and has no word for what is hidden.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.importing.archive import Archive, damaged, refuse_entities, tree, words_in
from reader.importing.base import Parts, Piece
from reader.importing.docx_styles import Styles
from reader.importing.docx_words import W, Words, seen
from reader.importing.grouping import around, joined
from reader.importing.styles import document_author, document_title, table_pieces

if TYPE_CHECKING:
    from lxml.etree import _Element

_DC = "{http://purl.org/dc/elements/1.1/}"
_DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_SCHEMAS = b"http://schemas.openxmlformats.org/"
#: What files with macros, templates and those of the strict kind call by another name.
_OTHERWISE = {
    b"application/vnd.ms-word.document.macroEnabled.main+xml": _DOCUMENT,
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": _DOCUMENT,
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": _SCHEMAS + b"wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/": _SCHEMAS + b"officeDocument/2006/",
}
_HEADS = ("header",)
_FEET = ("footer", "footnotes", "endnotes")


class DocxImporter:
    """Reads Word files, tracked changes accepted, comments and hidden text left out."""

    suffixes = frozenset({".docx", ".docm"})

    def parts(self, data: bytes, name: str) -> Parts:
        """Return the paragraphs of the file; what stands at its pages' heads and feet is apart.

        Raises:
            ImportFailed: It is damaged, has a password, or is no Word file.
        """
        file = _opened(_usual(data, name), name)
        reading = _Reading(file.styles)
        reading.read(file.body)
        head, foot = (around(_beside(file, kinds, name)) for kinds in (_HEADS, _FEET))
        pieces = joined(head, reading.pieces, foot)
        return Parts(
            pieces,
            title=reading.title or document_title(words_in(file.said, _DC + "title"), pieces),
            author=document_author(words_in(file.said, _DC + "creator"), pieces),
        )


@dataclass(frozen=True, slots=True)
class _File:
    """What python-docx found.

    Attributes:
        body: The element that holds the document's paragraphs.
        styles: Its styles.
        beside: The parts beside it, by what they are to it ("header", "footnotes"), as XML.
        said: Its properties, if it has any.
    """

    body: _Element
    styles: Styles
    beside: tuple[tuple[str, bytes], ...]
    said: _Element | None


def _usual(data: bytes, name: str) -> bytes:
    """Return the file with the names that python-docx knows, checked to be safe to read."""
    archive = Archive(data, name)
    members = {member: archive.member(member) for member in archive.names}
    for held in members.values():
        refuse_entities(held, name)
    if not any(other in held for held in members.values() for other in _OTHERWISE):
        return data
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as usual:
        for member, held in members.items():
            usual.writestr(zipfile.ZipInfo(member), _renamed(held))
    return packed.getvalue()


def _renamed(held: bytes) -> bytes:
    for other, known in _OTHERWISE.items():
        held = held.replace(other, known)
    return held


def _opened(data: bytes, name: str) -> _File:
    """Return the file taken apart; python-docx raises whatever it stumbles over."""
    import docx

    try:
        document = docx.Document(io.BytesIO(data))
        beside, whole = (
            [one for one in part.rels.values() if not one.is_external]
            for part in (document.part, document.part.package)
        )
        body = document.element.body
        if body is None:
            raise damaged(name)
        return _File(
            body,
            Styles.of(document.styles.element),
            tuple((one.reltype.rpartition("/")[2], one.target_part.blob) for one in beside),
            # LibreOffice calls them by another address than Word, so that python-docx misses them.
            next((tree(it.target_part.blob, name) for it in whole if _is_core(it.reltype)), None),
        )
    except Exception as cause:
        raise damaged(name) from cause


def _is_core(kind: str) -> bool:
    return kind.endswith("/core-properties")


def _beside(file: _File, kinds: tuple[str, ...], name: str) -> list[Piece]:
    """Return what the parts of these kinds hold."""
    reading = _Reading(file.styles)
    for kind in kinds:
        for it, data in file.beside:
            if it == kind:
                reading.read(tree(data, name))
    return reading.pieces


class _Reading:
    """The pieces of a document while it is read.

    Attributes:
        pieces: What was found so far.
        title: The text of the first paragraph in the style of titles.
    """

    def __init__(self, styles: Styles) -> None:
        self.pieces: list[Piece] = []
        self.title: str | None = None
        self._styles = styles
        self._group = 0
        self._carried = Words()

    def read(self, holder: _Element) -> None:
        """Read all paragraphs and tables in `holder`, in order."""
        for child in seen(holder):
            if child.tag == W + "p":
                self._paragraph(child)
            elif child.tag == W + "tbl":
                self._table(child)
            else:
                self.read(child)

    def _paragraph(self, element: _Element) -> None:
        """Read a paragraph; when its end was struck out it is one with the next."""
        properties = element.find(W + "pPr")
        if self._styles.is_hidden(properties):
            return
        words, self._carried = self._carried, Words()
        words.take(element, self._styles.hidden)
        mark = None if properties is None else properties.find(W + "rPr")
        if mark is not None and mark.find(W + "del") is not None:
            self._carried = words
            return
        self._add(words, properties)
        for box in words.boxes:
            self.read(box)

    def _add(self, words: Words, properties: _Element | None) -> None:
        text = "".join(words.text).strip()
        if not text:
            return
        role = self._styles.role(properties)
        if not (role == "item" and self.pieces and self.pieces[-1].role == "item"):
            self._group += 1
        if self.title is None and self._styles.is_title(properties):
            self.title = " ".join(text.split())
        self.pieces.append(Piece(text, role, links=words.linked / len(text), group=self._group))

    def _table(self, element: _Element) -> None:
        pieces = self.pieces
        rows = self._rows(element)
        self.pieces, self._carried = pieces, Words()
        self._group += 1
        self.pieces += table_pieces(rows, self._group)

    def _rows(self, holder: _Element) -> list[list[list[Piece]]]:
        """Return the pieces of each cell of each row that is not struck out."""
        found = []
        for child in seen(holder):
            if child.tag != W + "tr":
                found += self._rows(child)
            elif child.find(f"{W}trPr/{W}del") is None:
                found.append(self._cells(child))
        return found

    def _cells(self, holder: _Element) -> list[list[Piece]]:
        found = []
        for child in seen(holder):
            if child.tag != W + "tc":
                found += self._cells(child)
            else:
                self.pieces, self._carried = [], Words()
                self.read(child)
                found.append(self.pieces)
        return found
