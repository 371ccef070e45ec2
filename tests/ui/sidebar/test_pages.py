"""Stories and what was found take each other's place."""

from __future__ import annotations

import pytest

from reader.ui.painting import Look
from reader.ui.sidebar.pages import Pages
from reader.ui.theme import load_theme


@pytest.fixture
def pages(home, look):
    pages = Pages(look, home)
    home.show()
    return pages


def test_what_was_found_takes_the_place_of_the_stories_and_gives_it_back(pages, results):
    assert pages.stories.isVisible()
    pages.show_found("lamp", results, "")
    assert not pages.stories.isVisible()
    assert pages.found.list.found.rowCount() == 3
    assert pages.caption.text() == "FOUND"
    pages.show_stories()
    assert pages.stories.isVisible()
    assert pages.caption.text() == "STORIES"


def test_waiting_and_failing_are_said(pages):
    pages.show_found("lamp", None, "")
    assert pages.found.said.text() == "Searching…"
    pages.show_found("lamp", None, "It failed.")
    assert pages.found.said.text() == "It failed."


def test_what_was_found_can_be_gone_through_from_elsewhere(qtbot, pages, results):
    pages.show_found("lamp", results, "")
    pages.step(1)
    with qtbot.waitSignal(pages.found_chosen) as told:
        pages.choose_found()

    assert told.args == [results.found[1]]


def test_before_the_first_search_there_is_nothing_to_go_through(qtbot, pages):
    with qtbot.assertNotEmitted(pages.found_chosen):
        pages.step(1)
        pages.choose_found()


def test_both_follow_the_theme(pages, results, fonts):
    pages.show_found("lamp", results, "")
    pictures = [pages.found.grab().toImage()]
    pages.set_look(Look(load_theme("dark"), fonts))
    pictures.append(pages.found.grab().toImage())
    pages.show_stories()

    assert pictures[0] != pictures[1]
    assert pages.stories._look.theme.dark


def test_a_look_given_before_the_first_search_is_that_of_what_is_found(pages, results, fonts):
    pages.set_look(Look(load_theme("dark"), fonts))
    pages.show_found("lamp", results, "")

    assert pages.found.list._delegate._look.theme.dark
