"""What can be done with a name, in the tab and in the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from reader.ui.inspector.panel import NAMES
from reader.ui.reading.spots import Spot

TOLK, SORN = "name Mira Tolk", "name Sorn"

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


@pytest.fixture
def page(opened):
    opened.inspector.tabs.setCurrentIndex(NAMES)
    page = opened.inspector.page(NAMES)
    yield page
    for menu in page.findChildren(QMenu):
        menu.close()


@pytest.fixture
def offered(opened):
    """Open the menu of a name in the text."""

    def offer(article, number):
        name = opened.desk._row.slots[article].sheet.marks.names[number]
        opened.desk.menu_wanted.emit(Spot(article, QPoint(300, 300), name=name))
        menu = [one for one in opened.desk.findChildren(QMenu) if one.parent() is opened.desk][-1]
        return next(action for action in menu.actions() if action.text().startswith("Nam&e"))

    yield offer
    for menu in opened.desk.findChildren(QMenu):
        menu.close()


def entries(menu):
    named = (action for action in menu.actions() if not action.isSeparator())
    return {action.text().replace("&", ""): action for action in named}


def menu_of(qtbot, page):
    qtbot.keyClick(page.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    return entries([one for one in page.findChildren(QMenu) if one.parent() is page][-1])


def test_a_name_in_the_tab_can_be_walked_shown_alone_and_corrected(qtbot, opened, page, place):
    page.view.choose(TOLK)
    menu = menu_of(qtbot, page)
    assert list(menu) == [
        "Copy",
        "Copy Citation",
        "Next Mention",
        "Previous Mention",
        "Only This Name",
        "Same as…",
        "Somebody Else…",
        "Kind",
        "Rename…",
        "Not a Name…",
    ]
    assert all(action.isEnabled() for action in menu.values())
    menu["Previous Mention"].trigger()
    assert opened.desk._view.revealed == place(1, "Tolk")


def test_a_name_is_shown_alone_and_no_more(qtbot, opened, page):
    page.view.choose(TOLK)
    only = menu_of(qtbot, page)["Only This Name"]
    assert not only.isChecked()
    only.trigger()
    assert opened.desk._view.only == "e2"
    again = menu_of(qtbot, page)["Only This Name"]
    assert again.isChecked()
    again.trigger()
    assert opened.desk._view.only == ""


def test_another_kind_is_said_at_once(qtbot, opened, page):
    page.view.choose(TOLK)
    kinds = entries(menu_of(qtbot, page)["Kind"].menu())
    assert list(kinds) == ["Person", "Organisation", "Place", "Group", "Event", "Other"]
    assert [name for name, kind in kinds.items() if kind.isChecked()] == ["Person"]
    kinds["Group"].trigger()
    assert opened.status.said.text() == "Kind of Mira Tolk: Group"


def test_several_names_are_one(qtbot, opened, page):
    page.view.choose(TOLK)
    for _ in range(2):
        qtbot.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    menu = menu_of(qtbot, page)
    assert list(menu) == ["Copy", "Copy Citation", "These Are One", "Kind"]
    menu["These Are One"].trigger()
    assert opened.status.said.text() == "One name now: Mira Tolk, Sorn"


def test_without_a_name_there_is_no_menu(qtbot, page):
    page.view.clearSelection()
    qtbot.keyClick(page.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)

    assert page.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly) == []


def test_where_the_library_is_only_read_nothing_is_corrected(qtbot, opened, page):
    opened.actions_.enable(articles=True, comparison=True, writing=False)
    page.view.choose(TOLK)
    menu = menu_of(qtbot, page)

    enabled = [name for name, action in menu.items() if action.isEnabled()]
    assert enabled == [
        "Copy",
        "Copy Citation",
        "Next Mention",
        "Previous Mention",
        "Only This Name",
    ]


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ("Same as…", "Same As"),
        ("Somebody Else…", "Somebody Else"),
        ("Rename…", "Rename"),
        ("Not a Name…", "Not a Name"),
    ],
)
def test_what_must_be_known_is_asked(opened, offered, entry, title):
    own = offered(1, 1)
    assert own.text() == "Nam&e: Mira Tolk"
    entries(own.menu())[entry].trigger()
    dialogs = [one for one in opened.findChildren(QDialog) if hasattr(one, "correct")]
    (dialog,) = [one for one in dialogs if one.isVisible()]
    assert dialog.windowTitle() == title
    dialog.reject()


def test_a_name_in_the_text_is_walked_from_there(opened, offered, place):
    entries(offered(1, 1).menu())["Next Mention"].trigger()

    assert opened.desk._view.revealed == place(0, "Mira Tolk")


def test_a_name_in_the_text_is_shown_in_the_tab(opened, offered):
    entries(offered(0, 1).menu())["Show in the Names Tab"].trigger()

    assert opened.inspector.tabs.currentIndex() == NAMES
    assert opened.inspector.page(NAMES).view.current_card().heading == "Mira Tolk"


def test_of_words_that_nobody_knows_less_is_offered(offered):
    assert list(entries(offered(2, 0).menu())) == ["Somebody Else…", "Not a Name…"]


def test_the_main_menu_has_what_can_be_done_with_the_name_at_the_keyboard(opened, place):
    menu = opened.actions_.name_menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["No name is chosen"]
    opened.desk._row.slots[1].pane.setFocus()
    opened.desk.reveal(place(1, "Tolk"))
    menu.aboutToShow.emit()
    assert [action.isEnabled() for action in menu.actions()][:2] == [False, True]
    assert next(iter(entries(menu))) == "Mira Tolk"
    entries(menu)["Previous Mention"].trigger()
    assert opened.desk._view.revealed == place(0, "Mira Tolk")


def test_a_key_leads_to_where_a_name_is_looked_for_wherever_the_window_is(qtbot, opened):
    opened.actions_.synopsis.setChecked(True)
    opened.actions_.inspector.setChecked(False)
    assert opened.actions_.find_name.shortcut().toString() == "Ctrl+Shift+K"
    opened.actions_.find_name.trigger()
    page = opened.inspector.page(NAMES)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.field)
    assert page.isVisible()
