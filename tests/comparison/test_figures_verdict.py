"""Whether figures for one fact agree, and what a difference seems to come from."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from reader.comparison.figures import figures_told
from reader.comparison.figures_context import Contexts
from reader.comparison.figures_verdict import Verdicts
from reader.model.article import Article
from tests.comparison.test_figures import article

if TYPE_CHECKING:
    from reader.model.analysis import Analysis


def verdicts(*marked: str) -> set[tuple[str, str]]:
    """Return the verdicts on the only figures of articles, a day apart, in any order."""
    found: set[tuple[str, str]] = set()
    read = [spaced(*article(text)) for text in marked]
    dated = [
        (Article("a.txt", "", one.text, published=f"2024-05-0{day}"), analysis)
        for day, (one, analysis) in enumerate(read, 1)
    ]
    for order in permutations(dated):
        articles, analyses = zip(*order, strict=True)
        told = figures_told(articles, analyses, Contexts(articles, analyses, ()))
        found.add(Verdicts(articles, told).of(list(told)))
    return found


def spaced(read: Article, analysis: Analysis) -> tuple[Article, Analysis]:
    """Return an article whose units have spaces where they are marked with "_"."""
    named = [(one, one.unit.replace("_", " ") if one.unit else None) for one in analysis.figures]
    return read, replace(analysis, figures=tuple(replace(one, unit=unit) for one, unit in named))


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
            "They offer {amount 10000 - GBP | £10,000}.",
            "They offer {amount 20000 - GBP | £20,000}, double the sum.",
            ("conflict", "time"),
        ),
        (
            "They offer {amount 20000 - GBP | £20,000}.",
            "They offer {amount 10000 - GBP | £10,000}.",
            ("conflict", "contradiction"),
        ),
        (
            "The plan is worth {amount 412000000 - USD | $412m}.",
            "The plan is worth {amount 412600000 - USD | $412.6m}.",
            ("conflict", "precision"),
        ),
        (
            "{count 4 - nurse | Four nurses}, among others, fell ill",
            "{count 4 - doctor | four doctors} fell ill",
            ("conflict", "contradiction"),
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
    assert verdicts(one, other) == {verdict}


def test_a_word_that_two_articles_need_not_have_tells_no_kinds_apart():
    told = (
        "{count 120 - officer | 120 officers} came.",
        "{count 200 - officer | 200 officers} came.",
        "{count 200 - police_officer | 200 police officers} came.",
    )
    assert verdicts(*told[::2]) == {("conflict", "scope")}
    assert verdicts(*told) == {("conflict", "contradiction")}


def test_what_grew_in_one_article_grew_in_others_that_say_the_same():
    told = (
        "{count 120 - officer | 120 officers} came.",
        "{count 200 - officer | 200 officers} have come by now.",
        "{count 200 - officer | 200 officers} came.",
    )
    assert verdicts(*told) == {("conflict", "time")}


def test_years_somebody_has_to_serve_reach_back_to_no_year():
    for text, agree in (
        ("It is the first in {duration P8Y - - | eight years}.", True),
        ("It has been shut for {duration P8Y - - | eight years}.", True),
        ("It is {duration P8Y - - | eight years} old.", True),
        ("He was sentenced to {duration P8Y - - | eight years}.", False),
        ("He got an {duration P8Y - - | eight-year} term.", False),
        ("It lasted {duration P8Y - - | eight years}.", False),
    ):
        read, analysis = article(text)
        dated = [replace(read, published="2024-05-01")]
        (told,) = figures_told(dated, [analysis], Contexts(dated, [analysis], ())).values()
        assert (told.quantity.otherwise == "2016") is agree, text


def test_days_that_somebody_has_left_reach_to_a_day():
    for text, day in (
        ("He has {duration P10D - - | 10 days} to pay.", "2024-05-11"),
        ("He must pay within {duration P2W - - | two weeks}.", "2024-05-15"),
        ("He must pay within {duration PT2H - - | two hours}.", ""),
        ("He had paid for {duration P10D - - | 10 days}.", ""),
        ("He will pay on {date 2024-05-11 - - | 11 May}.", "2024-05-11"),
        ("He will pay in {date 2024-05 - - | May}.", ""),
    ):
        read, analysis = article(text)
        for published, told in (("2024-05-01", day), (None, day if "date" in text else "")):
            dated = [replace(read, published=published)]
            (one,) = figures_told(dated, [analysis], Contexts(dated, [analysis], ())).values()
            assert one.quantity.otherwise == told, text
