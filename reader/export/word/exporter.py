"""The exporter itself: light to import and to hand to another process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.discretion import discreet
from reader.export.whole import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from reader.export.base import Edition
    from reader.progress import Report


class WordExporter:
    """Writes the story as DOCX; the user's notes are comments in it."""

    suffix = ".docx"

    def write(self, edition: Edition, to: Path, report: Report) -> None:
        """Write the document to `to`, whole or not at all, or raise `ExportFailed`."""
        from reader.export.word.document import document  # noqa: PLC0415 - loads python-docx

        write_whole(document(discreet(edition), report), to)
