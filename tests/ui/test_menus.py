"""An article's own menu."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.actions import Actions
from reader.ui.menus import article_menu


def test_an_article_can_be_moved_hidden_removed_and_noted(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    actions = Actions(home)
    menu = QMenu(home)
    article_menu(menu, actions)

    assert actions.make_base in menu.actions()
    assert actions.remove in menu.actions()
    assert actions.note_article in menu.actions()
