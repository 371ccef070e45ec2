"""The inspector gives way to the panes where the window is narrow."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.ui.folding import ROOMY, Folding


@pytest.fixture
def panel(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    action = QAction("Panel", window)
    action.setCheckable(True)
    action.setChecked(True)
    window.resize(1440, 700)
    window.show()
    return window, action, Folding(window, action)


def test_it_folds_when_the_window_gets_narrow_and_comes_back_when_it_gets_wide(panel):
    window, action, folding = panel
    window.resize(ROOMY - 1, 700)
    assert not action.isChecked()
    assert folding.wanted
    window.resize(ROOMY, 700)
    assert action.isChecked()


def test_brought_back_while_narrow_it_stays(panel):
    window, action, folding = panel
    window.resize(900, 700)
    action.setChecked(True)
    window.resize(880, 700)
    assert action.isChecked()
    assert folding.wanted


def test_put_away_by_the_user_it_stays_away(panel):
    window, action, folding = panel
    action.setChecked(False)
    window.resize(900, 700)
    window.resize(1400, 700)
    assert not action.isChecked()
    assert not folding.wanted
