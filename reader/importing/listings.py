"""Lists of links to other pages: a heading such as "Most read" and the lines after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.phrases import Phrases
    from reader.importing.traits import Traits

_LINK = 12  # words up to which a sentence in a list of links is a link
_BARRED = re.compile(
    r"[A-Z][\w ]{2,20}\s\|(?:\s[^\s|\d]+){3,25}$"
)  # "Watch | Ten bridges that fell"
_NAMING = re.compile(r":\s+\S")  # in "Related: Ten bridges that fell", a list of one
_TOLD = 8  # words of a sentence that is no teaser
_LONGEST = 20  # words of a headline
# A headline ends with a question or with words it quotes, rarely with a full stop.
_STOPPED = re.compile(r"[.…][\"'”’»)\]]*$|[!?,][\"”»]$")


def listed(page: Sequence[Traits], late: int, phrases: Phrases) -> set[int]:
    """Return the headings of lists of links, and the links.

    A line that is no sentence goes on a list.  A short sentence does in the heading's own block,
    and elsewhere when it ends as a headline may; late on the page, where no longer prose follows,
    any does.

    Args:
        page: The page.
        late: The first index that is late on it.
        phrases: The program's word lists.
    """
    follows = _follows(page)
    found: set[int] = set()
    under: int | None = None
    for at, it in enumerate(page):
        if not it.ended and it.kept is None and _BARRED.match(it.text):
            found.add(at)
        opens = not it.prose and phrases.is_in("listings", it.line)
        if opens and _is_heading(page, at):
            found.add(at)
        elif opens:
            under = under if _NAMING.search(it.text) else it.block
            found.add(at)
        elif under is not None and not _goes_on(it, under, among=at >= late, over=follows[at]):
            under = None
        if under is not None:
            found.add(at)
    return found


def _is_heading(page: Sequence[Traits], at: int) -> bool:
    """Say whether a sentence that a full stop ends follows in the next block: no list opens so."""
    below = page[at + 1 : at + 2]
    return page[at].kept is None and any(
        it.block != page[at].block and it.body and it.words >= _TOLD and _STOPPED.search(it.text)
        for it in below
    )


def _goes_on(it: Traits, under: int, *, among: bool, over: bool) -> bool:
    """Say whether a list goes on with `it`.

    Args:
        it: A line.
        under: The block of the list's heading.
        among: Whether the line stands late enough on the page to be among links.
        over: Whether prose of the article stands after it.
    """
    if not it.prose or (not it.ended and it.words <= _LONGEST):
        return True
    if it.words > _LINK or not (among or it.block == under):
        return False
    return it.block == under or not over or not _STOPPED.search(it.text)


def _follows(page: Sequence[Traits]) -> list[bool]:
    """Say for each line whether prose too long for a link stands after it."""
    last = max((at for at, it in enumerate(page) if it.body and it.words > _LINK), default=-1)
    return [at < last for at in range(len(page))]
