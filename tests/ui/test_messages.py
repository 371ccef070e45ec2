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

    assert list(bar.sentences) == ["One.", "The disk is full."]
    qtbot.mouseClick(bar.act, Qt.MouseButton.LeftButton)
    assert tried == ["again"]
    bar.end_trouble()
    assert list(bar.sentences) == ["One."]
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


def test_a_sentence_with_a_link_stays_until_the_link_is_used(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    used: list[str] = []
    bar.offer("It breaks off.", "Look…", lambda: used.append("first"))
    bar.offer("It is a scan.", "Look…", lambda: used.append("second"))
    bar.offer("It is a scan.", "Look…", lambda: used.append("again"))
    assert list(bar.sentences) == ["It breaks off.", "It is a scan."]
    assert bar.isVisible()
    qtbot.mouseClick(bar.offers[0].link, Qt.MouseButton.LeftButton)
    assert used == ["first"]
    assert list(bar.sentences) == ["It is a scan."]
    bar.clear()
    assert not bar.isVisible()
    assert bar.offers == []


def test_a_sentence_with_a_link_can_be_taken_away_alone(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    bar.offer("One.", "Do it", list)
    bar.offer("Two.", "Do it", list)
    bar.withdraw(["One."])
    assert bar.sentences == ("Two.",)
    bar.withdraw(["Two."])
    assert not bar.isVisible()


def test_links_stand_beside_sentences_without_one_and_trouble(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    bar.offer("It breaks off.", "Look…", print)
    bar.show_trouble("The disk is full.", "Try again", print)
    bar.end_trouble()

    assert bar.sentences == ("It breaks off.",)
    assert bar.isVisible()


def test_of_many_sentences_with_links_the_rest_are_told_without(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    for number in range(MOST + 2):
        bar.offer(f"{number}.", "Look…", print)

    assert len(bar.offers) == MOST
    assert len(bar.sentences) == MOST + 2


def test_every_link_says_what_it_is_about(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    bar.offer("It breaks off.", "Look…", print)

    (offer,) = bar.offers
    assert (offer.link.accessibleName(), offer.link.accessibleDescription()) == (
        "Look…",
        "It breaks off.",
    )
