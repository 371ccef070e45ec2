"""Screen readers are told what happens."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from reader.ui import announcing


@pytest.fixture
def told(monkeypatch):
    """What has gone to the screen readers, of which there are none here: (type, widget, words)."""
    heard = []

    class Listening:
        Event = QAccessible.Event

        @staticmethod
        def updateAccessibility(event):  # noqa: N802 - Qt's name
            words = event.message() if hasattr(event, "message") else None
            heard.append((event.type(), event.object(), words))
            QAccessible.updateAccessibility(event)

    monkeypatch.setattr(announcing, "QAccessible", Listening)
    return heard


def test_words_are_told_of_their_widget(qtbot, told):
    label = QLabel("A message")
    qtbot.addWidget(label)
    announcing.announce(label, "Nobody was hurt")

    assert told == [(QAccessible.Event.Announcement, label, "Nobody was hurt")]


def test_an_alert_is_told_of_its_widget(qtbot, told):
    label = QLabel("A message")
    qtbot.addWidget(label)
    announcing.alert(label)

    assert told == [(QAccessible.Event.Alert, label, None)]
