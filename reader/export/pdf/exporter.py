"""The exporter itself: light to import and to hand to another process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.discretion import discreet
from reader.export.whole import write_whole
from reader.system import needed_of_the_system

if TYPE_CHECKING:
    from pathlib import Path

    from reader.export.base import Edition
    from reader.progress import Report


class PdfExporter:
    """Writes a story with its marks as an annotated PDF.

    Qt and pypdf are loaded when it writes, not before.
    """

    suffix = ".pdf"

    def write(self, edition: Edition, to: Path, report: Report) -> None:
        """Write the document to `to`, whole or not at all, or raise `ExportFailed`.

        Raises:
            SystemLacks: Qt cannot be loaded on this system.
        """
        with needed_of_the_system():
            from reader.export.pdf.application import application  # noqa: PLC0415 - loads Qt
            from reader.export.pdf.document import document  # noqa: PLC0415 - loads Qt, pypdf

        running = application()
        data = document(discreet(edition), report)
        report(99, 100)
        write_whole(data, to)
        report(100, 100)
        del running
