"""The overview strip is a scroll bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from reader.ui.reading.marks import MarkKind
from tests.ui.reading.conftest import HURT, build_note
from tests.ui.reading.places import move


@pytest.fixture
def strip(slots):
    return slots[0].strip


def turn(strip, angle, pixels=(0, 0), modifiers=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(*pixels),
        QPoint(*angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    strip.wheelEvent(event)
    return event.isAccepted()


def test_a_click_brings_that_part_of_the_article_into_view(qtbot, strip):
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, strip.height() // 2))
    thumb = strip.thumb()
    assert abs(thumb.center().y() - strip.height() / 2) < 2
    assert strip.value() > 0


def test_the_visible_part_can_be_dragged_to_the_end(qtbot, strip):
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    assert strip.value() == 0
    assert strip.isSliderDown()
    move(strip, QPoint(8, strip.height() + 50), pressed=True)
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, strip.height() + 50))
    assert strip.value() == strip.maximum()
    assert not strip.isSliderDown()
    move(strip, QPoint(8, 20))
    assert strip.value() == strip.maximum()


def test_other_buttons_do_nothing(qtbot, strip):
    qtbot.mouseClick(strip, Qt.MouseButton.RightButton, pos=QPoint(8, strip.height() - 5))
    assert strip.value() == 0


def test_keys_scroll_it(qtbot, strip):
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    assert strip.value() == strip.singleStep()
    qtbot.keyClick(strip, Qt.Key.Key_PageDown)
    assert strip.value() == strip.singleStep() + strip.pageStep()
    qtbot.keyClick(strip, Qt.Key.Key_End)
    assert strip.value() == strip.maximum()
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    assert strip.value() == 0


def test_the_wheel_scrolls_by_lines_and_fingers_by_pixels(qapp, strip):
    assert turn(strip, (0, -120))
    assert strip.value() == qapp.wheelScrollLines() * strip.singleStep()
    before = strip.value()
    assert turn(strip, (0, -120), pixels=(0, -7))
    assert strip.value() == before + 7


def test_a_sideways_wheel_is_left_to_the_row(strip):
    assert not turn(strip, (-120, 0))
    assert not turn(strip, (0, -120), modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert strip.value() == 0


def test_a_long_articles_visible_part_stays_large_enough_to_grasp(strip):
    strip._sheet.flow.height = 400_000
    strip.setMaximum(399_000)
    strip.setValue(399_000)
    assert strip.thumb().height() >= 23
    assert strip.thumb().bottom() <= strip.height()


def test_an_article_that_fits_has_no_visible_part_to_drag(qtbot, desk, slots):
    desk.resize(1000, 3000)
    strip = slots[0].strip
    assert strip.maximum() == 0
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, 2000))
    assert strip.value() == 0
    assert strip.grab().width() > 0


def colours(desk, slot):
    """The colours on the strip, its visible part scrolled away from the marks."""
    slot.strip.setValue(slot.strip.maximum())
    image = desk._row.widget().grab(slot.strip.geometry()).toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_lanes_show_matches_quotes_notes_and_the_selected_passage(desk, comparison, slots):
    desk.show_notes([build_note(comparison, 0, "4,000 books")])
    desk.select(HURT[0])
    theme = desk._view.theme
    shown = colours(desk, slots[0])
    for token in ("tick", "quote", "notedot_yellow", "accent"):
        assert theme.color(token).name() in shown, token
    desk.set_marks(frozenset())
    hidden = colours(desk, slots[0])
    assert (
        not {theme.color(token).name() for token in ("tick", "quote", "notedot_yellow")} & hidden
    )


def test_each_kind_of_mark_has_its_own_switch(desk, slots):
    theme = desk._view.theme
    desk.set_marks(frozenset({MarkKind.QUOTES}))
    assert theme.color("quote").name() in colours(desk, slots[0])
    assert theme.color("tick").name() not in colours(desk, slots[0])


def test_mentions_of_a_name_are_on_the_strip_while_it_alone_is_marked(desk, slots):
    ink = desk._view.theme.color("text").name()
    assert ink not in colours(desk, slots[0])
    desk.names.show_only("e1")
    assert ink in colours(desk, slots[0])
    assert ink not in colours(desk, slots[2])
    desk.set_marks(frozenset())
    assert ink not in colours(desk, slots[0])


def test_focus_is_visible(qtbot, strip):
    before = strip.grab().toImage()
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    assert strip.grab().toImage() != before


def test_it_says_whose_overview_it_is(strip):
    assert "A Tull Echo" in strip.accessibleName()
