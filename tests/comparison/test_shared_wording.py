"""Shared wording is what stands in both, word for word, and copies count as one source."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.shared_wording import shared_wording, sources
from tests.comparison.stories import permuted, story

WIRE = "The old bridge over the river was shut for good on the first day of a cold spring."
OWN = "Ferries have carried cars across since early morning, and the queue was long by noon."


def shared(*texts):
    one = story(*texts)
    return one, shared_wording(one)


def test_the_same_text_is_shared_whole_and_is_one_run():
    one, (found,) = shared(WIRE, WIRE)

    assert (found.a, found.b, found.share) == (0, 1, 1.0)
    assert [(run.words, one.words(run.a)) for run in found.runs] == [(18, WIRE[:-1])]


def test_case_and_marks_make_no_difference():
    _, (found,) = shared(WIRE, WIRE.upper().replace(" WAS", ", “WAS").replace("GOOD", "GOOD”"))

    assert found.share == 1.0


def test_the_share_is_of_the_shorter_article():
    _, (found,) = shared(f"{WIRE} {OWN}", WIRE)

    assert found.share == 1.0


def test_texts_without_five_words_in_common_share_nothing():
    assert shared(WIRE, OWN, "The old bridge over")[1] == ()


def test_a_short_run_counts_but_is_not_shown():
    _, (found,) = shared("The old bridge over the river fell.", f"{OWN} The old bridge over the")

    assert 0 < found.share < 0.5
    assert found.runs == ()


def test_runs_are_where_they_stand_in_each_even_in_another_order():
    one, (found,) = shared(f"{WIRE} {OWN}", f"{OWN} {WIRE}")

    assert [one.words(run.a) for run in found.runs] == [WIRE[:-1], OWN[:-1]]
    assert [one.words(run.b) for run in found.runs] == [WIRE[:-1], OWN[:-1]]


def test_no_words_are_in_two_runs():
    _, (found,) = shared(f"{WIRE} {WIRE}", WIRE)

    assert [run.words for run in found.runs] == [18]


def test_agencies_that_both_credit_come_first():
    one = story(WIRE, WIRE)
    a, b = one.articles
    one = replace(
        one, articles=(replace(a, via=("AFP", "Reuters")), replace(b, via=("dpa", "Reuters")))
    )

    assert shared_wording(one)[0].via == ("Reuters", "AFP", "dpa")


def test_most_is_first():
    _, found = shared(f"{WIRE} {OWN}", WIRE, f"The old bridge over the sea. {OWN} Boats sank.")

    assert [(one.a, one.b) for one in found] == [(0, 1), (0, 2), (1, 2)]


def test_articles_that_share_half_of_the_shorter_one_are_one_source():
    assert sources(story(WIRE, OWN, f"{WIRE} Boats sank.")) == ((0, 2), (1,))


def test_a_report_made_of_two_others_does_not_make_one_of_these():
    assert sources(story(WIRE, f"{WIRE} {OWN}", OWN)) in (((0, 1), (2,)), ((0,), (1, 2)))


def test_three_copies_are_one_source():
    assert sources(story(WIRE, WIRE, WIRE)) == ((0, 1, 2),)


@pytest.mark.parametrize("text", ["", "…", "Shut."])
def test_an_article_without_words_enough_shares_nothing(text):
    assert shared_wording(story(text, WIRE)) == ()


texts = st.lists(st.sampled_from(["a", "b", "c", "d", "the", "bridge"]), max_size=40).map(" ".join)


@given(st.lists(texts, min_size=2, max_size=4), st.data())
def test_another_order_of_the_articles_changes_only_their_letters(told, data):
    order = data.draw(st.permutations(range(len(told))))
    one = story(*told)
    other = permuted(one, order)

    def plain(comparison, letters):
        return [
            (
                found.share,
                {letters[found.a], letters[found.b]},
                {
                    frozenset((letters[p.article], p.span) for p in (run.a, run.b))
                    for run in found.runs
                },
            )
            for found in shared_wording(comparison)
        ]

    assert plain(other, order) == plain(one, range(len(told)))
    assert {frozenset(order[n] for n in of) for of in sources(other)} == {
        frozenset(of) for of in sources(one)
    }


@given(texts, texts)
def test_runs_are_the_same_words_and_never_overlap(a, b):
    one = story(a, b)
    for found in shared_wording(one):
        for run in found.runs:
            assert one.words(run.a) == one.words(run.b)
            assert len(one.words(run.a).split()) == run.words >= 8
        for side in ("a", "b"):
            spans = sorted(getattr(run, side).span for run in found.runs)
            assert all(x.end <= y.start for x, y in itertools.pairwise(spans))
