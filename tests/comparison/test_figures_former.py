"""Counts that an article itself gives up for another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from reader.comparison.figures_former import is_former
from reader.model.analysis import Figure
from reader.model.text import Span

if TYPE_CHECKING:
    from reader.model.analysis import FigureKind


def former(marked: str, kind: FigureKind = "count") -> list[str]:
    """Return those of the numbers between braces that are former counts."""
    text = ""
    figures: list[Figure] = []
    for plain, number in re.findall(r"([^{}]*)(?:\{([^}]*)\})?", marked):
        text += plain
        if number:
            figures.append(Figure(Span(len(text), len(text) + len(number)), number, kind))
            text += number
    return [
        figure.value for index, figure in enumerate(figures) if is_former(text, figures, index)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Police put the number of hurt at {12}, down from an earlier count of {19}.",
        "The toll, {12}, was up from {19}.",
        "The toll rose from {19} to {12}.",
        "It was revised downwards to {12} from {19}.",
        "Earlier reports had put it at {19}. It is {12}, the mayor said.",
        "The mayor initially said that {19} were hurt; now it is {12}.",
        "There were {12}, not {19} as first reported.",
        "There were {12}, not the {19} climbers reported earlier.",
        "There are {12} of them (previously {19}).",
    ],
)
def test_what_an_article_gives_up_for_another_count_is_former(sentence: str):
    assert former(sentence) == ["19"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The toll stands at {12}, and {19} are missing.",
        "Earlier reports had put it at {19}.",  # and nothing in its place
        "Earlier reports had put it at {19}. " + "It rained on. " * 30 + "Then {12} came.",
        "It gave work to {12}, up from {19} last year.",
        "It gave work to {12}, up from {19} in 2019.",
        "Boats from {19} ports brought {12} home.",
        "It was {19} as first reported, or {19}.",  # no other
    ],
)
def test_what_holds_still_or_held_at_another_time_is_not(sentence: str):
    assert former(sentence) == []


def test_sums_and_shares_change_without_being_given_up():
    assert former("It is {12}, down from {19}.", "share") == []
