"""The documents that are text: tables for spreadsheets, references, and more."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.export.discretion import discreet
from reader.export.figures import figures_csv
from reader.export.html.page import page
from reader.export.markdown import markdown
from reader.export.names import names_csv
from reader.export.notes import notes_csv, web_annotations
from reader.export.output import write_out
from reader.export.overview import synopsis_csv
from reader.export.quotes import quotes_csv
from reader.export.references import bibtex, csl_json, ris

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.export.base import Edition
    from reader.progress import Report

#: What has spreadsheets read a file as UTF-8.
_MARK = "\ufeff"
_STANDARD_OUTPUT = Path("-")


@dataclass(frozen=True, slots=True)
class TextExporter:
    """Writes a document that is text, in UTF-8; to standard output when the path is “-”.

    Attributes:
        suffix: What its file's name ends with.
        text: Returns the whole of it; a function of a module, for it goes to another process.
    """

    suffix: str
    text: Callable[[Edition], str]

    def write(self, edition: Edition, to: Path, report: Report) -> None:
        """Write the document to `to`, whole or not at all, or raise `ExportFailed`."""
        report(0, 1)
        marked = self.suffix.endswith(".csv") and to != _STANDARD_OUTPUT
        write_out(f"{_MARK if marked else ''}{self.text(discreet(edition))}", to)
        report(1, 1)


def _synopsis(edition: Edition) -> str:
    return synopsis_csv(edition.comparison, edition.overview.rows if edition.overview else ())


def _markdown(edition: Edition) -> str:
    rows = edition.overview.rows if edition.overview else ()
    return markdown(edition.comparison, rows)


def _quotes(edition: Edition) -> str:
    return quotes_csv(edition.comparison)


def _figures(edition: Edition) -> str:
    return figures_csv(edition.comparison)


def _names(edition: Edition) -> str:
    return names_csv(edition.comparison)


def _bibtex(edition: Edition) -> str:
    return bibtex(edition.comparison.articles)


def _ris(edition: Edition) -> str:
    return ris(edition.comparison.articles)


def _csl(edition: Edition) -> str:
    return csl_json(edition.comparison.articles)


HTML = TextExporter(".html", page)
SYNOPSIS = TextExporter(".csv", _synopsis)
MARKDOWN = TextExporter(".md", _markdown)
QUOTES = TextExporter(".quotes.csv", _quotes)
FIGURES = TextExporter(".figures.csv", _figures)
NAMES = TextExporter(".names.csv", _names)
NOTES = TextExporter(".notes.csv", notes_csv)
ANNOTATIONS = TextExporter(".annotations.jsonld", web_annotations)
BIBTEX = TextExporter(".bib", _bibtex)
RIS = TextExporter(".ris", _ris)
CSL = TextExporter(".csl.json", _csl)

TEXTS = (
    *(HTML, SYNOPSIS, MARKDOWN, QUOTES, FIGURES, NAMES, NOTES, ANNOTATIONS),
    *(BIBTEX, RIS, CSL),
)
