"""The list of names by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from reader.ui.cards.names import name_list
from reader.ui.inspector.names_view import NamesView

TOLK, SORN = "name Mira Tolk", "name Sorn"
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot, look, comparison):
    view = NamesView(look)
    qtbot.addWidget(view)
    view.resize(288, 500)
    view.show()
    view.show_cards(name_list(comparison).sections)
    view.open("PERSON")
    view.open("PLACE")
    return view


@pytest.fixture
def both(place):
    return (place(0, "Mira Tolk"), place(1, "Tolk"))


def click(qtbot, view, key, *, x=100, held=Qt.KeyboardModifier.NoModifier):
    rect = view.visualRect(view.outline.find(key))
    at = QPoint(x, rect.center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, at)


def is_open(view, key):
    return view.isExpanded(view.outline.find(key))


def test_a_click_opens_a_name_and_goes_on_to_its_next_mention(qtbot, view, both):
    with qtbot.waitSignal(view.walk_wanted) as told:
        click(qtbot, view, TOLK)
    assert told.args == [both, 1]
    assert is_open(view, TOLK)
    with qtbot.waitSignal(view.walk_wanted):
        click(qtbot, view, TOLK)
    assert is_open(view, TOLK)


def test_a_click_on_the_sign_only_opens_and_closes(qtbot, view):
    with qtbot.assertNotEmitted(view.walk_wanted):
        click(qtbot, view, TOLK, x=13)
        assert is_open(view, TOLK)
        click(qtbot, view, TOLK, x=13)
    assert not is_open(view, TOLK)


def test_a_heading_opens_and_closes(qtbot, view):
    with qtbot.assertNotEmitted(view.walk_wanted):
        click(qtbot, view, "PERSON")
        assert not is_open(view, "PERSON")
        view.setCurrentIndex(view.outline.find("PERSON"))
        qtbot.keyClick(view, Qt.Key.Key_Return)
        assert is_open(view, "PERSON")
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not is_open(view, "PERSON")


def test_the_row_of_an_article_goes_through_its_mentions_alone(qtbot, view, place):
    view.open(TOLK)
    with qtbot.waitSignal(view.walk_wanted) as told:
        click(qtbot, view, f"{TOLK}\nB")
    assert told.args == [(place(1, "Tolk"),), 1]
    with qtbot.assertNotEmitted(view.walk_wanted):
        click(qtbot, view, f"{TOLK}\nmissing")


def test_enter_goes_on_and_with_shift_back(qtbot, view, both):
    view.choose(TOLK)
    for held, by in ((Qt.KeyboardModifier.NoModifier, 1), (SHIFT, -1)):
        with qtbot.waitSignal(view.walk_wanted) as told:
            qtbot.keyClick(view, Qt.Key.Key_Return, held)
        assert told.args == [both, by]


def test_space_opens_and_closes(qtbot, view):
    view.choose(TOLK)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert is_open(view, TOLK)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert not is_open(view, TOLK)


def test_without_a_current_card_keys_do_nothing(qtbot, view):
    view.show_cards(())
    with qtbot.assertNotEmitted(view.walk_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Return)
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.chosen() == []


def test_several_names_are_chosen_with_ctrl_and_walk_nowhere(qtbot, view):
    click(qtbot, view, SORN)
    with qtbot.assertNotEmitted(view.walk_wanted):
        click(qtbot, view, TOLK, held=CTRL)
    assert [card.key for card in view.chosen()] == [TOLK, SORN]


def test_several_names_are_chosen_with_shift_and_arrows(qtbot, view):
    view.choose(TOLK)
    view.collapse(view.outline.find(TOLK))
    for _ in range(2):  # by way of the heading
        qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert [card.key for card in view.chosen()] == [TOLK, SORN]


def test_the_rows_of_a_name_stand_for_it(view):
    view.open(TOLK)
    view.selectionModel().select(
        view.outline.find(f"{TOLK}\nA"), view.selectionModel().SelectionFlag.ClearAndSelect
    )
    assert [card.key for card in view.chosen()] == [TOLK]


def test_a_name_is_chosen_under_a_closed_heading_too(view):
    view.collapse(view.outline.find("PERSON"))
    view.choose(TOLK)
    assert is_open(view, "PERSON")
    assert view.current_card().key == TOLK
    view.choose("nowhere")
    assert view.current_card().key == TOLK


def test_the_menu_is_wanted_where_it_is_asked_for(qtbot, view):
    view.choose(TOLK)
    at = view.visualRect(view.currentIndex()).center()
    reasons = QContextMenuEvent.Reason
    with qtbot.waitSignal(view.menu_wanted) as told:
        event = QContextMenuEvent(reasons.Mouse, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)
    assert told.args == [view.viewport().mapToGlobal(at)]
    below = view.viewport().mapToGlobal(
        QPoint(view.cards.side, view.visualRect(view.currentIndex()).bottom())
    )
    with qtbot.waitSignal(view.menu_wanted) as told:
        QApplication.sendEvent(
            view.viewport(), QContextMenuEvent(reasons.Keyboard, at, QPoint(1, 1))
        )
    assert told.args == [below]
    with qtbot.waitSignal(view.menu_wanted) as told:
        qtbot.keyClick(view, Qt.Key.Key_F10, SHIFT)
    assert told.args == [below]


def test_escape_leaves_and_other_keys_are_the_lists_own(qtbot, view):
    view.choose(TOLK)
    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert is_open(view, TOLK)


def test_what_is_chosen_with_a_key_held_stays_closed_though_the_key_is_let_go_first(qtbot, view):
    at = QPoint(100, view.visualRect(view.outline.find(TOLK)).center().y())
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, CTRL, at)
    with qtbot.assertNotEmitted(view.walk_wanted):
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert [card.key for card in view.chosen()] == [TOLK]
    assert not is_open(view, TOLK)
