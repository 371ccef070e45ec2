"""What a file says, to be read beside what was made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.progress import Report


@dataclass(frozen=True, slots=True)
class TellOriginal:
    """Tells the words of a file.

    Attributes:
        data: The file.
        name: What it is called.
        encoding: What text is decoded with, by Python's name; empty where the file says.
        most: How many characters are told.
    """

    data: bytes
    name: str
    encoding: str
    most: int

    def __call__(self, _state: None, _report: Report, /) -> str:
        """Return the words, cut behind so many characters, or raise `ImportFailed`."""
        from reader.importing.original import original_text  # noqa: PLC0415 - for its process

        return original_text(self.data, self.name, self.encoding)[: self.most]
