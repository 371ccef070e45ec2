"""The whole document: pages laid out, printed by Qt, annotated by pypdf."""

from __future__ import annotations

import uuid
from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, ByteStringObject
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.export.pdf.annotations import Annotator
from reader.export.pdf.catalog import describe
from reader.export.pdf.copying import Drawn
from reader.export.pdf.head_and_foot import add_head_and_foot, write_missing
from reader.export.pdf.page import coloured, grey
from reader.export.pdf.paper import sheet_of
from reader.export.pdf.parts import Setting, laid_out
from reader.export.pdf.strings import encodable
from reader.export.pdf.tagging import Tagger, draw_seam
from reader.export.pdf.typesetting import UNITS, Faces
from reader.progress import part, steps

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader.export.base import Edition
    from reader.export.pdf.page import Page
    from reader.export.pdf.sheet import Sheet
    from reader.progress import Report

_POINTS_PER_INCH = 72
_LAYING_OUT, _PRINTING, _ANNOTATING = 20, 60, 95  # per cent done after each


def document(edition: Edition, report: Report) -> bytes:
    """Return `edition` as a PDF file; a `QGuiApplication` must exist.

    Progress is reported in per cent.
    """
    layout = edition.layout
    faces, colours = Faces.installed(), grey() if layout.grey else coloured()
    setting = Setting(edition, faces, sheet_of(layout))
    pages, catalog = laid_out(setting, part(report, 0, _LAYING_OUT))
    for index, page in enumerate(pages):
        add_head_and_foot(page, faces, edition, f"page {index + 1} of {len(pages)}")
    drawn = _drawn(pages)
    if drawn.missing:
        missing = write_missing(pages[0], faces, drawn.missing)
        missing.element = catalog.root.add("P")
        drawn = _drawn(pages)
    seam = draw_seam if layout.tagged else None
    data = printed(pages, colours, part(report, _LAYING_OUT, _PRINTING), seam)
    writer = PdfWriter(clone_from=BytesIO(data))
    writer.pdf_header = "%PDF-1.7"
    identity = ByteStringObject(_identity(edition).bytes)
    writer._ID = ArrayObject((identity, identity))  # noqa: SLF001 - pypdf has no public way
    tagger = Tagger(writer)
    annotator = Annotator(writer, tagger, colours, hatched=layout.grey)
    for index in steps(range(len(pages)), part(report, _PRINTING, _ANNOTATING)):
        if layout.tagged:
            tagger.tag(index, pages[index].stretches())
        annotator.annotate(index, pages[index])
    annotator.finish()
    if layout.tagged:
        tagger.finish(catalog.root)
    accessible = drawn.mend(writer) and layout.tagged and tagger.whole
    describe(writer, edition, pages, catalog, accessible=accessible)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def printed(
    pages: Sequence[Page],
    colours: Mapping[str, str],
    report: Report,
    seam: Callable[[QPainter], None] | None = None,
) -> bytes:
    """Return the pages as Qt prints them: a PDF file without annotations, links and titles.

    `seam` draws what is between what is told as different parts.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS * _POINTS_PER_INCH)
    writer.setPageLayout(_paper(pages[0].sheet))
    painter = QPainter(writer)
    try:
        for index in steps(range(len(pages)), report):
            if index:
                writer.setPageLayout(_paper(pages[index].sheet))
                writer.newPage()
            pages[index].draw(painter, colours, seam)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _drawn(pages: Sequence[Page]) -> Drawn:
    return Drawn(paragraph for page in pages for paragraph in page.paragraphs())


def _paper(sheet: Sheet) -> QPageLayout:
    size = QPageSize(
        QSizeF(sheet.width, sheet.height),
        QPageSize.Unit.Point,
        matchPolicy=QPageSize.SizeMatchPolicy.ExactMatch,
    )
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def _identity(edition: Edition) -> uuid.UUID:
    parts = (
        edition.title,
        edition.created,
        str(edition.layout),
        *(article.sha256 for article in edition.comparison.articles),
    )
    return uuid.uuid5(uuid.NAMESPACE_OID, encodable("\n".join(parts)))
