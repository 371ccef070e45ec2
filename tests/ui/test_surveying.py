"""From reading to the synopsis and back, with real clicks and keys."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog

from reader.model.overview import Choice, Instance, Term
from reader.settings import SETTINGS_NAME, load_settings
from reader.ui.cards.choices import Choices
from reader.ui.inspector.panel import PASSAGE
from reader.ui.window import MainWindow
from tests.ui.conftest import BOATS, BOATS_B, DARK, DARK_B
from tests.ui.synopsis.conftest import Told

LEFT, CTRL, ALT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


@pytest.fixture
def window(qtbot, services, fonts):
    services.language.state = Told()
    window = MainWindow(services, (), fonts)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return window


@pytest.fixture
def page(qtbot, opened):
    """The synopsis of the story, on screen."""
    return looked_at(qtbot, opened)


def looked_at(qtbot, opened):
    """The synopsis, once it is worked out."""
    opened.actions_.synopsis.trigger()
    qtbot.waitUntil(lambda: bool(opened.middle.synopsis.findings.rows))
    return opened.middle.synopsis


def middle(page, row, column):
    return page.table.visualRect(page.table.sheet_model.index(row, column)).center()


def test_keys_and_the_switch_turn_from_one_view_to_the_other(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_2, CTRL)
    assert opened.middle.currentWidget() is opened.middle.synopsis
    assert opened.toolbar.views.current == 1
    assert not opened.inspector.isVisible()
    qtbot.keyClick(opened, Qt.Key.Key_1, CTRL)
    assert opened.middle.currentWidget() is opened.desk
    assert opened.inspector.isVisible()
    qtbot.mouseClick(opened.toolbar.views.buttons[1], LEFT)
    assert opened.actions_.synopsis.isChecked()


def test_a_click_on_words_selects_them_in_reading(qtbot, opened, page):
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=middle(page, 2, 1))

    assert opened.middle.currentWidget() is opened.desk
    assert opened.led.showing.passage == BOATS_B
    assert opened.toolbar.views.current == 0


def test_each_view_keeps_its_place(qtbot, opened, page):
    page.table.show_cell(2, 1)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    opened.desk.select(None)
    opened.actions_.synopsis.trigger()

    assert page.tour.place == BOATS_B
    opened.actions_.reading.trigger()
    assert opened.middle.currentWidget() is opened.desk


def test_what_was_selected_in_reading_is_stood_at_in_the_synopsis(opened, page):
    page.table.show_cell(0, 0)
    opened.actions_.reading.trigger()
    opened.desk.select(BOATS)
    opened.actions_.synopsis.trigger()

    assert page.tour.place == BOATS


def test_the_first_look_stands_at_what_was_selected(qtbot, opened):
    opened.desk.select(DARK_B)

    assert looked_at(qtbot, opened).tour.place == DARK_B


def test_the_passage_tab_leads_to_the_statement(qtbot, opened):
    opened.desk.select(BOATS)
    qtbot.mouseClick(opened.inspector.page(PASSAGE).synopsis, LEFT)

    assert opened.middle.currentWidget() is opened.middle.synopsis
    qtbot.waitUntil(lambda: opened.middle.synopsis.tour.place == BOATS)


def test_walking_goes_by_rows_there_and_by_matches_here(qtbot, opened, page):
    page.table.show_cell(0, 0)
    qtbot.keyClick(opened, Qt.Key.Key_Down, ALT)
    assert page.table.currentIndex().row() == 1
    assert opened.toolbar.walked.text() == "Row 2 of 35"
    qtbot.keyClick(opened, Qt.Key.Key_Up, ALT)
    assert page.table.currentIndex().row() == 0
    opened.actions_.reading.trigger()
    qtbot.keyClick(opened, Qt.Key.Key_Down, ALT)

    assert opened.led.showing.passage is not None
    assert opened.toolbar.walked.text() == "Match 1 of 4 in A"


def test_a_hidden_pane_has_no_column_and_is_shown_where_one_goes_to_it(opened, page):
    opened.led.story.toggle_shown(1)
    assert page.table.columns == [0, 2]
    assert page.line.text().endswith("B is hidden and left out here")
    page.tour.passage_chosen.emit(BOATS_B)
    assert opened.desk._row.slots[1].shown
    assert page.table.columns == [0, 1, 2]


def test_what_is_hidden_from_the_start_has_no_column_either(qtbot, opened):
    opened.led.story.toggle_shown(0)

    assert looked_at(qtbot, opened).table.columns == [1, 2]


def test_who_is_led_elsewhere_is_led_to_the_desk(opened, page):
    assert opened.middle.currentWidget() is page
    opened.led.showing.show_article(1)

    assert opened.middle.currentWidget() is opened.desk


def test_a_note_is_written_beside_the_articles(qtbot, opened, page):
    assert page.isVisible()
    opened.actions_.note_story.trigger()

    assert opened.middle.currentWidget() is opened.desk
    qtbot.waitUntil(opened.inspector.isVisible)


def test_only_here_narrows_the_synopsis_too(opened, page):
    opened.actions_.only_here.trigger()
    assert page.bar.carrying == "one"
    opened.actions_.only_here.trigger()
    assert page.bar.carrying == "every"
    opened.actions_.reading.trigger()
    opened.actions_.only_here.trigger()
    assert page.bar.carrying == "every"


def test_a_story_that_changes_is_shown_anew(opened, page):
    assert page.table.sheet_model.columnCount() == 3
    opened.led.story.move(1, 0)

    assert page.table.sheet_model.sheet is None
    assert "compared" in page.notice.text()


def test_the_view_is_remembered(qtbot, opened, page, services, fonts):
    assert page.isVisible()
    opened.close()
    stored = load_settings(services.paths.config / SETTINGS_NAME)
    assert stored.view == "synopsis"
    again = MainWindow(replace(services, settings=stored), (), fonts)
    qtbot.addWidget(again)

    assert again.actions_.synopsis.isChecked()


def test_words_of_a_choice_are_shown_and_what_they_stand_in_selected(opened, page):
    opened.desk.select(BOATS)
    inside = replace(DARK_B, span=replace(DARK_B.span, end=DARK_B.span.start + 3))
    page.bar.pages.choose(1)
    page.tour.passage_chosen.emit(inside)
    assert opened.middle.currentWidget() is opened.desk
    assert opened.desk._view.revealed == inside
    assert opened.led.showing.passage == DARK_B
    outside = replace(DARK_B, span=replace(DARK_B.span, end=DARK_B.span.end + 1))
    page.tour.passage_chosen.emit(outside)

    assert opened.led.showing.passage is None


def test_of_several_places_the_next_is_a_click_away(qtbot, opened, page):
    terms = (Term("boats", (Instance(BOATS, matched=True), Instance(DARK, matched=True))),)
    page.bar.pages.choose(1)
    page.table.show_sheet(
        Choices(opened.led.showing.comparison, (Choice("word", (terms, (), ())),))
    )
    page.table.show_cell(0, 0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.status.said.text() == "Place 1 of 2"
    assert opened.desk._view.revealed == BOATS
    qtbot.mouseClick(opened.status.act, LEFT)
    assert opened.status.said.text() == "Place 2 of 2"
    assert opened.desk._view.revealed == DARK


def test_the_keyboard_stays_in_the_synopsis_where_articles_change(qtbot, opened, page, compare):
    opened.activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    opened.led.story.move(1, 0)
    compare()

    assert opened.middle.currentWidget() is page
    assert not opened.desk.isAncestorOf(opened.focusWidget())


def test_the_synopsis_follows_the_marks_and_the_size_of_the_text(opened, page):
    opened.actions_.larger.trigger()
    next(iter(opened.actions_.marks.values())).trigger()
    for kind, action in opened.actions_.marks.items():
        if kind.value == "quotes":
            action.trigger()

    assert page.table.cells.manner.zoom == 110
    assert not page.table.cells.manner.quotes


def test_a_cell_is_told_to_a_screen_reader(page):
    page.table.show_cell(2, 1)
    table = QAccessible.queryAccessibleInterface(page.table)
    names = [
        table.child(at).text(QAccessible.Text.Name) for at in range(min(table.childCount(), 40))
    ]

    assert any(name.startswith("Statement 3, B, reworded: Some 60 boats") for name in names)
    assert any(name.startswith("A Sorn Gazette, base") for name in names)


def test_the_synopsis_is_exported_from_the_menu(qtbot, opened, page, services, tmp_path):
    page.bar.base_chosen.emit(1)
    qtbot.waitUntil(lambda: bool(page.findings.rows))
    opened.actions_.exports[".csv"].trigger()
    dialog = opened.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "out.csv"))
    dialog.reject()
    services.printing.work()

    qtbot.waitUntil((tmp_path / "out.csv").exists)
    assert len((tmp_path / "out.csv").read_text("utf-8").splitlines()) == 36


def test_f6_goes_round_the_parts_of_the_synopsis(qtbot, opened, page):
    opened.activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    reached = []
    for _ in range(3):
        qtbot.keyClick(opened, Qt.Key.Key_F6)
        reached.append(opened.focusWidget())
    assert reached == [page.bar.pages.buttons[0], page.bar.base, page.table]
    qtbot.keyClick(opened, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert opened.focusWidget() is page.bar.base
    opened.actions_.reading.trigger()
    qtbot.keyClick(opened, Qt.Key.Key_F6)
    assert opened.desk.isAncestorOf(opened.focusWidget())


def test_the_arrangement_and_what_stands_back_are_remembered(qtbot, opened, page, services, fonts):
    page.bar.by_time.trigger()
    qtbot.mouseClick(page.bar.sorts.buttons[2], LEFT)
    opened.actions_.reading.trigger()
    opened.actions_.only_here.trigger()
    opened.actions_.possible.trigger()
    opened.close()
    stored = load_settings(services.paths.config / SETTINGS_NAME)
    assert (stored.order, stored.carrying) == ("time", "some")
    again = MainWindow(replace(services, settings=stored), (), fonts)
    qtbot.addWidget(again)
    assert again.actions_.only_here.isChecked()
    assert again.actions_.possible.isChecked()
    again.middle.show_view(articles=True, synopsis=True)

    made: Any = again.middle.synopsis
    assert made.bar.order == made.findings.order == "time"
    assert made.bar.carrying == "some"


def test_an_arrangement_that_nobody_knows_is_the_first_one(page):
    page.bar.arrange_as("sideways", "nothing")

    assert (page.bar.order, page.bar.carrying) == ("base", "every")


@pytest.mark.usefixtures("page")
def test_the_status_bar_sums_the_synopsis_up_while_it_is_shown(opened):
    told = opened.status.facts.text()
    assert told.startswith("35 statements · 0 in all 3 articles")
    opened.led.story.toggle_shown(2)
    assert "in all 2 articles" in opened.status.facts.text()
    opened.actions_.reading.trigger()

    assert opened.status.facts.text().startswith("3 articles")


def test_the_next_and_previous_difference_are_gone_to_in_reading(opened):
    said = []
    for action in [opened.actions_.next_difference] * 5 + [opened.actions_.previous_difference]:
        action.trigger()
        said.append(opened.status.said.text())

    assert said == [
        "Difference 1 of 4, in A: another speaker",
        "Difference 2 of 4, in A: figure",
        "Difference 3 of 4, in B: another speaker",
        "Difference 4 of 4, in B: figure",
        "Difference 1 of 4, in A: another speaker",
        "Difference 4 of 4, in B: figure",
    ]
    assert opened.desk._view.revealed.article == 1
    assert opened.led.showing.passage == BOATS_B


def test_differences_of_hidden_articles_are_none(opened):
    opened.led.story.toggle_shown(0)
    opened.led.story.toggle_shown(1)
    opened.actions_.next_difference.trigger()

    assert opened.status.said.text() == "No difference was found in these articles."


def test_the_next_row_that_differs_is_gone_to_in_the_synopsis(opened, page):
    opened.actions_.next_difference.trigger()
    first = page.table.currentIndex().row()
    opened.actions_.next_difference.trigger()
    second = page.table.currentIndex().row()
    opened.actions_.previous_difference.trigger()

    assert page.findings.differing() == [first, second]
    assert page.table.currentIndex().row() == first
    opened.actions_.previous_difference.trigger()
    assert opened.status.said.text() == "No further row that differs."
