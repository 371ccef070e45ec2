"""How far the words that a row is told in hold for all its articles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.told.carried import Known, Telling, remarks
from reader.model.analysis import Analysis, Figure, Quote
from reader.model.comparison import FigureGroup, Match, Passage, Place
from reader.model.overview import Differing, Row

TEXTS = (
    "Nineteen miners were hurt when the mill burned on Friday, and two slept.",
    "It hurt 12 of them. Friday morning it was out.",
    "The mill burned, the mayor said on Friday.",
)


@pytest.fixture
def known(make):
    def figure(at, words, value, kind="count"):
        return Figure(make.span(TEXTS[at], words), value, kind)

    found = (
        (
            figure(0, "Nineteen miners", "19"),
            figure(0, "Friday", "2025-03-07", "date"),
            figure(0, "two", "2"),
        ),
        (figure(1, "12", "12"), figure(1, "Friday morning", "2025-03-07", "date")),
        (figure(2, "Friday", "friday", "date"),),
    )
    hurt = FigureGroup("people hurt", "conflict", (Place(0, 0), Place(1, 0)), "contradiction")
    compared = make.comparison(
        *(make.article(text, f"Paper {at}") for at, text in enumerate(TEXTS)),
        figure_groups=(hurt,),
    )
    return Known(replace(compared, analyses=tuple(Analysis(figures=one) for one in found)))


def passage(make, at, words):
    return Passage(at, make.span(TEXTS[at], words))


def row(*passages, **more):
    cells = tuple(tuple(p for p in passages if p.article == at) for at in range(3))
    return Row("s", cells, "some", **more)


def test_no_more_of_a_sentence_is_told_than_the_row_is_about(known, make):
    whole, other = passage(make, 0, TEXTS[0]), passage(make, 2, TEXTS[2])
    clause = passage(make, 0, "the mill burned on Friday")
    telling = Telling(known, row(whole, other, clauses=(clause,)), (whole,))
    assert telling.words == "… the mill burned on Friday …"
    assert telling.says_more
    assert telling.missing == {}  # the day of the week is that of the date
    uncut = Telling(known, row(whole, other), (whole,))
    assert (uncut.words, uncut.says_more) == (TEXTS[0], False)


@pytest.mark.parametrize(
    ("text", "part", "printed"),
    [
        ("A fire at the mill, in which two slept, was put out.", "in which two slept", False),
        ("A fire at the mill, and two slept through it, was put out.", "two slept", True),
        ("The mayor told the press: “We had no water.”", "The mayor told the press", False),
        ("The mayor spoke of “no water” and left the hall early.", "spoke of “no water”", True),
    ],
)
def test_a_clause_that_says_nothing_alone_is_told_with_its_sentence(make, text, part, printed):
    quotes = tuple(
        Quote("direct", content, content)
        for words in ("We had no water.", "no water")
        if f"“{words}" in text and (content := make.span(text, words))
    )
    compared = make.comparison(make.article(text, "Paper 0"))
    compared = replace(compared, analyses=(Analysis(quotes=quotes),))
    whole, clause = Passage(0, make.span(text, text)), Passage(0, make.span(text, part))
    told = Telling(Known(compared), Row("s", ((whole,),), "some", clauses=(clause,)), (whole,))
    assert told.says_more == printed
    assert (told.words == text) != printed


def test_figures_that_others_of_the_row_do_not_bear_out_are_told(known, make):
    hurt = passage(make, 0, TEXTS[0])
    told = row(hurt, passage(make, 1, "It hurt 12 of them."), passage(make, 2, TEXTS[2]))
    assert remarks(Telling(known, told, (hurt,)), ()) == (
        "≠ A: Nineteen miners; B: 12 · not in C: “Nineteen miners” · not in B, C: “two”"
    )
    alone = passage(make, 2, TEXTS[2])
    assert remarks(Telling(known, row(alone), (alone,)), ()) == ""
    without = row(hurt, alone)  # the other figure is of an article that is not in the row
    assert "≠" not in remarks(Telling(known, without, (hurt,)), ())


def test_kinds_of_difference_are_named_where_no_figures_tell_them(known, make):
    burned, said = passage(make, 0, "the mill burned"), passage(make, 2, TEXTS[2])
    telling = Telling(known, row(burned, said), (burned,))
    assert remarks(telling, ["figure", "speaker"]) == "≠ not the same in all: figure, speaker"
    within = Differing("figure", 0, (burned,), (), within=True)
    differing = Telling(known, row(burned, said, differs=(within,)), (burned,))
    assert remarks(differing, ["figure"]) == "≠ A: Nineteen miners"


@pytest.mark.parametrize(
    ("grades", "told", "perhaps"),
    [
        (("likely",), False, (2,)),
        (("likely",), True, ()),
        (("likely", "sure"), False, ()),
        (("possible",), False, ()),
        ((), False, ()),
    ],
)
def test_what_likely_matches_and_no_more_is_told_as_such(known, make, grades, told, perhaps):
    one, other = passage(make, 0, "the mill burned"), passage(make, 2, TEXTS[2])
    matches = tuple(Match(one, other, "reworded", 0.6, grade, told) for grade in grades)
    found = Known(replace(known.comparison, matches=matches))
    telling = Telling(found, row(one, other), (one,))
    assert telling.perhaps == perhaps
