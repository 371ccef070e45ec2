"""A page is shown with its number, and the others can be gone to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from reader.ui.paper.sight import SightPane


def png(colour, wide=60, high=85):
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@pytest.fixture
def pane(qtbot):
    pane = SightPane()
    qtbot.addWidget(pane)
    pane.resize(400, 600)
    pane.show()
    return pane


def middle(pane):
    image = pane.sheet.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def test_the_page_is_seen_with_its_number(pane):
    assert middle(pane) == "#ffffff", "an empty sheet until there is a page"
    pane.show_page(png("#336699"), 1, 3)
    assert middle(pane) == "#336699"
    assert pane.told.text() == "Page 2 of 3"
    pane.show_page(b"", 0, 0)
    assert middle(pane) == "#ffffff"


def test_one_goes_to_the_pages_there_are(pane, qtbot):
    pane.show_page(png("#336699"), 0, 2)
    assert (pane.before.isEnabled(), pane.after.isEnabled()) == (False, True)
    with qtbot.waitSignal(pane.wanted) as wanted:
        pane.after.click()
    assert wanted.args == [1]
    pane.show_page(png("#336699"), 1, 2)
    assert (pane.before.isEnabled(), pane.after.isEnabled()) == (True, False)
    with qtbot.waitSignal(pane.wanted) as wanted:
        pane.before.click()
    assert wanted.args == [0]


def test_the_old_page_stays_while_a_new_one_is_made(pane):
    pane.show_page(png("#336699"), 0, 2)
    pane.show_waiting(30, 100)
    assert middle(pane) == "#336699"
    assert pane.told.text() == "Making the pages… 30 %"
    pane.show_waiting(0, 0)
    assert pane.told.text() == "Making the pages…"


def test_a_page_that_lies_is_shown_lying(pane):
    pane.show_page(png("#336699", 85, 60), 0, 1)
    image = pane.sheet.grab().toImage()
    wide, high = image.width(), image.height()

    assert high > wide
    assert image.pixelColor(4, high // 2).name() == "#336699"
    assert image.pixelColor(wide // 2, high // 8).name() != "#336699"
