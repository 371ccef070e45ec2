"""The whole document: pages laid out, printed by Qt, annotated by pypdf."""

from __future__ import annotations

import uuid
from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PdfWriter
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.export.pdf.annotations import Annotator, encodable
from reader.export.pdf.articles import ArticlePages
from reader.export.pdf.catalog import Catalog, describe
from reader.export.pdf.copying import Drawn
from reader.export.pdf.front import front
from reader.export.pdf.head_and_foot import add_head_and_foot
from reader.export.pdf.lists import ListPages, section_names
from reader.export.pdf.marking import Marker
from reader.export.pdf.page import light
from reader.export.pdf.sheet import Anchor
from reader.export.pdf.typesetting import UNITS, Faces
from reader.export.told.notes import colours
from reader.progress import steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.base import Edition
    from reader.export.pdf.page import Page
    from reader.progress import Report

_POINTS_PER_INCH = 72
_LAYING_OUT, _PRINTING, _ANNOTATING = 20, 60, 95  # per cent done after each


def document(edition: Edition, report: Report) -> bytes:
    """Return `edition` as a PDF file; a `QGuiApplication` must exist.

    Progress is reported in per cent.
    """
    faces = Faces.installed()
    pages, catalog = _laid_out(edition, faces, report)
    shown = colours(edition)
    for index, page in enumerate(pages):
        add_head_and_foot(page, faces, edition.title, f"{index + 1} of {len(pages)}", shown)
    printed = _printed(pages, _identity(edition), _part(report, _LAYING_OUT, _PRINTING))
    writer = PdfWriter(clone_from=BytesIO(printed))
    writer.pdf_header = "%PDF-1.7"
    annotator = Annotator(writer, light())
    for index in steps(range(len(pages)), _part(report, _PRINTING, _ANNOTATING)):
        annotator.annotate(index, pages[index])
    Drawn(paragraph for page in pages for paragraph in page.paragraphs()).mend(writer)
    describe(writer, edition, pages, catalog)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _laid_out(edition: Edition, faces: Faces, report: Report) -> tuple[list[Page], Catalog]:
    texts = edition.comparison.articles
    nowhere = Anchor(0, 0)
    dummies = dict.fromkeys(section_names(edition), nowhere)
    after = len(front(edition, faces, [nowhere] * len(texts), dummies).pages)
    articles: list[ArticlePages] = []
    for index in steps(range(len(texts)), _part(report, 0, _LAYING_OUT // 2)):
        articles.append(ArticlePages(texts[index], index, faces, after))
        after += len(articles[-1].pages)
    lists = ListPages(edition, articles, faces, after)
    marker = Marker(edition, articles, lists.lists, faces)
    for index in steps(range(len(texts)), _part(report, _LAYING_OUT // 2, _LAYING_OUT)):
        marker.mark(index)
    anchors = [pages.headline for pages in articles]
    pages = front(edition, faces, anchors, lists.sections).pages
    for article in articles:
        pages += article.pages
    pages += lists.flow.pages
    return pages, Catalog(anchors, lists.sections, lists.speakers)


def _printed(pages: Sequence[Page], identity: uuid.UUID, report: Report) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS * _POINTS_PER_INCH)
    writer.setDocumentId(QUuid(str(identity)))
    paper = QPageSize(QPageSize.PageSizeId.A4)
    layout = QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    writer.setPageLayout(layout)
    colours = light()
    painter = QPainter(writer)
    try:
        for index in steps(range(len(pages)), report):
            if index:
                writer.newPage()
            pages[index].draw(painter, colours)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _identity(edition: Edition) -> uuid.UUID:
    parts = (edition.title, edition.created, *(a.sha256 for a in edition.comparison.articles))
    return uuid.uuid5(uuid.NAMESPACE_OID, encodable("\n".join(parts)))


def _part(report: Report, start: int, end: int) -> Report:
    """Return what reports steps of one part of the work as per cent of the whole."""

    def part(done: int, total: int, /) -> None:
        report(start + (end - start) * done // max(1, total), 100)

    return part
