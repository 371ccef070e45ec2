"""The user's word holds for which quotes are one utterance."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.comparison.corrections import corrected
from reader.model.comparison import Place
from reader.model.correction import Correction
from tests.comparison.quoting import ASKED, GRAIN, STORY, no_quote, quote_at, says


def told(subject, *places, created="2026-01-01"):
    targets = tuple(quote_at(STORY, place) for place in places)
    number = f"{subject}{created}"
    return Correction(number, "s", subject, "", "", "place", targets, created)


def groups(*corrections):
    done = corrected(STORY, corrections)
    assert done.unfitting == ()
    return [(group.quotes, group.told) for group in done.comparison.quote_groups]


NORLAND = Place(2, 1)
SPRING = Place(0, 1)
SEE = Place(1, 2)


def test_a_quote_that_stood_alone_comes_into_the_group_of_the_other():
    for ends in ((NORLAND, Place(0, 2)), (Place(1, 1), NORLAND)):
        assert groups(told("same", *ends)) == [
            (GRAIN.quotes, False),
            ((*ASKED.quotes, NORLAND), True),
        ]


def test_a_group_is_judged_anew_with_what_comes_into_it():
    done = corrected(STORY, [told("same", SPRING, SEE)]).comparison

    assert (done.quote_groups[0], done.quote_groups[2]) == (GRAIN, ASKED)
    assert done.quote_groups[1].differs == ("wording", "speaker")


def test_two_quotes_that_stood_alone_are_a_new_group_in_the_order_of_the_story():
    assert groups(told("same", SEE, SPRING)) == [
        (GRAIN.quotes, False),
        ((SPRING, SEE), True),
        (ASKED.quotes, False),
    ]


def test_two_groups_are_one():
    assert groups(told("same", GRAIN.quotes[0], ASKED.quotes[1])) == [
        (tuple(sorted((*GRAIN.quotes, *ASKED.quotes))), True)
    ]


def test_what_the_program_takes_for_one_utterance_stays_as_it_was_but_is_told():
    done = corrected(STORY, [told("same", *ASKED.quotes)]).comparison

    assert done.quote_groups == (GRAIN, replace(ASKED, told=True))


def test_a_quote_is_not_of_the_utterance_of_the_others_which_stay_one():
    first, *others = GRAIN.quotes

    assert groups(told("apart", first, *others)) == [
        (ASKED.quotes, False),
        (tuple(others), False),
    ]


def test_of_two_that_are_parted_none_is_left():
    assert groups(told("apart", *ASKED.quotes)) == [(GRAIN.quotes, False)]


def test_of_what_is_said_against_each_other_the_later_holds():
    same = told("same", NORLAND, Place(0, 2), created="2026-01-01")
    apart = told("apart", NORLAND, Place(0, 2), created="2026-01-02")
    assert groups(same, apart) == [(GRAIN.quotes, False), (ASKED.quotes, True)]

    apart = told("apart", *ASKED.quotes, created="2026-01-01")
    same = told("same", *ASKED.quotes, created="2026-01-02")
    assert groups(apart, same) == [(GRAIN.quotes, False), (ASKED.quotes, True)]


def test_a_quote_that_left_one_group_can_come_into_another():
    left = told("apart", *ASKED.quotes, created="2026-01-01")
    came = told("same", ASKED.quotes[0], GRAIN.quotes[1], created="2026-01-02")

    assert groups(left, came) == [(tuple(sorted((*GRAIN.quotes, ASKED.quotes[0]))), True)]


@pytest.mark.parametrize(
    ("subject", "places"),
    [
        ("same", ()),
        ("same", (SPRING,)),
        ("same", (SPRING, SPRING)),
        ("apart", (SPRING, SEE)),
        ("apart", (GRAIN.quotes[0], ASKED.quotes[0])),
    ],
)
def test_what_is_of_no_two_quotes_or_parts_nothing_does_not_fit(subject, places):
    correction = told(subject, *places)
    done = corrected(STORY, [correction])

    assert done.unfitting == (correction.id,)
    assert done.comparison is STORY


def test_what_is_of_a_quote_that_is_none_does_not_fit():
    same = told("same", NORLAND, Place(0, 2), created="2026-02")
    for gone in (NORLAND, Place(0, 2)):
        done = corrected(STORY, [no_quote(gone), same])
        assert done.unfitting == (same.id,)


def test_of_a_group_that_some_article_left_what_is_of_one_article_alone_goes():
    gone = no_quote(Place(1, 1))
    came = told("same", Place(0, 2), SPRING, created="2026-02")

    assert groups(gone, came) == [(GRAIN.quotes, False)]


def test_a_group_whose_quotes_are_said_otherwise_is_judged_anew():
    done = corrected(STORY, [says(Place(2, 0), "Mara Holt")]).comparison

    assert done.quote_groups[0].differs == ("wording",)
