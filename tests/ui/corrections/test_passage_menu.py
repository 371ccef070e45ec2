"""Quotes in passages that match are put together and apart where these are shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader.model.comparison import Place
from reader.ui.corrections.passage_menu import PassageMenu
from reader.ui.inspector.panel import PASSAGE
from tests.ui.conftest import DARK, passage_of

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)

SAID = passage_of(0, "“We saw nothing at all,” said Mira Tolk.")
SAID_B = passage_of(1, "“We saw nothing,")
OLD_B = passage_of(1, "It is old,")


@pytest.fixture
def filled(opened):
    offering = PassageMenu(opened.actions_, opened.parts, opened.led.quoting)

    def fill(*passages):
        here, *there = passages
        menu = QMenu(opened)
        offering.fill(menu, here, there)
        return menu.actions()

    return fill


def test_quotes_of_two_passages_are_put_apart_and_together(opened, filled):
    (action,) = filled(SAID, SAID_B)
    assert action.text().startswith("Not the Same Utter&ance: “We saw nothing at all,” (A) and ")
    action.trigger()
    assert opened.led.showing.comparison.quote_groups == ()
    (action,) = filled(SAID, SAID_B)
    assert action.text().startswith("Same &Utterance: “We saw nothing at all,” (A) and “We saw")
    action.trigger()
    (group,) = opened.led.showing.comparison.quote_groups
    assert group.quotes == (Place(0, 0), Place(1, 0))
    assert [one.text()[:4] for one in filled(SAID, SAID_B, OLD_B)] == ["Not ", "Same"]


def test_where_not_both_have_quotes_that_is_said(filled):
    (action,) = filled(DARK, SAID_B)
    assert (action.text(), action.isEnabled()) == ("No quotes stand in both", False)


def test_what_is_only_read_is_not_corrected(opened, filled):
    opened.actions_.same_as.setEnabled(False)
    (action,) = filled(SAID, SAID_B)

    assert not action.isEnabled()


def test_before_anything_is_compared_no_two_are_one(window, bring, articles):
    bring(*articles)

    assert not window.led.quoting.are_one(SAID, SAID_B)


def popup() -> QWidget:
    """The menu that is open."""
    menu = QApplication.activePopupWidget()
    assert menu is not None
    return menu


def test_the_menu_opens_on_a_counterpart_by_key_and_by_pointer(qtbot, opened):
    comparison = opened.led.showing.comparison
    match = next(one for one in comparison.matches if one.grade != "possible")
    opened.parts.inspector.show_passage(match.a)
    page = opened.parts.inspector.page(PASSAGE)
    counterpart = page.view.outline.index(1, 0)
    asked = []
    page.menu_wanted.connect(lambda *told: asked.append(told[:2]))
    opened.activateWindow()
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    page.view.setCurrentIndex(page.view.outline.find("passage"))
    qtbot.keyClick(page.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [(match.a, ())]  # the passage itself: only to be copied
    assert "Not a &Match" not in [one.text() for one in popup().actions()]
    popup().close()
    asked.clear()
    page.view.setCurrentIndex(counterpart)
    qtbot.keyClick(page.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [(match.a, (match.b,))]
    assert "Not a &Match" in [one.text() for one in popup().actions()]
    assert popup().accessibleName() == "What can be done with this passage"
    popup().close()
    at = page.view.visualRect(counterpart).topLeft() + QPoint(4, 4)
    page.view.customContextMenuRequested.emit(at)
    assert len(asked) == 2
    popup().close()
