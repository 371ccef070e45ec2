"""Which line of a page is the headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.importing.bylines import bare_name
from reader.importing.phrases import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.traits import Traits

_LONGEST = 40  # words
# What parts a headline from the outlet in the title of a page.
_OUTLET = re.compile(r"\s+[|·•–—-]\s+[^|·•–—]{2,60}$")
# Words between quotation marks, all of the line, that no mark ends as it ends a sentence.
_SAID = re.compile(r"[“\"„«‘][^“”\"„«»]*[^“”\"„«».,!?…;][”\"»’]")
_LEADING_ON = (":", ",", ";")  # with which no headline ends
_ASKED = 16  # words of a headline that asks
_LABEL = 3  # words up to which a line is no headline where there are others
_POINTS = 8  # lines of its block that may stand between a headline and its byline
_NEAR = 3  # paragraphs within which a byline, date or standfirst follows a headline


def first_of_body(page: Sequence[Traits]) -> int:
    """Return the index of the first paragraph of the article's own prose; len(page) if none.

    A short sentence over a byline or date is a headline with a full stop, and no such paragraph;
    nor is what somebody said where no mark ends it, nor what the format sets aside.
    """
    return next(
        (
            at
            for at, it in enumerate(page)
            if it.kept is not False
            and it.body
            and (it.ended or it.words > _LONGEST or it.text.endswith(_LEADING_ON))
            and not _is_stopped(page, at)
            and not _is_quoted(it)
            and not _is_question(page, at)
        ),
        len(page),
    )


def headline(page: Sequence[Traits]) -> int | None:
    """Return the index of the headline among what stands before the article's prose, or None.

    Each candidate counts its words (up to four), standing alone between blank lines, a byline,
    date or standfirst soon after it, and being a heading; a full stop counts against it, and so
    does being a name alone; the first of the best wins.
    """
    end = first_of_body(page)
    candidates = [
        (_weight(page, at), -at)
        for at, it in enumerate(page[:end])
        if not (it.apart or _appeals(it))
        and not (it.words > _LONGEST or (it.ended and end == len(page)))
        and not it.text.endswith((":", ";"))
        and (it.kept is not False or it.role == "heading")
    ]
    return -max(candidates)[1] if candidates else None


def repeated_headline(page: Sequence[Traits], title: str) -> int | None:
    """Return the index of the paragraph that says `title`, with or without the outlet's name."""
    forms = (folded(title), folded(_OUTLET.sub("", title)))
    found = [at for form in forms for at, it in enumerate(page) if it.line == form]
    return next((at for at in found if page[at].kept is not False), next(iter(found), None))


def _weight(page: Sequence[Traits], at: int) -> int:
    it = page[at]
    # One label such as "World" may stand over it in its block.
    first = at - 1 if at > 0 and page[at - 1].known else at
    beside = (*page[max(first - 1, 0) : first], *page[at + 1 : at + 2])
    alone = all(other.block != it.block for other in beside)
    after = page[at + 1 : at + 1 + _NEAR]
    later = [other for other in page[at + 1 : at + 1 + _POINTS] if other.block == it.block]
    led = any(_leads(other) for other in (*after, *later))
    ended = it.ended and not _is_quoted(it) and not it.text.endswith("?")
    named = it.role != "heading" and bare_name(it.text) is not None
    return (
        min(it.words, 4) + 4 * alone + 3 * led + 4 * (it.role == "heading") - 2 * ended - 4 * named
    )


def _appeals(it: Traits) -> bool:
    """Say whether a line speaks of its page; one word alone, as "donations", is news as well."""
    return it.appeal > 1 or (it.appeal > 0 and (it.asking or it.words <= _LABEL))


def _leads(it: Traits) -> bool:
    """Say whether a line stands under headlines: byline, date or "2 hours ago", standfirst."""
    return bool(it.credit or it.date or it.body or (it.known and it.line.endswith(" ago")))


def _is_stopped(page: Sequence[Traits], at: int) -> bool:
    it = page[at]
    after = page[at + 1 : at + 2]
    return it.words <= 20 and any(other.signed or other.date for other in after) and at <= 6


def _is_quoted(it: Traits) -> bool:
    return it.words <= _LONGEST and _SAID.fullmatch(it.text) is not None


def _is_question(page: Sequence[Traits], at: int) -> bool:
    """Say whether a line is a question with no line before it that could be the headline."""
    it = page[at]
    asks = it.text.endswith("?") and it.words <= _ASKED and it.kept is None
    return asks and all(
        other.words <= _LABEL or other.apart or other.appeal for other in page[:at]
    )
