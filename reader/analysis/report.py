"""What a cue reports, and of whom: the value that the rules for quotes hand on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.clauses import Range
    from reader.analysis.cues import Cue


@dataclass(frozen=True, slots=True)
class Report:
    """A cue, who speaks, and what the trees say is reported.

    Attributes:
        cue: The reporting words.
        speaker: Head word of who speaks; None where the trees do not tell.
        content: The words reported, or None ("“…,” he said": they are found by their marks).
        via: Head word of the source through whom it came, or None.
    """

    cue: Cue
    speaker: int | None
    content: Range | None
    via: int | None = None
