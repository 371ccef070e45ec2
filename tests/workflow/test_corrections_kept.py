"""A correction goes in favour of a later one that leaves nothing of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.comparison import Passage
from reader.model.text import Span
from reader.workflow.corrections import (
    corrected,
    no_match,
    one_statement,
    other_statement,
    same_thing,
)
from reader.workflow.corrections_kept import correction_made, corrections_made
from tests.comparison.quoting import at, match, matching

A, B, C = (at(article, 0) for article in range(3))
NOTHING = matching()
SAID = {
    "match": no_match,
    "tie": same_thing,
    "join": one_statement,
    "part": lambda story, found, a, b: other_statement(story, found, a, [b]),
}


def says(subject, a=A, b=B, story=NOTHING):
    return SAID[subject]("s1", story, a, b)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("match", "tie"),
        ("tie", "match"),
        ("match", "join"),
        ("join", "match"),
        ("part", "join"),
        ("join", "part"),
        ("part", "tie"),
        ("tie", "tie"),
        ("join", "join"),
    ],
)
@pytest.mark.parametrize("ends", [(A, B), (B, A)])
def test_what_is_said_of_a_pair_takes_the_place_of_what_was_said_against_it(earlier, later, ends):
    before, after = says(earlier), says(later, *ends)

    assert correction_made(after, [before]).corrections == ((before, None), (None, after))


@pytest.mark.parametrize(
    ("earlier", "later"), [("tie", "part"), ("match", "part"), ("tie", "join")]
)
def test_what_may_be_so_together_is_kept_together(earlier, later):
    after = says(later)

    assert correction_made(after, [says(earlier)]).corrections == ((None, after),)


def test_what_is_said_of_another_pair_or_story_is_kept():
    after = says("tie")
    others = [says("match", A, C), says("match", B, C), replace(says("match"), story="s2")]

    assert correction_made(after, others).corrections == ((None, after),)


def test_a_passage_parted_from_more_takes_the_place_of_less_and_not_the_other_way():
    less = other_statement("s1", NOTHING, A, [B])
    more = other_statement("s1", NOTHING, A, [B, C])

    assert correction_made(more, [less]).corrections == ((less, None), (None, more))
    assert correction_made(less, [more]).corrections == ((None, less),)


def test_who_denies_what_he_alone_has_said_takes_it_back():
    tie = says("tie")
    shown = corrected(NOTHING, [tie]).comparison
    deny = says("match", story=shown)

    assert corrections_made("s1", [deny], [tie], NOTHING).corrections == ((tie, None),)


def test_who_denies_what_the_program_says_too_denies_it():
    story = matching(match(A, B))
    tie, deny = says("tie"), says("match")

    exchanges = corrections_made("s1", [deny], [tie], story).corrections
    assert exchanges == ((tie, None), (None, deny))


def test_who_joins_what_he_has_parted_takes_it_back():
    story = matching(match(A, B))
    part, join = says("part"), says("join")

    assert corrections_made("s1", [join], [part], story).corrections == ((part, None),)


def test_before_it_is_known_what_the_program_says_each_word_is_kept():
    tie, deny = says("tie"), says("match")

    exchanges = corrections_made("s1", [deny], [tie]).corrections
    assert exchanges == ((tie, None), (None, deny))


def test_two_corrections_of_one_step_take_another_back_once():
    clause = Passage(0, Span(A.span.start, A.span.start + 10))
    story = matching(match(A, B))
    tie = says("tie")
    denied = [says("match"), says("match", clause)]

    exchanges = corrections_made("s1", denied, [tie], story).corrections
    assert exchanges == ((tie, None), *((None, one) for one in denied))
