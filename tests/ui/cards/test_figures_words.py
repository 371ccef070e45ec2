"""What is said of figures that differ, with care."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.comparison import FigureGroup, Place
from reader.ui.cards.figures_words import (
    decided_in_words,
    odd_ones,
    unlike,
    verdict,
    why_in_words,
)


def grouped(comparison, *values, why="", qualifiers=(None,) * 3, units=("boat",) * 3):
    """Return the comparison with one topic on which each article has its value."""
    figure = comparison.analyses[0].figures[0]
    analyses = tuple(
        replace(analysis, figures=(replace(figure, value=value, qualifier=hedge, unit=unit),))
        for analysis, value, hedge, unit in zip(
            comparison.analyses, values, qualifiers, units, strict=True
        )
    )
    places = tuple(Place(i, 0) for i in range(len(values)))
    group = FigureGroup("t", "conflict", places, why)
    return replace(comparison, analyses=analyses, figure_groups=(group,)), group


@pytest.mark.parametrize(
    ("values", "odd"),
    [("112", [2]), ("122", [0]), ("123", [0, 1, 2])],
)
def test_the_odd_ones_are_those_outside_the_majority(comparison, values, odd):
    assert odd_ones(*grouped(comparison, *values)) == odd


@pytest.mark.parametrize(
    ("values", "told"),
    [("112", "≠ C differs"), ("123", "≠ A, B and C differ"), ("111", "≠ differ")],
)
def test_the_verdict_names_who_differs(comparison, values, told):
    story, group = grouped(comparison, *values)
    assert verdict(story, group) == told
    assert verdict(story, replace(group, status="agree")) == "= agree"


def test_of_many_articles_that_differ_only_the_number_is_told(comparison):
    story, group = grouped(comparison, *"123")
    articles, analyses = story.articles * 2, story.analyses * 2
    analyses = tuple(
        replace(one, figures=(replace(one.figures[0], value=str(at)),))
        for at, one in enumerate(analyses)
    )
    story = replace(story, articles=articles, analyses=analyses)
    group = replace(group, figures=tuple(Place(at, 0) for at in range(6)))

    assert verdict(story, group) == "≠ 6 articles differ"


def test_a_figure_differs_from_those_of_another_value(comparison):
    story, group = grouped(comparison, *"112")

    assert unlike(story, group, Place(0, 0)) == [Place(2, 0)]
    assert unlike(story, group, Place(2, 0)) == [Place(0, 0), Place(1, 0)]
    assert unlike(story, replace(group, status="agree"), Place(0, 0)) == []


def test_where_all_values_are_one_a_figure_differs_from_those_of_other_articles(comparison):
    story, group = grouped(comparison, *"444", units=("nurse", "doctor", "doctor"))

    assert unlike(story, group, Place(0, 0)) == [Place(1, 0), Place(2, 0)]


def test_what_is_measured_in_other_units_differs_though_the_number_is_the_same(comparison):
    story, group = grouped(comparison, *"555", units=("mile", "mile", "metre"))
    analyses = tuple(
        replace(one, figures=(replace(one.figures[0], kind="amount"),)) for one in story.analyses
    )
    story = replace(story, analyses=analyses)

    assert odd_ones(story, group) == [2]
    assert unlike(story, group, Place(0, 0)) == [Place(2, 0)]
    assert why_in_words(story, replace(group, why="scope")).endswith("count the same")


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ("contradiction", "It seems that not all of these can be true"),
        ("precision", "May differ only in how exactly it is told"),
        ("scope", "May differ in scope: not all of them may count the same"),
        ("time", "May have been told at different times"),
        ("unit", "The same or nearly so, in other units"),
        ("wording", "The same, in other words"),
        ("", ""),
    ],
)
def test_what_a_difference_seems_to_come_from_is_told_with_care(comparison, why, told):
    assert why_in_words(*grouped(comparison, *"123", why=why)) == told


def test_who_is_less_exact_is_named(comparison):
    hedges = ("about", None, "some")
    story, group = grouped(comparison, *"123", why="precision", qualifiers=hedges)

    assert why_in_words(story, group).endswith("less so in A and C than in B")


def test_what_each_counts_is_named_where_it_is_known(comparison):
    units = ("people", "civilian", "people")
    story, group = grouped(comparison, *"123", why="scope", units=units)
    told = "May differ in scope: “people” in A and C, “civilian” in B"
    assert why_in_words(story, group) == told

    story, group = grouped(comparison, *"123", why="scope", units=("people", None, "boat"))
    assert why_in_words(story, group).endswith("not all of them may count the same")


def test_the_days_of_the_articles_are_named_where_they_differ(comparison):
    story, group = grouped(comparison, *"123", why="time")
    later = replace(story.articles[2], published="2024-10-16")
    story = replace(story, articles=(*story.articles[:2], later))

    assert why_in_words(story, group).endswith("A and B 14 Oct, C 16 Oct")


def test_what_the_user_decided_is_told(comparison):
    story, group = grouped(comparison, *"112")
    held = replace(group, settled=True, holds=(Place(0, 0), Place(1, 0)))

    assert list(decided_in_words(story, group)) == []
    assert list(decided_in_words(story, replace(group, settled=True))) == ["resolved"]
    assert next(decided_in_words(story, held)).startswith("resolved: “About 40 boats” in A and B")
    said = replace(group, told=True, errors=(Place(2, 0), Place(2, 0)))
    assert list(decided_in_words(story, said)) == ["error in C", "one fact, as you say"]
