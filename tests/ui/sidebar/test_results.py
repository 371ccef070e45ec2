"""What was found is listed; the best of it is gone to first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from reader.model.found import Results
from reader.ui.painting import Look
from reader.ui.sidebar.results import FoundPage
from reader.ui.theme import load_theme

KEY = Qt.Key
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(home, look, results):
    page = FoundPage(look, home)
    for widget in (page, home):
        widget.resize(152, 600)
    home.show()
    page.show_results("lamp", results)
    return page


def row(page):
    return page.list.currentIndex().row()


def test_the_best_is_gone_to_and_that_there_are_others_is_said(page):
    assert row(page) == 0
    assert page.list.isVisible()
    assert page.said.text() == "These are the best 3. Another word finds fewer."


def test_where_nothing_is_missing_nothing_is_said(page, results):
    page.show_results("lamp", Results(results.found))

    assert not page.said.isVisible()


def test_nothing_found_is_said_with_the_words(page):
    page.show_results("<b>zebra", Results(()))

    assert page.said.text() == "Nothing found for “<b>zebra”."
    assert page.said.textFormat() == Qt.TextFormat.PlainText
    assert not page.list.isVisible()


def test_while_words_are_sought_the_last_finds_stay_and_none_is_chosen(qtbot, page):
    page.wait()
    assert page.list.isVisible()
    assert row(page) == -1
    assert not page.said.isVisible()
    with qtbot.assertNotEmitted(page.list.found_chosen):
        page.list.choose_current()


def test_the_first_search_says_that_it_is_under_way(home, look):
    page = FoundPage(look, home)
    page.wait()

    assert page.said.text() == "Searching…"


def test_a_failure_is_a_sentence_in_place_of_what_was_found(page):
    page.show_failure("The library could not be searched.")

    assert page.said.text() == "The library could not be searched."
    assert not page.list.isVisible()


def test_steps_end_at_the_first_and_the_last(page):
    page.list.step(1)
    assert row(page) == 1
    page.list.step(5)
    assert row(page) == 2
    page.list.step(-5)
    assert row(page) == 0


def test_no_step_is_made_where_nothing_was_found(page):
    page.show_results("zebra", Results(()))
    page.list.step(1)

    assert row(page) == -1


def test_a_click_and_enter_choose(qtbot, page, results):
    rect = page.list.visualRect(page.list.found.index(1))
    with qtbot.waitSignal(page.list.found_chosen) as told:
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert told.args == [results.found[1]]
    qtbot.keyClick(page.list, KEY.Key_Down)
    with qtbot.waitSignal(page.list.found_chosen) as told:
        qtbot.keyClick(page.list, KEY.Key_Return)
    assert told.args == [results.found[2]]


def test_rows_become_lower_where_there_is_room(qtbot, page):
    first = page.list.found.index(0)
    narrow = page.list.visualRect(first).height()
    page.resize(600, 600)

    qtbot.waitUntil(lambda: page.list.visualRect(first).height() < narrow)


def test_the_page_follows_the_theme(page, fonts):
    before = page.list.grab().toImage()
    page.list.set_look(Look(load_theme("dark"), fonts))

    assert page.list.grab().toImage() != before


def test_what_was_found_is_copied_and_the_words_of_articles_are_cited(qtbot, page, results):
    article, note = (
        next(at for at, one in enumerate(results.found) if one.kind == kind)
        for kind in ("article", "note")
    )
    copied = []
    for row in (article, note):
        page.list.setCurrentIndex(page.list.found.index(row))
        for keys in (Qt.KeyboardModifier.ControlModifier, BOTH):
            QGuiApplication.clipboard().setText("before")
            qtbot.keyClick(page.list, Qt.Key.Key_C, keys)
            copied.append(QGuiApplication.clipboard().text())

    found = results.found[article]
    assert copied[0].splitlines() == [
        f"Article · {found.story_name}",
        found.heading,
        found.snippet,
    ]
    assert copied[1] == f"“{found.snippet}” ({found.heading})"
    assert copied[2].splitlines()[-1] == results.found[note].snippet
    assert copied[3] == "before"
    page.list.setCurrentIndex(QModelIndex())
    assert page.list.clip(citing=False) is None
