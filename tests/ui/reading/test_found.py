"""What is found is marked on the desk, gone to, and left with the words selected."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from reader.model.text import Span
from reader.ui.reading.desk import ReadingDesk
from reader.ui.reading.finds import Find, FoundIn
from tests.ui.reading.places import words_in

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


def select(slot, words):
    span = words_in(slot, words)
    slot.pane.caret.place(span.start)
    slot.pane.caret.extend(span.end)
    return span


def test_an_empty_desk_has_no_place_to_begin_nor_to_leave(qtbot):
    desk = ReadingDesk()
    qtbot.addWidget(desk)
    assert (desk.found.current, desk.found.start, desk.found.words) == (None, 0, "")
    desk.found.leave_at(None)


def test_the_search_begins_in_the_pane_the_keyboard_is_in_or_the_first_shown(desk, slots):
    slots[1].pane.setFocus()
    assert desk.found.current == 1
    desk.set_pane_visible(2, False)
    desk.set_pane_visible(1, False)
    assert desk.found.current == 0
    assert desk.found.shown == [0]
    assert [one.source for one in desk.found.articles] == [
        "Tull Echo",
        "Coast Daily",
        "Rosk & Sons",
    ]


def test_it_begins_at_the_words_selected_or_the_first_line_wholly_in_view(desk, slots):
    desk.focus_pane(0)
    pane, sheet = slots[desk.found.current].pane, slots[desk.found.current].sheet
    assert desk.found.start == 0
    pane.strip.setValue(sheet.flow.lines[4].top + 1)
    assert desk.found.start == sheet.flow.lines[5].start
    span = select(slots[desk.found.current], "Nobody was hurt")
    assert desk.found.start == span.start


def test_words_selected_may_be_meant_to_be_sought_but_not_whole_paragraphs(desk, slots):
    assert desk.found.words == ""
    select(slots[1], "Ola Brandt")
    assert desk.found.words == "Ola Brandt"
    slots[1].pane.select_all()
    assert desk.found.words == ""


def test_what_is_reached_is_brought_into_view_and_its_line_told(desk, slots):
    last = words_in(slots[2], "Nobody was hurt")
    line = desk.found.reach(Find(2, last))
    assert "Nobody was hurt" in line
    sheet = slots[2].sheet
    assert sheet.flow.line_of(last.start) in sheet.in_view
    assert desk._view.reached == Find(2, last)
    title = sheet.article.title
    assert desk.found.reach(Find(2, Span(0, 7), headline=True)) == title


def test_words_that_go_on_in_the_next_line_are_told_whole(desk, slots):
    flow = slots[0].sheet.flow
    span = Span(flow.lines[0].end - 2, flow.lines[1].start + 2)
    assert desk.found.reach(Find(0, span)).endswith(span.of(slots[0].sheet.article.text))


def test_other_finds_take_the_place_of_those_before(desk):
    desk.found.show([FoundIn(0, (), (Span(0, 3),)), FoundIn(1)])
    assert set(desk._view.found) == {0}
    desk.found.mark_reached(Find(0, Span(0, 3)))
    desk.found.show([])
    assert not desk._view.found
    assert desk._view.reached is None


def test_the_user_is_left_with_the_words_selected(desk, slots):
    span = words_in(slots[1], "Ola Brandt")
    desk.found.leave_at(Find(1, span))
    assert slots[1].pane.caret.span == span
    assert desk.focusWidget() is slots[1].pane
    desk.found.leave_at(Find(0, Span(0, 3), headline=True))
    assert desk.focusWidget() is slots[0].pane


def test_a_bar_at_the_foot_lies_below_the_panes(desk):
    bar = QLabel("find")
    desk.found.add_foot(bar)
    bar.show()
    desk.layout().activate()
    assert bar.geometry().top() > desk._row.geometry().bottom()
    assert bar.geometry().bottom() < desk.height()
