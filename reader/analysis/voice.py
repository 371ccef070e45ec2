"""Marked words and who says them: the value that the rules for quotes hand on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.report import Report
    from reader.model.analysis import QuoteMeans
    from reader.model.text import Span


@dataclass(frozen=True, slots=True)
class Voice:
    """Marked words and who is reported to say them.

    Attributes:
        content: The words, over all paragraphs of the quote.
        outer: The same with their marks.
        report: The cue and its speaker; None where there is no cue.
        speaker: Head word of who speaks, or None.
        whole: Whether they are a clause or more, not a fragment of the reporter's sentence.
        clause: The reported clause they stand in.
        means: What ties the words to who said them.
        answers: Whether they answer the quote before.
    """

    content: Span
    outer: Span
    report: Report | None
    speaker: int | None
    whole: bool
    clause: Span
    means: QuoteMeans
    answers: bool = False
