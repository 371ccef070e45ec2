"""Mouse, keyboard and clipboard in a pane."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from tests.ui.reading.conftest import HURT, TEXTS, build_note, passage_of
from tests.ui.reading.places import area_of, at, middle_of, move

LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def drag(qtbot, slot, start, end):
    qtbot.mousePress(slot.pane, LEFT, pos=start)
    move(slot.pane, end, pressed=True)
    qtbot.mouseRelease(slot.pane, LEFT, pos=end)


def select_words(qtbot, slot, words):
    area = area_of(slot, words)
    drag(
        qtbot,
        slot,
        at(area.left() + 1, area.center().y()),
        at(area.right() + 1, area.center().y()),
    )


def test_dragging_selects_exactly_the_words_under_it(qtbot, desk, slots):
    select_words(qtbot, slots[0], "Nobody")
    assert desk.selected_text() == passage_of(0, "Nobody")


def test_dragging_does_not_choose_the_passage(qtbot, desk, slots):
    with qtbot.assertNotEmitted(desk.passage_selected):
        select_words(qtbot, slots[0], "Nobody")


def test_a_double_click_selects_a_word_after_an_emoji(qtbot, desk, slots):
    qtbot.mouseDClick(slots[0].pane, LEFT, pos=middle_of(slots[0], "night"))
    assert desk.selected_text() == passage_of(0, "night")


def test_shift_click_extends_the_selection(qtbot, desk, slots):
    start, end = area_of(slots[0], "Nobody"), area_of(slots[0], "crack")
    qtbot.mouseClick(slots[0].pane, LEFT, pos=at(start.left() + 1, start.center().y()))
    qtbot.mouseClick(slots[0].pane, LEFT, SHIFT, at(end.right() + 1, end.center().y()))
    text = desk.selected_text().span.of(TEXTS[0])
    assert text.startswith("Nobody was hurt.\n\n“We")
    assert text.endswith("crack")


def test_the_right_button_keeps_the_selection(qtbot, desk, slots):
    select_words(qtbot, slots[0], "Nobody")
    qtbot.mouseClick(slots[0].pane, Qt.MouseButton.RightButton, pos=at(150, 300))
    assert desk.selected_text() == passage_of(0, "Nobody")


def test_copying_gives_the_articles_own_characters(qtbot, slots):
    pane = slots[0].pane
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(pane, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == TEXTS[0]


def test_copying_nothing_leaves_the_clipboard_alone(qtbot, slots):
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(slots[0].pane, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "before"


def test_shift_and_arrows_select_and_scroll_along(qtbot, desk, slots):
    pane = slots[0].pane
    qtbot.keyClick(pane, Qt.Key.Key_Right, SHIFT | CTRL)
    assert desk.selected_text() == passage_of(0, "The")
    for _ in range(30):
        qtbot.keyClick(pane, Qt.Key.Key_Down, SHIFT)
    assert slots[0].strip.value() > 0


@pytest.mark.parametrize(
    ("key", "modifiers", "value"),
    [
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "line"),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, "page"),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, "page"),
        (Qt.Key.Key_End, CTRL, "end"),
    ],
)
def test_keys_scroll_the_pane_and_back(qtbot, slots, key, modifiers, value):
    strip = slots[0].strip
    expected = {"line": strip.singleStep(), "page": strip.pageStep(), "end": strip.maximum()}
    qtbot.keyClick(slots[0].pane, key, modifiers)
    assert strip.value() == expected[value]
    back = {
        Qt.Key.Key_Down: (Qt.Key.Key_Up, modifiers),
        Qt.Key.Key_PageDown: (Qt.Key.Key_PageUp, modifiers),
        Qt.Key.Key_Space: (Qt.Key.Key_Space, SHIFT),
        Qt.Key.Key_End: (Qt.Key.Key_Home, CTRL),
    }[key]
    qtbot.keyClick(slots[0].pane, *back)
    assert strip.value() == 0


def test_the_wheel_scrolls_the_pane_under_it(slots):
    where = QPointF(100, 100)
    event = QWheelEvent(
        where,
        slots[1].pane.mapToGlobal(where),
        QPoint(0, -30),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slots[1].pane, event)
    assert [slot.strip.value() for slot in slots] == [0, 30, 0]


def test_words_are_selected_in_one_pane_at_a_time(qtbot, desk, slots):
    select_words(qtbot, slots[1], "6,000 books")
    select_words(qtbot, slots[0], "4,000 books")
    assert desk.selected_text() == passage_of(0, "4,000 books")
    assert slots[1].pane.selected() is None


def test_the_words_of_a_hidden_pane_are_not_selected(qtbot, desk, slots):
    select_words(qtbot, slots[1], "6,000 books")
    desk.set_pane_visible(1, False)
    assert desk.selected_text() is None


def test_a_passage_that_is_selected_ends_the_selection_of_words(qtbot, desk, slots):
    select_words(qtbot, slots[1], "6,000 books")
    desk.select(HURT[0])
    assert desk.selected_text() is None


def test_words_are_selected_by_key_from_the_passage_walked_to(qtbot, desk, slots):
    desk.walk(1)
    desk.walk(1)
    qtbot.keyClick(slots[0].pane, Qt.Key.Key_Right, CTRL | SHIFT)
    assert desk.selected_text() == passage_of(0, "Nobody")


def test_other_keys_are_left_to_the_window(qtbot, desk, slots):
    seen = []
    desk.keyPressEvent = lambda event: seen.append(event.key())
    qtbot.keyClick(slots[0].pane, Qt.Key.Key_F2)
    qtbot.keyClick(slots[0].pane, Qt.Key.Key_Q, ALT)
    assert slots[0].strip.value() == 0


def asked(qtbot, desk, pane, reason, point):
    with qtbot.waitSignal(desk.menu_wanted) as wanted:
        pane.contextMenuEvent(QContextMenuEvent(reason, point, pane.mapToGlobal(point)))
    return wanted.args[0]


def test_a_right_click_asks_for_the_menu_of_what_lies_there(qtbot, desk, slots):
    pane, point = slots[0].pane, middle_of(slots[0], "Nobody")
    spot = asked(qtbot, desk, pane, QContextMenuEvent.Reason.Mouse, point)
    assert spot.passage.passage == HURT[0]
    assert spot.at == pane.mapToGlobal(point)


def test_a_right_click_is_about_the_words_selected_only_where_it_is_on_them(qtbot, desk, slots):
    pane, mouse = slots[0].pane, QContextMenuEvent.Reason.Mouse
    select_words(qtbot, slots[0], "4,000 books")
    words = passage_of(0, "4,000 books")
    on = asked(qtbot, desk, pane, mouse, middle_of(slots[0], "books"))
    assert on.words == words
    nowhere = QPoint(slots[0].sheet.columns.left - 2, 1)  # beside the first line: nothing is meant
    assert asked(qtbot, desk, pane, mouse, nowhere).words == words
    away = asked(qtbot, desk, pane, mouse, middle_of(slots[0], "Nobody"))
    assert (away.words, away.passage.passage) == (None, HURT[0])
    assert desk.selected_text() is None  # which Copy would take


def test_the_menu_key_and_shift_f10_ask_for_the_menu_of_what_is_selected(qtbot, desk, slots):
    pane = slots[0].pane
    select_words(qtbot, slots[0], "4,000 books")
    by_key = asked(qtbot, desk, pane, QContextMenuEvent.Reason.Keyboard, QPoint(5, 5))
    with qtbot.waitSignal(desk.menu_wanted) as wanted:
        qtbot.keyClick(pane, Qt.Key.Key_F10, SHIFT)
    assert wanted.args == [by_key]
    assert by_key.words == passage_of(0, "4,000 books")
    with qtbot.assertNotEmitted(desk.menu_wanted):
        qtbot.keyClick(pane, Qt.Key.Key_F10)


def test_the_pointer_tells_text_from_what_can_be_clicked(slots):
    pane = slots[1].pane
    shapes = []
    for point in (middle_of(slots[1], "Rain"), at(20, 40), at(20, pane.height() - 3)):
        move(pane, point)
        shapes.append(pane.cursor().shape())
    assert shapes == [
        Qt.CursorShape.IBeamCursor,
        Qt.CursorShape.PointingHandCursor,  # a ribbon
        Qt.CursorShape.ArrowCursor,
    ]


def test_leaving_a_pane_ends_the_hover(desk, slots):
    move(slots[0].pane, middle_of(slots[0], "Nobody"))
    assert desk._view.hovered
    QApplication.sendEvent(slots[0].pane, QEvent(QEvent.Type.Leave))
    assert not desk._view.hovered


def test_a_tooltip_says_in_words_what_is_under_the_pointer(slots):
    where = middle_of(slots[0], "Nobody")
    event = QHelpEvent(QEvent.Type.ToolTip, where, slots[0].pane.mapToGlobal(where))
    QApplication.sendEvent(slots[0].pane, event)
    assert "B Coast Daily: identical, sure" in QToolTip.text()
    QToolTip.hideText()


def test_a_tooltip_takes_no_word_of_a_note_for_markup(desk, comparison, slots):
    desk.show_notes([build_note(comparison, 0, "4,000 books", body="<b>Who</b>?")])
    sheet = slots[0].sheet
    y = area_of(slots[0], "4,000 books").center().y()
    where = QPoint(sheet.columns.left + sheet.columns.text + 12, y)
    event = QHelpEvent(QEvent.Type.ToolTip, where, slots[0].pane.mapToGlobal(where))
    QApplication.sendEvent(slots[0].pane, event)
    assert "&lt;b&gt;Who&lt;/b&gt;?<br>Yellow" in QToolTip.text()
    QToolTip.hideText()


def test_each_pane_says_what_it_shows(slots):
    assert [slot.pane.accessibleName().split(",")[0] for slot in slots] == [
        "A Tull Echo",
        "B Coast Daily",
        "C Rosk & Sons",
    ]


def test_a_selected_passage_is_described_for_screen_readers(desk, slots):
    desk.select(HURT[0])
    described = slots[0].pane.accessibleDescription()
    assert described == "identical in B; in part in C: Nobody was hurt."
    desk.select(None)
    assert slots[0].pane.accessibleDescription() == ""


def on_screen(desk):
    """What the window shows, not what it would paint now."""
    return (
        desk.screen()
        .grabWindow(desk.winId())
        .toImage()
        .convertToFormat(QImage.Format.Format_RGB32)
    )


def painted(desk):
    return desk.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("together", [False, True])
def test_scrolling_leaves_on_screen_what_would_be_painted_afresh(
    qtbot, desk, slots, comparison, together
):
    desk.show_notes([build_note(comparison, 0, "carried the books")])
    desk.together.set_on(together)
    desk.select(HURT[0])
    for article, down in ((0, 40), (1, 133), (0, -15), (2, 300), (1, -60), (0, 7)):
        over = QPointF(slots[article].pane.x() + 100, 300)
        QTest.wheelEvent(desk.windowHandle(), over, QPoint(0, -120), QPoint(0, -down))
        qtbot.waitUntil(lambda: not desk.together._frames.isActive())
        qtbot.waitUntil(lambda: on_screen(desk) == painted(desk))


def test_what_scrolls_away_from_the_pointer_is_no_longer_raised(desk, slots):
    move(slots[0].pane, middle_of(slots[0], "Nobody was hurt"))
    assert HURT[0] in desk._view.hovered
    over = QPointF(slots[0].pane.x() + 100, 300)
    QTest.wheelEvent(desk.windowHandle(), over, QPoint(0, -120), QPoint(0, -60))
    assert not desk._view.hovered
