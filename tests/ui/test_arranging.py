"""Articles are moved, hidden and removed where the sidebar's row is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader.settings import SETTINGS_NAME, load_settings
from reader.ui.story import is_shown

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def origins(window):
    return [article.origin for article in window.led.story.state.articles]


def test_an_article_moves_up_and_down_with_its_row(opened):
    a = opened.actions_
    opened.sidebar.choose(2)
    a.move_up.trigger()
    assert origins(opened) == ["0.txt", "2.txt", "1.txt"]
    assert opened.sidebar.current == 1
    a.move_down.trigger()
    a.move_down.trigger()
    assert origins(opened) == ["0.txt", "1.txt", "2.txt"]


def test_an_article_becomes_the_base(opened):
    opened.sidebar.choose(1)
    opened.actions_.make_base.trigger()

    assert origins(opened) == ["1.txt", "0.txt", "2.txt"]


def test_an_article_is_hidden_and_removed(opened):
    opened.sidebar.choose(1)
    opened.actions_.toggle_pane.trigger()
    assert not is_shown(opened.led.story.state, 1)
    opened.actions_.remove.trigger()
    assert origins(opened) == ["0.txt", "2.txt"]
    opened.undo.undo()
    assert origins(opened) == ["0.txt", "1.txt", "2.txt"]


def test_a_drag_moves_an_article(opened):
    opened.sidebar.move_wanted.emit(0, 2)

    assert origins(opened) == ["1.txt", "2.txt", "0.txt"]


def drag(window, header, from_, to, *, drop=True):
    """Drag with the real mouse, in the head's own pixels, step by step."""
    handle, held = window.windowHandle(), Qt.MouseButton.LeftButton
    start, end = header.mapTo(window, from_), header.mapTo(window, to)
    QTest.mouseMove(handle, start)
    QTest.mousePress(handle, held, pos=start)
    for step in range(1, 9):
        QTest.mouseMove(handle, start + (end - start) * step / 8)
    if drop:
        QTest.mouseRelease(handle, held, pos=end)


def test_a_pane_is_carried_by_its_head_with_the_mouse_and_the_move_is_taken_back(qtbot, opened):
    slots = opened.desk._row.slots
    head = slots[0].header
    drag(opened, head, QPoint(100, 40), QPoint(3 * head.width() - 20, 60), drop=False)
    mark = opened.desk.carrying._mark
    assert mark is not None
    assert mark.isVisible()
    QTest.mouseRelease(
        opened.windowHandle(),
        Qt.MouseButton.LeftButton,
        pos=head.mapTo(opened, QPoint(3 * head.width() - 20, 60)),
    )

    assert origins(opened) == ["1.txt", "2.txt", "0.txt"]
    assert opened.sidebar.current == 2
    qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert origins(opened) == ["0.txt", "1.txt", "2.txt"]


def test_a_pane_that_is_carried_stays_where_it_was_on_escape_or_a_short_way(qtbot, opened):
    head = opened.desk._row.slots[0].header
    drag(opened, head, QPoint(100, 40), QPoint(700, 60), drop=False)
    qtbot.keyClick(head, Qt.Key.Key_Escape)
    QTest.mouseRelease(opened.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(900, 200))
    drag(opened, head, QPoint(100, 40), QPoint(102, 40))

    assert origins(opened) == ["0.txt", "1.txt", "2.txt"]
    assert opened.desk.carrying._mark is None


def test_a_pane_goes_past_one_that_is_hidden_to_where_it_is_dropped(opened):
    opened.led.story.toggle_shown(1)
    slots = opened.desk._row.slots
    across = QPoint(-slots[0].pane.width() + 30, 50)
    drag(opened, slots[2].header, QPoint(100, 40), across)
    assert origins(opened) == ["2.txt", "0.txt", "1.txt"]


def test_columns_are_pulled_wider_at_the_edge_of_a_head_and_stay_so(qtbot, opened, services):
    opened.actions_.inspector.setChecked(False)
    slots = opened.desk._row.slots
    qtbot.waitUntil(lambda: slots[0].pane.width() > 400)
    head, before = slots[0].header, slots[0].pane.width()
    edge = QPoint(head.width() - 2, 40)
    QTest.mouseMove(opened.windowHandle(), head.mapTo(opened, edge))
    assert head.cursor().shape() == Qt.CursorShape.SplitHCursor
    drag(opened, head, edge, QPoint(opened.desk.width() // 2, 40))
    wide = slots[0].pane.width()
    assert wide > before
    assert abs(2 * wide - opened.desk.width()) < 10
    qtbot.keyClick(opened, Qt.Key.Key_Left, ALT_SHIFT)
    assert slots[0].pane.width() == before
    qtbot.keyClick(opened, Qt.Key.Key_Right, ALT_SHIFT)
    assert slots[0].pane.width() == wide
    opened.close()
    assert load_settings(services.paths.config / SETTINGS_NAME).column > 320


@pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)
def test_a_click_on_a_head_takes_the_keyboard_there_and_its_menu_is_of_its_article(opened):
    slots = opened.desk._row.slots
    spot = slots[1].header.mapTo(opened, QPoint(100, 40))
    QTest.mouseClick(opened.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    assert slots[1].pane.hasFocus()
    at = slots[2].header.mapToGlobal(QPoint(50, 50))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(50, 50), at)
    QApplication.sendEvent(slots[2].header, event)
    (menu,) = [one for one in opened.sidebar.findChildren(QMenu) if one.isVisible()]
    next(one for one in menu.actions() if one is opened.actions_.make_base).trigger()
    menu.close()
    assert origins(opened) == ["2.txt", "0.txt", "1.txt"]
