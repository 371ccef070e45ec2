"""Drawing the pages of a file, to be looked at beside what was read of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.progress import Report


@dataclass(frozen=True, slots=True)
class DrawPages:
    """Draws the pages of a PDF.

    Attributes:
        data: The file.
        name: What it is called.
    """

    data: bytes
    name: str

    def __call__(self, _state: None, _report: Report, /) -> tuple[bytes, ...]:
        """Return the first pages as PNG files, or raise `ImportFailed`."""
        from reader.importing.pdf_pictures import pictures  # noqa: PLC0415 - for its process

        return pictures(self.data, self.name)
