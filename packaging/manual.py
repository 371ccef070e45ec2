"""Build the manual as one web page and as a PDF.

    python packaging/manual.py [--html FILE] [--pdf FILE]

Both are made of `resources/manual`, as the window is that F1 opens.  Needs the fonts of the extra
`test`, so that the PDF is the same on every machine; without SOURCE_DATE_EPOCH it bears today's
date.
"""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime
from importlib import resources
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import BooleanObject, Fit, NameObject, NumberObject, TextStringObject
from PySide6.QtCore import QBuffer, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
)

from manual_layout import A4, MARGIN, TEXT, Printed
from reader import __version__, manual
from reader.export.pdf.structure import Element
from reader.export.pdf.tagging import Tagger, draw_seam

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pypdf.generic import IndirectObject

_DPI = 72  # so that a pixel is a point
_FOOT = 34.0  # points
_RULE = 3  # points to the rule below the head of a table


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
        options.pdf.write_bytes(_described(*_printed(Printed())))
        del application
    return 0


def _printed(document: Printed) -> tuple[bytes, Printed]:
    """Return the pages as a PDF that says nothing about itself, and what they are of."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(QPageLayout(A4, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        _paint(painter, document, number)
    painter.end()
    return bytes(buffer.data().data()), document


def _paint(painter: QPainter, document: Printed, number: int) -> None:
    """Draw a page part by part, and seams between them."""
    room, paper = document.room, document.paper
    page = document.rect(number)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
    for part in document.parts(number):
        draw_seam(painter)
        painter.save()
        painter.translate(MARGIN, MARGIN - number * room.height())
        context.clip = part.place
        # Qt draws rows above the page too, and below the head of a table that is drawn again.
        again = part.place.adjusted(0, 0, 0, _RULE)
        painter.setClipRect(page if isinstance(part.told, Element) else again)
        painter.setPen(QColor("black"))
        for line in part.lines:
            line.draw(painter, part.origin)
        if not part.lines:
            document.documentLayout().draw(painter, context)
        painter.restore()
    draw_seam(painter)
    font = QFont(TEXT)
    font.setPointSizeF(8)
    painter.setFont(font)
    foot = QRectF(MARGIN, paper.height() - _FOOT - 12, room.width(), 12)
    titles = {one.name: one.title for one in manual.chapters()}
    name = _chapter_of(document, number)
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, f"Synoptic {__version__} · {titles[name]}")
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight, str(number + 1))
    draw_seam(painter)


def _described(printed: bytes, document: Printed) -> bytes:
    """Return the PDF with outline, title, language, and links that lead within it."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(printed)))
    pages = {name: _page_of(document, at) for name, at in document.starts.items()}
    titles = {one.name: one.title for one in manual.chapters()}
    for name, page in pages.items():
        entry = writer.add_outline_item(title=titles[name], page_number=page, is_open=False)
        for block in _subheadings(document, name):
            at = _page_of(document, block.position())
            writer.add_outline_item(title=block.text(), page_number=at, parent=entry)
    tagger = Tagger(writer)
    for number in range(document.pageCount()):
        tagger.tag(
            number, [*((one.told, one) for one in document.parts(number)), ("Pagination", None)]
        )
    _lead(writer, pages, document, tagger)
    tagger.finish(document.tags.root)
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject("en")
    root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    titled = writer.create_viewer_preferences()
    titled[NameObject("/DisplayDocTitle")] = BooleanObject(True)  # noqa: FBT003 - a PDF value
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    when = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    day = when.strftime("D:%Y%m%d%H%M%SZ")
    about = {"/Title": titles[manual.CONTENTS], "/Creator": f"Synoptic {__version__}"}
    writer.metadata = {**about, "/CreationDate": day, "/ModDate": day}
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def _lead(writer: PdfWriter, pages: Mapping[str, int], document: Printed, tagger: Tagger) -> None:
    """Have links to chapters lead to their pages, as parts of what they stand in."""
    titles = {pages[one.name]: one.title for one in manual.chapters()}
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
            link = Link(rect=place, target_page_index=target, fit=fit)
            link[NameObject("/Contents")] = TextStringObject(titles[target])
            link[NameObject("/StructParent")] = NumberObject(int(tagger.place))
            made = cast("IndirectObject", writer.add_annotation(number, link).indirect_reference)
            x, y = ((float(place[at]) + float(place[at + 2])) / 2 - MARGIN for at in (0, 1))
            y = document.rect(number).bottom() - y
            told = next(one.told for one in document.parts(number) if one.place.contains(x, y))
            tagger.hold(cast("Element", told).add("Link"), made, number)


def _subheadings(document: Printed, name: str) -> Iterator[QTextBlock]:
    names = list(document.starts)
    after = names.index(name) + 1
    end = document.starts[names[after]] if after < len(names) else document.characterCount()
    block = document.findBlock(document.starts[name])
    while block.isValid() and block.position() < end:
        if block.blockFormat().headingLevel() > 1:
            yield block
        block = block.next()


def _page_of(document: Printed, position: int) -> int:
    return document.page(document.findBlock(position))


def _chapter_of(document: Printed, page: int) -> str:
    begun = (name for name, at in document.starts.items() if _page_of(document, at) <= page)
    return list(begun)[-1]


def _add_fonts() -> None:
    for file in (resources.files("font_source_serif_pro") / "files").iterdir():
        if file.name.endswith(("-Regular.otf", "-Semibold.otf", "-It.otf")):
            QFontDatabase.addApplicationFontFromData(file.read_bytes())


if __name__ == "__main__":
    sys.exit(main())
