"""Copy and Select All reach the widget that has the keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from reader.ui.editing import copy, select_all


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
