"""What the synopsis says in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.model.overview import SharedWording
from reader.ui.synopsis.bar import SORTS
from reader.ui.synopsis.sentences import no_choices, none_of, nothing_yet, shared, summed_up

if TYPE_CHECKING:
    from reader.ui.cards.entries import Carrying


@pytest.mark.parametrize(
    ("articles", "words"),
    [(0, "Nothing to show yet"), (1, "Add a second article"), (2, "compared")],
)
def test_without_a_comparison_it_says_what_is_lacking(articles, words):
    assert words in nothing_yet(articles)


def test_each_filter_that_finds_nothing_says_what_was_not_found():
    assert len({none_of(sort) for sort in SORTS}) == len(SORTS)
    assert "choice" in no_choices()


def test_articles_that_share_nothing_are_told_to(story):
    nothing = replace(story, statements=())
    assert "more than one" in shared(nothing, (), ())
    assert shared(replace(nothing, articles=nothing.articles[:1]), (), ()) == ""


def test_shared_wording_is_told_with_its_agency_and_copies(story):
    pairs = (SharedWording(0, 2, 0.684, via=("AFP", "dpa")), SharedWording(0, 1, 0.05))

    assert shared(story, pairs, ((0, 2), (1,))) == (
        "A and C share 68 % of their wording (AFP, dpa) and may be copies of one report"
    )
    assert shared(story, pairs, ((0, 1, 2),)) == (
        "A and C share 68 % of their wording (AFP, dpa) · may be copies of one report: A, B and C"
    )
    assert shared(story, pairs[1:], ((0,), (1,), (2,))) == ""


def test_of_many_pairs_two_are_told(story):
    pairs = tuple(SharedWording(0, 1, share) for share in (0.4, 0.3, 0.2))

    assert shared(story, pairs, ((0,), (1,), (2,))) == (
        "A and B share 40 % of their wording · A and B share 30 % of their wording · "
        "1 pair shares less"
    )


def test_the_rows_are_summed_up():
    counts: dict[Carrying, int] = {"every": 1100, "all": 5, "some": 3, "one": 12, "differs": 2}
    one: dict[Carrying, int] = {"every": 1, "all": 0, "some": 0, "one": 1, "differs": 1}

    assert summed_up(counts, 4) == (
        "1,100 statements · 5 in all 4 articles · 12 in only one · 2 differ"
    )
    assert summed_up(one, 2) == "1 statement · 0 in all 2 articles · 1 in only one · 1 differs"
