"""What lies under a point."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint

from reader.ui.reading.hits import Hit, hit
from tests.ui.reading.conftest import HURT, ROOF, TEXTS, build_note, span_of
from tests.ui.reading.places import margin_left, margin_right, middle_of


def under(slot, point):
    return hit(slot.sheet, point.x(), point.y())


def test_a_character_and_its_passage_are_found_after_an_emoji(slots):
    found = under(slots[0], middle_of(slots[0], "Nobody"))
    assert TEXTS[0][found.offset] in "Nobody"
    assert found.passage.passage == HURT[0]
    assert found.joined == frozenset(HURT)


def test_the_tint_beside_the_words_belongs_to_the_passage(slots):
    area = margin_right(slots[0], "The roof")
    found = under(slots[0], area.center())
    assert found.offset is None
    assert found.passage.passage == ROOF[0]


def test_a_letter_is_found_in_the_margin(slots):
    area = margin_right(slots[0], "The town")
    found = hit(slots[0].sheet, area.left() + 4, area.center().y())
    assert found.sign
    assert found.sign.counterpart
    assert found.sign.counterpart.passage.article == 2
    assert found.active


def test_the_sign_of_a_figure_is_not_for_clicking(slots):
    area = margin_right(slots[1], "6,000")
    found = hit(slots[1].sheet, area.left() + 4, area.center().y())
    assert found.sign
    assert found.sign.text == "≠"
    assert not found.active


def test_a_notes_dot_is_found_near_its_middle(desk, comparison, slots):
    note = build_note(comparison, 0, "4,000 books")
    desk.show_notes([note])
    y = margin_right(slots[0], "4,000 books").center().y()
    x = slots[0].sheet.columns.left + slots[0].sheet.columns.text + 12
    assert under(slots[0], QPoint(x, y)).note.note == note
    assert under(slots[0], QPoint(x, y + 60)).note is None


def test_a_speaker_is_found_in_the_left_margin_unless_hidden(desk, slots):
    point = margin_left(slots[1], "We heard").center()
    assert under(slots[1], point).speaker.name == "Ola Brandt"
    assert under(slots[1], point).quote == under(slots[1], point).speaker
    desk.set_marks(frozenset())
    assert under(slots[1], point) == Hit()


def test_of_two_quotes_at_a_place_the_shorter_is_found(slots):
    sheet = slots[0].sheet
    (mark,) = sheet.marks.quotes
    inner = replace(mark, quote=replace(mark.quote, content=span_of(0, "crack")))
    sheet.mark(replace(sheet.marks, quotes=(mark, inner)))
    assert under(slots[0], middle_of(slots[0], "crack")).quote == inner
    assert under(slots[0], middle_of(slots[0], "heard")).quote == mark
    assert under(slots[0], middle_of(slots[0], "Nobody")).quote is None


def test_below_the_last_line_there_is_nothing(slots):
    slots[0].strip.setValue(slots[0].strip.maximum())
    assert hit(slots[0].sheet, 100, slots[0].sheet.height - 5) == Hit()
    assert Hit().joined == frozenset()


def test_an_empty_article_has_nothing_under_any_point(sheet_of):
    assert hit(sheet_of(""), 100, 50) == Hit()
