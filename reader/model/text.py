"""Places in a text.

Convention for the whole program: an offset counts Unicode code points of `Article.text`, from 0;
a span is half-open, [start, end), as Python slices are.  Two other counts exist at the borders
and never travel inwards: UTF-16 units in Qt documents (`reader.ui.offsets`) and bytes in files.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# What stands between marks of its own, and what may follow them: "so it is".
_QUOTED = re.compile(r"""(“.*[”“]|„.*[“”]|«.*»|»[^»]*«|‘.*’|‚.*[‘’]|".*"|'.*')[.,;:!?…]*""")
_TOUCHING = "“”‘’„‚«»‹›\"' "
_DOUBLE_MARKS = frozenset('“”„«»"')


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The characters from `start` up to, not including, `end`; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the covered characters of `text`."""
        return text[self.start : self.end]

    def overlap(self, other: Span) -> int:
        """Return how many characters the two spans share; touching spans share none."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a character."""
        return self.overlap(other) > 0

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


def in_marks(words: str, most: int | None = None) -> str:
    """Return `words` on one line in quotation marks; those they have already will do.

    Args:
        words: Anything.
        most: About how many characters to cut long ones to; None: all.
    """
    words = " ".join(words.split())
    begin, end = "“", "”"
    if len(words) > 1 and _QUOTED.fullmatch(words):
        without = words.rstrip(".,;:!?…")
        begin, end, words = words[0], words[len(without) - 1 :], without[1:-1]
    if most is not None and len(words) > most:
        words = words[:most].rsplit(" ", 1)[0] + " …"
    if words[:1] in _DOUBLE_MARKS and _DOUBLE_MARKS.isdisjoint(words[1:]):
        words = words[1:]  # its counterpart was left out, or cut off
    elif words[-1:] in _DOUBLE_MARKS and _DOUBLE_MARKS.isdisjoint(words[:-1]):
        words = words[:-1]
    return f"{begin}{words}{end}"


def around(inner: Span, outer: Span, text: str, most: int = 120) -> tuple[str, str]:
    """Return what of `outer` stands before `inner` and after it: each on one line, unmarked.

    Quotation marks that touch `inner` are left out, and of many words those far from it.

    Args:
        inner: Words within `outer`.
        outer: Where to look.
        text: What the spans are of.
        most: About how many characters to return on either side.
    """
    before = " ".join(text[outer.start : inner.start].rstrip(_TOUCHING).split())
    after = " ".join(text[inner.end : outer.end].lstrip(_TOUCHING).split())
    if len(before) > most:
        before = f"… {before[-most:].partition(' ')[2]}"
    if len(after) > most:
        after = f"{after[:most].rpartition(' ')[0]} …"
    return before, after
