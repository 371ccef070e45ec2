"""The figures in all articles, those that differ first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.comparison import FigureGroup, Place
from reader.ui.cards.figures import figure_cards, figure_summary, odd_ones


def test_what_differs_comes_first_then_what_agrees_then_what_one_has(comparison):
    boats, dark, alone = figure_cards(comparison)

    assert (boats.heading, boats.trailing) == ("boats", "≠ A and B differ")
    assert (dark.heading, dark.trailing) == ("how long dark", "= agree")
    assert (alone.heading, alone.trailing) == ("In one article only", "1")
    assert [card.heading for card in alone.children] == ["no light"]


def test_each_article_has_its_value_and_those_without_are_named(comparison, place):
    boats = figure_cards(comparison)[0]

    assert [cell.letters for cell in boats.cells] == [("A",), ("B",), ("C",)]
    assert ["".join(run.text for run in cell.runs) for cell in boats.cells] == [
        "About 40 boats",
        "Some 60 boats",
        "no match found",
    ]
    assert boats.targets == (place(0, "About 40 boats"), place(1, "Some 60 boats"))


def test_the_summary_counts_topics(comparison):
    assert figure_summary(comparison) == "1 topic differs, 1 agree"


def grouped(comparison, *values):
    """Return the comparison with one topic on which each article has its value."""
    analyses = tuple(
        replace(analysis, figures=(replace(comparison.analyses[0].figures[0], value=value),))
        for analysis, value in zip(comparison.analyses, values, strict=True)
    )
    group = FigureGroup("t", "conflict", tuple(Place(i, 0) for i in range(len(values))))
    return replace(comparison, analyses=analyses, figure_groups=(group,)), group


@pytest.mark.parametrize(
    ("values", "odd"),
    [(("1", "1", "2"), [2]), (("1", "2", "2"), [0]), (("1", "2", "3"), [0, 1, 2])],
)
def test_the_odd_ones_are_those_outside_the_majority(comparison, values, odd):
    assert odd_ones(*grouped(comparison, *values)) == odd


def test_one_odd_article_is_named_in_the_singular(comparison):
    changed, _group = grouped(comparison, "1", "1", "2")
    card = figure_cards(changed)[0]

    assert card.trailing == "≠ C differs"
    assert [run.role for cell in card.cells for run in cell.runs] == [
        "differs",
        "differs",
        "odd",
    ]


def test_a_conflict_without_odd_ones_is_still_told(comparison):
    changed, _group = grouped(comparison, "1", "1", "1")

    assert figure_cards(changed)[0].trailing == "≠ differ"


def test_no_figures_make_no_cards(comparison):
    assert figure_cards(replace(comparison, analyses=(), figure_groups=())) == ()
