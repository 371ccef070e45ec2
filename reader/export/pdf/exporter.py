"""The exporter itself: light to import and to hand to another process."""

from __future__ import annotations

import contextlib
import errno
import os
from typing import TYPE_CHECKING

from reader.errors import ExportFailed

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
        """Write the document to `to`, whole or not at all, or raise `ExportFailed`."""
        from reader.export.pdf.application import application  # noqa: PLC0415 - loads Qt
        from reader.export.pdf.document import document  # noqa: PLC0415 - loads Qt, pypdf

        running = application()
        data = document(edition, report)
        report(99, 100)
        _store(data, to)
        report(100, 100)
        del running


def _store(data: bytes, to: Path) -> None:
    part = to.with_name(f".synoptic-{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
        part.replace(to)
    except OSError as cause:
        raise ExportFailed(_sentence(cause, to)) from cause
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def _sentence(cause: OSError, to: Path) -> str:
    if not to.parent.is_dir():
        return f"“{to.name}” could not be written: its folder does not exist, choose another one."
    if cause.errno in {errno.ENOSPC, errno.EDQUOT}:
        return f"“{to.name}” could not be written: the disk is full, free some space first."
    if to.is_dir():
        return f"“{to.name}” could not be written: it is a folder, choose another name."
    return f"“{to.name}” could not be written there: choose another folder or close the file."
