"""The list of quotes leads to the words, copies, and asks for menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reader.ui.cards.quotes import quote_list
from reader.ui.inspector.quotes_view import QuotesView


@pytest.fixture
def quotes(comparison, differ):
    return quote_list(comparison, differ)


@pytest.fixture
def view(qtbot, look, quotes):
    view = QuotesView(look)
    qtbot.addWidget(view)
    view.resize(288, 700)
    view.show()
    view.show_cards(quotes.speakers)
    view.open(quotes.speakers[0].key)
    return view


def below(quotes, number=0):
    return quotes.speakers[0].children[number].key


def test_a_quote_chosen_is_seen_below_its_open_speaker(view, quotes):
    brek = quotes.speakers[1]
    view.choose(brek.children[0].key)
    assert view.isExpanded(view.outline.find(brek.key))
    assert view.current_card() == brek.children[0]
    assert view.current_speaker() == brek
    view.choose(brek.key)
    assert view.current_speaker() == brek
    view.choose("nobody")
    assert view.current_card() == brek


def test_keys_leave_and_ask_for_the_menu(qtbot, view, quotes):
    view.choose(below(quotes))
    for signal, key, modifier in (
        (view.left, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (view.menu_wanted, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(view, key, modifier)


def test_enter_goes_from_rendering_to_rendering(qtbot, view, quotes, place):
    gone: list[object] = []
    view.passage_chosen.connect(gone.append)
    view.choose(below(quotes))
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Return)

    first, second = place(0, "We saw nothing at all,"), place(1, "We saw nothing,")
    assert gone == [first, second, first]


def test_the_rendering_that_was_pressed_is_known_until_a_key_is(qtbot, view, quotes, place):
    rect = view.visualRect(view.outline.find(below(quotes)))
    at = QPoint(40, rect.top() + 70)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.pointed == place(0, "We saw nothing at all,")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.pointed is None
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 690))
    assert view.pointed is None


@pytest.mark.qt_log_ignore("QToolTip", extend=True)
def test_a_tooltip_tells_of_the_rendering_under_the_pointer(view, quotes, place):
    asked: list[object] = []

    def telling(passage):
        asked.append(passage)
        return "said <who>"

    def point(x, y):
        at = QPoint(x, y)
        help_ = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), help_)

    rect = view.visualRect(view.outline.find(below(quotes)))
    point(40, rect.top() + 70)
    assert QToolTip.text() == ""
    view.telling = telling
    point(40, rect.top() + 70)
    assert asked == [place(0, "We saw nothing at all,")]
    assert QToolTip.text() == "<span>said &lt;who&gt;</span>"
    point(40, 2)
    assert len(asked) == 1


@pytest.mark.parametrize(
    "reason", [QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse]
)
def test_the_menu_opens_where_it_was_asked_for(qtbot, view, quotes, reason):
    view.choose(below(quotes))
    at = view.viewport().mapToGlobal(QPoint(5, 5))
    with qtbot.waitSignal(view.menu_wanted) as asked:
        QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, QPoint(5, 5), at))

    pointed = reason == QContextMenuEvent.Reason.Mouse
    assert (asked.args == [at]) == pointed
