"""Writing documents, and looking at them before that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ExportFailed
from reader.worker.overview import whole

if TYPE_CHECKING:
    from reader.export.base import Edition, Exporter
    from reader.model.overview import Row
    from reader.progress import Report

_TALLEST = 4_000  # pixels


@dataclass(frozen=True, slots=True)
class Print:
    """Writes one document.

    Attributes:
        exporter: What kind of document.
        edition: What goes into it.
        to: Where it goes.
        rows: The synopsis as the user has arranged it; empty: as it is arranged at first.
    """

    exporter: Exporter
    edition: Edition
    to: Path
    rows: tuple[Row, ...] = ()

    def __call__(self, _state: None, report: Report, /) -> Path:
        """Write the document and return where it is, or raise `ExportFailed`.

        What the comparison comes to is worked out here, unless the edition has it.
        """
        report(0, 1)
        self.exporter.write(_whole(self.edition, self.rows), self.to, report)
        return self.to


@dataclass(frozen=True, slots=True)
class Preview:
    """Makes a document to be looked at, without writing it anywhere that lasts.

    It looks as it would be written, and has no structure, which nobody sees.

    Attributes:
        exporter: What kind of document.
        edition: What goes into it.
        rows: As in `Print`.
    """

    exporter: Exporter
    edition: Edition
    rows: tuple[Row, ...] = ()

    def __call__(self, _state: None, report: Report, /) -> bytes:
        """Return the whole document, or raise `ExportFailed`."""
        import tempfile  # noqa: PLC0415 - for its process

        report(0, 1)
        edition = _whole(self.edition, self.rows)
        edition = replace(edition, layout=replace(edition.layout, tagged=False))
        try:
            with tempfile.TemporaryDirectory(prefix="synoptic-") as folder:
                to = Path(folder) / f"preview{self.exporter.suffix}"
                self.exporter.write(edition, to, report)
                return to.read_bytes()
        except OSError as cause:
            raise ExportFailed(
                "The pages cannot be shown, since no temporary file can be kept in “{folder}”; "
                "make room there, or write the document without looking at it.",
                folder=tempfile.gettempdir(),
            ) from cause


@dataclass(frozen=True, slots=True)
class Sight:
    """What a page of a document looks like.

    Attributes:
        png: The picture, a PNG file; empty where there is no such page.
        page: Which page, from 0.
        pages: How many the document has.
    """

    png: bytes
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class DrawPage:
    """Draws one page of a PDF, with its marks.

    Attributes:
        document: The PDF, as `Preview` returned it.
        page: Which page, from 0.
        width: Of the picture, in pixels.
    """

    document: bytes
    page: int
    width: int

    def __call__(self, _state: None, _report: Report, /) -> Sight:
        """Return the picture."""
        from reader.importing.pdf_file import PdfFile  # noqa: PLC0415 - for its process
        from reader.importing.pdf_pictures import png  # noqa: PLC0415

        with PdfFile(self.document, "preview.pdf") as file:
            there = 0 <= self.page < file.pages
            drawn = file.picture(self.page, self.width, _TALLEST) if there else None
            return Sight(png(drawn) if drawn else b"", self.page, file.pages)


def _whole(edition: Edition, rows: tuple[Row, ...]) -> Edition:
    """Return `edition` with what its comparison comes to, in the rows as they are arranged."""
    overview = edition.overview or whole(edition.comparison)
    if rows:
        overview = replace(overview, rows=rows)
    return replace(edition, overview=overview)
