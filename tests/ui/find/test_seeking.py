"""What finding takes is made when it is asked for, and remembers how words were sought."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.settings import SETTINGS_NAME, load_settings
from reader.ui.theme import load_theme
from reader.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


def test_without_articles_there_is_nothing_to_find(window):
    seeking = window.led.seeking
    seeking.open(everywhere=True)
    seeking.step(1)
    assert seeking.going is None
    assert not window.actions_.find.isEnabled()


def test_the_bar_lies_below_the_panes_and_wears_the_theme(opened):
    opened.show_theme(load_theme("dark"))
    opened.led.seeking.open(everywhere=False)
    bar = opened.led.seeking.going.bar
    assert bar.geometry().top() >= opened.desk._row.geometry().bottom()
    before = bar.next.icon().cacheKey()
    opened.show_theme(load_theme("light"))
    assert bar.next.icon().cacheKey() != before


def test_ways_to_seek_are_there_again_the_next_day(qtbot, opened, services, fonts):
    opened.led.seeking.open(everywhere=False)
    opened.led.seeking.going.bar.options["whole"].click()
    opened.close()
    settings = load_settings(services.paths.config / SETTINGS_NAME)
    assert settings.finding == ("whole",)
    again = MainWindow(replace(services, settings=settings), (), fonts)
    qtbot.addWidget(again)
    seeking = again.led.seeking
    again.led.story.open(opened.led.story.id)
    again.show()
    seeking.open(everywhere=False)
    assert seeking.going
    assert seeking.going.bar.sought.whole


def test_the_bar_is_made_once(opened):
    opened.led.seeking.step(1)
    going = opened.led.seeking.going
    opened.led.seeking.open(everywhere=True)
    assert opened.led.seeking.going is going
    assert going.bar.everywhere.isChecked()


def test_a_bar_that_has_the_keyboard_keeps_its_words(qtbot, opened):
    opened.activateWindow()
    opened.led.seeking.open(everywhere=False)
    field = opened.led.seeking.going.bar.field
    qtbot.keyClicks(field, "boats")
    opened.desk._row.slots[0].pane.caret.extend(14)
    qtbot.keyClick(field, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "boats"
