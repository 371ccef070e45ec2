"""What went wrong stands there quietly until the user closes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from reader.ui.messages import MOST, MessageBar


def test_each_sentence_is_shown_once_until_it_is_closed(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    assert not bar.isVisible()
    bar.show_sentences(["One.", "Two.", "One."])
    bar.show_sentences(["Two.", "Three."])

    assert bar.sentences == ("One.", "Two.", "Three.")
    assert bar._label.text() == "One.\nTwo.\nThree."
    qtbot.mouseClick(bar.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert not bar.sentences


def test_nothing_to_say_shows_nothing(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    bar.show_sentences([])

    assert not bar.isVisible()


def test_many_sentences_do_not_fill_the_window(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    bar.show_sentences([f"{number}." for number in range(MOST + 3)])

    assert bar._label.text().endswith("… and 3 more.")


def test_trouble_offers_what_may_mend_it_and_ends_when_it_is_mended(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    tried: list[str] = []
    bar.show_sentences(["One."])
    bar.show_trouble("The disk is full.", "Try again", lambda: tried.append("again"))
    bar.show_trouble("The disk is full.", "Try again", lambda: tried.append("again"))

    assert bar.sentences == ("One.", "The disk is full.")
    qtbot.mouseClick(bar.act, Qt.MouseButton.LeftButton)
    assert tried == ["again"]
    bar.end_trouble()
    assert bar.sentences == ("One.",)
    assert bar.isVisible()
    assert not bar.act.isVisible()


def test_other_trouble_takes_the_place_of_the_first(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    bar.show_trouble("The disk is full.", "Try again", print)
    bar.show_trouble("The library is locked.", "Try again", print)

    assert bar.sentences == ("The library is locked.",)
    bar.end_trouble()
    assert not bar.isVisible()


def test_trouble_that_was_closed_is_told_again(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    bar.show_trouble("The disk is full.", "Try again", print)
    bar.clear()
    assert not bar.isVisible()
    bar.act.click()
    bar.show_trouble("The disk is full.", "Try again", print)

    assert bar.sentences == ("The disk is full.",)
