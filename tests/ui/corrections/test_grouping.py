"""Two quotes, or two figures, are one, or one is not what it was grouped with; that is told."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from reader.model.comparison import Passage, Place
from tests.ui.conftest import passage_of


class Case(NamedTuple):
    """What is grouped: in A and B from the start, alone in another article."""

    controller: str
    groups: str
    grouped: tuple[Passage, Passage]
    alone: Passage
    all_three: tuple[Place, ...]
    said: tuple[str, str, str, str]  # the edit, its words, those when taken apart, when refused


CASES = (
    Case(
        "quoting",
        "quote_groups",
        (passage_of(0, "We saw nothing at all,"), passage_of(1, "We saw nothing,")),
        passage_of(1, "It is old,"),
        (Place(0, 0), Place(1, 0), Place(1, 2)),
        (
            "Same Utterance",
            "One utterance now: B and A",
            "A is not the same utterance as in B",
            "Select a quote that has renderings elsewhere first.",
        ),
    ),
    Case(
        "figuring",
        "figure_groups",
        (passage_of(0, "About 40 boats"), passage_of(1, "Some 60 boats")),
        passage_of(2, "no light"),
        (Place(0, 0), Place(1, 0), Place(2, 1)),
        (
            "Same Figure",
            "One figure now: C and A",
            "A is not the same figure as in B",
            "Choose a figure that other articles have too first.",
        ),
    ),
)


@pytest.fixture(params=CASES, ids=lambda case: case.controller)
def case(request):
    return request.param


def groups(window, case):
    """Those that the first of the case is in, as places."""
    found = getattr(window.led.showing.comparison, case.groups)
    members = [getattr(one, "quotes", ()) or getattr(one, "figures", ()) for one in found]
    return [one for one in members if case.all_three[0] in one]


def test_two_are_one_and_are_not_again(opened, case):
    grouping = getattr(opened.led, case.controller)
    grouping.take_same(case.alone, case.grouped[0])

    assert groups(opened, case) == [case.all_three]
    assert opened.status.said.text() == case.said[1]
    assert opened.undo.undoText() == case.said[0]
    opened.status.act.click()
    assert len(groups(opened, case)[0]) == 2


def test_one_leaves_those_it_is_grouped_with(opened, case):
    grouping = getattr(opened.led, case.controller)
    assert [grouping.others(one) for one in case.grouped] == ["B", "A"]
    grouping.take_apart(case.grouped[0])

    assert groups(opened, case) == []
    assert grouping.others(case.grouped[0]) == ""
    assert opened.status.said.text() == case.said[2]
    grouping.take_apart(case.grouped[0])
    assert opened.status.said.text() == case.said[3]
    assert len(opened.led.correcting.corrections) == 1


def test_any_of_its_words_stand_for_the_whole(opened, case):
    grouping = getattr(opened.led, case.controller)
    whole = case.grouped[1]
    part = Passage(1, type(whole.span)(whole.span.start + 1, whole.span.end - 1))

    assert grouping.content(part) == whole


def test_what_is_none_is_left_alone(opened, case):
    grouping = getattr(opened.led, case.controller)
    nowhere = passage_of(0, "The lighthouse")
    grouping.take_same(case.grouped[0], nowhere)
    grouping.take_apart(nowhere)

    assert grouping.content(nowhere) is None
    assert grouping.others(nowhere) == ""
    assert opened.led.correcting.corrections == ()


def test_before_anything_is_compared_there_is_none(window, bring, articles, case):
    bring(*articles)
    grouping = getattr(window.led, case.controller)
    grouping.take_same(*case.grouped)
    grouping.take_apart(case.grouped[0])

    assert grouping.place(case.grouped[0]) is None
    assert grouping.content(case.grouped[0]) is None
    assert grouping.others(case.grouped[0]) == ""
