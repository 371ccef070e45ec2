"""Which line of a page is the headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.importing.bylines import bare_name
from reader.importing.cohesion import stems
from reader.importing.forms import is_point
from reader.importing.phrases import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.traits import Traits

_LONGEST = 40  # words
# What parts a headline from the outlet in the title of a page.
_OUTLET = re.compile(r"\s+[|·•–—-]\s+[^|·•–—]{2,60}$")
# Words between quotation marks, all of the line, that no mark ends as it ends a sentence.
_SAID = re.compile(r"[^“”\"„«».!?…;]{0,80}[“\"„«‘][^“”\"„«»]*[^“”\"„«».,!?…;][”\"»’]")
_LEADING_ON = (":", ",", ";")  # with which no headline ends
_STOPPED = 20  # words of a headline that ends as a sentence does
_STANDFIRST = 40  # words of the standfirst under it
_ASKED = 16  # words of a headline that asks
_KICKER = 5  # words in capitals up to which they rather are a section's
_NAME = 3  # words up to which a line in capitals may be a name alone
_LABEL = 3  # words up to which a line is no headline where there are others
_POINTS = 8  # lines of its block that may stand between a headline and its byline
_FIRST = 12  # paragraphs whose words a headline holds
_MATTERS, _OWNED = 2, 6  # weights of a line's words being taken up, of its being an owner's name
_NAMING = 200  # lines at the end of a page in which those over the article may be named
_OWNING = re.compile(r"©|\(c\)|\bcopyright\b|\ball rights reserved\b| -- ")
_BARS = re.compile(r"\s[|·•/]\s")
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
    matter = _matter(page, end)
    candidates = [
        (_weight(page, at) + _taken_up(page, at, end, matter) + _repeated(page, at), -at)
        for at, it in enumerate(page[:end])
        if not (it.apart or _appeals(it) or is_point(it.text) or _is_menu(it.text))
        and not (it.words > _LONGEST or (it.ended and end == len(page)))
        and not it.text.endswith((":", ";"))
        and (it.kept is not False or it.role == "heading")
    ]
    return -max(candidates)[1] if candidates else None


def _matter(page: Sequence[Traits], start: int) -> frozenset[str]:
    """Return the words of the first paragraphs of the article's prose."""
    own = (it for it in page[start : start + _FIRST] if it.body)
    return frozenset().union(*(stems(it.text) for it in own))


def _taken_up(page: Sequence[Traits], at: int, end: int, matter: frozenset[str]) -> int:
    """Return the weight of a line whose words, or those right under it, the article takes up."""
    return (
        0
        if all(stems(it.text).isdisjoint(matter) for it in page[at : min(at + 2, end)])
        else _MATTERS
    )


def _repeated(page: Sequence[Traits], at: int) -> int:
    """Return the weight of being named elsewhere: links name a headline, owners their outlet."""
    it = page[at]
    if it.words < _LABEL:
        return 0
    naming = [
        other.line
        for other in (*page[max(at - _FIRST, 0) : at], *page[at + 1 :][-_NAMING:])
        if not other.body and it.line in other.line and other.line != it.line
    ]
    if any(_OWNING.search(line) for line in naming):
        return -_OWNED
    return _MATTERS if naming and it.words > _LABEL else 0


def _is_menu(text: str) -> bool:
    """Say whether a line holds several labels side by side: languages, sections."""
    labels = _BARS.split(text)
    return len(labels) > 2 and all(len(label.split()) <= _LABEL for label in labels)


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
    label = it.text.isupper() and it.words <= _KICKER
    named = it.role != "heading" and it.words <= _NAME and bare_name(it.text) is not None
    return (
        min(it.words, 4)
        + 4 * alone
        + 3 * led
        + 4 * (it.role == "heading")
        - 2 * ended
        - 4 * named
        - label
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
    if it.words > _STOPPED or not it.ended:
        return False
    if any(other.signed or other.date for other in after):
        return True
    near = page[at + 1 : at + 1 + _NEAR]
    under = next((n for n, other in enumerate(near) if other.signed or other.date), 0)
    heads = all(other.apart or other.appeal or other.words == 1 for other in page[:at])
    return heads and under > 0 and all(other.words <= _STANDFIRST for other in near)


def _is_quoted(it: Traits) -> bool:
    return it.words <= _LONGEST and _SAID.fullmatch(it.text) is not None


def _is_question(page: Sequence[Traits], at: int) -> bool:
    """Say whether a line is a question with no line before it that could be the headline."""
    it = page[at]
    asks = it.text.endswith("?") and it.words <= _ASKED and it.kept is None
    led = any(other.signed or other.date for other in page[at + 1 : at + 1 + _NEAR])
    return asks and all(
        other.words <= _LABEL or other.apart or other.appeal or (led and not other.body)
        for other in page[:at]
    )
