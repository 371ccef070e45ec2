"""Where everything meets: builds the parts, hands them to each other, starts the program.

Every process of the program imports this module, so it imports nothing heavy.
"""

from __future__ import annotations

import gc
import multiprocessing
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.export.base import Edition
    from reader.paths import Paths
    from reader.progress import Report

#: The exit status after Ctrl+C, as shells have it.
INTERRUPTED = 130


class Pdf:
    """The PDF exporter, imported only in the process that prints."""

    suffix = ".pdf"

    def write(self, edition: Edition, to: Path, report: Report) -> None:
        """Write the document to `to`, whole or not at all, or raise `ExportFailed`."""
        from reader.export.pdf import PdfExporter

        PdfExporter().write(edition, to, report)


def main() -> int:
    """Do what the command line says and return the exit status."""
    multiprocessing.freeze_support()
    try:
        from reader.cli.main import main as command_line

        return command_line(sys.argv[1:], Pdf(), _window)
    except KeyboardInterrupt:
        return INTERRUPTED


def _window(paths: Paths, files: Sequence[Path]) -> int:
    gc.disable()  # until the window is shown: all that is made till then stays
    from reader.app.desktop import open_window

    return open_window(paths, files, Pdf())
