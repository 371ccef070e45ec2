"""What a page says of itself: headline, writer, outlet, dates, agencies."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.importing.agencies import (
    credited_agencies,
    dateline_agency,
    is_credit,
    reporting_agencies,
)
from reader.importing.bylines import Byline, bare_byline, byline, is_same
from reader.importing.dates import dates
from reader.importing.day_orders import unclear_dates
from reader.importing.outlets import outlet
from reader.importing.papers import is_called
from reader.importing.phrases import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.furniture import Separation
    from reader.importing.phrases import Phrases
    from reader.importing.traits import Traits

_CLOSING = re.compile(r"[(\[]?Reporting by\b.*\bediting by\b", re.IGNORECASE)
_NAMED = 8  # words of a line that names a writer and a day
_BY = 2  # lines from a name alone to the date
_NEAR = 4  # paragraphs of the article after which no byline of its head stands
_LEAD = 2  # paragraphs of it, behind which no day alone dates the page
_UPDATE = re.compile(
    r"\b(?:last\s+)?(?:updated?|modified|changed|amended|revised)\b", re.IGNORECASE
)
_PUBLISHED = re.compile(r"\b(?:published|posted|created|issued)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What `Article` holds beside its words; each None or empty when the page does not say."""

    source: str | None
    author: str | None
    published: str | None
    updated: str | None
    via: tuple[str, ...]


def metadata(
    page: Sequence[Traits], parts: Separation, phrases: Phrases, source: str | None = None
) -> Metadata:
    """Return what `page`, taken apart as `parts`, says of itself.

    Args:
        page: The page.
        parts: The same, taken apart.
        phrases: The program's word lists.
        source: The outlet, when it is known from elsewhere: then none is looked for.
    """
    signed = _signed(page, parts, phrases)
    dated, beside = _dated(page, parts, phrases), _beside_dates(page, parts, phrases)
    published, updated = _dates(page, parts)
    own = (dated.outlet, beside.outlet, _own_agency(page), *dated.agencies)
    source = _first(source, signed.outlet if signed else None, outlet(page, parts), *own)
    author = _first(None if _is_outlets(dated.author, source) else dated.author, beside.author)
    agencies = (signed or dated).agencies
    return Metadata(
        source=source,
        author=signed.author if signed else author,
        published=published or updated,
        updated=updated,
        via=_each_once((*agencies, *_agencies(page, parts, phrases))),
    )


def _is_outlets(author: str | None, source: str | None) -> bool:
    """Say whether a name by a date is just the outlet's, as in "Lakeline, 3 May 2023"."""
    return bool(author and source and is_same(author, source) and not is_called(author))


def _first(*names: str | None) -> str | None:
    return next(filter(None, names), None)


def _each_once(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names without those that only lengthen another, as "Thomson Reuters" does."""
    found = dict.fromkeys(names)
    return tuple(name for name in found if not any(name.endswith(f" {it}") for it in found))


def _signed(page: Sequence[Traits], parts: Separation, phrases: Phrases) -> Byline | None:
    """Return what the first line says that is opened as a byline is."""
    for at in _nearest_first(page, parts):
        aside = page[at].signed and at in parts.aside
        found = byline(page[at].text, phrases.agencies) if aside else None
        if found:
            return found
    return None


def _dated(page: Sequence[Traits], parts: Separation, phrases: Phrases) -> Byline:
    """Return whom the lines by the headline name that hold nothing but names and a date.

    The first of them signs; the outlet may be in any.
    """
    found: list[Byline] = []
    for it in (page[at] for at in _nearest_first(page, parts)[: parts.body + _NEAR]):
        days = dates(it.text) if it.date else ()
        if not days or it.words > _NAMED:
            continue
        rest = (it.text[: days[0].start] + "|" + it.text[days[-1].end :]).strip(" |,•·–—-(")
        if not any(phrases.is_in("lines", word) for word in folded(rest).split()):
            found.append(bare_byline(rest, phrases.agencies) or Byline())
    first = next(iter(found), Byline())
    return replace(first, outlet=next((it.outlet for it in found if it.outlet), None))


def _beside_dates(page: Sequence[Traits], parts: Separation, phrases: Phrases) -> Byline:
    """Return the writer and the outlet that stand alone under the headline, by a date."""
    first = 0 if parts.title is None else parts.title + 1
    found: list[Byline] = []
    for at in (at for at in sorted(parts.aside) if first <= at <= parts.body + _NEAR):
        beside = (*page[max(at - _BY, first) : at], *page[at + 1 : at + 1 + _BY])
        if not page[at].known and any(other.date for other in beside):
            found.append(bare_byline(page[at].text, phrases.agencies) or Byline())
    return Byline(
        next((it.author for it in found if it.author), None),
        next((it.outlet for it in found if it.outlet), None),
    )


def _nearest_first(page: Sequence[Traits], parts: Separation) -> list[int]:
    """Return all indexes: what the format sets aside over the headline speaks of other pages."""
    first = parts.body if parts.title is None else min(parts.title, parts.body)
    return sorted(range(len(page)), key=lambda at: (page[at].kept is False and at < first, at))


def _dates(page: Sequence[Traits], parts: Separation) -> tuple[str | None, str | None]:
    """Return the days of publication and of the last update, from the lines that hold them."""
    published = updated = None
    amid = _amid(page, parts)
    for at in _nearest_first(page, parts):
        it = page[at]
        update = _UPDATE.search(it.text)
        if it.date is None or (at in amid and not (update or _PUBLISHED.search(it.text))):
            continue
        if update is None or _PUBLISHED.search(it.text[: update.start()]):
            published = published or it.date
        if update is not None:
            updated = updated or dates(it.text)[-1].day
    if published is None and updated is None:
        return unclear_dates(page, parts)
    return published, updated


def _amid(page: Sequence[Traits], parts: Separation) -> range:
    """Return what stands amid the article's prose, where a day alone is one it tells of."""
    rest = range(parts.body, len(page))
    prose = [at for at in rest if at not in parts.aside and page[at].prose]
    return range(prose[_LEAD - 1], prose[-1]) if len(prose) > _LEAD else range(0)


def _own_agency(page: Sequence[Traits]) -> str | None:
    """Return the agency of the dateline when the page closes as an agency's own report does."""
    closes = any(_CLOSING.match(it.text) for it in page)
    names = (dateline_agency(it.text) for it in page)
    return next(filter(None, names), None) if closes else None


def _agencies(page: Sequence[Traits], parts: Separation, phrases: Phrases) -> tuple[str, ...]:
    found: list[str] = []
    for at, it in enumerate(page):
        line = dateline_agency(it.text) if at == parts.body else None
        if line:
            found.append(line)
        if _credits(it, phrases) or (at in parts.aside and _names_only(it)):
            found += credited_agencies(it.text, phrases.agencies)
        elif at not in parts.aside:
            found += reporting_agencies(it.text, phrases.agencies)
    return tuple(found)


def _credits(it: Traits, phrases: Phrases) -> bool:
    return it.credit and is_credit(it.text, phrases.agencies)


def _names_only(it: Traits) -> bool:
    """Say whether a line is no more than a few names, as "Photo Reuters" is; in a menu all are."""
    if it.kept is False:
        return False
    return all(word[0].isupper() or word == "dpa" for word in re.findall(r"\w+", it.text)[:6])
