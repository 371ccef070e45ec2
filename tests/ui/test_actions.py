"""Every action has words and keys of its own."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from reader.ui.menus import fill_menus


def test_no_two_actions_share_a_key(home, actions):
    keys = Counter(
        key.toString()
        for action in home.actions()
        for key in action.shortcuts()
        if not key.isEmpty()
    )

    assert actions.note.shortcut().toString() == "Alt+3"
    assert [key for key, times in keys.items() if times > 1] == []


def test_what_needs_articles_is_off_without_them(actions):
    actions.enable(articles=False, comparison=False, writing=True)
    assert not actions.remove.isEnabled()
    assert not actions.pdf.isEnabled()
    assert actions.add.isEnabled()
    actions.enable(articles=True, comparison=False, writing=True)
    assert actions.remove.isEnabled()
    assert not actions.pdf.isEnabled()


def test_what_changes_the_library_is_off_where_it_is_only_read(actions):
    changing = (*actions.noting, *actions.correcting, actions.back_up, actions.restore)
    for writing in (True, False):
        actions.enable(articles=True, comparison=True, writing=writing)
        assert {action.isEnabled() for action in changing} == {writing}
        assert actions.corrections.isEnabled()


def test_every_action_is_in_a_menu(qtbot, home, actions):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    fill_menus(bar, actions)
    titles = [action.text().replace("&", "") for action in bar.actions()]
    reached = {entry for menu in bar.findChildren(QMenu) for entry in menu.actions()}

    assert titles == ["File", "Edit", "View", "Go", "Source", "Compare", "Annotate", "Help"]
    assert set(home.actions()) <= reached


def test_no_two_entries_of_a_menu_share_a_letter(qtbot, actions):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    fill_menus(bar, actions)
    for menu in (bar, *bar.findChildren(QMenu)):
        letters = Counter(
            QKeySequence.mnemonic(entry.text()).toString()
            for entry in menu.actions()
            if "&" in entry.text()
        )
        assert [letter for letter, times in letters.items() if times > 1] == []
