"""How well a place agrees with what stood around a target."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from reader.anchoring.words import has_words
from reader.model.target import CONTEXT

if TYPE_CHECKING:
    from reader.model.target import Target
    from reader.model.text import Span

#: What is less alike than this is alike by chance: any two lines of English are at some 0.25.
_ALIKE = 0.6
#: A target of fewer words stands in many a place: only its context tells which one is meant.
_SHORT = 4
#: What stands before the first and behind the last character of a text: enough of it that no
#: other place is alike to the first word or the last, not so much that any near them is.
_EDGE = "\0"
_MARGIN = _EDGE * 8


@dataclass(frozen=True, slots=True)
class Context:
    """What stood around a target.

    Attributes:
        before: The text before it, with the text's edge where it is near.
        after: The text behind it, likewise.
        known: Whether it was written down; a target made of bare words knows none.
        short: Whether the target has so few words that it needs its context.
        expected: Where it should begin in the new text.
    """

    before: str
    after: str
    known: bool
    short: bool
    expected: int

    def misfit_before(self, text: str, start: int) -> int:
        """Return how many characters (Levenshtein) differ before `start`."""
        wide = len(self.before)
        return Levenshtein.distance(
            self.before, text[max(0, start - wide) : start].rjust(wide, _EDGE)
        )

    def misfit_after(self, text: str, end: int) -> int:
        """Return how many characters (Levenshtein) differ behind `end`."""
        wide = len(self.after)
        return Levenshtein.distance(self.after, text[end : end + wide].ljust(wide, _EDGE))

    def stands_about(self, span: Span, text: str) -> bool:
        """Tell whether just this stands before and behind `span`."""
        before, after = self.before.lstrip(_EDGE), self.after.rstrip(_EDGE)
        first = span.start - len(before)
        return first >= 0 and text.startswith(before, first) and text.startswith(after, span.end)

    def sides(self, text: str, span: Span) -> tuple[float, float]:
        """Return how alike (0 to 1) the text before and behind `span` is; 0 for mere chance."""
        if not self.known:
            return 0.0, 0.0
        before = 1 - self.misfit_before(text, span.start) / len(self.before)
        after = 1 - self.misfit_after(text, span.end) / len(self.after)
        return before * (before >= _ALIKE), after * (after >= _ALIKE)

    def distance(self, span: Span) -> int:
        """Return how far `span` is from where it is expected."""
        return abs(span.start - self.expected)


def context_of(target: Target, expected: int) -> Context:
    """Return what stood around `target`, which is expected to begin at `expected`."""
    return Context(
        _MARGIN * (len(target.prefix) < CONTEXT) + target.prefix,
        target.suffix + _MARGIN * (len(target.suffix) < CONTEXT),
        known=bool(target.prefix or target.suffix),
        short=not has_words(target.exact, _SHORT),
        expected=expected,
    )
