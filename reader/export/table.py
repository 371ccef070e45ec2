"""Synopsis, quotes and figures as documents of their own: tables for spreadsheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.figures import figures_csv
from reader.export.output import write_out
from reader.export.overview import synopsis_csv
from reader.export.quotes import quotes_csv

if TYPE_CHECKING:
    from pathlib import Path

    from reader.export.base import Edition
    from reader.progress import Report


class CsvExporter:
    """Writes the synopsis as CSV; to standard output when the path is “-”."""

    suffix = ".csv"

    def write(self, edition: Edition, to: Path, report: Report) -> None:
        """Write the document to `to`, whole or not at all, or raise `ExportFailed`."""
        report(0, 1)
        rows = edition.overview.rows if edition.overview else ()
        write_out(synopsis_csv(edition.comparison, rows), to)
        report(1, 1)


class QuotesCsvExporter:
    """Writes the quotes as CSV; to standard output when the path is “-”."""

    suffix = ".quotes.csv"

    def write(self, edition: Edition, to: Path, report: Report) -> None:
        """Write the document to `to`, whole or not at all, or raise `ExportFailed`."""
        report(0, 1)
        write_out(quotes_csv(edition.comparison), to)
        report(1, 1)


class FiguresCsvExporter:
    """Writes the figures as CSV; to standard output when the path is “-”."""

    suffix = ".figures.csv"

    def write(self, edition: Edition, to: Path, report: Report) -> None:
        """Write the document to `to`, whole or not at all, or raise `ExportFailed`."""
        report(0, 1)
        write_out(figures_csv(edition.comparison), to)
        report(1, 1)
