"""Which line of a page is the headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.importing.beginning import LABEL, LONGEST, NEAR, head, is_quoted
from reader.importing.bylines import bare_name
from reader.importing.cohesion import stems
from reader.importing.forms import is_point
from reader.importing.phrases import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.traits import Traits

# What parts a headline from the outlet in the title of a page.
_OUTLET = re.compile(r"\s+[|·•–—-]\s+[^|·•–—]{2,60}$")
_KICKER = 5  # words in capitals up to which they rather are a section's
_POINTS = 8  # lines of its block that may stand between a headline and its byline
_FIRST = 12  # paragraphs whose words a headline holds
# Weights of a line's words being taken up, of its being names, of its being an owner's name.
_MATTERS, _NAMED, _OWNED = 2, 4, 6
_NAMING = 200  # lines at the end of a page in which those over the article may be named
_OWNING = re.compile(r"©|\(c\)|\bcopyright\b|\ball rights reserved\b| -- ")
_BARS = re.compile(r"\s[|·•/]\s")


def headline(page: Sequence[Traits]) -> int | None:
    """Return the index of the headline among what stands before the article's prose, or None.

    Each candidate counts its words (up to four), standing alone between blank lines, a byline,
    date or standfirst soon after it, and being a heading; a full stop counts against it, and so
    does being a name alone; the first of the best wins.
    """
    over = head(page)
    end = over.stop
    matter = _matter(page, end)
    candidates = [
        (
            _weight(page, at)
            + _taken_up(page, at, end, matter)
            + _repeated(page, at)
            - _named(page, at, matter),
            -at,
        )
        for at, it in ((at, page[at]) for at in over)
        if not (it.apart or _appeals(it) or is_point(it.text) or _is_menu(it.text))
        and not (it.words > LONGEST or (it.ended and end == len(page)))
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


def _named(page: Sequence[Traits], at: int, matter: frozenset[str]) -> int:
    """Return the weight against a line of names alone, unless signed and of the article's words.

    A headline that has a capital in each word looks like names.
    """
    it = page[at]
    if it.role == "heading" or bare_name(it.text) is None:
        return 0
    signed = any(other.signed for other in page[at + 1 : at + 1 + NEAR])
    return 0 if signed and len(stems(it.text) & matter) > 1 else _NAMED


def _repeated(page: Sequence[Traits], at: int) -> int:
    """Return the weight of being named elsewhere: links name a headline, owners their outlet."""
    it = page[at]
    if it.words < LABEL:
        return 0
    naming = [
        other.line
        for other in (*page[max(at - _FIRST, 0) : at], *page[at + 1 :][-_NAMING:])
        if not other.body and it.line in other.line and other.line != it.line
    ]
    if any(_OWNING.search(line) for line in naming):
        return -_OWNED
    return _MATTERS if naming and it.words > LABEL else 0


def _is_menu(text: str) -> bool:
    """Say whether a line holds several labels side by side: languages, sections."""
    labels = _BARS.split(text)
    return len(labels) > 2 and all(len(label.split()) <= LABEL for label in labels)


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
    after = page[at + 1 : at + 1 + NEAR]
    later = [other for other in page[at + 1 : at + 1 + _POINTS] if other.block == it.block]
    led = any(_leads(other) for other in (*after, *later))
    over = it.words <= LABEL and any(is_point(other.text) for other in after[:1])
    ended = it.ended and not is_quoted(it) and not it.text.endswith("?")
    label = it.text.isupper() and it.words <= _KICKER
    return (
        min(it.words, 4)
        + 4 * alone
        + 3 * led
        + 4 * (it.role == "heading")
        - 2 * ended
        - label
        - 3 * over
    )


def _appeals(it: Traits) -> bool:
    """Say whether a line speaks of its page; one word alone, as "donations", is news as well."""
    return it.appeal > 1 or (it.appeal > 0 and (it.asking or it.words <= LABEL))


def _leads(it: Traits) -> bool:
    """Say whether a line stands under headlines: byline, date or "2 hours ago", standfirst."""
    return bool(it.credit or it.date or it.body or (it.known and it.line.endswith(" ago")))
