"""Numbers that count nothing: in names, addresses, telephone numbers and lists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.figures_calendar import MONTHS, WEEKDAYS
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.parse import Parse

#: What the model calls names that may hold a number ("Group of 20").
_NAMES = frozenset(("ORG", "PRODUCT", "WORK_OF_ART", "FAC", "LAW", "PERSON", "GPE"))
_PROPER = ("NNP", "NNPS")
#: What is told apart by a number after it.
_NUMBERED = frozenset(
    (
        *("article", "bus", "channel", "chapter", "clause", "exhibit", "flight", "gate", "grade"),
        *("highway", "item", "lane", "line", "motorway", "number", "numbers", "page", "paragraph"),
        *("phase", "platform", "room", "route", "rule", "section", "stage", "tier", "track"),
        *("unit", "version", "volume", "ward", "zone", "tram", "terminal", "class", "category"),
        *("day", "week", "part", "act", "level", "episode", "season", "series", "question"),
    )
)
#: Names before which a number does count: “on Tuesday 12 people died”.
_CALENDAR = frozenset((*MONTHS, *WEEKDAYS))
#: Telephone numbers, addresses on the net, and numbers that only name something.
_LABEL = re.compile(
    r"(?=[+(\dhwNn№])(?:(?<![\w.,])\+\d{1,3}(?:[ -]\(?\d{1,4}\)?){2,5}(?![\w-])"
    r"|(?<![\w.,])\(?0\d{2,4}\)?[ -]\d{3,4}(?:[ -]?\d{3,4})?(?![\w-])"
    r"|(?<![\w-])\d{3}-\d{3}-\d{4}(?![\w-])"
    r"|\b(?:https?://|www\.)\S+"
    r"|\b(?:[Nn]o\. ?|[Nn]os\. ?|№ ?)\d+\b"
    r"|(?:(?<!the )(?<!a )\b[Nn]umber|\bNumber) (?:one|two|three|four|five|six|\d{1,4})\b)"
)
#: One of these is in every label; to look for them takes no time.
_IN_LABELS = ("0", "-", "+", "://", "www.", "umber ", "o.", "os.", "№")
_STREET = re.compile(
    r" (?:[A-Z][\w’'.]{1,20} ){1,3}(?:Street|Road|Avenue|Lane|Square|Drive|Boulevard|Place|"
    r"Terrace|Close|Court|Crescent|St|Rd|Ave|Blvd)\b"
)


def labels(text: str) -> Iterator[tuple[int, int]]:
    """Yield where telephone numbers, addresses and the like stand in a text."""
    if any(map(text.__contains__, _IN_LABELS)):
        yield from (found.span() for found in _LABEL.finditer(text))


def is_name(parse: Parse, at: int) -> bool:
    """Tell whether the number at offset `at` belongs to a name: “the Group of 20”."""
    index, _ = parse.at(Span(at, at + 1))
    token, before = parse.tokens[index], parse.tokens[max(0, index - 2) : index]
    if len(before) > 1 and before[1].text == "of" and before[0].tag == "NNP":
        return True
    if token.entity not in _NAMES or token.begins:
        return False
    return parse.tokens[index - 1].entity == token.entity


def is_label(parse: Parse, span: Span) -> bool:
    """Tell whether the number at `span` only says which one: “Route 66”, “14 Harbour Street”."""
    text = parse.text
    opens = span.start == 0 or text[span.start - 1] == "\n"
    if opens and text.startswith(". ", span.end):
        return True  # it numbers an entry of a list
    if text[span.start].isdigit() and _STREET.match(text, span.end):
        return True
    first, last = parse.at(span)
    if first == 0 or parse.tokens[first - 1].end + 1 != span.start:
        return False
    before = parse.tokens[first - 1]
    word = before.text.lower()
    if word in _NUMBERED:
        return True
    if not text[span.start].isdigit() or before.tag not in _PROPER or word in _CALENDAR:
        return False
    return not _counts(parse, last)


def _counts(parse: Parse, at: int) -> bool:
    """Tell whether the words from index `at` on can be what is counted: several of them."""
    for token in parse.tokens[at : at + 3]:
        if token.tag in ("NNS", "NNPS"):
            return True
        if token.tag not in ("JJ", "NN", "NNP", "VBN", "VBG", "HYPH"):
            return False
    return False
