"""What the matches set beside a passage."""

from __future__ import annotations

from dataclasses import replace

from reader.model.comparison import Match
from reader.ui.cards.counterparts import counterparts
from tests.ui.conftest import DARK, DARK_B, OLD_C, SAW, SAW_B, span_of


def test_a_match_is_found_from_either_side(comparison):
    (one,) = counterparts(comparison, DARK_B)

    assert (one.place, one.ends) == (DARK, ((DARK_B, DARK),))


def test_a_match_in_doubt_is_left_out(comparison, place):
    assert counterparts(comparison, place(2, "Sorn has no light.")) == ()


def test_each_place_has_its_own_kind_part_and_ends(comparison):
    wide = replace(DARK, span=replace(DARK.span, end=SAW.span.end))
    matches = (
        Match(DARK, DARK_B, "part", 0.7, "likely", a_part=span_of(0, "went dark")),
        Match(SAW, DARK_B, "reworded", 0.9, "sure", told=True),
        Match(SAW, SAW_B, "identical", 0.95, "sure"),
        Match(DARK, OLD_C, "reworded", 0.9, "sure"),
    )
    both, saw, old = counterparts(replace(comparison, matches=matches), wide)

    assert (both.place, both.kind, both.score, both.told) == (DARK_B, "part", 0.9, True)
    assert both.answered == replace(SAW.span, start=span_of(0, "went dark").start)
    assert both.ends == ((DARK, DARK_B), (SAW, DARK_B))
    assert (saw.kind, saw.answered, saw.told) == ("identical", SAW.span, False)
    assert (old.place, old.answered) == (OLD_C, DARK.span)


def test_of_kinds_without_a_part_the_looser_is_told(comparison):
    matches = (
        Match(DARK, DARK_B, "identical", 0.7, "likely"),
        Match(SAW, DARK_B, "reworded", 0.9, "sure"),
    )
    wide = replace(DARK, span=replace(DARK.span, end=SAW.span.end))
    (one,) = counterparts(replace(comparison, matches=matches), wide)

    assert one.kind == "reworded"


def test_words_beside_the_clause_that_matches_are_held_against_it_whole(comparison, place):
    match = Match(DARK, DARK_B, "part", 0.9, "sure", a_part=span_of(0, "dark"))
    words = place(0, "The lighthouse")
    (one,) = counterparts(replace(comparison, matches=(match,)), words)

    assert one.answered == words.span
