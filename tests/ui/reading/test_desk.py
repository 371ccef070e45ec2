"""The desk as the window uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.ui.reading.desk import ReadingDesk
from reader.ui.theme import load_theme
from tests.ui.reading.conftest import ROOF, build_comparison, build_note


def test_the_panes_stay_when_the_analysis_of_the_same_articles_arrives(desk, comparison):
    desk.show_articles(comparison.articles)
    panes = [slot.pane for slot in desk._row.slots]
    desk._row.slots[0].strip.setValue(60)
    desk.show_comparison(comparison)
    assert [slot.pane for slot in desk._row.slots] == panes
    assert panes[0].sheet.marks.passages
    assert desk._row.slots[0].strip.value() > 0


def test_a_new_comparison_gives_the_selection_up(qtbot, desk, comparison):
    desk.select(ROOF[0])
    with qtbot.waitSignal(desk.passage_selected) as chosen:
        desk.show_comparison(comparison)
    assert chosen.args == [None]


def test_the_keyboard_stays_in_its_pane_when_the_analysis_arrives(desk, comparison):
    desk.focus_pane(1)
    desk.show_comparison(comparison)
    desk.walk(1)
    assert desk._view.selected == ROOF[1]


def test_articles_that_stay_are_read_on_where_they_were(desk, slots, comparison):
    slots[1].strip.setValue(120)
    read = slots[1].reading
    assert read
    desk.show_articles(comparison.articles[1:])
    stays, other = desk._row.slots
    flow = stays.sheet.flow
    assert flow.line_at(stays.strip.value()) == flow.line_of(read.offset)
    assert other.strip.value() == 0


def test_in_another_order_every_article_and_the_keyboard_are_where_they_were(desk, comparison):
    for slot, value in zip(desk._row.slots, (5, 77, 123), strict=True):
        slot.strip.setValue(value)
    desk.focus_pane(1)
    first, second, third = comparison.articles
    desk.show_articles((third, first, second))
    assert [slot.strip.value() for slot in desk._row.slots] == [123, 5, 77]
    assert desk._choice.current == 2
    assert desk.heir is desk._row.slots[2].pane
    desk.show_articles((first,))
    assert desk._choice.current == 0


def test_notes_can_come_before_and_after_the_comparison(desk, comparison):
    note = build_note(comparison, 0, "4,000 books")
    desk.show_notes([note])
    desk.show_comparison(comparison)
    assert desk._row.slots[0].sheet.notes[0].note == note
    desk.show_notes([])
    assert desk._row.slots[0].sheet.notes == ()


def test_the_theme_changes_everywhere_at_once(desk):
    desk.set_theme(load_theme("dark"))
    image = desk.grab().toImage()
    paper = load_theme("light").color("paper")
    assert all(image.pixelColor(x, 3) != paper for x in range(0, desk.width(), 50))


def test_zoom_makes_lines_higher(desk, slots):
    before = slots[0].sheet.flow.height
    desk.set_zoom(150)
    assert slots[0].sheet.flow.measures.line == 36
    assert slots[0].sheet.flow.height > before


def test_without_a_theme_it_is_light_and_in_the_platforms_fonts(qtbot):
    desk = ReadingDesk()
    qtbot.addWidget(desk)
    desk.show_comparison(build_comparison())
    assert desk._view.theme.name == "light"


def test_every_widget_that_takes_the_keyboard_has_a_name(desk):
    nameless = [
        type(widget).__name__
        for widget in desk.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.accessibleName()
    ]
    assert nameless == []
