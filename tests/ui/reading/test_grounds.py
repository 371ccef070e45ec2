"""Tints, outlines and markers."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, Qt

from reader.ui.reading.grounds import marker
from reader.ui.theme import load_theme
from tests.ui.reading.conftest import HURT, ROOF, TOWN, build_note, span_of
from tests.ui.reading.places import area_of, has_colour, middle_of, move, picture


def test_a_tint_leaves_a_pixel_of_paper_above(slots):
    area = area_of(slots[0], "The roof")
    theme = slots[0].sheet.view.theme
    image = picture(slots[0])
    assert image.pixelColor(area.left() + 60, area.top()) == theme.color("paper")
    assert image.pixelColor(area.left() + 60, area.top() + 1) == theme.color("m")


def test_a_selected_passage_and_its_counterparts_are_lit_and_outlined(desk, slots):
    desk.select(ROOF[0])
    for slot, words in zip(slots, ("The roof", "Rain brought"), strict=False):
        assert has_colour(slot, "s", area_of(slot, words))
        edge = area_of(slot, words).adjusted(0, 0, 0, -21)
        theme = slot.sheet.view.theme
        pixel = picture(slot, edge).pixelColor(20, 1)
        assert abs(pixel.lightness() - theme.color("sedge").lightness()) < 40
    assert not has_colour(slots[0], "s", area_of(slots[0], "The town"))


def test_of_a_sentence_the_clause_that_answers_is_lit_and_the_rest_only_tinted(
    desk, comparison, slots
):
    clause = replace(comparison.matches[0], b_part=span_of(1, "the roof of the library"))
    desk.show_comparison(replace(comparison, matches=(clause, *comparison.matches[1:])))
    desk.select(ROOF[0])
    for words, lit in (("Rain brought", False), ("the roof", True), ("on Sunday", False)):
        assert has_colour(slots[1], "s", inner_of(slots[1], words)) == lit
        assert has_colour(slots[1], "m", inner_of(slots[1], words)) != lit
    desk.select(ROOF[1])  # all of what the user chose is lit
    assert has_colour(slots[1], "s", inner_of(slots[1], "Rain brought"))
    assert has_colour(slots[0], "s", inner_of(slots[0], "The roof"))


def inner_of(slot, words):
    """The band of the words without the edges that a clause beside them may share."""
    return area_of(slot, words).adjusted(4, 2, -4, -2)


def test_the_first_pane_has_a_bar_at_the_left_of_the_selected_passage(desk, slots):
    desk.select(ROOF[0])
    area = area_of(slots[0], "The roof")
    bar = QRect(area.left() - 8, area.top() + 6, 3, 10)
    theme = slots[0].sheet.view.theme
    image = picture(slots[0], bar)
    assert all(image.pixelColor(x, 5) == theme.color("sedge") for x in range(3))


def test_no_outline_where_a_ribbon_flows_out_and_one_where_none_does(desk, slots):
    desk.select(ROOF[0])
    sheet = slots[0].sheet
    y = area_of(slots[0], "The roof").center().y()
    assert not has_colour(slots[0], "sedge", QRect(sheet.columns.width - 3, y, 3, 1))
    desk.select(TOWN[0])
    last = area_of(slots[0], "rebuild it.").center().y()
    right = sheet.columns.left + sheet.columns.text
    edge = picture(slots[0], QRect(right, last, 6, 1))
    darkest = min(edge.pixelColor(x, 0).lightness() for x in range(6))
    assert darkest < sheet.view.theme.color("s").lightness() - 60


def test_a_passage_under_the_pointer_is_outlined_at_both_ends(desk, slots):
    area = area_of(slots[1], "Nobody was").adjusted(0, 0, 0, -20)
    before = picture(slots[1], area)
    move(slots[0].pane, middle_of(slots[0], "Nobody"))
    assert desk._view.hovered == frozenset(HURT)
    assert picture(slots[1], area) != before


def test_a_marker_is_two_pixels_wider_than_its_words(slots):
    sheet = slots[0].sheet
    span = span_of(0, "4,000 books")
    (area,) = marker(sheet, span)
    (band,) = sheet.flow.bands(span)
    assert (area.left(), area.right()) == (band.left - 2, band.right + 2)
    assert (area.top(), area.bottom()) == (band.top + 3, band.top + 21)


def test_a_marker_on_another_is_lower_so_that_both_are_seen(desk, comparison, slots):
    below, above = (
        build_note(comparison, 0, words, color=color)
        for words, color in (("4,000 books were", "yellow"), ("books were soaked", "mint"))
    )
    desk.show_notes([above, below])
    (first,), (second,) = (
        marker(slots[0].sheet, mark.span, mark.depth) for mark in slots[0].sheet.notes
    )
    assert (first.top(), first.bottom()) == (second.top() - 4, second.bottom())
    shared = area_of(slots[0], "books were")
    assert has_colour(slots[0], "note_yellow", shared)
    assert has_colour(slots[0], "note_mint", shared)


def test_markers_stay_in_their_line_however_many_lie_on_each_other(slots):
    sheet = slots[0].sheet
    areas = [next(marker(sheet, span_of(0, "4,000 books"), depth)) for depth in range(9)]
    assert all(area.height() >= 6 for area in areas)


def test_in_high_contrast_a_marker_is_an_outline(desk, comparison, slots):
    desk.set_theme(load_theme("contrast"))
    area = area_of(slots[0], "carried the books").adjusted(0, 0, 0, -22)
    before = picture(slots[0], area.adjusted(-4, 0, 4, 22))
    desk.show_notes([build_note(comparison, 0, "carried the books")])
    after = picture(slots[0], area.adjusted(-4, 0, 4, 22))
    inside = (after.width() // 2, after.height() - 5)
    assert before != after
    assert after.pixelColor(*inside) == before.pixelColor(*inside)


def test_selected_words_are_framed_in_high_contrast(qtbot, desk, slots):
    desk.set_theme(load_theme("contrast"))
    qtbot.mouseDClick(slots[0].pane, Qt.MouseButton.LeftButton, pos=middle_of(slots[0], "crack"))
    assert has_colour(slots[0], "accent", area_of(slots[0], "crack").adjusted(-1, -1, 1, 1))


def test_selected_words_have_their_own_ground(qtbot, slots):
    pane = slots[0].pane
    qtbot.mouseDClick(pane, Qt.MouseButton.LeftButton, pos=middle_of(slots[0], "crack"))
    assert not has_colour(slots[0], "paper", area_of(slots[0], "crack"))
