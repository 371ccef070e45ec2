"""Panes side by side."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest

from reader.model.article import Article
from reader.ui.reading.ribbons import ribbons_into
from tests.ui.reading.conftest import HURT, ROOF, TEXTS
from tests.ui.reading.places import area_of


def test_panes_that_fit_share_the_row(desk, slots):
    assert [slot.pane.width() for slot in slots] == [332, 332, 332]
    assert not desk._row.horizontalScrollBar().maximum()


def test_a_narrow_desk_shows_whole_panes_and_scrolls_to_the_others(desk, slots):
    desk.resize(700, 500)
    assert [slot.pane.width() for slot in slots] == [348, 348, 348]
    bar = desk._row.horizontalScrollBar()
    assert bar.maximum() > 0
    desk._row.bring(2)
    assert bar.value() == bar.maximum()
    desk._row.bring(0)
    assert bar.value() == 0


def test_a_desk_narrower_than_a_pane_still_shows_one(desk, slots):
    desk.resize(250, 300)
    assert slots[1].pane.width() == 246
    assert slots[1].sheet.columns.text > 0


def test_a_hidden_pane_leaves_its_room_to_the_others(desk, slots):
    desk.set_pane_visible(1, visible=False)
    assert [slot.pane.isVisible() for slot in slots] == [True, False, True]
    assert slots[2].pane.x() == slots[0].pane.width() == 498
    desk.set_pane_visible(1, visible=True)
    assert [slot.pane.width() for slot in slots] == [332, 332, 332]


def test_every_pane_may_be_hidden(desk):
    for index in range(3):
        desk.set_pane_visible(index, visible=False)
    assert desk._row.shown() == []
    desk.walk(1)
    desk.focus_pane(1)
    desk.set_zoom(120)


def test_the_words_at_the_top_stay_when_the_width_changes(desk, slots):
    slot = slots[0]
    slot.strip.setValue(slot.sheet.flow.lines[20].top)
    reading = slot.sheet.flow.lines[20].start
    for width in (1400, 900, 1250, 1000):
        desk.resize(width, 500)
        at_top = slot.sheet.flow.lines[slot.sheet.flow.line_at(slot.strip.value())]
        assert at_top.start <= reading <= at_top.end
    assert slot.strip.value() == slot.sheet.flow.lines[20].top


def test_the_words_at_the_top_stay_when_the_zoom_changes(desk, slots):
    slot = slots[1]
    slot.strip.setValue(slot.sheet.flow.lines[15].top)
    reading = slot.sheet.flow.lines[15].start
    desk.set_zoom(200)
    at_top = slot.sheet.flow.lines[slot.sheet.flow.line_at(slot.strip.value())]
    assert at_top.start <= reading <= at_top.end


def test_the_wheel_scrolls_the_pane_under_it_and_sideways_the_row(desk, slots):
    desk.resize(700, 500)
    window = desk.windowHandle()
    over_the_second = QPointF(slots[1].pane.x() + 100, 300)
    QTest.wheelEvent(window, over_the_second, QPoint(0, -120), QPoint(0, -30))
    assert [slot.strip.value() for slot in slots] == [0, 30, 0]
    QTest.wheelEvent(window, over_the_second, QPoint(-50, 0))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.wheelEvent(window, over_the_second, QPoint(0, -30), QPoint(), shift)
    assert desk._row.horizontalScrollBar().value() == 80
    assert slots[1].strip.value() == 30


def test_ribbons_follow_the_wheel(desk, slots):
    gutter = QRect(0, 0, slots[1].sheet.columns.left - 8, 200)
    (before,) = (r for r in ribbons_into(slots[1].sheet) if r.ends == ROOF)
    painted = slots[1].pane.grab(gutter).toImage()
    QTest.wheelEvent(desk.windowHandle(), QPointF(100, 300), QPoint(0, -120), QPoint(0, -9))
    (after,) = (r for r in ribbons_into(slots[1].sheet) if r.ends == ROOF)
    assert before.start.bottom - after.start.bottom == 9
    assert before.finish == after.finish
    assert slots[1].pane.grab(gutter).toImage() != painted


def test_articles_can_be_read_before_anything_is_known_about_them(desk):
    desk.show_articles([Article("a.txt", "", TEXTS[0]), Article("b.txt", "", TEXTS[1])])
    slots = desk._row.slots
    assert area_of(slots[1], "Rain brought").isValid()
    assert slots[1].sheet.marks.passages == ()
    assert desk._row.sizeHint().width() == 960


def test_the_desk_can_be_cleared(desk):
    desk.show_comparison(None)
    assert desk._row.slots == []
    desk.set_zoom(120)
    assert desk.selected_text() is None
    desk.walk(1)


def test_the_selected_passage_and_its_counterparts_stay_where_they_are_when_the_zoom_changes(
    desk, slots
):
    desk.select(HURT[0])
    before = [level_of(slots[article], HURT[article]) for article in range(3)]
    assert before[2] > 100
    desk.set_zoom(150)
    assert [level_of(slots[article], HURT[article]) for article in range(3)][2] == before[2]
    assert all(0 <= level_of(slots[n], HURT[n]) <= slots[n].sheet.height - 36 for n in range(3))


def test_the_selected_passage_stays_in_view_when_the_desk_becomes_low(desk, slots):
    desk.select(HURT[2])
    slots[2].strip.setValue(slots[2].strip.value() - 100)
    desk.resize(1000, 260)
    assert 0 <= level_of(slots[2], HURT[2]) <= slots[2].sheet.height - 24


def test_the_pane_of_the_selected_passage_stays_in_view_when_the_zoom_changes(desk, slots):
    desk.select(HURT[2])
    desk.set_zoom(300)
    assert is_in_view(desk, slots[2])


def test_the_pane_the_keyboard_is_in_stays_in_view_when_the_desk_becomes_narrower(desk, slots):
    desk.resize(700, 500)
    for pane in (1, 2, 0):
        desk.focus_pane(1)
        desk.resize(700, 500)
        assert is_in_view(desk, slots[pane])
        desk.resize(400, 500)
        assert is_in_view(desk, slots[pane])


def test_the_pane_the_keyboard_went_to_last_stays_in_view_when_the_zoom_changes(desk, slots):
    desk.select(HURT[1])
    desk.focus_pane(-1)
    for percent in (200, 300, 100):
        desk.set_zoom(percent)
        assert is_in_view(desk, slots[2])


def test_what_the_user_has_scrolled_to_sideways_stays_in_view(desk, slots):
    desk.resize(400, 500)
    bar = desk._row.horizontalScrollBar()
    bar.setValue(bar.maximum())
    desk.set_zoom(150)
    assert is_in_view(desk, slots[2])


def test_a_pane_that_is_shown_again_is_where_it_was(desk, slots):
    slots[1].strip.setValue(77)
    desk.set_pane_visible(1, False)
    desk.set_pane_visible(1, True)
    assert slots[1].strip.value() == 77


def level_of(slot, passage):
    flow = slot.sheet.flow
    return flow.lines[flow.line_of(passage.span.start)].top - slot.sheet.scroll


def is_in_view(desk, slot):
    left, pane = desk._row.horizontalScrollBar().value(), slot.pane
    return left <= pane.x() and pane.x() + pane.width() <= left + desk.width()
