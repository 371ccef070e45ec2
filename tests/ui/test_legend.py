"""The mark toggles show and hide marks, and explain them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from reader.ui.reading.marks import MarkKind
from reader.ui.toolbar import Toolbar
from tests.ui.conftest import drawn


@pytest.fixture
def bar(home, actions, look):
    bar = Toolbar(actions, look, home)
    home.resize(900, 60)
    bar.resize(900, 48)
    home.show()
    return bar


def test_a_toggle_and_its_action_go_together(qtbot, bar, actions):
    quotes = bar.toggles[1]
    qtbot.mouseClick(quotes, Qt.MouseButton.LeftButton)
    assert not actions.marks[MarkKind.QUOTES].isChecked()
    actions.marks[MarkKind.QUOTES].trigger()

    assert quotes.isChecked()


def test_a_toggle_wears_its_mark_only_while_it_is_on(bar):
    for toggle in bar.toggles:
        worn = drawn(toggle)
        toggle.setChecked(False)
        assert drawn(toggle) != worn


def test_the_focus_is_seen_on_a_toggle(qtbot, bar, home):
    calm = drawn(bar.toggles[2])
    home.activateWindow()
    bar.toggles[2].setFocus()
    qtbot.waitUntil(bar.toggles[2].hasFocus)

    assert drawn(bar.toggles[2]) != calm


def test_in_a_narrow_bar_labels_stay_whole(bar, look):
    metrics = QFontMetricsF(look.type.font("ui"))
    bar.resize(1200, 48)
    bar.layout().activate()
    wide = [toggle.width() for toggle in bar.toggles]
    bar.resize(bar.minimumSizeHint().width(), 48)
    bar.layout().activate()
    for toggle, before in zip(bar.toggles, wide, strict=True):
        words = metrics.horizontalAdvance(toggle.text())
        assert words + 8 <= toggle.width() < before
