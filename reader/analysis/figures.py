"""Numbers, amounts, shares, durations and dates in one article."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reader.analysis import figures_dates, figures_patterns
from reader.analysis.figures_numbers import hedge_before
from reader.analysis.figures_patterns import PERIODS
from reader.analysis.figures_units import MEASURES, unit_after
from reader.model.analysis import Figure
from reader.model.text import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from reader.analysis.figures_patterns import Reading
    from reader.analysis.parse import Parse

#: What the model calls names that may hold a number ("Group of 20").
_NAMES = frozenset(("ORG", "PRODUCT", "WORK_OF_ART", "FAC", "LAW", "PERSON", "GPE"))
#: Words before "one" that make it no number.
_NO_NUMBER = frozenset(("no", "any", "every", "this", "that", "which", "each", "the", "another"))
#: Helpers of verbs for what is still to come, and how far above a weekday the verb may be.
_AHEAD = frozenset(("will", "shall", "'ll", "’ll", "would", "may", "might", "could", "can"))
_ABOVE = 4


def figures(parse: Parse, published: str | None) -> tuple[Figure, ...]:
    """Return the figures in the text, in reading order, never overlapping.

    Args:
        parse: The parsed text.
        published: ISO date that "Tuesday" or "last month" counts from; None leaves them open.
    """
    day = date.fromisoformat(published) if published else None
    found: list[Figure] = []
    for sentence in parse.sentences:
        dates = list(_dates(parse, sentence, day))
        text = _without(sentence.of(parse.text), dates, sentence.start)
        found.extend(_kept(sorted([*dates, *_others(parse, sentence, text)], key=_order)))
    return tuple(found)


def _order(figure: Figure) -> Span:
    return figure.span


def _kept(found: list[Figure]) -> Iterator[Figure]:
    """Leave out what overlaps the figure before, and "a day" in "5 dollars a day"."""
    last: Figure | None = None
    for figure in found:
        if last is not None:
            gap = figure.span.start - last.span.end
            each = gap <= 1 and last.kind in ("amount", "count") and figure.kind == "duration"
            if gap < 0 or (each and figure.value.lstrip("PT")[0] == "1"):
                continue
        yield figure
        last = figure


def _dates(parse: Parse, sentence: Span, day: date | None) -> Iterator[Figure]:
    for found in figures_dates.PATTERN.finditer(parse.text, sentence.start, sentence.end):
        if found["day"] and _is_title(found[0], parse.text[sentence.start : found.start()]):
            continue
        if figures_dates.is_date(found) or _is_year(parse, found):
            start = found.start() + (len(found["when"]) + 1 if found["when"] else 0)
            coming = found["weekday"] is not None and _is_coming(parse, found.start("weekday"))
            value, loosened = figures_dates.value_of(found, day, coming=coming)
            yield Figure(Span(start, found.end()), value, "date", loosened)


def _is_coming(parse: Parse, at: int) -> bool:
    """Tell whether a weekday lies ahead: “until Friday”, “will meet on Friday”."""
    index, _ = parse.at(Span(at, at + 1))
    before = parse.tokens[index - 1].text.lower() if index else ""
    if before in ("until", "till"):
        return True
    for _ in range(_ABOVE):
        index = parse.tokens[index].head
        if parse.tokens[index].pos in ("VERB", "AUX"):
            helpers = [parse.tokens[child] for child in parse.children(index)]
            past = any(word.tag == "VBD" for word in (parse.tokens[index], *helpers))
            ahead = any(word.tag == "MD" and word.text.lower() in _AHEAD for word in helpers)
            return ahead or (before == "by" and not past)
    return before == "by"


def _is_title(words: str, before: str) -> bool:
    """Tell whether "Today" is part of a name: it has a capital and opens no sentence."""
    return words[0].isupper() and not words.isupper() and any(map(str.isalnum, before))


def _is_year(parse: Parse, found: re.Match[str]) -> bool:
    """Tell whether four digits are a year and not a number of things or part of a name."""
    _, last = parse.at(Span(*found.span()))
    if _in_name(parse, found.start()):
        return False
    return last >= len(parse.tokens) or parse.tokens[last].tag != "NNS"


def _in_name(parse: Parse, at: int) -> bool:
    """Tell whether the number at offset `at` belongs to a name: “the Group of 20”."""
    index, _ = parse.at(Span(at, at + 1))
    token, before = parse.tokens[index], parse.tokens[max(0, index - 2) : index]
    if len(before) > 1 and before[1].text == "of" and before[0].tag == "NNP":
        return True
    if token.entity not in _NAMES or token.begins:
        return False
    return parse.tokens[index - 1].entity == token.entity


def _without(text: str, dates: list[Figure], offset: int) -> str:
    """Blank out `dates` in the text of a sentence, its length kept."""
    for found in dates:
        first, last = found.span.start - offset, found.span.end - offset
        text = text[:first] + "\x00" * (last - first) + text[last:]
    return text


def _others(parse: Parse, sentence: Span, text: str) -> Iterator[Figure]:
    for found in figures_patterns.PATTERN.finditer(text):
        for place, meant in figures_patterns.readings(found):
            start, end = (sentence.start + at for at in place)
            if _in_name(parse, start) or not _is_meant(parse, found, start):
                continue
            figure = _figure(parse, Span(start, end), meant)
            if figure is not None:
                yield figure


def _is_meant(parse: Parse, found: re.Match[str], start: int) -> bool:
    """Tell whether what looks like an age or a list's number is one."""
    before = parse.text[max(0, start - 40) : start]
    if found["aged"]:
        words = before.split()
        return len(words) > 0 and words[-1][0].isupper()
    opens = not before.strip() or before.endswith("\n")
    return not (opens and parse.text.startswith(". ", start + len(found[0])))


def _figure(parse: Parse, span: Span, meant: Reading) -> Figure | None:
    hedged = hedge_before(parse.text, span.start)
    start, qualifier = hedged if hedged is not None else (span.start, None)
    if not meant.bare:
        return Figure(Span(start, span.end), meant.value, meant.kind, qualifier, meant.unit)
    unit = unit_after(parse, span)
    if meant.value == "1" and (unit is None or _is_pronoun(parse, span)):
        return None
    if unit is None:
        return Figure(Span(start, span.end), meant.value, meant.kind, qualifier)
    if unit.lemma in MEASURES:
        return Figure(Span(start, unit.end), meant.value, "amount", qualifier, unit.lemma)
    if unit.lemma in PERIODS and meant.value.isdigit():
        period = PERIODS[unit.lemma].format(meant.value)
        return Figure(Span(start, unit.end), period, "duration", qualifier)
    return Figure(Span(start, unit.end), meant.value, meant.kind, qualifier, unit.lemma)


def _is_pronoun(parse: Parse, span: Span) -> bool:
    first, last = parse.at(span)
    before = parse.tokens[first - 1].text.lower() if first else ""
    after = parse.tokens[last].text.lower() if last < len(parse.tokens) else ""
    return before in _NO_NUMBER or after in ("of", "another")
