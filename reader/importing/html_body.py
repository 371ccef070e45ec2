"""What trafilatura takes for the article, found again among the blocks of the page.

trafilatura (Barbaresi, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text
Discovery and Extraction", ACL 2021) returns the article's text alone; the reader wants to see what
it left out as well, so its lines are aligned with the page's blocks.
"""

from __future__ import annotations

import logging
import re
from bisect import bisect_left
from collections import Counter
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from reader.importing.html_blocks import key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement
    from trafilatura.settings import Extractor

    from reader.importing.html_blocks import PageBlock

_LONG = 24  # letters from which a block is found by its text alone
_SHORT = 8  # letters from which it may be the beginning of a line
_SCANNED = 400_000_000  # characters searched at most: a bound on hostile pages
_MOST = 5_000  # times that one line is looked for
_COMPLETE = 0.98  # of the lines' letters, from which nothing more is looked for
_SHARE = 0.6  # of a block's three-word runs that trafilatura's text must hold


def extracted(tree: HtmlElement, *, fast: bool = False) -> str:
    """Return the lines that trafilatura takes for the article; empty when it finds none.

    `tree` is left as it is.  When `fast`, other algorithms are not asked; that takes two thirds of
    the time, and on most pages it is the same.
    """
    import trafilatura

    # It says on the log what it could not use; that is nothing the user can act on.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = trafilatura.bare_extraction(tree, options=_options(fast=fast))
    return (found.text or "") if found is not None else ""  # type: ignore[union-attr]


@cache
def _options(*, fast: bool) -> Extractor:
    """Return what trafilatura is asked for; it takes long to read the rest from its own file."""
    from trafilatura.settings import Extractor

    return Extractor(output_format="python", fast=fast, comments=False)


def aligned(blocks: Sequence[PageBlock], text: str) -> frozenset[int]:
    """Return the indices of the blocks whose words are the lines of `text`, in about its order.

    A line that stands on the page several times is found where its neighbours are.
    """
    lines = [key for key in (key_of(line) for line in text.split("\n")) if key]
    whole = "".join(lines)
    keys = [block.key for block in blocks]
    places = _anchored(keys, whole)
    places |= _between(keys, places, lines)
    found = frozenset(places)
    if sum(len(keys[at]) for at in found) >= _COMPLETE * len(whole):
        return found
    loose = {at for at in range(len(keys)) if at not in found and len(keys[at]) >= _LONG}
    return found | _resembling(blocks, loose, text, found)


def _anchored(keys: Sequence[str], whole: str) -> dict[int, int]:
    """Return, by index, where the long keys stand in `whole`; in order, as many as can be."""
    long = [at for at, key in enumerate(keys) if len(key) >= _LONG]
    times = Counter(keys[at] for at in long)
    budget = _SCANNED // (len(whole) + 1)
    places = {key: _places(key, whole) for key in islice(times, budget)}
    seen: Counter[str] = Counter()
    pairs: list[tuple[int, int]] = []
    for at in long:
        key = keys[at]
        stands = places.get(key, [])
        nth = seen[key]
        near = (
            stands[nth : nth + 1]
            if len(stands) == times[key]
            else stands[max(0, nth - 1) : nth + 3]
        )
        pairs += [(at, place) for place in near]
        seen[key] += 1
    found = dict(_rising(sorted(pairs, key=lambda pair: (pair[0], -pair[1]))))
    taken = set(found.values())
    for at, place in pairs:
        if at not in found and place not in taken:
            found[at] = place
            taken.add(place)
    return found


def _places(key: str, whole: str) -> list[int]:
    """Return where `key` stands in `whole`, a bounded number of times."""
    places: list[int] = []
    place = whole.find(key)
    while place >= 0 and len(places) < _MOST:
        places.append(place)
        place = whole.find(key, place + len(key))
    return places


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return a longest chain of `pairs` whose second members rise (patience sorting)."""
    tops: list[int] = []
    heads: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        at = bisect_left(tops, place)
        before.append(heads[at - 1] if at else -1)
        tops[at : at + 1] = [place]
        heads[at : at + 1] = [number]
    chain: list[tuple[int, int]] = []
    number = heads[-1] if heads else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _between(keys: Sequence[str], found: dict[int, int], lines: Sequence[str]) -> dict[int, int]:
    """Return the short keys that are whole lines where their neighbours have them."""
    starts: dict[int, str] = {}
    at = 0
    for line in lines:
        starts[at] = line
        at += len(line)
    order = sorted(starts)
    nexts = _following(keys, found, at)
    here = 0
    more: dict[int, int] = {}
    for index, key in enumerate(keys):
        if index in found:
            here = max(here, found[index] + len(key))
        elif 0 < len(key) < _LONG:
            for start in order[bisect_left(order, here) :][:6]:
                if start < nexts[index] and _opens(starts[start], key):
                    more[index] = start
                    here = start + len(key)
                    break
    return more


def _opens(line: str, key: str) -> bool:
    return line == key or (len(key) >= _SHORT and line.startswith(key))


def _following(keys: Sequence[str], found: dict[int, int], end: int) -> list[int]:
    """Return, for each key, where the next one that was found stands."""
    nexts = [end] * len(keys)
    place = end
    for at in range(len(keys) - 1, -1, -1):
        nexts[at] = place
        place = found.get(at, place)
    return nexts


def _resembling(
    blocks: Sequence[PageBlock], loose: set[int], text: str, found: frozenset[int]
) -> set[int]:
    """Return the blocks most of whose three-word runs stand in `text` and in no block found."""
    runs = _runs_of(text)
    for at in found:
        runs -= _runs_of(blocks[at].text)
    near: set[int] = set()
    for at in loose:
        own = _runs_of(blocks[at].text)
        if own and len(own & runs) >= _SHARE * len(own):
            near.add(at)
    return near


def _runs_of(text: str) -> set[tuple[str, str, str]]:
    words = re.findall(r"\w+", text.casefold())
    return set(zip(words, words[1:], words[2:], strict=False))
