"""What went wrong stands there quietly until the user closes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QToolButton, QVBoxLayout, QWidget

from reader.ui.messages import MessageBar


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


@pytest.fixture
def shown(qtbot, look):
    """A bar in a window."""
    window = QWidget()
    column = QVBoxLayout(window)
    bar = MessageBar(look, window)
    column.addWidget(bar)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    yield bar
    window.close()


def lines(bar):
    return bar.findChild(QScrollArea)


def test_many_sentences_do_not_fill_the_window_and_can_all_be_reached(qtbot, shown):
    shown.offer("Look at it.", "Look…", print)
    qtbot.waitUntil(lambda: 0 < shown.height() < 60)
    one = shown.height()
    shown.show_sentences([f"{number}." for number in range(40)])
    for number in range(9):
        shown.offer(f"Offer {number}.", "Look…", print)
    scroll = lines(shown)
    qtbot.waitUntil(lambda: one < shown.height() < 5 * one)
    assert shown.sentences[39] in shown._label.text()
    assert len(shown.offers) == 10
    last = shown.offers[-1].link
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    scroll.ensureWidgetVisible(last)
    assert scroll.viewport().rect().contains(last.mapTo(scroll.viewport(), last.rect().center()))
    before = scroll.verticalScrollBar().value()
    qtbot.keyClick(scroll, Qt.Key.Key_Up)

    assert scroll.verticalScrollBar().value() < before
    assert scroll.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_several_sentences_with_links_have_their_room_at_once(qtbot, shown):
    for number in range(2):
        shown.offer(f"Offer {number}.", "Look…", print)
    qtbot.waitUntil(lambda: shown.height() > 3 * shown.fontMetrics().lineSpacing())

    assert lines(shown).verticalScrollBar().maximum() == 0


def test_what_comes_new_is_brought_up_the_first_of_it_first(qtbot, shown):
    scroll = lines(shown)
    shown.show_sentences([f"{number}." for number in range(12)])
    for number in range(6):
        shown.offer(f"Offer {number}.", "Look…", print)
    qtbot.waitUntil(lambda: not scroll._soon.isActive())
    for number in range(6, 12):
        shown.offer(f"Offer {number}.", "Look…", print)
    shown.withdraw(["Offer 11."])
    sixth = shown.offers[6]
    qtbot.waitUntil(lambda: in_view(scroll, sixth))
    assert not in_view(scroll, shown.offers[10])
    shown.offer("Offer 12.", "Look…", print)
    shown.withdraw(["Offer 12."])
    qtbot.waitUntil(lambda: not scroll._soon.isActive())

    assert in_view(scroll, sixth)


def in_view(scroll, widget):
    at = widget.mapTo(scroll.viewport(), widget.rect().center())
    return scroll.viewport().rect().contains(at)


def test_few_sentences_take_their_own_room_and_no_tab_stop(qtbot, shown):
    shown.show_sentences(["It is short."])
    qtbot.waitUntil(lambda: 0 < shown.height() < 60)
    short = shown.height()
    shown.show_sentences(["It is long. " * 8])
    qtbot.waitUntil(lambda: shown.height() > short)
    before = shown.height()
    shown.window().resize(400, 400)
    qtbot.waitUntil(lambda: shown.height() > before)
    shown.withdraw(["It is long. " * 8])
    qtbot.waitUntil(lambda: shown.height() == short)

    assert lines(shown).focusPolicy() == Qt.FocusPolicy.NoFocus
    assert lines(shown).verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_a_sentence_that_stays_is_there_after_its_link_was_used(qtbot, shown):
    used = []
    shown.offer("It breaks off.", "Look…", lambda: used.append(True), stays=True)
    qtbot.mouseClick(shown.offers[0].link, Qt.MouseButton.LeftButton)

    assert used
    assert shown.sentences == ("It breaks off.",)


def test_it_is_told_when_the_user_closes_it_and_not_when_others_do(qtbot, shown):
    shown.show_sentences(["One."])
    with qtbot.assertNotEmitted(shown.closed):
        shown.clear()
    shown.show_sentences(["One."])
    with qtbot.waitSignal(shown.closed):
        qtbot.mouseClick(shown.findChild(QToolButton), Qt.MouseButton.LeftButton)


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


def test_every_link_says_what_it_is_about(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    bar.offer("It breaks off.", "Look…", print)

    (offer,) = bar.offers
    assert (offer.link.accessibleName(), offer.link.accessibleDescription()) == (
        "Look…",
        "It breaks off.",
    )


def test_the_first_sentence_stands_in_the_room_it_is_given(qtbot, window):
    """In that of the width it had before, its middle with the words was below the bar."""
    scroll = lines(window.messages)
    window.messages.show_sentences(["It is short."])
    qtbot.waitUntil(lambda: not scroll._soon.isActive())
    label = window.messages._label
    assert label.isVisible()
    assert label.height() <= scroll.viewport().height()
    assert in_view(scroll, label)


def test_no_line_that_is_read_moves_when_a_message_comes_and_goes(qtbot, opened):
    opened.resize(1440, 420)
    slot = opened.desk._row.slots[0]
    slot.strip.setValue(60)
    before = slot.pane.mapTo(opened, slot.pane.rect().topLeft()), slot.strip.value()
    height = slot.pane.height()
    opened.messages.show_sentences(["A file could not be read.", "Another one could not, too."])
    qtbot.waitUntil(lambda: slot.pane.height() < height)
    assert (slot.pane.mapTo(opened, slot.pane.rect().topLeft()), slot.strip.value()) == before
    opened.messages.clear()
    qtbot.waitUntil(lambda: slot.pane.height() == height)
    assert (slot.pane.mapTo(opened, slot.pane.rect().topLeft()), slot.strip.value()) == before
