"""Whether figures for one fact agree, and what a difference seems to come from."""

from __future__ import annotations

from itertools import permutations

import pytest

from reader.comparison.figures import figures_told
from reader.comparison.figures_context import Contexts
from reader.comparison.figures_verdict import Verdicts
from reader.model.article import Article
from tests.comparison.test_figures import article


def verdicts(*marked: str) -> set[tuple[str, str]]:
    """Return the verdicts on the only figures of articles, a day apart, in any order."""
    found: set[tuple[str, str]] = set()
    read = [article(text) for text in marked]
    dated = [
        (Article("a.txt", "", one.text, published=f"2024-05-0{day}"), analysis)
        for day, (one, analysis) in enumerate(read, 1)
    ]
    for order in permutations(dated):
        articles, analyses = zip(*order, strict=True)
        told = figures_told(articles, analyses, Contexts(articles, analyses, ()))
        found.add(Verdicts(articles, told).of(list(told)))
    return found


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("{count 9 - boat | 9 boats}", "{count 9 - boat | 9 boats}", ("agree", "")),
        ("{count 9 - boat | 9 boats}", "{count 9 - ship | nine ships}", ("agree", "wording")),
        ("{duration P6W - - | six weeks}", "{duration P42D - - | 42 days}", ("agree", "unit")),
        ("{share 50 - % | half}", "{share 50 - % | 50 per cent}", ("agree", "unit")),
        ("{date T05:20 - - | 05.20}", "{date T05:20 - - | 5:20 a.m.}", ("agree", "unit")),
        ("{duration P28Y - - | 28 years ago}", "{date 1996 - - | in 1996}", ("agree", "wording")),
        ("{count 80 more_than cow | over 80}", "{count 83 - cow | 83}", ("conflict", "precision")),
        (
            "{count 9 - boat | 9 boats}",
            "{count 4 - boat | 4 boats}",
            ("conflict", "contradiction"),
        ),
        (
            "{count 4 - nurse | four nurses} fell ill",
            "{count 4 - doctor | four doctors} fell ill",
            ("conflict", "contradiction"),
        ),
        (
            "Killed were {count 3 - person | three people}.",
            "Killed were {count 5 - person | five people}.",
            ("conflict", "time"),
        ),
        (
            "It fell {share 12 - % | 12 per cent} at first.",
            "It fell {share 9 - % | 9 per cent}.",
            ("conflict", "time"),
        ),
        (
            "{count 25 - person | 25 people} died.",
            "{count 5 - civilian | five civilians} died.",
            ("conflict", "scope"),
        ),
        (
            "{count 7 - boat | seven boats} came.",
            "{count 3 - rescue_boat | three rescue boats} came.",
            ("conflict", "scope"),
        ),
        (
            "The pay is {amount 13 - GBP | £13}.",
            "The pay is {amount 18 - GBP | up to £18}.",
            ("conflict", "scope"),
        ),
    ],
)
def test_figures_are_judged_whatever_the_order_of_their_articles(
    one: str, other: str, verdict: tuple[str, str]
):
    spaced = (
        text.replace("rescue_boat", "rescue-boat").replace("up_to", "-") for text in (one, other)
    )
    assert verdicts(*spaced) == {verdict}
