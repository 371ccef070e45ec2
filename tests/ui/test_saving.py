"""Choices are written a moment after they are made, many at once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.ui.saving import Saving


@pytest.fixture
def home(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    action = QAction("Reading", home, checkable=True)
    home.addAction(action)
    home.addAction(QAction("Copy", home))
    return home


def test_a_change_is_saved_soon_and_many_at_once(qtbot, home):
    saved: list[bool] = []
    saving = Saving(home, lambda: saved.append(True))
    saving._soon.setInterval(0)
    home.resize(300, 200)
    home.actions()[0].toggle()
    saving.later()
    assert saved == []
    qtbot.waitUntil(lambda: saved == [True])
    home.actions()[1].trigger()
    assert not saving._soon.isActive()


def test_what_waits_is_not_saved_twice(home):
    saved: list[bool] = []
    saving = Saving(home, lambda: saved.append(True))
    saving.later()
    saving.now()

    assert saved == [True]
    assert not saving._soon.isActive()
