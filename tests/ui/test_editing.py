"""Copy and Select All reach the widget that has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QPushButton

from reader.ui.cards.card import Card, Cell, Run
from reader.ui.editing import copy, select_all
from reader.ui.inspector.view import CardView


def test_what_is_selected_is_copied_where_the_keyboard_is(qtbot):
    editor = QPlainTextEdit("words of mine")
    qtbot.addWidget(editor)
    editor.show()
    editor.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is editor)
    select_all()
    copy()

    assert QApplication.clipboard().text() == "words of mine"


def test_without_a_keyboard_nothing_happens(qapp, monkeypatch):
    monkeypatch.setattr(QApplication, "focusWidget", lambda: None)
    copy()
    assert qapp is not None


@pytest.fixture
def led(qtbot):
    """A window whose Copy leads to `copy`, as the menu does."""
    window = QMainWindow()
    qtbot.addWidget(window)
    action = QAction("Copy", window)
    action.setShortcut(QKeySequence("Ctrl+C"))
    action.triggered.connect(copy)
    window.addAction(action)
    return window


def held_by(qtbot, window, widget):
    """The widget, in the window and with the keyboard."""
    window.setCentralWidget(widget)
    window.show()
    window.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)
    return widget


def press(qtbot, widget):
    qtbot.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_a_list_of_cards_copies_what_its_card_says(qtbot, led, look):
    view = held_by(qtbot, led, CardView(look))
    press(qtbot, view)  # nothing is chosen yet
    view.show_cards((Card("sorn", cells=(Cell(("A",), (Run("Sorn"),)),)),))
    view.setCurrentIndex(view.outline.find("sorn"))
    press(qtbot, view)

    assert QApplication.clipboard().text() == "A: Sorn"


def test_what_has_nothing_to_copy_is_asked_once(qtbot, led):
    QApplication.clipboard().setText("kept")
    press(qtbot, held_by(qtbot, led, QPushButton("Go")))

    assert QApplication.clipboard().text() == "kept"
