"""Roles and governments in the labelled stories: the bounds stand a little below what is reached.

Nobody looks at the stories held back, nor at what is found in them: only at the figures.
"""

from __future__ import annotations

import pytest

from reader.analysis.pipeline import Pipeline
from reader.model.analysis import Analysis, Mention
from reader.model.article import Article
from reader.model.comparison import Entity, Office
from reader.model.text import Span
from tests.quality.labelled_names import (
    LabelledArticle,
    LabelledEntity,
    LabelledMention,
    LabelledStory,
    stories,
)
from tests.quality.measures import Rate
from tests.quality.names_roles import Told, governs, roles, seats, told


@pytest.fixture(scope="module")
def found():
    """What is found in the stories held back (True) and in the others (False)."""
    parse = Pipeline().parse
    return {held: [told(story, parse) for story in stories(held=held)] for held in (False, True)}


@pytest.mark.parametrize(("held", "precision", "recall"), [(False, 0.97, 0.84), (True, 0.9, 0.45)])
def test_capitals_that_stand_for_a_government_are_told_from_towns(found, held, precision, recall):
    rate = governs(found[held])

    assert rate.precision >= precision, rate
    assert rate.recall >= recall, rate


@pytest.mark.parametrize(
    ("held", "precision", "recall"), [(False, 0.88, 0.69), (True, 0.95, 0.58)]
)
def test_the_state_of_a_capital_is_named(found, held, precision, recall):
    rate = seats(found[held])

    assert rate.precision >= precision, rate
    assert rate.recall >= recall, rate


@pytest.mark.parametrize(("held", "precision", "recall"), [(False, 0.84, 0.6), (True, 0.49, 0.27)])
def test_roles_are_found_with_their_holder_and_their_body(found, held, precision, recall):
    rate = roles(found[held])

    assert rate.precision >= precision, rate
    assert rate.recall >= recall, rate


STORY = LabelledStory(
    "dam",
    (),
    (
        LabelledArticle(
            Article("a.txt", "", "Oslo, Ann Lee"), (LabelledMention(Span(0, 4), "c1", "n1"),)
        ),
    ),
    {
        "c1": LabelledEntity("c1", "PLACE", "Oslo", (("city", None),), "n1"),
        "n1": LabelledEntity("n1", "PLACE", "Norway"),
        "p1": LabelledEntity("p1", "PERSON", "Ann Lee", (("envoy", "n1"), ("nurse", None))),
    },
)


def _found(*offices, governs=False, seat_of=""):
    mention = Mention(Span(0, 4), "PLACE", governs=governs)
    names = (
        Entity("e1", "PLACE", "Oslo", ("Oslo",), seat_of=seat_of),
        Entity("e2", "PERSON", "Ann Lee", ("Ann Lee",), offices),
    )
    meant = {"e1": "c1", "e2": "p1", "e3": "n1"}
    return [Told(STORY, [Analysis(mentions=(mention,))], names, meant)]


def test_all_that_is_labelled_is_right():
    whole = _found(Office("UN envoy", "e3"), Office("a nurse"), governs=True, seat_of="Norway")

    assert governs(whole) == seats(whole) == Rate(1, 1, 1)
    assert roles(whole) == Rate(2, 2, 2)


def test_a_role_without_its_body_is_not_found_but_not_wrong():
    assert roles(_found(Office("envoy"))) == Rate(0, 0, 2)
    assert roles(_found(Office("king"))) == Rate(0, 1, 2)


def test_a_role_of_another_body_is_wrong_and_one_without_any_needs_the_word():
    wrong = _found(Office("king"), Office("nurse", "e1"), seat_of="Peru")

    assert roles(wrong) == Rate(0, 2, 2)
    assert governs(wrong) == Rate(0, 0, 1)
    assert seats(wrong) == Rate(0, 1, 1)
