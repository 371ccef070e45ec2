"""A button tells its keys, also when they have changed."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton

from reader.ui.keyed import keep_told


def test_a_tooltip_follows_the_keys_of_the_action(home):
    action, button = QAction("&Do It", home), QPushButton(home)
    action.setShortcut(QKeySequence("Ctrl+D"))
    keep_told(button, action)
    assert button.toolTip() == "Do It (Ctrl+D)"
    action.setShortcut(QKeySequence("F12"))
    assert button.toolTip() == "Do It (F12)"
    action.setShortcuts([])
    assert button.toolTip() == "Do It"


def test_it_may_say_it_in_other_words(home):
    action, button = QAction("&Do It", home), QPushButton(home)
    action.setShortcut(QKeySequence("Ctrl+D"))
    keep_told(button, action, "Have it done", "{}, now")

    assert button.toolTip() == "Have it done (Ctrl+D), now"
