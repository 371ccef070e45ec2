"""Which paragraphs of a page are furniture: what stands around the article.

Paragraphs are judged alone first (`reader.importing.traits`), then by their neighbours and by
where they stand, as jusText does with paragraphs it cannot tell by themselves (Pomikálek 2011).
In doubt a paragraph stays: a lost sentence misleads a reader more than a stray line.

Where a file's format says what is the article's, that holds: what it sets aside stays so, and of
what it keeps only that goes which is furniture wherever it stands.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.importing.beginning import first_of_body
from reader.importing.biographies import biographies
from reader.importing.bylines import bare_name
from reader.importing.cohesion import headings, strangers
from reader.importing.forms import is_clock, is_point
from reader.importing.headline import headline, repeated_headline
from reader.importing.listings import listed
from reader.importing.neighbours import (
    announced,
    beside_bylines,
    boxes,
    captions_over_credits,
    company,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.phrases import Phrases
    from reader.importing.traits import Traits

_STANDFIRST = 8  # words from which a line under the headline is kept without a full stop
_SIGNED, _NAME = 2, 4  # lines under the standfirst that may sign; words of a name
_TEASER = 8  # words of a sentence that may stand under several links
_POINT = 4  # words from which a line among such is
_UNSTOPPED = 12  # words from which a last line is kept without a full stop
_PLEA = 40  # words up to which an appeal goes though the format keeps it
_REACH = 4  # paragraphs over which an appeal draws its neighbours in
_TOLD = 4  # words of a headline that may be known again within another line
_POINTED = 3  # words of a point in a list over the prose
_OVER = 4  # words of the label over such points
_VERSE = 3  # words from which a line at the end may be the article's own
_RATE = re.compile(r"\([^()=\d]*\d[^()=]*=[^()=\d]*\d[^()=]*\)")  # as in "($1 = 0.92 euros)"
_ENUMERATED = frozenset({"item", "quote", "table"})


@dataclass(frozen=True, slots=True)
class Separation:
    """A page taken apart, by index of paragraph.

    Attributes:
        title: The headline, or None.
        aside: Furniture, bylines, dates and credits.
        body: Where the article's prose begins.
    """

    title: int | None
    aside: frozenset[int]
    body: int


def separation(
    page: Sequence[Traits],
    phrases: Phrases,
    known_title: str | None = None,
    author: str | None = None,
) -> Separation:
    """Return what of `page` is the headline and what is furniture.

    Args:
        page: The page.
        phrases: The program's word lists.
        known_title: The headline, when it is known from elsewhere: only a paragraph that repeats
            it is one then.
        author: The writers, when they are known from elsewhere.
    """
    start = first_of_body(page)
    title = headline(page) if known_title is None else repeated_headline(page, known_title)
    alone = _alone(page)
    aside = alone | {at for at, it in enumerate(page) if it.kept is False}
    aside |= _appealing(page, aside)
    aside |= boxes(page, aside)
    aside |= captions_over_credits(page) | announced(page, phrases)
    aside |= _head(page, start, title) | _named(page, start, title)
    aside |= beside_bylines(page, title)
    links = listed(page, _half(page, aside), phrases)
    late = links - headings(page, links, _own(page, aside | links))
    late |= _ending(page, aside | late, phrases)
    lives = biographies(page, range(_half(page, aside | late), len(page)), phrases, author)
    late |= company(page, aside | late | _repeated(page), title)
    sure = lives | _echoes(page, start, title)
    gone = aside | late | sure | _repeated(page)
    late |= strangers(page, _own(page, gone), gone) if title is not None else set()
    late |= _tail(page, gone | late)
    sure |= {at for at in alone if _is_sure(page[at])}
    sure |= {at for at in late if page[at].linked}
    aside |= late | sure | _repeated(page)
    aside = {at for at in aside if page[at].kept is not True or at in sure}
    return Separation(title, frozenset(aside - {title}), start)


def _is_sure(it: Traits) -> bool:
    """Say whether a paragraph is furniture even where the format keeps it.

    A post that is quoted, a heading that breaks off, a list of links within the article may be
    the article's own; so may every paragraph of some length that says "we" and "you".
    """
    if it.known or it.caption or it.credit or it.date is not None:
        return True
    if it.pleading:
        return it.asking and it.words <= _PLEA
    return not any(map(str.isalnum, it.text)) or (it.linked and it.role != "item")


def _echoes(page: Sequence[Traits], start: int, title: int | None) -> set[int]:
    """Return the lines that say the headline once more: alone over the prose, or in a link."""
    if title is None:
        return set()
    said = page[title].line
    within = range(len(page)) if page[title].words >= _TOLD else ()
    return {at for at in range(start) if page[at].line == said} | {
        at for at in within if not page[at].ended and _holds(page[at].line, said)
    }


def _holds(line: str, said: str) -> bool:
    """Say whether a line names the headline, or names the beginning of it after a colon."""
    named = line.partition(": ")[2]
    begun = said.startswith(named) and len(named.split()) >= _TOLD
    return line != said and (said in line or begun)


def _own(page: Sequence[Traits], aside: set[int]) -> list[int]:
    """Return the paragraphs of the article's prose."""
    return [at for at, it in enumerate(page) if at not in aside and it.body]


def _alone(page: Sequence[Traits]) -> set[int]:
    return {
        at
        for at, it in enumerate(page)
        if it.apart or it.linked or (it.appeal > 1 and it.asking) or (it.pleading and not it.prose)
    }


def _appealing(page: Sequence[Traits], aside: set[int]) -> set[int]:
    """Return the paragraphs of appeals: what leans on neighbours that speak to the reader.

    One sign is enough beside an appeal; between two, saying "we" or being short is.
    """
    near = {at for at in aside if page[at].appeal and page[at].kept is not False}
    found: set[int] = set()
    for _ in range(_REACH):
        done = near | aside
        found |= {
            at
            for at, it in enumerate(page)
            if at not in done and _leans(it, before=at - 1 in near, after=at + 1 in near)
        }
        near = near | found
    return found


def _leans(it: Traits, *, before: bool, after: bool) -> bool:
    if it.appeal:
        return before or after
    return before and after and (it.ours or it.words <= 6)


def _head(page: Sequence[Traits], start: int, title: int | None) -> set[int]:
    """Return what stands before the article's prose, but for the headline and standfirst."""
    if start == len(page):
        return set()
    return {
        at
        for at in range(start)
        if at != title and (page[at].pleading or not _is_standfirst(page, at, title))
    }


def _named(page: Sequence[Traits], start: int, title: int | None) -> set[int]:
    """Return the line under headline and standfirst that holds names alone: a bare byline."""
    if title is None or title > start:
        return set()
    under = range(start + 1, min(start + 1 + _SIGNED, len(page)))
    return {at for at in under if page[at].words <= _NAME and bare_name(page[at].text)}


def _is_standfirst(page: Sequence[Traits], at: int, title: int | None) -> bool:
    """Say whether a paragraph before the article's prose is kept: no label, not over the title.

    A shorter line is where it stands among such, as in a summary in points.
    """
    if title is not None and at <= title:
        return False
    if title is not None and _is_pointed(page, at):
        return True
    beside = (*page[max(at - 1, 0) : at], *page[at + 1 : at + 2])
    among = any(_is_long(it) and it.block == page[at].block for it in beside)
    under = title is not None and title > 0 and page[at].block == page[title].block
    return _is_long(page[at]) or (page[at].words >= _POINT + under and (among or under))


def _is_pointed(page: Sequence[Traits], at: int) -> bool:
    """Say whether a line is a point of a list, the label over one, or the heading of a post."""
    it = page[at]
    if it.apart or it.appeal:
        return False
    if is_point(it.text):
        return it.words > _POINTED
    below, above = page[at + 1 : at + 2], page[max(at - 1, 0) : at]
    labels = it.words <= _OVER and any(is_point(other.text) for other in below)
    posted = any(is_clock(other.text) and other.block == it.block for other in above)
    leads = it.words <= _OVER and it.text.endswith(":") and any(other.body for other in below)
    return labels or leads or (posted and it.words >= _POINTED)


def _is_long(it: Traits) -> bool:
    return not it.apart and (it.prose or it.words >= _STANDFIRST)


def _ending(page: Sequence[Traits], aside: set[int], phrases: Phrases) -> set[int]:
    """Return everything from the comment form or the press contacts on, late on the page."""
    late = range(_half(page, aside), len(page))
    signs = [at for at in late if phrases.is_in("comments", page[at].line)]
    ends = [at for at in late if phrases.is_in("endings", page[at].line)]
    first = min((signs[:1] if len(signs) > 1 else []) + ends[:1], default=len(page))
    about = [
        at
        for at in range(late.start, first)
        if ends and page[at].line.startswith("about ") and not page[at].prose
    ]
    return set(range(min([first, *about]), len(page)))


def _half(page: Sequence[Traits], aside: set[int]) -> int:
    """Return the first index before which half of the words of the article's prose stand."""
    counts = [it.words if at not in aside and it.body else 0 for at, it in enumerate(page)]
    before = accumulate(counts)
    total = sum(counts)
    return next((at + 1 for at, sofar in enumerate(before) if 0 < total <= 2 * sofar), len(page))


def _repeated(page: Sequence[Traits]) -> set[int]:
    """Return the lines that stand on the page more than once, short sentences more than twice."""
    times = Counter(it.line for it in page)
    return {
        at
        for at, it in enumerate(page)
        if times[it.line] > (1 if not it.prose else 2 if it.words <= _TEASER else len(page))
    }


def _tail(page: Sequence[Traits], aside: set[int]) -> set[int]:
    """Return what stands after the article's last prose.

    Where nothing else there is furniture it may be verse or a list, and only stray words go.
    """
    kept = (
        at
        for at in range(len(page) - 1, -1, -1)
        if at not in aside and (page[at].body or _is_unstopped(page[at]))
    )
    last = next(kept, len(page))
    tail = range(last + 1, len(page))
    strange = any(page[at].pleading or (at in aside and not page[at].credit) for at in tail)
    verse = [at for at in tail if at not in aside and page[at].words >= _VERSE and not strange]
    return set(tail) - set(range(verse[-1] + 1 if verse else 0))


def _is_unstopped(it: Traits) -> bool:
    """Say whether it may end an article though it ends as no sentence does."""
    least = _VERSE if it.role in _ENUMERATED or _RATE.fullmatch(it.text) else _UNSTOPPED
    return it.kept is True or (it.words >= least and not it.appeal)
