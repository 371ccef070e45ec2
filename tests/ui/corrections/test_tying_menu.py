"""The menus offer what can be put together with a passage, or apart from it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from reader.ui.corrections.rows import rows_with
from reader.ui.corrections.tying_menu import TyingMenu
from tests.ui.conftest import BOATS, BOATS_B, DARK, DARK_B, LAMP_C

pytestmark = [
    pytest.mark.usefixtures("stated"),
    pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True),
]


@pytest.fixture
def filled(opened):
    """Fill a menu for a passage; its actions by their words."""
    made = TyingMenu(opened.actions_, opened.parts, opened.led.tying)

    def fill(passage):
        menu = QMenu(opened)
        made.fill_waiting(menu, passage)
        made.fill_match(menu, passage)
        made.fill_rows(menu, passage)
        return {action.text().replace("&", ""): action for action in menu.actions()}

    return fill


def test_a_passage_can_be_matched_joined_and_parted(opened, filled):
    menu = filled(DARK)

    assert list(menu) == [
        "Match with Another Passage…",
        "Join Its Row with Another…",
        "Take Out of the Row with B",
    ]
    menu["Join Its Row with Another…"].trigger()
    assert opened.led.tying.waiting.tie == "join"
    menu["Match with Another Passage…"].trigger()
    assert opened.led.tying.waiting.tie == "match"
    menu["Take Out of the Row with B"].trigger()
    assert opened.status.said.text() == "A is out of the row with B"


def test_every_entry_says_what_comes_of_it(filled):
    told = [action.toolTip() for action in filled(DARK).values()]

    assert all(words.startswith("Say ") for words in told)
    assert len(set(told)) == len(told)


def test_several_rows_are_in_a_menu_of_their_own(opened, filled):
    opened.led.tying.begin(DARK)
    opened.led.tying.finish(BOATS_B)
    several = filled(DARK)["Take Out of the Row with"].menu().actions()

    assert [action.text()[:5] for action in several] == ["B: On", "B: So"]
    assert all(action.toolTip().startswith("Say that it does not") for action in several)


def test_what_waits_is_offered_where_it_fits(opened, filled):
    opened.led.tying.begin(DARK)
    assert next(iter(filled(BOATS))) == "Match with Another Passage…"
    first, action = next(iter(filled(LAMP_C).items()))
    assert first == "This Matches “The lighthouse of Sorn went dark on …” in A"
    action.trigger()
    assert opened.status.said.text() == "Match: A and C"


def test_a_statement_that_waits_is_offered_too(opened, filled):
    opened.led.tying.begin(DARK, tie="join")

    assert next(iter(filled(BOATS_B))).startswith("This Is One Row with “The lighthouse of")


def test_what_is_only_read_is_not_corrected(opened, filled):
    opened.actions_.enable(articles=True, comparison=True, writing=False)

    assert not any(action.isEnabled() for action in filled(DARK).values())


def test_the_statement_of_what_is_selected_is_left(opened):
    opened.actions_.out_of_row.trigger()
    assert opened.status.said.text().startswith("Select a passage first that is in a row")
    opened.desk.select(DARK_B)
    opened.actions_.out_of_row.trigger()
    assert opened.status.said.text() == "B is out of the row with A"


def test_of_several_rows_the_user_chooses_one_by_words_that_it_alone_has(opened):
    tying = opened.led.tying
    tying.begin(DARK)
    tying.finish(BOATS_B)
    opened.desk.select(DARK)
    opened.actions_.out_of_row.trigger()
    (menu,) = (one for one in opened.middle.children() if isinstance(one, QMenu))
    words = [action.text().replace("&", "") for action in menu.actions()]

    assert words == [
        "B: On Friday the lighthouse of Sorn went …",
        "B: Some 60 boats stayed in harbour, the …",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert opened.status.said.text() == "A is out of the row with B"
    (left,) = rows_with(tying.comparison, DARK)
    assert left.others == (DARK_B,)


def of_current_cell(page):
    """The actions of the menu of the synopsis' current cell, by their words."""
    page.table.menu_wanted.emit(page.mapToGlobal(page.rect().center()))
    menu = page.table.findChildren(QMenu)[-1]
    menu.hide()
    return {action.text().replace("&", ""): action for action in menu.actions()}


def test_the_synopsis_offers_it_too_where_its_rows_are_statements(qtbot, opened):
    opened.actions_.synopsis.setChecked(True)
    page = opened.middle.synopsis
    qtbot.waitUntil(lambda: bool(page.findings.rows))
    page.show_passage(DARK_B)
    menu = of_current_cell(page)
    assert "Join Its Row with Another…" in menu
    menu["Take Out of the Row with A"].trigger()
    assert opened.status.said.text() == "B is out of the row with A"
    empty = page.table.sheet_model.index(0, 2)
    page.table.setCurrentIndex(empty)

    assert "Match with Another Passage…" not in of_current_cell(page)


def test_in_the_synopsis_the_current_row_is_meant(qtbot, opened):
    opened.led.tying.begin(DARK)
    opened.led.tying.finish(BOATS_B)
    opened.actions_.synopsis.setChecked(True)
    page = opened.middle.synopsis
    qtbot.waitUntil(lambda: len(page.findings.rows or ()) > 1)
    page.show_passage(BOATS_B)
    assert DARK in page.tour.passages
    page.table.setCurrentIndex(page.table.currentIndex().siblingAtColumn(0))
    opened.actions_.out_of_row.trigger()

    assert opened.status.said.text() == "A is out of the row with B"
    (left,) = rows_with(opened.led.tying.comparison, DARK)
    assert left.others == (DARK_B,)


def test_the_words_of_a_choice_are_not_matched_from_the_synopsis(qtbot, opened):
    opened.actions_.synopsis.setChecked(True)
    page = opened.middle.synopsis
    qtbot.waitUntil(lambda: bool(page.findings.rows))
    page.bar.pages.choose(1)
    menu = QMenu(opened)
    page.tour.offered.emit(menu, DARK)

    assert menu.actions() == []
