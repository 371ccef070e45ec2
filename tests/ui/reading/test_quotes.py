"""Which quote the user is at on the desk, and whose alone are marked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.model.analysis import Quote
from reader.model.comparison import Passage
from reader.ui.reading.hits import hit
from reader.ui.reading.marks import QuoteMark
from reader.ui.reading.spots import pointed_at
from tests.ui.reading.conftest import HURT, ROOF, passage_of, span_of
from tests.ui.reading.places import has_colour, margin_left, margin_right, middle_of

CRACK = passage_of(0, "We heard a crack and ran,")
CRACK_B = passage_of(1, "We heard a crack and ran,")


@pytest.fixture
def click(qtbot, slots):
    def click(slot, point):
        qtbot.mouseClick(slots[slot].pane, Qt.MouseButton.LeftButton, pos=point)

    return click


@pytest.fixture
def clicked(desk):
    """What was told of clicks."""
    told: list[object] = []
    desk.quotes.clicked.connect(told.append)
    return told


def test_a_click_on_a_quote_or_its_speaker_tells_which_and_one_beside_it_none(
    click, clicked, slots
):
    click(0, middle_of(slots[0], "crack"))
    click(1, margin_left(slots[1], "We heard").center())
    click(0, middle_of(slots[0], "Nobody"))

    assert clicked == [CRACK, CRACK_B, None]


def test_a_letter_in_the_margin_is_no_quote(click, clicked, slots):
    area = margin_right(slots[0], "The town")
    click(0, area.center())

    assert clicked == [None]


def test_a_quote_is_told_before_the_passage_that_is_then_selected(desk, click, slots):
    told: list[object] = []
    desk.quotes.clicked.connect(lambda _quote: told.append("quote"))
    desk.passage_selected.connect(lambda _passage: told.append("passage"))
    click(0, middle_of(slots[0], "Nobody"))

    assert told == ["quote", "passage"]


def test_quotes_of_one_speaker_alone_are_ruled_named_and_hit(desk, slots, click, clicked):
    at = middle_of(slots[2], "the town would")
    assert has_colour(slots[2], "quote")
    desk.quotes.show_only("e1")
    assert has_colour(slots[0], "quote")
    assert not has_colour(slots[2], "quote")
    click(2, at)
    assert clicked == [None]
    desk.quotes.show_only("")
    assert has_colour(slots[2], "quote")


def test_the_quote_led_to_is_chosen_else_the_one_at_the_caret(desk, slots):
    assert desk.quotes.chosen() is None
    slots[0].pane.caret.place(span_of(0, "crack").start)
    assert desk.quotes.chosen() == CRACK
    desk.reveal(CRACK_B)
    assert desk.quotes.chosen() == CRACK_B
    desk.reveal(HURT[1])
    assert desk.quotes.chosen() is None


def test_a_hidden_pane_has_no_quote_to_choose(desk, slots):
    slots[0].pane.caret.place(span_of(0, "crack").start)
    desk.set_pane_visible(0, False)

    assert desk.quotes.chosen() is None


def test_a_click_on_who_speaks_chooses_the_quote_and_not_the_ribbon_behind(
    click, clicked, desk, slots
):
    sheet, area = slots[1].sheet, margin_left(slots[1], "Rain brought")
    label = area.center()
    assert hit(sheet, label.x(), label.y()).ribbon is not None
    quote = Quote("direct", span_of(1, "Rain"), span_of(1, "Rain"))
    sheet.mark(replace(sheet.marks, quotes=(QuoteMark(quote, "Ola Brandt", "Brandt"),)))
    assert hit(sheet, label.x(), label.y()).ribbon is None
    spot = pointed_at(slots[1].pane, label)
    assert (spot.labelled, spot.quote, spot.passage) == (True, quote, None)
    click(1, label)
    assert clicked == [Passage(1, quote.content)]
    assert desk._view.selected == ROOF[1]
