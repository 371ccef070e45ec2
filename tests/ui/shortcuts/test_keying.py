"""Shortcuts: looked up, changed and kept, with real keys in the real window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QPushButton

from reader.settings import SETTINGS_NAME, Settings, load_settings
from reader.ui.window import MainWindow
from tests.ui.conftest import drawn

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def sheet(qtbot, window):
    """The sheet, opened as the user opens it."""
    come_back(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F1, CTRL)
    return window.keying.sheet


def come_back(qtbot, window):
    with qtbot.waitActive(window):
        window.activateWindow()


def find(qtbot, sheet, words):
    sheet.search.clear()
    qtbot.keyClicks(sheet.search, words)


def lines(sheet):
    """The lines on show: words -> keys."""
    return {
        entry.words: item.text(1) for entry, item, _ in sheet.tree._entries if not item.isHidden()
    }


def test_the_sheet_lists_every_action_with_its_keys(window, sheet):
    listed = {id(entry.action) for entry, *_ in sheet.tree._entries if entry.action}

    assert listed == {id(action) for action in window.keying.shortcuts.actions.values()}
    assert lines(sheet)["Next Match"] == "Alt+Down"
    assert lines(sheet)["Redo"] == "Ctrl+Shift+Z, Ctrl+Y"
    assert lines(sheet)["Theme: Dark"] == ""
    assert lines(sheet)["What can be done with what is chosen"] == "Shift+F10"


def test_lines_are_found_by_what_they_do_by_their_menu_and_by_keys(qtbot, sheet):
    find(qtbot, sheet, "export csv")
    assert len(lines(sheet)) > 1
    assert {"CSV" in words for words in lines(sheet)} == {True}
    find(qtbot, sheet, "alt+down")
    assert "Next Match" in lines(sheet)
    find(qtbot, sheet, "annotate")
    assert "Note on Selection…" in lines(sheet)
    find(qtbot, sheet, "no such thing")
    assert lines(sheet) == {}
    assert sheet.told.text() == "Nothing is found with these words or keys."
    assert not sheet.field.isEnabled()


def test_new_keys_work_at_once_are_kept_and_are_there_the_next_day(
    qtbot, window, services, fonts, sheet
):
    find(qtbot, sheet, "sidebar")
    qtbot.keyClick(sheet.tree, Qt.Key.Key_Return)
    assert sheet.field.hasFocus()
    qtbot.keyClick(sheet.field, Qt.Key.Key_Control, CTRL)  # not yet
    qtbot.keyClick(sheet.field, Qt.Key.Key_J, CTRL | ALT)
    assert sheet.told.text() == "“Sidebar” now has Ctrl+Alt+J."
    assert lines(sheet)["Sidebar"] == "Ctrl+Alt+J"
    before = window.actions_.sidebar.isChecked()
    sheet.close()
    come_back(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_J, CTRL | ALT)
    assert window.actions_.sidebar.isChecked() is not before

    kept = load_settings(services.paths.config / SETTINGS_NAME)
    assert kept.keys == (("sidebar", "Ctrl+Alt+J"),)
    again = MainWindow(replace(services, settings=kept), (), fonts)
    qtbot.addWidget(again)
    assert again.actions_.sidebar.shortcut().toString() == "Ctrl+Alt+J"


def test_keys_are_what_they_were_at_first_when_the_user_says_so(qtbot, services, sheet):
    find(qtbot, sheet, "sidebar")
    sheet.field.setFocus()
    qtbot.keyClick(sheet.field, Qt.Key.Key_F2)  # which another action has
    qtbot.mouseClick(sheet.move_button, Qt.MouseButton.LeftButton)
    assert lines(sheet)["Sidebar"] == "F2"
    qtbot.mouseClick(sheet.reset_button, Qt.MouseButton.LeftButton)
    assert lines(sheet)["Sidebar"] == "F9"
    assert not sheet.reset_button.isEnabled()
    find(qtbot, sheet, "rename")
    assert lines(sheet)["Rename Story…"] == ""
    qtbot.mouseClick(sheet.reset_button, Qt.MouseButton.LeftButton)
    assert lines(sheet)["Rename Story…"] == "F2"
    assert load_settings(services.paths.config / SETTINGS_NAME).keys == ()


def test_keys_that_are_used_are_named_and_moved_on_demand(qtbot, window, sheet):
    find(qtbot, sheet, "rename")
    sheet.field.setFocus()
    qtbot.keyClick(sheet.field, Qt.Key.Key_Y, CTRL)
    assert sheet.told.text() == "Ctrl+Y is used by “Redo”."
    assert lines(sheet)["Rename Story…"] == "F2"
    qtbot.mouseClick(sheet.move_button, Qt.MouseButton.LeftButton)

    assert lines(sheet)["Rename Story…"] == "Ctrl+Y"
    assert [key.toString() for key in window.actions_.redo.shortcuts()] == ["Ctrl+Shift+Z"]
    assert not sheet.move_button.isVisible()
    qtbot.keyClick(sheet.field, Qt.Key.Key_Delete)
    assert sheet.told.text() == "“Rename Story…” now has no keys."
    button = next(b for b in sheet.findChildren(QPushButton) if b.text() == "Reset &All")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert lines(sheet)["Rename Story…"] == "F2"
    find(qtbot, sheet, "redo")
    assert lines(sheet)["Redo"] == "Ctrl+Shift+Z, Ctrl+Y"


@pytest.mark.parametrize(
    ("key", "modifiers", "why"),
    [
        (Qt.Key.Key_A, NONE, "A is needed to write, or to move about."),
        (Qt.Key.Key_Down, SHIFT, "Shift+Down is needed to write, or to move about."),
        (Qt.Key.Key_Right, CTRL, "Ctrl+Right is needed to write, or to move about."),
        (Qt.Key.Key_F10, SHIFT, "Shift+F10 is needed to write, or to move about."),
        (Qt.Key.Key_F, ALT, "Alt+F opens the File menu."),
    ],
)
def test_keys_that_are_needed_elsewhere_are_refused(qtbot, sheet, key, modifiers, why):
    find(qtbot, sheet, "rename")
    sheet.field.setFocus()
    qtbot.keyClick(sheet.field, key, modifiers)

    assert sheet.told.text() == why
    assert lines(sheet)["Rename Story…"] == "F2"
    assert not sheet.move_button.isVisible()


def test_keys_that_are_no_actions_are_told_and_stay(qtbot, sheet):
    find(qtbot, sheet, "select letters")

    assert sheet.told.text() == "These keys are always the same."
    assert not sheet.field.isEnabled()
    qtbot.keyClick(sheet.tree, Qt.Key.Key_Return)
    sheet.field.pressed.emit(QKeySequence("Ctrl+Alt+J"))
    assert "Ctrl+Alt+J" not in lines(sheet)["Select letters, words, lines"]


def test_escape_leaves_the_field_then_the_sheet_which_comes_again(qtbot, window, sheet):
    sheet.tree.setFocus()
    qtbot.keyClick(sheet.tree, Qt.Key.Key_Return)
    unfocused = drawn(sheet.tree)
    qtbot.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert sheet.tree.hasFocus()
    assert drawn(sheet.tree) != unfocused
    window.keying.open()
    assert window.keying.sheet is sheet
    qtbot.keyClick(sheet.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.keying.sheet is None)
    come_back(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F1, CTRL)
    assert window.keying.sheet.isVisible()


def test_the_sheet_is_copied_and_printed(sheet):
    sheet.copy()
    data = QGuiApplication.clipboard().mimeData()

    assert "Next Match\tAlt+Down" in data.text().split("\n")
    assert "<td>Next Match</td><td>Alt+Down</td>" in data.html()
    assert "Theme: Dark" not in data.text()
    sheet.ask_to_print()
    (asked,) = (one for one in sheet.children() if type(one).__name__ == "QPrintDialog")
    asked.reject()


def test_kept_keys_that_make_no_sense_are_left_out(qtbot, services, fonts):
    odd = (("gone", "F1"), ("rename", "Ctrl+Q", "A", "", "Ctrl+Alt+R"), ("undo", "F2"), ())
    window = MainWindow(replace(services, settings=Settings(keys=odd)), (), fonts)
    qtbot.addWidget(window)

    assert [key.toString() for key in window.actions_.rename.shortcuts()] == ["Ctrl+Alt+R"]
    assert window.actions_.undo.shortcut().toString() == "F2"
    assert window.actions_.quit.shortcut().toString() == "Ctrl+Q"
