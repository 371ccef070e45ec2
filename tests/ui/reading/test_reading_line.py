"""The reading line, and what stands in the margin where nothing is level with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor

from reader.ui.reading.measures import OUTDENT
from reader.ui.reading.reading_line import _free_line
from tests.ui.reading.places import area_of


@pytest.fixture
def picture(slots):
    """The colours of one pane, as painted."""

    def picture(article):
        return slots[article].pane.grab().toImage()

    return picture


def gutter(slot, image):
    return image.copy(QRect(0, 0, slot.sheet.columns.left - OUTDENT, image.height()))


def test_the_line_is_drawn_through_the_gutter_but_not_the_text(desk, slots, picture):
    desk.together.set_on(True)
    desk._view.level = 150
    sheet, image = slots[0].sheet, picture(0)
    color = desk._view.theme.color("line")
    assert image.pixelColor(5, 150) == color
    assert image.pixelColor(sheet.columns.left + 5, 150) != color
    desk.together.set_on(False)
    assert picture(0).pixelColor(5, 150) != color


def test_a_pane_with_no_counterpart_says_so_in_its_margin_alone(desk, slots, picture):
    slot, before = slots[2], picture(2)
    desk.together.set_on(True)
    slot.sheet.adrift = True
    said = picture(2)
    assert gutter(slot, said) != gutter(slot, before)
    text = QRect(slot.sheet.columns.left, 0, slot.sheet.columns.text, said.height())
    assert said.copy(text) == before.copy(text)
    ink = QColor(desk._view.theme.color("text2"))
    found = gutter(slot, said)
    assert any(
        found.pixelColor(x, y) == ink for x in range(found.width()) for y in range(found.height())
    )
    desk.together.set_on(False)
    assert gutter(slot, picture(2)) == gutter(slot, before)


def test_it_stands_where_no_speaker_is_named(desk, slots):
    desk.together.set_on(True)
    sheet = slots[0].sheet
    named = sheet.flow.line_at(area_of(slots[0], "We heard a crack").top() + sheet.scroll)
    desk._view.level = sheet.flow.lines[named].top
    assert _free_line(sheet, 2) > named + 1
    desk._view.level = sheet.flow.lines[named + 4].top
    assert _free_line(sheet, 2) == named + 4
