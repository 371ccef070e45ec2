"""What is put on the clipboard can be pasted as text and as HTML."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTextEdit

from reader.ui.cards.clipping import Clipping
from reader.ui.clipboard import put


def test_another_program_takes_the_form_that_it_knows(qtbot):
    put(Clipping("plain", "<p>rich <b>words</b></p>"))
    editor = QTextEdit()
    qtbot.addWidget(editor)
    editor.paste()

    assert editor.toPlainText() == "rich words"
    assert QGuiApplication.clipboard().text() == "plain"
