"""A menu is about what lies where it was asked for, a command about what the user has chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from reader.model.analysis import Quote
from reader.model.comparison import Passage
from reader.model.text import Span
from reader.ui.reading.marks import ArticleMarks, MarkKind, QuoteMark
from reader.ui.reading.spots import chosen_in, name_chosen_in, pointed_at
from tests.ui.reading.conftest import (
    HURT,
    ROOF,
    TOWN,
    build_comparison,
    build_note,
    passage_of,
    span_of,
)
from tests.ui.reading.places import area_of, margin_left, margin_right, middle_of

CRACK = "We heard a crack and ran,"


def under(slot, words):
    return pointed_at(slot.pane, middle_of(slot, words))


def content(spot):
    """The words of the quote at a spot."""
    return spot.quote.content


def matched(spot):
    """The passage at a spot, and its counterparts."""
    found = spot.passage
    return found.passage, [other.passage for other in found.counterparts]


def named(spot):
    """The full form of the name at a spot."""
    return spot.name.name


def place_caret(slot, words):
    slot.pane.caret.place(span_of(slot.sheet.index, words).start)


def test_the_words_of_a_quote_are_pointed_at(slots):
    spot = under(slots[1], "crack")

    assert spot.article == 1
    assert content(spot) == span_of(1, CRACK)
    assert (spot.passage, spot.words, spot.note) == (None, None, None)
    assert under(slots[1], "About").quote is None


def test_the_speaker_in_the_margin_stands_for_the_quote(slots):
    spot = pointed_at(slots[1].pane, margin_left(slots[1], CRACK).center())

    assert content(spot) == span_of(1, CRACK)


def test_a_passage_is_pointed_at_with_all_its_counterparts(slots):
    assert matched(under(slots[0], "Nobody")) == (HURT[0], [HURT[1], HURT[2]])


def test_a_letter_stands_for_its_article_alone(slots):
    area = margin_right(slots[0], "Nobody")
    spot = pointed_at(slots[0].pane, QPoint(area.left() + 4, area.center().y()))

    assert matched(spot) == (HURT[0], [HURT[2]])


def test_a_ribbon_stands_for_its_match_alone(slots):
    sheet = slots[1].sheet
    y = area_of(slots[1], "Rain brought").center().y()
    spot = pointed_at(slots[1].pane, QPoint(sheet.columns.left - 12, y))

    assert matched(spot) == (ROOF[1], [ROOF[0]])


def test_a_note_is_found_by_its_dot_and_by_its_words(desk, slots):
    comparison = build_comparison()
    lower = build_note(comparison, 0, "Some 4,000 books were", id="lower")
    upper = build_note(comparison, 0, "4,000 books", id="upper")
    desk.show_notes([lower, upper])
    area = margin_right(slots[0], "4,000 books")
    left = slots[0].sheet.columns.left + slots[0].sheet.columns.text
    dot = pointed_at(slots[0].pane, QPoint(left + 12, area.center().y()))

    assert dot.note is not None
    assert under(slots[0], "books").note == upper
    assert under(slots[0], "Some").note == lower
    assert under(slots[0], "Nobody").note is None


def test_what_is_not_shown_is_not_pointed_at(desk, slots):
    desk.show_notes([build_note(build_comparison(), 0, "We heard")])
    desk.set_marks(frozenset({MarkKind.NAMES}))
    spot = under(slots[0], "heard")

    assert (spot.quote, spot.note, spot.passage) == (None, None, None)


def test_words_selected_come_before_passage_and_caret(desk, slots):
    desk.select(HURT[0])
    span = span_of(0, "heard a crack")
    slots[0].pane.caret.anchor, slots[0].pane.caret.position = span.start, span.end
    spot = chosen_in(slots[0].pane)

    assert spot.words == Passage(0, span)
    assert content(spot) == span_of(0, CRACK)
    assert spot.passage is None
    assert spot == desk.spot()


def test_the_passage_selected_is_chosen_in_its_pane_and_its_counterpart_in_another(desk, slots):
    desk.select(HURT[0])
    desk.focus_pane(1)

    assert matched(desk.spot())[0] == HURT[0]
    assert matched(chosen_in(slots[1].pane))[0] == HURT[1]


def test_a_place_that_was_led_to_is_chosen(desk, slots):
    desk.reveal(passage_of(0, CRACK))

    assert content(chosen_in(slots[0].pane)) == span_of(0, CRACK)


def test_without_a_selection_the_caret_chooses_where_it_can_be_seen(desk, slots):
    place_caret(slots[0], "crack")
    assert content(desk.spot()) == span_of(0, CRACK)
    slots[0].strip.setValue(slots[0].strip.maximum())
    unseen = desk.spot()
    assert (unseen.quote, unseen.passage, unseen.words) == (None, None, None)


def mark(slot, *quotes):
    slot.sheet.mark(ArticleMarks(quotes=tuple(QuoteMark(quote, None, "") for quote in quotes)))


def direct(words):
    return Quote("direct", span_of(0, words), span_of(0, words))


def test_of_the_quotes_of_a_passage_the_one_at_the_caret_is_chosen_else_the_longest(desk, slots):
    long, short = direct("We heard a crack and ran"), direct("keys")
    mark(slots[0], short, long)
    desk.light(Passage(0, Span(long.content.start, short.content.end)))

    place_caret(slots[0], "keys")
    assert chosen_in(slots[0].pane).quote == short
    place_caret(slots[0], "who")
    assert chosen_in(slots[0].pane).quote == long


def test_a_clause_stands_for_the_fragment_quoted_from_it(slots):
    mixed = Quote("mixed", span_of(0, "crack"), span_of(0, CRACK))
    mark(slots[0], mixed)

    assert under(slots[0], "heard").quote == mixed


def test_a_menu_by_keyboard_opens_below_the_words_or_at_the_edge_they_lie_beyond(desk, slots):
    pane = slots[0].pane
    desk.select(TOWN[0])
    area = area_of(slots[0], "The town")
    local = pane.mapFromGlobal(chosen_in(pane).at)
    assert abs(local.y() - area.bottom()) <= 2
    assert abs(local.x() - area_of(slots[0], "The town").left()) <= 12
    slots[0].strip.setValue(slots[0].strip.maximum())
    assert pane.mapFromGlobal(chosen_in(pane).at).y() == 0


def test_without_a_pane_there_is_nothing_to_be_about(desk):
    desk.show_articles(())
    assert desk.spot() is None


@pytest.mark.parametrize("hidden", [0, 1])
def test_what_is_selected_in_a_hidden_pane_is_not_chosen(desk, hidden):
    desk.select(HURT[hidden])
    desk.focus_pane(1 - hidden or -1)
    desk.set_pane_visible(hidden, visible=False)
    spot = desk.spot()

    assert spot is None or spot.article != hidden


def test_a_name_is_pointed_at(desk, slots):
    found = under(slots[0], "Brandt").name
    assert (found.name, found.entity) == ("Ola Brandt", "e1")
    assert under(slots[0], "keeps").name is None
    desk.names.show_only("e9")
    assert under(slots[0], "Brandt").name is None
    desk.names.show_only("")
    desk.set_marks(frozenset())
    assert under(slots[0], "Brandt").name is None


def test_the_name_selected_is_chosen_else_the_one_led_to_else_the_carets(desk, slots):
    place_caret(slots[0], "Tull library")
    assert named(chosen_in(slots[0].pane)) == "Tull library"
    desk.reveal(passage_of(0, "Ola Brandt"))
    assert named(chosen_in(slots[0].pane)) == "Ola Brandt"
    words = span_of(0, "The roof of the Tull")
    slots[0].pane.caret.place(words.start)
    slots[0].pane.caret.extend(words.end)
    assert named(chosen_in(slots[0].pane)) == "Tull library"


def test_a_caret_out_of_view_is_in_no_name(slots):
    place_caret(slots[0], "Tull library")
    slots[0].strip.setValue(slots[0].strip.maximum())

    assert name_chosen_in(slots[0].pane) is None
