"""Numbers, amounts, shares, durations, ages, times and dates in one article.

Each sentence is searched for one sort of figure after the other, the surest first; the words of
what is found are blanked out for those after it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date
from typing import TYPE_CHECKING

from reader.analysis import (
    figures_clock,
    figures_counts,
    figures_dates,
    figures_lasting,
    figures_money,
    figures_shares,
)
from reader.analysis.figures_changes import carried, priced
from reader.analysis.figures_counted import counted, zero
from reader.analysis.figures_labels import is_label, is_name, labels
from reader.analysis.figures_numbers import hedge_after, hedge_before
from reader.analysis.figures_starts import BLANK, matches, starts
from reader.analysis.figures_tense import Tenses
from reader.model.analysis import Figure
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.analysis.figures_reading import Reading
    from reader.analysis.parse import Parse

_SORTS = (figures_clock, figures_lasting, figures_shares, figures_money, figures_counts)
_NONE = re.compile(r"\b(?:no one|no-one|nobody|none|no)\b", re.IGNORECASE)
#: Words before four digits that are a year even before a noun: “in 2025 profits fell”.
_DATING = frozenset(("in", "since", "until", "during"))
#: After these they may be one even before a noun in the plural: “the 2019 protests”.
_NAMING = frozenset(("the", "'s", "’s", "from", "of", "early", "late"))
_YEARS = ("19", "20")
_LONGEST = 12
_PERIOD = "second|minute|hour|day|night|week|month|year"
_PER = re.compile(
    rf"[ -]?(?:\b(?:an?|per|each|every)[ -](?P<word>{_PERIOD}|share|head|person|barrel|tonne|ton|"
    r"litre|liter|gallon|kilo|ticket|household)\b(?! (?:earlier|later|ago|before|after|on)\b)"
    rf"|\bin (?:a|the) (?P<sort>second|minute|hour)\b|/ ?(?P<short>{_PERIOD})\b"
    r"|\b(?P<ly>hourly|daily|weekly|monthly|yearly|annually)\b)"
)
_LY = {"daily": "day", "annually": "year"}
#: “Over three days” is for that long; “for over three days” is for longer.
_OVER = re.compile(r"over ", re.IGNORECASE)
_LONGER = re.compile(
    r"\b(?:for|in|after|within|of|by|to|than|at|is|was|are|were|been|aged?|last(?:s|ed|ing)?|t(?:ake|akes|aking|ook)|"
    r"spen[dt]|spanning|serv(?:ed|ing)) $",
    re.IGNORECASE,
)
#: What may be reckoned by the day and the like; ages and dates are not.
_RATED = ("count", "amount", "share", "duration")


def figures(parse: Parse, published: str | None) -> tuple[Figure, ...]:
    """Return the figures in the text, in reading order, never overlapping.

    Args:
        parse: The parsed text.
        published: ISO date that "Tuesday" or "last month" counts from; None leaves them open.
    """
    day = date.fromisoformat(published) if published else None
    begins, tenses = starts(parse), Tenses(parse)
    found: list[Figure] = []
    for sentence in parse.sentences:
        dates = _dates(parse, sentence, day, begins.dates, tenses)
        here = [*dates, *_nones(parse, sentence)]
        if bisect_left(begins.others, sentence.start) < bisect_left(begins.others, sentence.end):
            here += _others(parse, sentence, here, begins.others)
        found.extend(carried(parse.text, _kept(sorted(here, key=_order))))
    return tuple(priced(parse.text, found))


def _order(figure: Figure) -> Span:
    return figure.span


def _kept(found: Iterable[Figure]) -> Iterator[Figure]:
    """Leave out what overlaps the figure before."""
    end = -1
    for figure in found:
        if figure.span.start >= end:
            yield figure
            end = figure.span.end


def _dates(
    parse: Parse, sentence: Span, day: date | None, begins: Sequence[int], tenses: Tenses
) -> Iterator[Figure]:
    at = sentence.start
    for found in matches(figures_dates.PATTERN, sentence.of(parse.text), at, begins):
        if not _is_date(parse, at, found):
            continue
        named = next((name for name in figures_dates.OPEN if found[name]), None)
        coming = named is not None and tenses.is_coming(at + found.start(named))
        value, qualifier = figures_dates.value_of(found, day, coming=coming)
        start = at + figures_dates.starts(found)
        hedged = hedge_before(parse.text, start) if found["year"] or found["back"] else None
        if hedged is not None and hedged[1] != "another":  # another defeat, not another 2021
            start, qualifier = hedged
        yield Figure(Span(start, at + found.end()), value, "date", qualifier)


def _is_date(parse: Parse, offset: int, found: re.Match[str]) -> bool:
    """Tell whether what looks like a date is one, and no name or number of things."""
    word = found["day"]
    if word and word[0].isupper() and not word.isupper():
        return not any(map(str.isalnum, found.string[max(0, found.start() - 2) : found.start()]))
    if found["year"]:
        return _is_year(parse, Span(offset + found.start(), offset + found.end()))
    return figures_dates.is_date(found)


def _is_year(parse: Parse, span: Span) -> bool:
    """Tell whether four digits are a year and not a number of things or part of a name."""
    first, last = parse.at(span)
    if is_name(parse, span.start):
        return False
    before = parse.small[first - 1] if first else ""
    year = span.of(parse.text)
    if before in _DATING or (before in _NAMING and year[:2] in _YEARS and year[2:] != "00"):
        return True
    return last >= len(parse.tokens) or parse.tokens[last].tag != "NNS"


def _nones(parse: Parse, sentence: Span) -> Iterator[Figure]:
    """Yield what there is none of: “no one was hurt”."""
    for found in _NONE.finditer(parse.text, sentence.start, sentence.end):
        unit = zero(parse, Span(*found.span()))
        if unit is not None:
            yield Figure(Span(found.start(), unit.end), "0", "count", None, unit.lemma)


def _others(
    parse: Parse, sentence: Span, dates: list[Figure], begins: Sequence[int]
) -> list[Figure]:
    """Return all figures but dates."""
    offset, words = sentence.start, sentence.of(parse.text)
    places = [(one.span.start - offset, one.span.end - offset) for one in dates]
    text = _blanked(words, sorted([*places, *labels(words)]))
    found: list[Figure] = []
    for sort in _SORTS:
        here: list[Figure] = []
        for match in matches(sort.PATTERN, text, offset, begins):
            for meant in sort.readings(match):
                figure = _figure(parse, offset, meant)
                if figure is not None:
                    here.append(figure)
        text = _blanked(text, [(f.span.start - offset, f.span.end - offset) for f in here])
        found += here
    return found


def _blanked(text: str, places: Iterable[tuple[int, int]]) -> str:
    """Blank out `places`, in order, in a text, its length kept."""
    parts, at = [], 0
    for first, last in places:
        parts += [text[at:first], BLANK * (last - max(at, first))]
        at = max(at, last)
    return "".join([*parts, text[at:]])


def _figure(parse: Parse, offset: int, meant: Reading) -> Figure | None:
    """Return the figure that some words of the sentence at `offset` make; None where none."""
    span = Span(offset + meant.start, offset + meant.end)
    number = span.start + meant.number
    if is_name(parse, number) or (meant.labels and is_label(parse, Span(number, span.end))):
        return None
    if meant.named and not _follows_person(parse, span.start):
        return None
    before, after = hedge_before(parse.text, span.start), hedge_after(parse.text, span.end)
    end, behind = after or (span.end, None)
    told = counted(parse, Span(span.start, end), meant)
    if told is None:
        return None
    if before and told.kind == "duration" and _is_throughout(parse.text, before[0]):
        before = None
    start, qualifier = before or (span.start, behind)
    end = max(end, told.end)
    if qualifier is None and (after := hedge_after(parse.text, end)):
        end, qualifier = after
    per = _PER.match(parse.text, end) if told.kind in _RATED else None
    if per is None:
        return Figure(Span(start, end), told.value, told.kind, qualifier, told.unit)
    ly = per["ly"] and _LY.get(per["ly"], per["ly"].removesuffix("ly"))
    each = per["word"] or per["sort"] or per["short"] or ly
    return Figure(Span(start, per.end()), told.value, told.kind, qualifier, told.unit, each)


def _is_throughout(text: str, at: int) -> bool:
    """Tell whether the words at offset `at`, before a length of time, are “over” and no more."""
    before = text[max(0, at - _LONGEST) : at]
    return _OVER.match(text, at) is not None and _LONGER.search(before) is None


def _follows_person(parse: Parse, at: int) -> bool:
    """Tell whether what stands before a comma at offset `at` is one: “Ada Finch, 34,”."""
    index, _ = parse.at(Span(at, at + 1))
    while index and not parse.tokens[index - 1].text[0].isalpha():
        index -= 1
    word = parse.tokens[max(0, index - 1)]
    tags = ("NN", "NNS") if parse.text[at : at + 4].lower() == "both" else ("NN",)
    return index > 0 and (word.text[0].isupper() or word.tag in tags)
