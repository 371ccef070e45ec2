"""Figures in one article."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.figures import figures

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse

    Parser = Callable[[str], Parse]

#: What figures are made of, and what stands between them.
_WORDS = [
    "3",
    "3,000",
    "two",
    "hundred",
    "and",
    "million",
    "$",
    "%",
    "a",
    "of",
    "in",
    "every",
    "week",
    "May",
    "2020",
    "Tuesday",
    "last",
    "the",
    ",",
    ".",
    "at",
    "least",
    "people",
    "-",
    "between",
    "10",
    "to",
    "half",
    "soldiers",
    "6:40",
    "p.m.",
    "few",
    "minutes",
    "1990s",
    "aged",
    "in her 30s",
    "noon",
    "€5",
    "2-1",
    "ago",
    "a year",
    "no one was hurt",
    "both",
    "tens of",
    "half past six",
    "one in five",
    "EUR",
    "or more",
    "a day",
    "12 000",
    "(34)",
]
#: A Wednesday.
PUBLISHED = "2024-10-16"


def found(parse: Parser, text: str, published: str | None = PUBLISHED) -> list[tuple[object, ...]]:
    """Return words, value, kind, qualifier and unit of each figure."""
    return [
        (figure.span.of(text), figure.value, figure.kind, figure.qualifier, figure.unit)
        for figure in figures(parse(text), published)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It held 3,000 books.", ("3,000 books", "3000", "count", None, "book")),
        (
            "At least forty-two horses ran.",
            ("At least forty-two horses", "42", "count", "at least", "horse"),
        ),
        ("They saw a dozen owls.", ("a dozen owls", "12", "count", None, "owl")),
        ("He met one old sailor.", ("one old sailor", "1", "count", None, "sailor")),
        ("They lost five of their boats.", ("five of their boats", "5", "count", None, "boat")),
        (
            "Nine police officers came.",
            ("Nine police officers", "9", "count", None, "police officer"),
        ),
        ("Nearly 80 people left.", ("Nearly 80 people", "80", "count", "nearly", "person")),
        ("The clinic had 45 wounded.", ("45 wounded", "45", "count", None, "wounded")),
        ("In all, 80 were wounded.", ("80", "80", "count", None, "person")),
        ("Of these, 15 are farmers.", ("15", "15", "count", None, "farmer")),
        ("They counted 84.", ("84", "84", "count", None, None)),
        (
            "Only six Norwegians stayed.",
            ("Only six Norwegians", "6", "count", "only", "norwegian"),
        ),
        ("A 12-member jury sat.", ("12-member jury", "12", "count", None, "member")),
        ("He asked twice.", ("twice", "2", "count", None, "time")),
        ("Half a million fled.", ("Half a million", "500000", "count", None, "person")),
        ("He asked thrice.", ("thrice", "3", "count", None, "time")),
        (
            "Hundreds of villagers fled.",
            ("Hundreds of villagers", "hundreds", "count", None, "villager"),
        ),
        ("Some 10 to 15 tents burnt.", ("Some 10 to 15 tents", "10/15", "count", "about", "tent")),
        (
            "Between 10 and 15 tents burnt.",
            ("Between 10 and 15 tents", "10/15", "count", None, "tent"),
        ),
        (
            "A 180-kilometer stretch is shut.",
            ("180-kilometer", "180", "amount", None, "kilometre"),
        ),
        ("It cost $18 million.", ("$18 million", "18000000", "amount", None, "USD")),
        ("It cost NZ$2.50.", ("NZ$2.50", "2.5", "amount", None, "NZD")),
        ("It cost £5bn.", ("£5bn", "5000000000", "amount", None, "GBP")),
        ("It cost two hundred pounds.", ("two hundred pounds", "200", "amount", None, "GBP")),
        ("It cost 200 CHF.", ("200 CHF", "200", "amount", None, "CHF")),
        ("About 40 per cent agreed.", ("About 40 per cent", "40", "share", "about", "%")),
        ("It fell by 3.2%.", ("3.2%", "3.2", "share", None, "%")),
        ("Four in every ten agreed.", ("Four in every ten", "40", "share", None, "%")),
        ("Two-thirds of them agreed.", ("Two-thirds", "66.7", "share", None, "%")),
        ("It lasted 40 minutes.", ("40 minutes", "PT40M", "duration", None, None)),
        ("It was a nine-week tour.", ("nine-week", "P9W", "duration", None, None)),
        ("It took three decades.", ("three decades", "P30Y", "duration", None, None)),
        ("It took two endless hours.", ("two endless hours", "PT2H", "duration", None, None)),
        ("It lasted half an hour.", ("half an hour", "PT0.5H", "duration", None, None)),
        ("It lasts from 3 to 5 days.", ("3 to 5 days", "P3D/P5D", "duration", None, None)),
        ("He slept a few minutes then.", ("a few minutes", "minutes", "duration", None, None)),
        ("Ada Finch, 34, left.", ("34", "P34Y", "duration", None, "age")),
        ("A 34-year-old nurse left.", ("34-year-old", "P34Y", "duration", None, "age")),
    ],
)
def test_reads_one_figure(parse: Parser, text: str, expected: tuple[object, ...]):
    assert found(parse, text) == [expected]


@pytest.mark.parametrize(
    ("text", "words", "value", "loosened"),
    [
        ("It opened on 2024-03-05.", "2024-03-05", "2024-03-05", None),
        ("It opened on 3 June 1998.", "3 June 1998", "1998-06-03", None),
        ("It opened on Tuesday, Oct. 15.", "Tuesday, Oct. 15", "2024-10-15", None),
        ("It opened on Nov. 5.", "Nov. 5", "2023-11-05", None),
        ("It opened in June 1998.", "June 1998", "1998-06", None),
        ("It has been shut since December.", "December", "2023-12", None),
        ("It opens next December.", "December", "2024-12", None),
        ("It opens next March.", "March", "2025-03", None),
        ("It opened in 1998.", "1998", "1998", None),
        ("The 1987 storm ended.", "1987", "1987", None),
        ("It opened in the early 1990s.", "the early 1990s", "199X", "early"),
        ("It opened in the 90s.", "the 90s", "199X", None),
        ("It opened on Tuesday.", "Tuesday", "2024-10-15", None),
        ("It opened on Wednesday.", "Wednesday", "2024-10-16", None),
        ("It will open on Tuesday.", "Tuesday", "2024-10-22", None),
        ("It is shut until Friday.", "Friday", "2024-10-18", None),
        ("It must open by Friday.", "Friday", "2024-10-18", None),
        ("By Friday it had opened.", "Friday", "2024-10-11", None),
        ("By Friday, then.", "Friday", "2024-10-18", None),
        ("Since December it has been shut.", "December", "2023-12", None),
        ("Next December it opens.", "December", "2024-12", None),
        ("Last Friday it opened.", "Last Friday", "2024-10-11", None),
        ("Last week it opened.", "Last week", "2024-W41", None),
        ("“Yesterday it opened.”", "Yesterday", "2024-10-15", None),
        ("It opened TODAY.", "TODAY", "2024-10-16", None),
        ("It opens next Friday.", "next Friday", "2024-10-18", None),
        ("It opened today.", "today", "2024-10-16", None),
        ("It opened yesterday.", "yesterday", "2024-10-15", None),
        ("It opens tomorrow.", "tomorrow", "2024-10-17", None),
        ("It opened last week.", "last week", "2024-W41", None),
        ("It opened last month.", "last month", "2024-09", None),
        ("It opens next year.", "next year", "2025", None),
        ("It opened last summer.", "last summer", "2024-22", None),
        ("It opened last winter.", "last winter", "2024-24", None),
        ("It opened this autumn.", "this autumn", "2024-23", None),
        ("It began at 6:40 p.m. sharp.", "6:40 p.m.", "T18:40", None),
        ("It began at 6.40am.", "6.40am", "T06:40", None),
        ("It began at 18:36.", "18:36", "T18:36", None),
    ],
)
def test_reads_one_date(parse: Parser, text: str, words: str, value: str, loosened: str | None):
    assert found(parse, text) == [(words, value, "date", loosened, None)]


def test_a_relative_date_stays_open_without_a_day_of_publication(parse: Parser):
    assert found(parse, "It opened on Tuesday.", None)[0][1] == "tuesday"
    assert found(parse, "It opened on 5 May.", None)[0][1] == "XXXX-05-05"


@pytest.mark.parametrize(
    "text",
    [
        "No one came.",
        "One of them left.",
        "He was the first to leave.",
        "Ministers of the Group of 20 met.",
        "The patrol boat K-14 sank.",
        "1. The owl",
        "He made a second attempt.",
        "One has to laugh.",
        "The firm Forever 21 closed.",
        "She works at Studio 54 Records in town.",
        "Ministers of the Group of 1999 met.",
        "He told the programme Today about it.",
        "Boats may pass at all hours.",
    ],
)
def test_finds_no_figure(parse: Parser, text: str):
    assert found(parse, text) == []


def test_what_is_paid_by_the_day_is_no_length_of_time(parse: Parser):
    assert [figure[1] for figure in found(parse, "It costs $18 million a day.")] == ["18000000"]


def test_what_was_a_year_earlier_is_not_paid_by_the_year(parse: Parser):
    figures_found = figures(parse("Sales fell from $24 million a year earlier."), PUBLISHED)
    assert [(one.value, one.per) for one in figures_found] == [("24000000", None), ("P1Y", None)]


@pytest.mark.parametrize(
    "whole", ["the 47 districts", "the country’s 47 districts", "its 47 districts"]
)
def test_a_part_counts_what_the_whole_does(parse: Parser, whole: str):
    assert [(one[0], one[4]) for one in found(parse, f"They hold 30 of {whole}.")] == [
        ("30", "district"),
        ("47 districts", "district"),
    ]


def test_whose_cousins_they_are_may_go_on_for_ever(parse: Parser):
    assert len(found(parse, "They saw 30 of the " + "dog’s cat’s " * 600 + "owls.")) == 1


def test_a_vote_is_no_range(parse: Parser):
    assert [figure[1] for figure in found(parse, "MPs voted 322 to 298 against.")] == [
        "322",
        "298",
    ]


def test_a_large_round_number_of_things_is_no_year(parse: Parser):
    assert found(parse, "They sold 2000 tickets.")[0][2] == "count"
    assert found(parse, "They sold the 2000 tickets.")[0][2] == "count"


def test_a_number_after_a_comma_that_follows_no_name_is_no_age(parse: Parser):
    assert found(parse, "They had rooms, 12, all small.") == [("12", "12", "count", None, None)]


@settings(max_examples=80, deadline=None)
@given(
    text=st.lists(
        st.sampled_from(_WORDS),
        max_size=20,
    ).map(" ".join)
)
def test_figures_never_overlap_and_never_cross_a_sentence(parse: Parser, text: str):
    parsed = parse(text)
    spans = [figure.span for figure in figures(parsed, PUBLISHED)]
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(any(line.covers(span) for line in parsed.sentences) for span in spans)
