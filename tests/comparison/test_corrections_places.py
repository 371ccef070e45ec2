"""A target is a passage while its words still stand there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.comparison.corrections_places import (
    Places,
    Spans,
    are_near,
    is_mostly_in,
    plain,
    worded,
)
from reader.model.article import Article
from reader.model.comparison import Passage
from reader.model.target import Target, target_on
from reader.model.text import Span

ARTICLES = (Article("a.txt", "a", "The bridge is shut."), Article("b.txt", "b", "It is open."))
PLACES = Places(ARTICLES)
OPEN = target_on(ARTICLES[1], Span(6, 10))


def test_a_target_is_in_the_article_with_its_key():
    assert PLACES.number(OPEN) == 1
    assert PLACES.passage(OPEN) == Passage(1, Span(6, 10))


@pytest.mark.parametrize(
    "target",
    [replace(OPEN, article="gone"), replace(OPEN, exact="shut"), Target(ARTICLES[1].key)],
)
def test_a_target_elsewhere_with_other_words_or_on_the_whole_is_no_passage(target):
    assert PLACES.passage(target) is None


def test_what_overlaps_is_found_in_reading_order_and_what_touches_is_not():
    standing = Spans([(Span(6, 9), "c"), (Span(0, 4), "a"), (Span(4, 6), "b"), (Span(9, 12), "d")])

    assert [name for _, name in standing.overlapping(Span(3, 9))] == ["a", "b", "c"]


def test_what_has_most_in_common_is_nearest_and_the_first_of_several():
    standing = Spans([(Span(0, 10), "a"), (Span(0, 4), "b"), (Span(4, 6), "c"), (Span(6, 8), "d")])

    assert standing.nearest(Span(0, 4)) == "b"
    assert standing.nearest(Span(4, 8)) == "c"
    assert standing.nearest(Span(1, 9)) == "a"
    assert standing.nearest(Span(7, 30)) is None
    assert standing.nearest(Span(20, 30)) is None


def test_passages_are_about_the_same_where_one_has_half_of_the_other():
    assert is_mostly_in(Span(0, 4), Span(2, 20))
    assert not is_mostly_in(Span(2, 20), Span(0, 4))
    assert are_near(Span(0, 4), Span(2, 20))
    assert are_near(Span(2, 20), Span(0, 4))
    assert not are_near(Span(0, 4), Span(3, 20))


def test_names_are_compared_in_any_case_and_space():
    assert plain("  Mara\nHOLT ") == plain("mara holt")


@pytest.mark.parametrize("words", ["Holt’s", "holt's", "HOLT’", "Holt"])
def test_mentions_are_compared_without_possessive(words):
    assert worded(words) == "holt"
