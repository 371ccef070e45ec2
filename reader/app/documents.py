"""The documents that the window can write, each imported only in the process that writes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from reader.export.base import Edition, Exporter
    from reader.progress import Report

#: What the names of their files end with, the PDF's left out.
SUFFIXES = (
    *(".json", ".docx", ".html", ".csv", ".md", ".quotes.csv", ".figures.csv", ".names.csv"),
    *(".notes.csv", ".annotations.jsonld", ".bib", ".ris", ".csl.json"),
)


@dataclass(frozen=True, slots=True)
class Document:
    """A kind of document, by its suffix."""

    suffix: str

    def write(self, edition: Edition, to: Path, report: Report) -> None:
        """Write the document to `to`, whole or not at all, or raise `ExportFailed`."""
        exporter = next(one for one in all_exporters() if one.suffix == self.suffix)
        exporter.write(edition, to, report)


def all_exporters() -> tuple[Exporter, ...]:
    """Return what really writes them."""
    from reader.export.document import JsonExporter  # noqa: PLC0415 - as late as may be
    from reader.export.texts import TEXTS  # noqa: PLC0415 - as late as may be
    from reader.export.word import WordExporter  # noqa: PLC0415 - as late as may be

    return (JsonExporter(), WordExporter(), *TEXTS)
