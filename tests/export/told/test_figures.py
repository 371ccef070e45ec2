"""What is said of the figures of a fact."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.told.figures import agreements, conflicts, decided, why
from reader.model.comparison import Place


@pytest.fixture
def waves(compared):
    return compared.figure_groups[0]


def test_what_differs_and_what_agrees_are_told_apart(compared):
    (waves,) = compared.figure_groups
    agreeing = replace(waves, status="agree")
    both = replace(compared, figure_groups=(agreeing, waves))

    assert (conflicts(both), agreements(both)) == ((waves,), (agreeing,))


def test_what_is_said_is_told_with_care(waves):
    assert why(waves) == "differ"
    assert why(replace(waves, status="agree")) == "agree"
    assert why(replace(waves, why="time")) == "may have been told at different times"
    assert why(replace(waves, why="unit")) == "the same or nearly so, in other units"


def test_what_the_reader_decided_is_told(compared, waves):
    assert list(decided(compared, waves)) == []
    assert list(decided(compared, replace(waves, settled=True))) == ["resolved by the reader"]
    places = (Place(1, 0), Place(2, 0))
    said = replace(waves, settled=True, holds=places, errors=(Place(0, 0),), told=True)
    assert list(decided(compared, said)) == [
        "resolved by the reader: “12 metres” holds (B, C)",
        "an error in A, as the reader says",
        "one fact, as the reader says",
    ]
