"""Writing documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from reader.export.base import Edition, Exporter
    from reader.progress import Report


@dataclass(frozen=True, slots=True)
class Print:
    """Writes one document.

    Attributes:
        exporter: What kind of document.
        edition: What goes into it.
        to: Where it goes.
    """

    exporter: Exporter
    edition: Edition
    to: Path

    def __call__(self, _state: None, report: Report, /) -> Path:
        """Write the document and return where it is, or raise `ExportFailed`."""
        self.exporter.write(self.edition, self.to, report)
        return self.to
