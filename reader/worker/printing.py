"""Writing documents."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.worker.overview import whole

if TYPE_CHECKING:
    from pathlib import Path

    from reader.export.base import Edition, Exporter
    from reader.model.overview import Row
    from reader.progress import Report


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
        overview = self.edition.overview or whole(self.edition.comparison)
        if self.rows:
            overview = replace(overview, rows=self.rows)
        self.exporter.write(replace(self.edition, overview=overview), self.to, report)
        return self.to
