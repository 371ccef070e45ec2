"""The manual opened from the program, and what it says of the program held against it."""

from __future__ import annotations

import importlib.util
import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu

from reader.manual import chapters
from reader.resources import resource
from reader.ui.inspector.panel import FIGURES, NAMES, NOTES, PASSAGE, QUOTES
from reader.ui.shortcuts.entries import entries_of
from reader.ui.theme import load_theme

#: What is bold in the manual and no word on the screen: emphasis shown, and what a file is called.
EMPHASISED = {"bold", "strong"}
#: Keys that Qt gives to every field, list and text.
EVERYWHERE = {"Tab", "Space", "Home", "End", "Esc"}
_KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d+|\S|[A-Z][a-z]+)|F\d+|Tab|Space|Home|End|Esc")


def plain(words):
    return words.replace("&", "").removesuffix("…").strip()


def menu_paths(menu, before=""):
    for action in menu.actions():
        path = f"{before}{plain(action.text())}"
        yield path
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_paths(inner, f"{path} → ")


def bold():
    for chapter in chapters():
        for words in re.findall(r"\*\*(.+?)\*\*", chapter.source, re.DOTALL):
            yield " ".join(words.split())


def codes():
    for chapter in chapters():
        text = re.sub(r"^```.*?^```", "", chapter.source, flags=re.MULTILINE | re.DOTALL)
        yield from re.findall(r"`([^`\n]+)`", text)


def test_every_entry_of_a_menu_that_the_manual_names_is_there(window):
    there = set(menu_paths(window.menuBar()))
    named = {words for words in bold() if "→" in words}

    assert len(named) > 40
    assert named - there == set()


def test_every_other_bold_word_stands_on_the_screen():
    told = ET.parse(resource("translations/synoptic_de.ts")).iter("source")
    patterns = [
        re.sub(r"\\\{\w*\\\}|%Ln|%n", ".+", re.escape(plain(one.text or ""))) for one in told
    ]
    screen = re.compile("|".join(f"(?:{one})" for one in patterns if one not in {"", ".+"}))
    named = {plain(words) for words in bold() if "→" not in words} - EMPHASISED

    assert len(named) > 60
    assert {words for words in named if not screen.fullmatch(words)} == set()


def test_every_key_that_the_manual_names_does_something(window):
    shown = entries_of(window.menuBar(), window.keying.shortcuts.actions.values())
    keys = {key for those in shown.values() for one in those for key in one.keys.split(", ")}
    named = {code for code in codes() if _KEY.fullmatch(code)}

    assert len(named) > 40
    assert named - keys - EVERYWHERE == set()
    assert all(QKeySequence(key).toString() for key in named - EVERYWHERE)


def test_the_keyboard_chapter_names_a_key_as_the_menus_do(window):
    """Each line of its table has a word of the action that its key is given to."""
    table = next(one for one in chapters() if one.name == "keyboard").source
    rows = re.findall(r"^\| `([^`]+)` \| (.+) \|$", table, re.MULTILINE)
    actions = {
        key.toString(): plain(action.text()).lower()
        for action in window.keying.shortcuts.actions.values()
        for key in action.shortcuts()
    }
    wrong = []
    for key, words in rows:
        told = set(re.findall(r"\w{4,}", actions.get(key, words)))
        said = set(re.findall(r"\w{4,}", words.lower()))
        if key in actions and not {word[:4] for word in told} & {word[:4] for word in said}:
            wrong.append((key, words, actions[key]))
    assert wrong == []


@pytest.mark.parametrize(
    ("tab", "chapter"),
    [
        (PASSAGE, "all"),
        (QUOTES, "quotes"),
        (NAMES, "differences"),
        (FIGURES, "differences"),
        (NOTES, "notes"),
    ],
)
def test_each_tab_has_its_chapter(opened, qtbot, tab, chapter):
    opened.activateWindow()
    opened.inspector.tabs.setCurrentIndex(tab)
    opened.inspector.tabs.setFocus()
    qtbot.waitUntil(opened.inspector.tabs.hasFocus)

    assert opened.guiding.chapter == chapter
    assert chapter in {one.name for one in chapters()}


def test_f1_opens_the_chapter_on_what_the_user_is_at_until_it_is_closed(qtbot, opened):
    with qtbot.waitActive(opened):
        opened.activateWindow()
    opened.desk.setFocus()
    qtbot.keyClick(opened, Qt.Key.Key_F1)
    manual = opened.guiding.manual
    assert manual.isVisible()
    assert manual.text.chapter == "side-by-side"
    manual.set_look(manual.text._look)

    opened.actions_.synopsis.setChecked(True)
    opened.guiding.open()
    assert opened.guiding.manual is manual
    assert manual.text.chapter == "all"
    opened.sidebar.setFocus()
    focused = opened.focusWidget()
    if opened.sidebar.isAncestorOf(focused):
        opened.activateWindow()
        qtbot.waitUntil(focused.hasFocus)
        assert opened.guiding.chapter == "keep"

    opened.show_theme(load_theme("dark"))
    assert manual.text._look.theme.dark
    manual.close()
    assert opened.guiding.manual is None
    opened.show_theme(load_theme("light"))


def test_from_a_dialog_f1_leads_to_the_chapter_on_it(qtbot, window):
    window.keying.open()
    sheet = window.keying.sheet
    qtbot.waitUntil(sheet.search.hasFocus)
    qtbot.keyClick(sheet.search, Qt.Key.Key_F1)
    manual = window.guiding.manual
    assert manual.text.chapter == "keyboard"
    qtbot.waitUntil(manual.text.hasFocus)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.search.hasFocus)
    assert len(sheet.findChildren(QShortcut)) == 1
    assert all(key.key() != QKeySequence("F1") for key in manual.findChildren(QShortcut))

    for above, led in ((sheet, 1), (None, 0)):
        dialog = QDialog(above)
        field = QLineEdit(dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(field.hasFocus)
        assert len(dialog.findChildren(QShortcut)) == led
        dialog.close()
    manual.close()
    sheet.close()


def test_in_each_dialog_its_chapter_is_shown(qtbot, opened):
    actions = opened.actions_
    chapter_of = {
        actions.restore: "keep",
        actions.corrections: "corrections",
        actions.pdf: "export",
        actions.shortcuts: "keyboard",
        actions.report: "trouble",
        actions.about: "side-by-side",
    }

    def at_a_dialog():
        focused = QApplication.focusWidget()
        return focused is not None and isinstance(focused.window(), QDialog)

    for action, chapter in chapter_of.items():
        action.trigger()
        qtbot.waitUntil(at_a_dialog)
        assert opened.guiding.chapter == chapter
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        opened.activateWindow()
        qtbot.waitUntil(lambda: not at_a_dialog())


def test_the_manual_can_be_read_while_a_dialog_waits_for_an_answer(qtbot, window):
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_F1)
    manual = window.guiding.manual
    row = manual.list.visualItemRect(manual.list.item(3)).center()
    place = manual.list.viewport().mapTo(manual, row)
    # To the window, which a dialog may block, and not to the widget in it, which none does.
    QTest.mouseClick(manual.windowHandle(), Qt.MouseButton.LeftButton, pos=place)

    assert manual.text.chapter == chapters()[3].name
    manual.close()
    dialog.close()


def test_every_dialog_has_a_chapter_that_exists():
    from reader.ui.manual import guiding

    assert set(guiding._DIALOGS.values()) <= {one.name for one in chapters()}
    assert all(importlib.util.find_spec(f"reader.ui.{one}") for one in guiding._DIALOGS)


def test_where_there_is_nothing_to_read_the_contents_are_shown(window):
    assert window.guiding.chapter == "contents"


def test_the_page_is_written_and_opened_or_it_is_said_why_not(window, outside, services):
    window.guiding.open()
    manual = window.guiding.manual
    manual.page_wanted.emit()

    file = services.paths.cache / "synoptic-manual.html"
    assert outside == [str(file)]
    assert "<h1>Write notes</h1>" in file.read_text("utf-8")

    file.unlink()
    file.mkdir()
    manual.page_wanted.emit()
    assert len(outside) == 1
    assert str(file.parent) in manual.told.text()
    manual.close()
    window.guiding.open_page()  # with no window to say it in
