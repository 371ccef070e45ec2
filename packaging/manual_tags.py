"""What the parts of the printed manual are, for programs that read it aloud.

It is tagged as the program's own documents are (`reader/export/pdf/tagging.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextCursor

from reader.export.pdf.structure import OURS, Element, Listing

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine, QTextList, QTextTable

_OBJECT = "\ufffc"  # what stands for a picture
_HEAD = 4  # points between the words of a row and those above: more than the room in a cell
_APART = 0.2  # points by which what is drawn stays off what is beside it


@dataclass(frozen=True, slots=True)
class Part:
    """What of a block stands on a page.

    Attributes:
        told: As what it is told, or as what artifact.
        place: Where it stands, as the document counts points.
        lines: Its lines, where those before them stand on another page.
        origin: From where these count.
    """

    told: Element | str
    place: QRectF
    lines: tuple[QTextLine, ...] = ()
    origin: QPointF = field(default_factory=QPointF)


class Tags:
    """The parts of a document.

    Args:
        document: Laid out.
        starts: Position of the first character of each chapter.
        pictures: What is seen on each picture, by its name.

    Attributes:
        root: As what all of it is told.
    """

    def __init__(
        self, document: QTextDocument, starts: Container[int], pictures: Mapping[str, str]
    ) -> None:
        self.root = Element("Document", OURS)
        self._document, self._starts, self._pictures = document, starts, pictures
        self._elements: dict[int, Element] = {}  # by the number of the block
        self._tables: dict[tuple[int, ...], Element] = {}
        self._listing = Listing(self.root)
        for block in self._blocks():
            self._elements[block.blockNumber()] = self._told(block)

    def on(self, page: QRectF) -> Iterator[Part]:
        """Yield what stands on a page, which is given as the document counts points.

        The head of a table that goes on there is drawn again, and told no second time.
        """
        first = True
        for block in self._blocks():
            element = self._elements[block.blockNumber()]
            part = self._part_on(page, block, element)
            if part is not None:
                if first and element.kind == "TD":
                    end = QPointF(page.right(), part.place.top() - _HEAD)
                    yield Part("Pagination", QRectF(page.topLeft(), end))
                first = False
                yield part

    def _part_on(self, page: QRectF, block: QTextBlock, told: Element) -> Part | None:
        """Return what of a block stands on a page."""
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        count = block.layout().lineCount() if block.text() else 0
        lines = [block.layout().lineAt(number) for number in range(count)]
        here = [one for one in lines if page.contains(one.rect().translated(origin).center())]
        if not here:
            return None
        place = QRectF()
        for line in here:
            place |= line.rect().translated(origin).adjusted(0, _APART, 0, -_APART)
        # Qt draws one line too many above a clip, where there is one.
        goes_on = here if here[0].lineNumber() else ()
        return Part(told, place, tuple(goes_on), origin)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self._document.begin()
        while block.isValid():
            yield block
            block = block.next()

    def _told(self, block: QTextBlock) -> Element:
        """Return what a block is told as, a new part of the document."""
        if block.position() in self._starts:
            self._section = self.root.add("Sect")
            self._listing = Listing(self._section)
        table = cast("QTextTable | None", QTextCursor(block).currentTable())
        level = block.blockFormat().headingLevel()
        items = cast("QTextList | None", block.textList())
        if table is not None:
            return self._cell(table, block)
        if level or block.text().strip() == _OBJECT:
            self._listing = Listing(self._section)  # the lists before it are at their end
            element = self._section.add(f"H{level}" if level else "Figure")
            element.alt = "" if level else self._seen(block)
            return element
        depth = items.format().indent() if items else 0
        return self._listing.paragraph(depth, marked=depth > 0)[1]

    def _cell(self, table: QTextTable, block: QTextBlock) -> Element:
        cell = table.cellAt(block.position())
        whole = self._part((table.objectIndex(),), self._section, "Table")
        row = self._part((table.objectIndex(), cell.row()), whole, "TR")
        key, kind = (table.objectIndex(), cell.row(), cell.column()), "TD" if cell.row() else "TH"
        element = self._part(key, row, kind)
        element.scope = "" if cell.row() else "Column"
        self._listing = Listing(self._section)
        return element

    def _part(self, key: tuple[int, ...], of: Element, kind: str) -> Element:
        if key not in self._tables:
            self._tables[key] = of.add(kind)
        return self._tables[key]

    def _seen(self, block: QTextBlock) -> str:
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        return self._pictures[cursor.charFormat().toImageFormat().name()]
