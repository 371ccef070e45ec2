"""Panes that scroll together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProxyStyle, QStyle

from reader.model.article import Article
from reader.ui.reading.desk import ReadingDesk
from reader.ui.reading.together import nearer
from reader.ui.theme import load_theme
from tests.ui.reading.tied import ARTICLES, BEFORE, COMPARISON, place, scroll_to, top


class Still(QProxyStyle):
    """A desktop whose user wants nothing to move by itself."""

    def styleHint(self, hint, *rest):  # noqa: N802 - Qt's name
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, *rest)


class Lively(QProxyStyle):
    """A desktop on which things may move."""

    def styleHint(self, hint, *rest):  # noqa: N802 - Qt's name
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 200
        return super().styleHint(hint, *rest)


def made(qtbot, fonts, style):
    desk = ReadingDesk(load_theme("light"), fonts)
    qtbot.addWidget(desk)
    style.setParent(desk)
    desk._row.setStyle(style)
    desk.resize(1000, 720)
    with qtbot.waitExposed(desk):
        desk.show()
    desk.show_comparison(COMPARISON)
    desk.together.set_on(True)
    return desk


@pytest.fixture
def desk(qtbot, fonts):
    return made(qtbot, fonts, Still())


@pytest.fixture
def lively(qtbot, fonts):
    return made(qtbot, fonts, Lively())


def turn(desk, article, down):
    """Turn the wheel over a pane by so many pixels."""
    pane = desk._row.slots[article].pane
    over = QPointF(pane.mapTo(desk, QPoint(200, 300)))
    QTest.wheelEvent(desk.windowHandle(), over, QPoint(0, -120), QPoint(0, -down))


def values(desk):
    return [slot.strip.value() for slot in desk._row.slots]


def line_of(slot):
    """Where the reading line lies amid an article."""
    return round(slot.sheet.height / 3)


def at_line(desk, leading, number):
    """Scroll a pane with the wheel so that a report comes to the reading line."""
    slot = desk._row.slots[leading]
    turn(desk, leading, scroll_to(slot, number, line_of(slot)) - slot.strip.value())


@pytest.mark.parametrize(("leading", "following"), [(0, 1), (1, 0)])
@pytest.mark.parametrize("number", [4, 8, 15])
def test_the_wheel_brings_what_is_read_level_in_the_other_pane(desk, leading, following, number):
    at_line(desk, leading, number)
    slots = desk._row.slots
    assert top(slots[leading], number) == line_of(slots[leading])
    assert abs(top(slots[following], number) - top(slots[leading], number)) <= 1


def test_panes_that_are_not_tied_stay_where_they_are(desk):
    at_line(desk, 0, 8)
    before = values(desk)
    desk.together.set_on(False)
    assert values(desk) == before
    turn(desk, 0, 90)
    assert values(desk) == [before[0] + 90, *before[1:]]


def test_tying_them_moves_nothing_until_the_user_scrolls(desk):
    desk.together.set_on(False)
    turn(desk, 0, 700)
    desk.together.set_on(True)
    assert values(desk) == [700, 0, 0]
    turn(desk, 0, 1)
    assert values(desk)[1] > 0


def test_whichever_pane_is_scrolled_leads_at_once_and_is_never_moved(desk):
    expected = [0, 0]
    for leading, by in ((0, 500), (1, 333), (0, -77), (1, 1201), (0, 60), (1, -5)):
        expected[leading] = values(desk)[leading] + by
        turn(desk, leading, by)
        assert values(desk)[leading] == expected[leading]


def test_a_pane_that_moves_of_itself_does_not_lead(desk):
    at_line(desk, 0, BEFORE)
    leader = values(desk)[0]
    turn(desk, 0, 1)
    assert values(desk)[0] == leader + 1


def test_down_the_article_no_pane_turns_back_and_level_ones_stay(desk):
    at_line(desk, 0, 2)
    before = values(desk)
    while desk._row.slots[0].strip.value() < scroll_to(desk._row.slots[0], 18, 200):
        turn(desk, 0, 11)
        assert values(desk)[1] >= before[1]
        before = values(desk)


def test_coming_back_the_panes_stand_as_before(desk):
    at_line(desk, 0, 10)
    before = values(desk)
    turn(desk, 0, 640)
    turn(desk, 0, -640)
    assert values(desk) == before


def test_a_pane_with_no_counterpart_stays_and_says_so(desk):
    turn(desk, 0, 400)
    slots = desk._row.slots
    assert values(desk)[2] == 0
    assert [slot.sheet.adrift for slot in slots] == [False, False, True]
    desk.together.set_on(False)
    assert not slots[2].sheet.adrift


def test_amid_what_one_article_alone_tells_the_others_stay(desk):
    at_line(desk, 1, BEFORE)
    turn(desk, 1, -900)
    before = values(desk)
    assert desk._row.slots[0].sheet.adrift
    turn(desk, 1, -40)
    assert values(desk) == [before[0], before[1] - 40, 0]
    at_line(desk, 1, BEFORE - 1)
    assert not desk._row.slots[0].sheet.adrift


def test_nothing_is_said_of_matches_while_nothing_is_compared(desk):
    desk.show_articles(ARTICLES)
    turn(desk, 0, 400)
    assert values(desk) == [400, 0, 0]
    assert not any(slot.sheet.adrift for slot in desk._row.slots)


def test_the_keyboard_leads_too(desk):
    slot = desk._row.slots[0]
    slot.pane.setFocus()
    QTest.keyClick(slot.pane, Qt.Key.Key_PageDown)
    QTest.keyClick(slot.pane, Qt.Key.Key_Down)
    assert values(desk)[1] > 300


def test_the_overview_strip_leads_by_click_and_by_drag(desk):
    strip = desk._row.slots[0].strip
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, strip.height() // 2))
    clicked = values(desk)
    assert clicked[1] > 300
    QTest.mouseMove(strip, QPoint(8, strip.height() // 2 + 100))
    assert values(desk)[1] > clicked[1]
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton)


def test_a_strip_that_the_user_holds_is_not_moved(desk):
    strip = desk._row.slots[1].strip
    at = strip.thumb().center().toPoint()
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=at)
    turn(desk, 0, 700)
    assert values(desk) == [700, 0, 0]
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton)


def test_walking_the_matches_brings_the_counterparts_level(desk):
    at_line(desk, 0, 10)
    turn(desk, 1, 5000)
    for _ in range(12):
        desk.walk(1)
    chosen = desk._view.selected
    number = next(n for n in range(24) if place(chosen.article, n) == chosen)
    slots = desk._row.slots
    assert top(slots[0], number) == top(slots[1], number)


def test_the_selected_passage_goes_before_the_order_of_the_text(desk):
    desk.select(place(0, 3))
    slots = desk._row.slots
    assert top(slots[1], 20) == top(slots[0], 3)  # the surer of its two counterparts
    turn(desk, 0, scroll_to(slots[0], 3, top(slots[0], 3)) - values(desk)[0])
    desk.select(None)
    at_line(desk, 0, 4)
    assert abs(top(slots[1], 4) - top(slots[0], 4)) <= 1


def test_selecting_where_panes_are_not_tied_moves_only_what_is_out_of_view(desk):
    desk.together.set_on(False)
    desk.select(place(0, 0))
    assert values(desk)[0] == 0


def test_hidden_panes_do_not_count(desk):
    at_line(desk, 0, 4)
    desk.set_pane_visible(1, visible=False)
    before = values(desk)[1]
    turn(desk, 0, 400)
    assert values(desk)[1] == before
    desk.set_pane_visible(0, visible=False)
    desk.set_pane_visible(2, visible=False)
    desk.together.settle()
    assert values(desk)[1] == before


def test_after_the_window_changed_its_size_nothing_moves_by_itself(desk):
    at_line(desk, 0, 8)
    desk.resize(1300, 900)
    slots = desk._row.slots
    before = values(desk)
    turn(desk, 0, 1)
    assert values(desk)[0] == before[0] + 1
    at_line(desk, 0, 9)
    assert abs(top(slots[1], 9) - top(slots[0], 9)) <= 1


def test_other_articles_are_tied_by_what_is_found_in_them(desk):
    at_line(desk, 0, 8)
    desk.show_articles([Article("x.txt", "", "Nothing."), *ARTICLES])
    desk.show_comparison(COMPARISON)
    at_line(desk, 0, 12)
    slots = desk._row.slots
    assert abs(top(slots[1], 12) - top(slots[0], 12)) <= 1


def test_the_reading_line_goes_from_the_first_line_to_the_last(desk):
    slot = desk._row.slots[0]
    assert desk._view.level == 0
    at_line(desk, 0, 8)
    assert desk._view.level == line_of(slot)
    turn(desk, 0, 100_000)
    assert desk._view.level == slot.sheet.height


def test_a_pane_glides_to_its_place(qtbot, lively):
    at_line(lively, 0, 12)
    first = values(lively)[1]
    slots = lively._row.slots
    assert abs(top(slots[1], 12) - top(slots[0], 12)) > 100  # it is on its way
    qtbot.waitUntil(lambda: abs(top(slots[1], 12) - top(slots[0], 12)) <= 1)
    assert values(lively)[1] > first
    qtbot.waitUntil(lambda: not lively.together._frames.isActive())


def test_without_motion_a_pane_is_at_its_place_at_once(lively):
    at_line(lively, 0, 8)
    slots = lively._row.slots
    assert top(slots[1], 8) > line_of(slots[0])  # on its way
    lively.together.set_still(True)
    assert abs(top(slots[1], 8) - line_of(slots[0])) <= 1
    at_line(lively, 0, 15)
    assert abs(top(slots[1], 15) - line_of(slots[0])) <= 1


def test_who_scrolls_a_gliding_pane_has_it_at_once(qtbot, lively):
    at_line(lively, 0, 12)
    here = values(lively)[1]
    turn(lively, 1, 30)
    assert values(lively)[1] == here + 30
    qtbot.waitUntil(lambda: not lively.together._frames.isActive())
    assert values(lively)[1] == here + 30


def test_gliding_ends_where_the_panes_are_let_go(lively):
    at_line(lively, 0, 12)
    lively.together.set_on(False)
    assert not lively.together._frames.isActive()


offsets = st.floats(-5000, 5000)


@given(offsets, offsets, st.floats(0, 50))
def test_a_gliding_pane_comes_nearer_and_never_goes_past(now, there, passed):
    then = nearer(now, there, passed)
    assert abs(there - then) <= abs(there - now) + 1e-9
    assert min(now, there) - 1e-9 <= then <= max(now, there) + 1e-9


@given(offsets, offsets)
def test_a_gliding_pane_arrives_within_a_second(now, there):
    for _ in range(60):
        now = nearer(now, there, 16)
    assert now == there
