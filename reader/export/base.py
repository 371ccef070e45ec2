"""What an exporter is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.model.comparison import Comparison
    from reader.model.note import Meaning, Note
    from reader.model.overview import Overview
    from reader.progress import Report


@dataclass(frozen=True, slots=True)
class Edition:
    """What goes into a document.

    Attributes:
        title: The story's name.
        comparison: Articles and what was found.
        notes: The user's notes on them.
        author: Who wrote the notes; empty to leave the name out.
        created: ISO date and time with offset that the document bears.
        meanings: What the user means by the colours of notes.
        overview: What the comparison comes to; None: it is worked out when this is written.
    """

    title: str
    comparison: Comparison
    notes: Sequence[Note] = ()
    author: str = ""
    created: str = ""
    meanings: Sequence[Meaning] = ()
    overview: Overview | None = None


class Exporter(Protocol):
    """Writes one kind of document.  Can be pickled: the work is done in another process."""

    @property
    def suffix(self) -> str:
        """What the name of its file ends with."""
        ...

    def write(self, edition: Edition, to: Path, report: Report) -> None:
        """Write the document to `to`, whole or not at all, or raise `ExportFailed`."""
        ...
