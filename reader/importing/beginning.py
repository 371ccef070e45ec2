"""Where on a page the article's prose begins: behind headlines, and what a page says over them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reader.importing.cohesion import stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.traits import Traits

#: Words up to which a line may be a headline.
LONGEST = 40
#: Words up to which a line is no headline where there are others.
LABEL = 3
#: Paragraphs within which a byline, date or standfirst follows a headline.
NEAR = 3

# Words between quotation marks, at the end or all of the line, that no mark ends as it ends a
# sentence.
_SAID = re.compile(r"[^“”\"„«».!?…;]{0,80}[“\"„«‘][^“”\"„«»]*[^“”\"„«».,!?…;][”\"»’]")
_LEADING_ON = (":", ",", ";")  # with which no headline ends
_STOPPED = 20  # words of a headline that ends as a sentence does
_HIGH = 6  # lines at the top of a page among which it may stand under others
_ASKED = 16  # words of a headline that asks
_OVER = 25  # words of what a page says over a headline
_BELOW = 8  # lines under it within which the headline stands
_PROSE = 12  # words of a paragraph that tells what the article is about
_TOLD = 40  # such paragraphs looked at
_TAKEN_UP = 2  # words that a headline shares with them


def first_of_body(page: Sequence[Traits]) -> int:
    """Return the index of the first paragraph of the article's own prose; len(page) if none."""
    return head(page).stop


def head(page: Sequence[Traits]) -> range:
    """Return the indexes before the article's own prose among which its headline may stand.

    A short sentence over a byline or date is a headline with a full stop, and no such paragraph;
    nor is what somebody said where no mark ends it, what the format sets aside, or a sentence
    over a signed headline that says nothing of what the article tells: then it stands under that.
    """
    first = 0
    told: Counter[str] | None = None
    for at, it in enumerate(page):
        if not _is_prose(it) or _is_stopped(page, at) or _is_question(page, at):
            continue
        headed = _signed_under(page, at)
        if headed and told is None:
            told = _told(page)
        if not (headed and told is not None and _is_strange(page, at, headed, told)):
            return range(first, at)
        first = at + 1
    return range(first, len(page))


def is_quoted(it: Traits) -> bool:
    """Say whether a line is or ends with what somebody said, and no mark ends it."""
    return it.words <= LONGEST and _SAID.fullmatch(it.text) is not None


def _is_prose(it: Traits) -> bool:
    ends = it.ended or it.words > LONGEST or it.text.endswith(_LEADING_ON)
    return it.kept is not False and it.body and ends and not is_quoted(it)


def _is_stopped(page: Sequence[Traits], at: int) -> bool:
    """Say whether a short sentence stands over a byline or date, and no other line heads it."""
    after = page[at + 1 : at + 2]
    if page[at].words > _STOPPED or not any(other.signed or other.date for other in after):
        return False
    near = page[max(at - NEAR, 0) : at]
    return at <= _HIGH or all(it.words <= LABEL or it.apart or it.appeal for it in near)


def _is_question(page: Sequence[Traits], at: int) -> bool:
    """Say whether a line asks or calls, with no line before it that could be the headline."""
    it = page[at]
    asks = it.text.endswith(("?", "!")) and it.words <= _ASKED and it.kept is None
    led = any(other.signed or other.date for other in page[at + 1 : at + 1 + NEAR])
    return asks and all(
        other.words <= LABEL or other.apart or other.appeal or (led and not other.prose)
        for other in page[:at]
    )


def _signed_under(page: Sequence[Traits], at: int) -> tuple[int, ...]:
    """Return the lines soon under a short sentence that are signed or dated like headlines."""
    if page[at].words > _OVER or page[at].kept is not None:
        return ()
    return tuple(
        below
        for below in range(at + 1, min(at + 1 + _BELOW, len(page)))
        if LABEL < page[below].words <= LONGEST
        and not (page[below].prose or page[below].apart or page[below].appeal)
        and any(other.signed or other.date for other in page[below + 1 : below + 1 + NEAR])
    )


def _told(page: Sequence[Traits]) -> Counter[str]:
    """Return in how many of the page's first longer paragraphs each word stands."""
    long = [it for it in page if it.body and it.words >= _PROSE][:_TOLD]
    return Counter(word for it in long for word in stems(it.text))


def _is_strange(
    page: Sequence[Traits], at: int, headed: Sequence[int], told: Counter[str]
) -> bool:
    """Say whether the article tells of what a line under a sentence says, not of the sentence."""
    own = page[at].words >= _PROSE  # then it counts among them
    shared = any(told[word] > own for word in stems(page[at].text))
    return not shared and any(
        sum(told[word] > 0 for word in stems(page[below].text)) >= _TAKEN_UP for below in headed
    )
