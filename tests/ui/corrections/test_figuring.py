"""What the user says of figures is done, told, and can be taken back at once."""

from __future__ import annotations

import pytest

from reader.model.comparison import Place
from tests.ui.conftest import passage_of

BOATS, BOATS_B = passage_of(0, "About 40 boats"), passage_of(1, "Some 60 boats")
DAYS = passage_of(0, "two days")
LIGHT = passage_of(2, "no light")


@pytest.fixture
def figuring(opened):
    return opened.led.figuring


def boats(window):
    (group,) = (g for g in window.led.showing.comparison.figure_groups if g.topic == "boats")
    return group


def subjects(window):
    return [one.subject for one in window.led.correcting.corrections]


def test_a_fact_is_resolved_and_not(opened, figuring):
    figuring.take_resolved(BOATS)
    assert boats(opened).settled
    assert opened.status.said.text() == "Resolved: boats"
    assert opened.undo.undoText() == "Resolved"
    opened.status.act.click()
    assert not boats(opened).settled
    opened.actions_.redo.trigger()
    assert boats(opened).settled

    figuring.take_resolved(BOATS_B)
    assert not boats(opened).settled
    assert opened.status.said.text() == "Not resolved: boats"
    assert subjects(opened) == []


def test_a_value_holds_until_another_does(opened, figuring):
    figuring.take_resolved(BOATS, BOATS_B)
    assert boats(opened).holds == (Place(1, 0),)
    assert opened.status.said.text() == "Resolved: boats; “Some 60 boats” holds"
    figuring.take_resolved(BOATS, BOATS)
    assert boats(opened).holds == (Place(0, 0),)
    assert subjects(opened) == ["resolved"]
    figuring.take_resolved(BOATS)
    assert (boats(opened).settled, boats(opened).holds) == (True, ())
    figuring.take_resolved(BOATS, BOATS)
    figuring.take_resolved(BOATS, BOATS)
    assert not boats(opened).settled


def test_a_figure_is_an_error_and_not(opened, figuring):
    figuring.take_error(BOATS_B)
    assert boats(opened).errors == (Place(1, 0),)
    assert opened.status.said.text() == "Error in B: “Some 60 boats”"
    figuring.take_error(BOATS_B)
    assert boats(opened).errors == ()
    assert opened.status.said.text() == "No error in B: “Some 60 boats”"


def test_what_is_no_figure_of_several_articles_is_left_alone(opened, figuring):
    nowhere = passage_of(0, "Mira Tolk")
    for figure in (LIGHT, nowhere):
        figuring.take_resolved(figure)
        assert figuring.group(figure) is None
    asked = "Choose a figure that other articles have too first."
    assert opened.status.said.text() == asked
    figuring.take_error(nowhere)
    assert not figuring.is_error(nowhere)
    assert subjects(opened) == []


def test_a_figure_of_one_article_is_an_error_and_not(opened, figuring):
    figuring.take_error(LIGHT)
    assert figuring.is_error(LIGHT)
    assert opened.status.said.text() == "Error in C: “no light”"
    figuring.take_error(LIGHT)
    assert not figuring.is_error(LIGHT)
    assert subjects(opened) == []


def test_before_anything_is_compared_there_is_no_figure(window):
    figuring = window.led.figuring
    figuring.take_resolved(BOATS)
    figuring.take_error(BOATS)
    figuring._take_back("resolved", ())

    assert figuring.group(BOATS) is None


def test_what_was_said_is_there_again_after_another_comparison(opened, figuring, compare):
    figuring.take_resolved(BOATS, BOATS_B)
    opened.actions_.compare.trigger()
    compare()

    assert boats(opened).holds == (Place(1, 0),)
