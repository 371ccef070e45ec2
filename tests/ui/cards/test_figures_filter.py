"""How much is asked for of the figures."""

from __future__ import annotations

from reader.ui.cards.figures_filter import Fact, FigureFilter


def test_nothing_asked_for_admits_everything():
    assert FigureFilter().admits(Fact(frozenset(), frozenset(), ""))


def test_accents_and_case_make_no_difference():
    assert FigureFilter(text="Cafés").admits(Fact(frozenset(), frozenset(), "40 cafes"))
