"""What is chosen in the bar is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from reader.ui.painting import Look
from reader.ui.synopsis.bar import SORTS, Bar
from reader.ui.theme import load_theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(home, look, actions, articles):
    bar = Bar(look, actions.exports[".csv"], home)
    home.resize(1300, 120)
    bar.resize(1300, 60)
    home.show()
    bar.show_articles(articles, 0)
    return bar


def test_a_filter_is_chosen_with_a_click(qtbot, bar):
    with qtbot.waitSignal(bar.changed):
        qtbot.mouseClick(bar.sorts.buttons[3], LEFT)

    assert bar.carrying == "one"


def test_a_filter_chosen_by_the_program_turns_to_the_statements(qtbot, bar):
    bar.pages.choose(1)
    with qtbot.assertNotEmitted(bar.changed):
        bar.choose("differs")

    assert (bar.pages.current, bar.carrying) == (0, "differs")


def test_the_base_is_chosen_from_the_articles(qtbot, bar, articles):
    offered = bar.base.menu().actions()
    assert [one.text() for one in offered] == ["A Sorn Gazette", "B Pilot", "C Harbour && Sea"]
    assert offered[0].isChecked()
    with qtbot.waitSignal(bar.base_chosen) as told:
        offered[1].trigger()
    assert told.args == [1]
    bar.show_articles(articles, 1)

    assert bar.base.text() == "Compared with B"
    assert "B" in bar.by_base.text()


def test_order_and_sources_are_chosen_in_a_menu(qtbot, bar):
    with qtbot.waitSignal(bar.changed):
        bar.by_time.trigger()
    assert not bar.by_base.isChecked()
    with qtbot.waitSignal(bar.changed):
        bar.one_source.trigger()


def test_counts_stand_at_the_filters(bar):
    counts = {"every": 35, "all": 0, "some": 4, "one": 31, "differs": 2}
    bar.show_counts(counts)
    assert [one.count for one in bar.sorts.buttons] == [35, 0, 4, 31, 2]
    bar.show_counts(None)
    assert {one.count for one in bar.sorts.buttons} == {None}


def test_where_statements_are_counted_it_is_said_what_counts_the_figures(bar):
    assert (
        bar.sorts.buttons[SORTS.index("differs")]
        .toolTip()
        .endswith("The tab Figures counts the figures.")
    )


def test_the_wording_has_no_filters(bar):
    bar.show_page(1)
    assert not bar.sorts.isVisible()
    assert not bar.base.isVisible()
    bar.show_page(0)
    assert bar.sorts.isVisible()


def test_the_bar_breaks_where_there_is_no_room(bar):
    assert bar.copy.mapTo(bar, bar.copy.rect().topLeft()).y() < 40
    bar.resize(760, 110)

    assert bar.copy.mapTo(bar, bar.copy.rect().topLeft()).y() > 40


def test_the_bar_breaks_where_the_counts_leave_no_room(qtbot, bar):
    def is_broken():
        return bar._lines.direction() == QBoxLayout.Direction.TopToBottom

    bar.show_counts(dict.fromkeys(SORTS, 6))
    for width in range(1300, 300, -10):
        bar.resize(width, 110)
        if is_broken():
            break
    bar.resize(bar.width() + 10, 110)
    assert not is_broken()
    bar.show_counts(dict.fromkeys(SORTS, 1080))

    qtbot.waitUntil(is_broken)


def test_copy_and_export_are_buttons(qtbot, bar, actions):
    with qtbot.waitSignal(bar.copy_wanted):
        qtbot.mouseClick(bar.copy, LEFT)
    with qtbot.waitSignal(actions.exports[".csv"].triggered):
        qtbot.mouseClick(bar.export, LEFT)
    actions.exports[".csv"].setEnabled(False)
    assert not bar.export.isEnabled()


def test_the_bar_follows_the_theme(bar, fonts):
    before = bar.grab().toImage()
    bar.set_look(Look(load_theme("dark"), fonts))

    assert bar.grab().toImage() != before


def test_what_fits_on_one_line_without_the_filters_is_on_one(bar):
    bar.resize(600, 100)
    assert bar._lines.direction() == QBoxLayout.Direction.TopToBottom
    bar.show_page(1)

    assert bar._lines.direction() == QBoxLayout.Direction.LeftToRight
