"""A pane is carried beyond what is in view."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest


def test_the_row_scrolls_on_while_a_pane_is_carried_to_its_edge(qtbot, desk, slots):
    desk.resize(500, 500)
    bar, head, held = desk._row.horizontalScrollBar(), slots[0].header, Qt.MouseButton.LeftButton
    handle, end = desk.windowHandle(), QPoint(498, 30)
    QTest.mousePress(handle, held, pos=head.mapTo(desk, QPoint(100, 30)))
    QTest.mouseMove(handle, QPoint(300, 30))
    QTest.mouseMove(handle, end)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    with qtbot.waitSignal(desk.carrying.moved) as told:
        QTest.mouseRelease(handle, held, pos=end)

    assert told.args == [0, 2]


def test_a_pane_alone_is_not_pulled_and_one_dropped_where_it_was_stays(desk, slots):
    told: list[object] = []
    desk.carrying.moved.connect(lambda *places: told.append(places))
    handle, held = desk.windowHandle(), Qt.MouseButton.LeftButton
    start = slots[1].header.mapTo(desk, QPoint(60, 30))
    QTest.mousePress(handle, held, pos=start)
    for x in (30, 60, 40):
        QTest.mouseMove(handle, start + QPoint(x, 0))
    QTest.mouseRelease(handle, held, pos=start + QPoint(40, 0))
    for at in (0, 2):
        desk.set_pane_visible(at, False)
    edge = slots[1].header.width() - 1
    desk.widths.widen(1)

    assert told == []
    assert desk.widths.at_edge(slots[1], QPoint(edge, 5)) is None


def test_the_edge_of_a_head_is_its_own_at_the_right_and_its_neighbours_at_the_left(desk, slots):
    edge, middle, first = slots[1].header.width() - 1, QPoint(99, 5), QPoint(0, 5)

    assert desk.widths.at_edge(slots[1], QPoint(edge, 5)) is slots[1]
    assert desk.widths.at_edge(slots[1], first) is slots[0]
    assert desk.widths.at_edge(slots[1], middle) is desk.widths.at_edge(slots[0], first) is None
