"""What no other article carries has a bar, and all else stands back when asked to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from reader.model.overview import Only
from reader.ui.reading.hits import hit
from reader.ui.reading.marks import EVERY_MARK, MarkKind
from reader.ui.reading.own import only_within
from reader.ui.reading.words import tooltip
from tests.ui.reading.conftest import DOUBTFUL, HURT, ROOF, TOWN, passage_of
from tests.ui.reading.places import area_of, has_colour, middle_of, picture

OWN = passage_of(0, "“We heard a crack and ran,” said Ola Brandt, who keeps the keys.")


@pytest.fixture
def found(desk):
    desk.only_here.show([Only(OWN), Only(DOUBTFUL[0], possible=(DOUBTFUL[1],))])


def beside(slot, words, line=0):
    area = area_of(slot, words, line)
    return QRect(slot.sheet.columns.left - 10, area.top(), 3, area.height())


@pytest.mark.usefixtures("found")
def test_a_bar_stands_beside_every_line_of_it_and_nowhere_else(slots):
    lines = len(slots[0].sheet.flow.bands(OWN.span))
    for line in range(lines):
        words = OWN.span.of(slots[0].sheet.article.text)
        assert has_colour(slots[0], "only", beside(slots[0], words, line))

    assert not has_colour(slots[0], "only", beside(slots[0], "The roof"))
    assert not has_colour(slots[1], "only")


@pytest.mark.usefixtures("found")
def test_the_bar_is_broken_where_another_article_may_say_the_same(slots):
    column = picture(slots[0], beside(slots[0], "Some 4,000"))
    ink = slots[0].sheet.view.theme.color("only")
    colours = [column.pixelColor(1, y) == ink for y in range(column.height())]

    assert any(colours)
    assert not all(colours)


@pytest.mark.usefixtures("found")
def test_bars_go_with_the_matches_unless_all_else_stands_back(desk, slots):
    desk.set_marks(EVERY_MARK - {MarkKind.MATCHES})
    assert not has_colour(slots[0], "only")
    desk.only_here.set_apart(True)
    assert has_colour(slots[0], "only")


@pytest.mark.usefixtures("found")
def test_what_others_carry_stands_back_without_a_tint(desk, slots):
    tinted = area_of(slots[0], "The roof")
    assert has_colour(slots[0], "m", tinted)
    desk.only_here.set_apart(True)
    assert not has_colour(slots[0], "m")
    assert not has_colour(slots[0], "text", tinted, off=30)
    assert has_colour(slots[0], "text3", tinted, off=30)
    assert has_colour(slots[0], "text", area_of(slots[0], "who keeps"), off=30)
    desk.only_here.set_apart(False)
    assert has_colour(slots[0], "m", tinted)


@pytest.mark.usefixtures("found")
def test_what_is_selected_does_not_stand_back(desk, slots):
    desk.only_here.set_apart(True)
    desk.select(ROOF[0])
    area = area_of(slots[0], "The roof")

    assert has_colour(slots[0], "s", area)
    assert has_colour(slots[0], "text", area, off=30)
    assert not has_colour(slots[0], "text", area_of(slots[0], "Nobody was hurt."), off=30)


def test_without_marks_nothing_stands_back(desk, slots):
    desk.show_articles([slot.sheet.article for slot in slots])
    plain = [picture(slot) for slot in desk._row.slots]
    desk.only_here.set_apart(True)

    assert [picture(slot) for slot in desk._row.slots] == plain


@pytest.mark.usefixtures("found")
def test_what_is_marked_is_found_by_its_place(slots):
    sheet = slots[0].sheet
    start = OWN.span.start

    assert [one.passage for one in only_within(sheet, start, start + 1)] == [OWN]
    assert list(only_within(sheet, HURT[0].span.start, HURT[0].span.end)) == []


def test_possible_matches_are_outlines_and_their_letters_are_in_doubt(desk, slots, comparison):
    desk.set_pane_visible(1, visible=False)
    before = picture(slots[0], area_of(slots[0], "Some 4,000"))
    desk.show_comparison(comparison, possible=True)
    sheet = slots[0].sheet
    line = sheet.flow.line_of(DOUBTFUL[0].span.start)
    assert "B?" in [sign.text for sign in sheet.signs[line]]
    assert picture(slots[0], area_of(slots[0], "Some 4,000")) != before
    assert not has_colour(slots[0], "m", area_of(slots[0], "Some 4,000"))
    desk.select(DOUBTFUL[0])
    assert has_colour(slots[0], "s", area_of(slots[0], "Some 4,000"))


def test_a_ribbon_in_doubt_is_not_filled(desk, slots, comparison):
    desk.show_comparison(replace(comparison, matches=comparison.matches[-1:]), possible=True)
    assert not has_colour(slots[1], "m2")
    desk.show_comparison(
        replace(comparison, matches=(replace(comparison.matches[-1], grade="sure"),))
    )
    assert has_colour(slots[1], "m2")


def test_a_letter_in_doubt_stands_only_where_there_is_none_without(desk, slots, comparison):
    again = replace(comparison.matches[2], a=HURT[0], b=TOWN[1], grade="possible")
    desk.show_comparison(replace(comparison, matches=(*comparison.matches, again)), possible=True)
    sheet = slots[0].sheet
    line = sheet.flow.line_of(HURT[0].span.start)

    assert [sign.text for sign in sheet.signs[line]] == ["C"]


def test_the_tooltip_says_where_it_is_and_who_may_say_the_same(desk, slots, comparison):
    desk.only_here.show([Only(OWN), Only(DOUBTFUL[0], possible=(DOUBTFUL[1],))])

    def said(words):
        point = middle_of(slots[0], words)
        found = hit(slots[0].sheet, point.x(), point.y())
        return tooltip(slots[0].sheet, found, comparison.articles).splitlines()

    assert said("who keeps") == ["only in A"]
    assert said("were soaked") == ["possible match in B"]
