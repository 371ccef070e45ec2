"""Whose marks alone are shown stands above the panes, whatever else is said meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from reader.ui.inspector.panel import NAMES, QUOTES
from reader.ui.reading.marks import MarkKind
from tests.ui.conftest import DARK, passage_of


def test_what_is_left_out_is_told_above_the_panes_until_all_is_shown_again(qtbot, opened):
    strip = opened.alone
    assert not strip.isVisible()
    opened.inspector.tabs.setCurrentIndex(QUOTES)
    quotes = opened.inspector.page(QUOTES)
    quotes.choose(passage_of(0, "We saw nothing at all,"))
    quotes.filter.only.click()
    opened.status.say("Taken back: Note")
    assert strip.isVisible()
    assert strip.words[MarkKind.QUOTES].text() == "Only quotes of Mira Tolk"
    assert not strip.all[MarkKind.NAMES].isVisible()

    opened.actions_.synopsis.trigger()  # whose rows are all there
    assert not strip.isVisible()
    opened.actions_.reading.trigger()
    assert strip.isVisible()

    opened.inspector.tabs.setCurrentIndex(NAMES)
    opened.inspector.page(NAMES).only_wanted.emit(opened.led.showing.comparison.entities[0].id)
    both = [link for link in strip.findChildren(QPushButton) if link.isVisible()]
    assert len(both) == 2
    qtbot.mouseClick(strip.all[MarkKind.QUOTES], Qt.MouseButton.LeftButton)
    assert not opened.actions_.only_voice.isChecked()
    assert not strip.words[MarkKind.QUOTES].isVisible()
    strip.all[MarkKind.NAMES].setFocus()
    qtbot.keyClick(strip.all[MarkKind.NAMES], Qt.Key.Key_Return)
    assert not opened.actions_.only_name.isChecked()
    assert not strip.isVisible()


def test_undo_while_a_passage_waits_leaves_off_and_a_new_story_has_nothing_of_it(opened):
    a = opened.actions_
    opened.desk.select(DARK)
    a.no_match.trigger()
    steps = opened.undo.index()
    opened.desk.select(DARK)
    a.match_with.trigger()
    assert opened.led.tying.waiting is not None
    a.undo.trigger()
    assert (opened.led.tying.waiting, opened.undo.index()) == (None, steps)
    assert opened.status.said.text() == "Left off; nothing else was taken back"
    a.undo.trigger()
    assert opened.undo.index() == steps - 1
    opened.desk.select(DARK)
    a.match_with.trigger()
    a.redo.trigger()
    assert opened.undo.index() == steps - 1
    assert opened.status.said.text() == "Left off; nothing was done again"
    a.redo.trigger()
    assert (opened.undo.index(), opened.status.act.text()) == (steps, "Undo")

    a.new_story.trigger()
    assert (opened.status.said.text(), opened.status.act.text()) == ("", "")
