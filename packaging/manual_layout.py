"""The manual laid out on pages."""

from __future__ import annotations

import json
from string import Template

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageSize,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from manual_tags import Part, Tags
from reader import manual
from reader.resources import resource

A4 = QPageSize(QPageSize.PageSizeId.A4)
MARGIN = 56.0  # points
TEXT, _FIXED = "Source Serif Pro", "DejaVu Sans Mono"
_SIZE = 10.5  # points
_OF_SCREEN = 72 / 96  # by which Qt takes points for larger as it lays text out
_BESIDE = 0.62  # of the page's height: a picture needs no more

_SHEET = Template("""
h1 { font-size: 20px; font-weight: 600; margin-bottom: 8px; }
h2 { font-size: 13px; font-weight: 600; margin-top: 16px; margin-bottom: 3px; }
p, li { line-height: 128%; }
p { margin-top: 5px; margin-bottom: 5px; }
p.picture { line-height: 100%; margin-top: 8px; margin-bottom: 8px; }
li { margin-top: 2px; margin-bottom: 2px; }
a { color: $accenttext; text-decoration: none; }
strong, th { font-weight: 600; }
code, pre { font-family: "$fixed"; font-size: 8.5px; }
table { border-collapse: collapse; }
th, td { padding: 2px 10px 2px 0; border-bottom: 0.5px solid $line; text-align: left; }
""")


class Printed(QTextDocument):
    """All chapters, each from a new page on, with nothing from outside of the manual."""

    def __init__(self) -> None:
        super().__init__()
        colors = json.loads(resource("themes/light.json").read_text("utf-8"))["colors"]
        self.paper = QSizeF(A4.size(QPageSize.Unit.Point))
        self.room = self.paper.shrunkBy(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN))
        font = QFont(TEXT)
        font.setPointSizeF(_SIZE * _OF_SCREEN)
        for drawn in ("liga", "dlig", "clig"):  # as one sign, which reads as another
            font.setFeature(QFont.Tag(drawn), 0)
        self.setDefaultFont(font)
        self.setDocumentMargin(0)
        self.setDefaultStyleSheet(_SHEET.substitute(colors, fixed=_FIXED))
        self.starts: dict[str, int] = {}  # character of each chapter's heading
        self.setPageSize(self.room)
        cursor = QTextCursor(self)
        for chapter in manual.chapters():
            self._add(cursor, chapter)
        self._keep_headings()
        pictures = {name: told for one in manual.chapters() for name, told in one.pictures}
        self.tags = Tags(self, self.starts.values(), pictures)

    def parts(self, number: int) -> list[Part]:
        """Return what stands on the page of this number, from 0."""
        return list(self.tags.on(self.rect(number)))

    def rect(self, number: int) -> QRectF:
        """Return where the page of this number lies, from 0."""
        return QRectF(0, number * self.room.height(), self.room.width(), self.room.height())

    def loadResource(self, kind: int, url: QUrl | str) -> object:  # noqa: N802 - Qt's own name
        """Return a picture of the manual as large as it is printed."""
        file = manual.picture(QUrl(url).toString())
        if kind != QTextDocument.ResourceType.ImageResource.value or file is None:
            return ""
        picture = QImage(str(file))
        wide = min(self.room.width(), picture.width() * 0.55)
        wide = min(wide, self.room.height() * _BESIDE * picture.width() / picture.height())
        picture.setDevicePixelRatio(picture.width() / wide)
        return picture

    def _add(self, cursor: QTextCursor, chapter: manual.Chapter) -> None:
        if self.starts:
            cursor.insertBlock(QTextBlockFormat())
        self.starts[chapter.name] = start = cursor.position()
        cursor.insertHtml(manual.html(chapter, leading=lambda name: f"chapter:{name}"))
        if start:
            first = QTextCursor(self.findBlock(start))
            as_it_is = first.blockFormat()
            as_it_is.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            as_it_is.setHeadingLevel(1)  # which is lost where what is inserted joins a block
            first.setBlockFormat(as_it_is)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _keep_headings(self) -> None:
        """Begin a page with each heading that would stand at the foot of one without its text."""
        block = self.begin()
        while block.next().isValid():
            after = block.next()
            if block.blockFormat().headingLevel() and self.page(after) > self.page(block):
                kept = block.blockFormat()
                kept.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(kept)
                self.markContentsDirty(0, self.characterCount())  # or lines after it get lost
            block = after

    def page(self, block: QTextBlock) -> int:
        """Return the page, from 0, on which the first line of a block stands."""
        top = self.documentLayout().blockBoundingRect(block).top()
        lines = block.layout()
        if lines.lineCount():
            top += lines.lineAt(0).y()
        return int((top + 1) / self.room.height())
