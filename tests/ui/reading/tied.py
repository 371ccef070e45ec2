"""A desk of invented articles that tell much the same, in which panes scroll together."""

from __future__ import annotations

from reader.model.article import Article
from reader.model.comparison import Match, Passage
from tests.invented import compared, span_in

FILLER = (
    "Crates of books went down the stairs and were counted twice before anybody slept that day."
)
REPORTS = 24
BEFORE, LONGER = 6, 9  # the second article tells more, between two of its reports


def report(number):
    return f"Report number {number}."


def paragraphs(numbers):
    return [f"{report(number)} {FILLER} {FILLER}" for number in numbers]


def aside(number):
    return " ".join([f"Aside {number}."] + [FILLER] * 4)


_ASIDES = [aside(number) for number in range(LONGER)]
TEXTS = (
    "\n\n".join(paragraphs(range(REPORTS))),
    "\n\n".join(paragraphs(range(BEFORE)) + _ASIDES + paragraphs(range(BEFORE, REPORTS))),
    "\n\n".join([FILLER] * 60),
)
ARTICLES = tuple(
    Article(f"{name}.txt", "0" * 64, text, source=name)
    for name, text in zip(("Echo", "Daily", "Wire"), TEXTS, strict=True)
)


def place(article, number):
    """Where an article has a report."""
    return Passage(article, span_in(TEXTS[article], report(number)))


def match(number, there, score=0.9):
    return Match(place(0, number), place(1, there), "reworded", score, "sure")


#: The first and the second article carry the same reports, and one match crosses them.
COMPARISON = compared(
    ARTICLES,
    matches=(*(match(number, number) for number in range(REPORTS)), match(3, 20, 0.95)),
)


def top(slot, number):
    """How far down its pane a report stands."""
    flow = slot.sheet.flow
    start = place(slot.sheet.index, number).span.start
    return flow.lines[flow.line_of(start)].top - slot.strip.value()


def scroll_to(slot, number, level):
    """How far a pane is scrolled when a report stands at `level`."""
    return top(slot, number) + slot.strip.value() - level
