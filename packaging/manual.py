"""Build the manual as one web page and as a PDF.

    python packaging/manual.py [--html FILE] [--pdf FILE]

Both are made of `resources/manual`, as the window is that F1 opens.  Needs the fonts of the extra
`test`, so that the PDF is the same on every machine; without SOURCE_DATE_EPOCH it bears today's
date.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from datetime import UTC, datetime
from importlib import resources
from io import BytesIO
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import Fit, NameObject, TextStringObject
from PySide6.QtCore import QBuffer, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from reader import __version__, manual
from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DPI = 72  # so that a pixel is a point
_MARGIN, _FOOT = 56.0, 34.0  # points
_TEXT, _FIXED = "Source Serif Pro", "DejaVu Sans Mono"
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


def main() -> int:
    """Build what is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--html", type=Path, metavar="FILE")
    parser.add_argument("--pdf", type=Path, metavar="FILE")
    options = parser.parse_args()
    if not (options.html or options.pdf):
        parser.error("say what to build: --html FILE, --pdf FILE")
    if options.html:
        options.html.write_text(manual.page(), "utf-8")
    if options.pdf:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = QGuiApplication(sys.argv[:1])
        _add_fonts()
        options.pdf.write_bytes(_described(*_printed(_Printed())))
        del application
    return 0


class _Printed(QTextDocument):
    """All chapters, each from a new page on, with nothing from outside of the manual."""

    def __init__(self) -> None:
        super().__init__()
        colors = json.loads(resource("themes/light.json").read_text("utf-8"))["colors"]
        page = QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Point)
        self.paper = QSizeF(page)
        self.room = QSizeF(page.width() - 2 * _MARGIN, page.height() - 2 * _MARGIN)
        font = QFont(_TEXT)
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


def _printed(document: _Printed) -> tuple[bytes, _Printed]:
    """Return the pages as a PDF that says nothing about itself, and what they are of."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        _paint(painter, document, number)
    painter.end()
    return bytes(buffer.data().data()), document


def _paint(painter: QPainter, document: _Printed, number: int) -> None:
    room, paper = document.room, document.paper
    painter.save()
    painter.translate(_MARGIN, _MARGIN - number * room.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, number * room.height(), room.width(), room.height())
    context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()
    font = QFont(_TEXT)
    font.setPointSizeF(8)
    painter.setFont(font)
    foot = QRectF(_MARGIN, paper.height() - _FOOT - 12, room.width(), 12)
    titles = {one.name: one.title for one in manual.chapters()}
    name = _chapter_of(document, number)
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, f"Synoptic {__version__} · {titles[name]}")
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight, str(number + 1))


def _described(printed: bytes, document: _Printed) -> bytes:
    """Return the PDF with outline, title, language, and links that lead within it."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(printed)))
    pages = {name: _page_of(document, at) for name, at in document.starts.items()}
    titles = {one.name: one.title for one in manual.chapters()}
    for name, page in pages.items():
        entry = writer.add_outline_item(title=titles[name], page_number=page, is_open=False)
        for block in _subheadings(document, name):
            at = _page_of(document, block.position())
            writer.add_outline_item(title=block.text(), page_number=at, parent=entry)
    _lead(writer, pages)
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject("en")
    root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    when = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    day = when.strftime("D:%Y%m%d%H%M%SZ")
    about = {"/Title": titles[manual.CONTENTS], "/Creator": f"Synoptic {__version__}"}
    writer.metadata = {**about, "/CreationDate": day, "/ModDate": day}
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _lead(writer: PdfWriter, pages: Mapping[str, int]) -> None:
    """Have links to chapters lead to their pages."""
    for number, page in enumerate(writer.pages):
        kept = []
        for link in page.get("/Annots", []):
            one = link.get_object()
            address = str(one.get("/A", {}).get("/URI", ""))
            if address.startswith("chapter:"):
                kept.append((one["/Rect"], pages[address.removeprefix("chapter:")]))
        page.pop("/Annots", None)
        for place, target in kept:
            fit = Fit.xyz(top=float(page.mediabox.height))
            writer.add_annotation(number, Link(rect=place, target_page_index=target, fit=fit))


def _subheadings(document: _Printed, name: str) -> Iterator[QTextBlock]:
    names = list(document.starts)
    after = names.index(name) + 1
    end = document.starts[names[after]] if after < len(names) else document.characterCount()
    block = document.findBlock(document.starts[name])
    while block.isValid() and block.position() < end:
        if block.blockFormat().headingLevel() > 1:
            yield block
        block = block.next()


def _page_of(document: _Printed, position: int) -> int:
    return document.page(document.findBlock(position))


def _chapter_of(document: _Printed, page: int) -> str:
    begun = (name for name, at in document.starts.items() if _page_of(document, at) <= page)
    return list(begun)[-1]


def _add_fonts() -> None:
    for file in (resources.files("font_source_serif_pro") / "files").iterdir():
        if file.name.endswith(("-Regular.otf", "-Semibold.otf", "-It.otf")):
            QFontDatabase.addApplicationFontFromData(file.read_bytes())


if __name__ == "__main__":
    sys.exit(main())
