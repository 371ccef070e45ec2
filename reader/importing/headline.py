"""Which line of a page is the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.traits import Traits

_LONGEST = 40  # words
_NEAR = 3  # paragraphs within which a byline, date or standfirst follows a headline


def first_of_body(page: Sequence[Traits]) -> int:
    """Return the index of the first paragraph of the article's own prose; len(page) if none.

    A short sentence over a byline or date is a headline with a full stop, and no such paragraph.
    """
    return next(
        (
            at
            for at, it in enumerate(page)
            if it.body and (it.ended or it.words > _LONGEST) and not _is_stopped(page, at)
        ),
        len(page),
    )


def headline(page: Sequence[Traits]) -> int | None:
    """Return the index of the headline among what stands before the article's prose, or None.

    Each candidate counts its words (up to four), standing alone between blank lines, and a byline,
    date or standfirst soon after it; a full stop counts against it; the first of the best wins.
    """
    end = first_of_body(page)
    candidates = [
        (_weight(page, at), -at)
        for at, it in enumerate(page[:end])
        if not (it.apart or it.appeal or it.words > _LONGEST or (it.ended and end == len(page)))
    ]
    return -max(candidates)[1] if candidates else None


def _weight(page: Sequence[Traits], at: int) -> int:
    it = page[at]
    alone = all(other.block != it.block for other in (*page[at - 1 : at], *page[at + 1 : at + 2]))
    after = page[at + 1 : at + 1 + _NEAR]
    led = any(other.credit or other.date or other.body for other in after)
    return min(it.words, 4) + 4 * alone + 3 * led - 2 * it.ended


def _is_stopped(page: Sequence[Traits], at: int) -> bool:
    it = page[at]
    after = page[at + 1 : at + 2]
    return it.words <= 20 and any(other.credit or other.date for other in after) and at <= 6
