"""Corrections are of the same passages where they share half of each."""

from __future__ import annotations

import pytest

from reader.comparison.corrections_overruled import cover, is_against, meet, told_of
from reader.model.correction import OF_FACTS, OF_PASSAGES, OF_UTTERANCES, SUBJECTS, Correction
from reader.model.target import Target
from reader.model.text import Span


def target(article, start, end):
    return Target(article, Span(start, end), "x" * (end - start))


A, B, C = target("a", 0, 20), target("b", 0, 20), target("c", 0, 20)


def correction(*targets):
    return Correction("1", "s", "part", "", "", "place", targets, "2026-01-01")


def test_a_correction_tells_of_its_first_passage_with_each_other():
    assert told_of(correction(A, B, C)) == [(A, B), (A, C)]
    assert told_of(correction(A)) == []
    assert told_of(correction()) == ()
    assert told_of(correction(A, Target("b"))) == []
    assert told_of(correction(Target("a"), B)) == []


@pytest.mark.parametrize(
    ("start", "end", "is_it"), [(0, 20, True), (5, 9, True), (10, 30, True), (11, 31, False)]
)
def test_passages_are_one_where_they_share_half(start, end, is_it):
    other = target("a", start, end)

    assert meet([(A, B)], [(other, B)]) is is_it
    assert meet([(A, B)], [(B, other)]) is is_it


def test_passages_of_two_articles_are_two():
    assert not meet([(A, B)], [(A, C)])
    assert not meet([(A, B)], [])


def test_all_or_some_of_the_pairs_may_be_told_again():
    assert cover([(A, B), (A, C)], [(C, A)])
    assert not cover([(A, B)], [(A, B), (A, C)])
    assert not cover([(A, B)], [])


def test_nothing_is_said_against_what_is_of_another_sort():
    sorts = (OF_PASSAGES, OF_UTTERANCES, OF_FACTS, frozenset({"quote", "quoted"}))
    for later in SUBJECTS:
        against = {earlier for earlier in SUBJECTS if is_against(later, earlier)}
        own = next((sort for sort in sorts if later in sort), frozenset())
        assert later not in against
        assert against <= own
        assert bool(against) is bool(own)
