"""Which outlet a page names as its own: in its masthead, under it, in what it asks for."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.importing.papers import is_paper, outlet_nouns
from reader.importing.phrases import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.importing.furniture import Separation
    from reader.importing.traits import Traits

_NAME = r"(?P<name>(?:The )?[A-ZÀ-Þ][\w’'&-]*(?: (?:of (?:the )?|& |the )?[A-ZÀ-Þ][\w’'&-]*){0,5})"
# An owner's name may hold more small words: in "Follow the Post on Facebook" they end it.
_OWNER = _NAME.replace("(?:of ", "(?:(?:of|for|and) ")
_YEARS = r"(?:\d{4}(?:[-–]\d{2,4})?,? ){0,3}"
_ISSUE = r"(?:the [\w ]{3,20} issue of )?"
_WRITER = r"\b(?:reporter|correspondent|editor|writer|producer|columnist)"
_OWNED = re.compile(
    rf"(?:©|\([cC]\)|[Cc]opyright)(?: ?©)?,? ?(?:by )?{_YEARS}(?:by )?(?:the )?{_OWNER}"
)
# How a page names its own outlet otherwise, in what stands around the article.
_NAMED = tuple(
    re.compile(form)
    for form in (
        rf"(?:published|appear(?:s|ed)) (?:first )?(?:in|on|by|at) {_ISSUE}{_NAME}",
        rf"\bkeeps? {_NAME} (?:open|free|independent|alive|going|running|online)\b",
        rf"{_WRITER} (?:with|for|at|of) {_NAME}",
        rf"\b(?:[Ss]ubscribe to|[Ss]upport|[Ff]ollow|[Jj]oin|[Dd]ownload|[Mm]ore from) {_NAME}",
        rf"^Most read in {_NAME}",
        rf"^[(\[]?{_NAME} (?:with|/) (?:[A-Z]{{2,5}}\b|Reuters\b|dpa\b)",
    )
)
_NO_OUTLET = re.compile(
    r"(?:The )?(?:All|ALL|Us|Our|We|You|Follow|Facebook|Twitter|X|Instagram|WhatsApp|Telegram|"
    r"YouTube|PDF|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
# What a company's name ends with, and no masthead.
_LEGAL = re.compile(
    r"(?:,? (?:Inc|LLC|Ltd|Limited|Pvt|Pte|Plc|PLC|plc|GmbH|Corp|Corporation|Co|AG|SA|SE|BV|"
    r"Private|All|ALL)\b\.?)+$"
)
# What stands behind a name in a masthead.
_BEHIND = re.compile(r"\s(?:--|[|–—-])\s.*$|\s(?:[Hh]ome ?page|[Ll]ogo|[Hh]ome)$")
_LONGEST = 6  # words of a masthead
_MOST = 40  # mastheads, and owners, looked at


def outlet(page: Sequence[Traits], parts: Separation) -> str | None:
    """Return the outlet that the furniture names, by the surest sign that names one."""
    lines = [page[at].text for at in sorted(parts.aside)]
    mastheads = tuple(islice(_mastheads(page, parts), _MOST))
    papers = tuple(head for head in mastheads if is_paper(head))
    owners = _names((_OWNED,), lines)[:_MOST]
    named = (
        *(_said(it, lines) or it for own in owners for it in mastheads if _begins(own, it)),
        *(_said(it, lines) or it for own in owners for it in papers if _is_kin(it, own)),
        *owners,
        *_names(_NAMED, lines),
        *(said for it in papers if (said := _said(it, lines))),
    )
    return next(iter(named), None)


def _names(forms: Iterable[re.Pattern[str]], lines: Sequence[str]) -> list[str]:
    return [
        _LEGAL.sub("", re.sub(r"['’]s?$", "", match["name"]))
        for form in forms
        for line in lines
        if (match := form.search(line)) and not _NO_OUTLET.match(match["name"])
    ]


def _mastheads(page: Sequence[Traits], parts: Separation) -> Iterable[str]:
    """Return the names that stand over the headline, by themselves or before what they hold."""
    end = parts.body if parts.title is None else parts.title
    for it in (page[at] for at in range(end) if at in parts.aside):
        name = _BEHIND.sub("", it.text)
        words = name.split()
        capital = all(word[0].isupper() or len(word) <= 3 for word in words)
        if words and capital and len(words) <= _LONGEST and not (it.signed or it.date):
            yield name


def _begins(owner: str, head: str) -> bool:
    """Say whether an owner's name begins with a masthead's, but for the article."""
    theirs, ours = (folded(name).removeprefix("the ") + " " for name in (owner, head))
    return theirs.startswith(ours)


def _is_kin(head: str, owner: str) -> bool:
    """Say whether a paper and its owner have a word of which such names are made in common."""
    return bool(outlet_nouns() & set(head.casefold().split()) & set(owner.casefold().split()))


def _said(head: str, lines: Sequence[str]) -> str | None:
    """Return a name as another line writes it: a masthead is often in capitals."""
    form = re.compile(rf"\b{re.escape(head)}\b", re.IGNORECASE)
    said = [match[0] for line in lines if line != head and (match := form.search(line))]
    if not said or not head.isupper():
        return head if said else None
    return next((name for name in said if name[0].isupper() and not name.isupper()), head)
