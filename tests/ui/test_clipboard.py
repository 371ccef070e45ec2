"""What is put on the clipboard can be pasted as text and as HTML; lists without a menu get one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QTextEdit

from reader.ui.cards.card import Card
from reader.ui.cards.clipping import Cited, Clipping
from reader.ui.clipboard import let_copy, put
from reader.ui.inspector.view import CardView
from tests.ui.conftest import made_article

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


def test_another_program_takes_the_form_that_it_knows(qtbot):
    put(Clipping("plain", "<p>rich <b>words</b></p>"))
    editor = QTextEdit()
    qtbot.addWidget(editor)
    editor.paste()

    assert editor.toPlainText() == "rich words"
    assert QGuiApplication.clipboard().text() == "plain"


def test_a_list_without_a_menu_gets_one_to_copy_and_to_cite(qtbot, look):
    view = CardView(look)
    qtbot.addWidget(view)
    let_copy(view, view)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.customContextMenuRequested.emit(QPoint(4, 4))
    assert view.findChildren(QMenu) == []  # nothing is chosen
    view.show_cards((Card("one", heading="Row"), Card("two", heading="Other")))
    view.citing = lambda card: [Cited(made_article(0), card.heading)] if card.key == "one" else ()
    taken = []
    for key in ("one", "two"):
        view.setCurrentIndex(view.outline.find(key))
        qtbot.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = view.findChildren(QMenu)[-1]
        copy, cite = menu.actions()
        for action in (copy, cite):
            QGuiApplication.clipboard().setText("before")
            action.trigger()
            taken.append(QGuiApplication.clipboard().text().split(" (")[0])
        menu.close()

    assert taken == ["Row", "Row", "Other", "before"]
