"""A widget hands the keyboard on; Tab goes through the whole window, and can be seen to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from reader.ui.handing import HandsOn
from reader.ui.reading.measures import HEADER
from tests.ui.conftest import DARK

_MANY = 200
_NOTES = 4  # of the tabs


@pytest.fixture
def form(qtbot, home):
    """Two fields in a widget that hands on, and one after it: (widget, fields)."""
    page = HandsOn(home)
    fields = [QLineEdit(page), QLineEdit(page), QLineEdit(home)]
    inner, outer = QVBoxLayout(page), QVBoxLayout(home)
    for field in fields[:2]:
        inner.addWidget(field)
    for widget in (page, fields[2]):
        outer.addWidget(widget)
    page.heir = fields[1]
    home.show()
    with qtbot.waitActive(home):
        home.activateWindow()
    return page, fields


def test_the_keyboard_goes_to_the_heir_and_on_from_there(qtbot, form):
    page, fields = form
    page.setFocus()
    assert fields[1].hasFocus()
    qtbot.keyClick(fields[1], Qt.Key.Key_Tab)
    assert fields[2].hasFocus()
    qtbot.keyClick(fields[2], Qt.Key.Key_Backtab)
    assert fields[1].hasFocus()


def test_another_part_stands_in_for_an_heir_that_is_hidden(form):
    page, fields = form
    fields[1].hide()
    page.setFocus()
    assert fields[0].hasFocus()
    fields[0].setEnabled(False)
    page.setFocus()
    assert page.hasFocus()


@pytest.fixture
def active(qtbot, opened):
    """The window with a passage selected."""
    with qtbot.waitActive(opened):
        opened.activateWindow()
    opened.desk.select(DARK)
    opened.middle.take_keyboard()
    return opened


def stops(qtbot, window, key=Qt.Key.Key_Tab):
    """Where the key comes by until it has been there: kind, name, seen, seen to be left."""
    found: dict[int, tuple[str, str, bool, bool]] = {}
    while len(found) < _MANY:
        at = QApplication.focusWidget()
        assert at is not None
        if id(at) in found:
            break
        seen, with_focus = at.isVisible(), picture(window, at)
        kind, told = type(at).__name__, called(at)
        qtbot.keyClick(at, key)
        assert QApplication.focusWidget() is not at, told
        found[id(at)] = kind, told, seen, picture(window, at) != with_focus
    return list(found.values())


def called(widget):
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip()


def picture(window, widget):
    """What the widget looks like in the window; a pane with its head, which shows the focus."""
    area = QRect(widget.mapTo(window, QPoint()), widget.size())
    if type(widget).__name__ == "Pane":
        area.adjust(0, -HEADER, 0, 0)
    image = window.grab(area).toImage()  # must outlive its bits
    return bytes(image.constBits())


def test_each_stop_of_tab_is_visible_named_and_shows_that_it_has_the_keyboard(qtbot, active):
    found = []
    for view in range(5):
        active.inspector.tabs.setCurrentIndex(view)
        active.middle.take_keyboard()
        if view == _NOTES:
            active.actions_.note_story.trigger()
            body = QApplication.focusWidget()
            qtbot.keyClicks(body, "Ask")  # or the form goes when it is left
            qtbot.waitUntil(lambda at=body: not at.visibleRegion().isEmpty())
        found += stops(qtbot, active)
    active.actions_.synopsis.trigger()
    qtbot.waitUntil(active.middle.synopsis.bar.isVisible)
    active.middle.take_keyboard()
    found += stops(qtbot, active)
    wanting = [one for one in found if not (one[1] and one[2] and one[3])]

    assert wanting == []
    assert {kind for kind, *_ in found} >= {
        *("Pane", "OverviewStrip", "MarkToggle", "Segment", "StoryList", "SearchField"),
        *("QTabBar", "CardView", "QuotesView", "NamesView", "FilterField", "BodyEdit"),
    }


def test_shift_and_tab_come_by_the_same_from_the_other_end(qtbot, active):
    onward = [told for _, told, *_ in stops(qtbot, active)]
    back = [told for _, told, *_ in stops(qtbot, active, Qt.Key.Key_Backtab)]

    assert len(onward) > 20
    assert back == [onward[0], *onward[:0:-1]]
