"""Letters, signs and note dots in the right margin."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model.analysis import Figure
from reader.model.article import letter
from reader.model.comparison import Match, Passage
from reader.model.note import Note
from reader.model.text import Span
from reader.ui.reading.figures import FigureMark
from reader.ui.reading.hits import hit
from reader.ui.reading.marks import (
    ArticleMarks,
    Counterpart,
    MarkKind,
    MatchedPassage,
    NoteMark,
)
from reader.ui.reading.measures import THUMB_BEYOND, Measures
from reader.ui.reading.sheet import Sign
from reader.ui.reading.signs import Margin, margin_of
from reader.ui.reading.words import tooltip
from reader.ui.theme import Type
from tests.ui.reading.conftest import build_note

TEXT = "One said this. Two said that.\n\nThree again, and it goes on for a while here, on and on."
LINES = range(99)


def carried_by(count, start=0, end=14):
    """A passage with `count` counterparts that no ribbon reaches."""
    here = Passage(1, Span(start, end))
    others = []
    for article in range(3, 3 + count):
        there = Passage(article, Span(0, 9))
        others.append(Counterpart(there, Match(here, there, "part", 0.9, "sure")))
    return MatchedPassage(here, tuple(others))


def conflict(start, end):
    return FigureMark(Figure(Span(start, end), "1", "count"), ((0, "two"),))


def resolved(start, end):
    return replace(conflict(start, end), resolved=True)


def noted(start, end):
    return NoteMark(Note("", "", (), "", "", ""), Span(start, end))


def texts(sheet):
    return [p.what.text for p in Margin(sheet).on(LINES) if not isinstance(p.what, NoteMark)]


@pytest.fixture
def sheet(sheet_of, view):
    view.articles = 12
    return sheet_of(TEXT)


def test_three_letters_are_shown_and_of_more_two_and_how_many_others(sheet):
    sheet.mark(ArticleMarks(passages=(carried_by(3),)))
    assert texts(sheet) == ["D", "E", "F"]
    sheet.mark(ArticleMarks(passages=(carried_by(9),)))
    assert texts(sheet) == ["D", "E", "+7"]


def test_two_letters_and_a_number_fit_in_wide_letters_too(sheet):
    sheet.view.fonts = Type(serif=sheet.view.fonts.serif, sans=("DejaVu Sans",))
    sheet.mark(ArticleMarks(passages=(carried_by(9),)))
    assert texts(sheet) == ["D", "E", "+7"]


def test_the_number_of_others_tells_who_they_are_and_leads_to_them(sheet, comparison):
    sheet.mark(ArticleMarks(passages=(carried_by(5),)))
    more = list(Margin(sheet).on(LINES))[-1]
    at = more.area.center()
    found = hit(sheet, at.x() + sheet.columns.left, at.y())
    assert found.active
    said = tooltip(sheet, found, comparison.articles * 3)
    assert [line[0] for line in said.splitlines()] == [letter(n) for n in (5, 6, 7)]


def dots(placed):
    return [p for p in placed if is_dot(p)]


def is_dot(placed):
    return isinstance(placed.what, NoteMark)


def stands_at(sheet, dot):
    """Whether a dot is within the lines of its own words."""
    lines = [sheet.flow.line_of(at) for at in (dot.what.span.start, dot.what.span.end - 1)]
    high = sheet.view.measures.line
    first, last = (sheet.flow.lines[line].top for line in lines)
    return first <= dot.area.top() and dot.area.bottom() <= last + high


@pytest.mark.parametrize("articles", [3, 12])
def test_nothing_in_the_margin_lies_over_anything_else(sheet_of, view, articles):
    view.articles = articles
    sheet = sheet_of(f"{TEXT} {TEXT}")
    sheet.mark(
        ArticleMarks(
            passages=(carried_by(9), carried_by(4, 31, 60)),
            figures=(conflict(0, 3), conflict(15, 18), conflict(31, 36)),
        )
    )
    sheet.notes = tuple(noted(start, start + 3) for start in (0, 31, 70))
    placed = list(Margin(sheet).on(LINES))
    assert len(dots(placed)) == 3
    end = sheet.columns.strip - sheet.columns.left - THUMB_BEYOND
    for one, other in combinations(placed, 2):
        assert not one.area.intersects(other.area)
    assert all(sheet.columns.text < p.area.left() < p.area.right() <= end for p in placed)


_SPANS = st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 40)).map(
    lambda two: (two[0], min(two[0] + two[1], len(TEXT)))
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(_SPANS, min_size=1, max_size=4),
    st.lists(st.tuples(st.integers(1, 9), _SPANS), max_size=4),
    st.lists(_SPANS, max_size=4),
    st.sampled_from([75, 100, 200]),
)
def test_a_dot_stands_at_its_own_words_and_clear_of_letters_and_signs(
    sheet, notes, passages, figures, zoom
):
    sheet.view.measures = Measures(zoom)
    sheet.forget_layout()
    found = (carried_by(count, *span) for count, span in passages)
    sheet.mark(ArticleMarks(tuple(found), figures=tuple(conflict(*span) for span in figures)))
    sheet.notes = tuple(noted(*span) for span in notes)
    placed = list(Margin(sheet).on(LINES))
    assert len(dots(placed)) == len(notes)
    assert all(stands_at(sheet, dot) for dot in dots(placed))
    for one, other in combinations(placed, 2):
        assert (is_dot(one) and is_dot(other)) or not one.area.intersects(other.area)
        assert one.area.center() != other.area.center()


def test_letters_signs_and_dots_keep_apart(sheet):
    sheet.mark(ArticleMarks(passages=(carried_by(2, 31, 60),), figures=(conflict(31, 36),)))
    sheet.notes = (noted(0, 3),)
    two, other, sign = (p for p in Margin(sheet).on(LINES) if not is_dot(p))
    assert other.area.left() - two.area.right() < 3 <= sign.area.left() - other.area.right()
    sheet.mark(ArticleMarks(passages=(carried_by(1),)))
    letters, dot = Margin(sheet).on(LINES)
    assert dot.area.left() - letters.area.right() >= 3
    assert abs(dot.area.center().y() - letters.area.top() - 11) < 1  # level with its middle


def told_of(sheet: Any) -> list[tuple[bool, Span]]:
    signs = [placed.what for placed in Margin(sheet).on(range(1))]
    return [
        (sign.resolved, sign.passage.span)
        for sign in signs
        if isinstance(sign, Sign) and sign.passage is not None
    ]


def test_a_sign_is_of_what_is_open_while_anything_on_its_line_is(sheet):
    sheet.mark(ArticleMarks(figures=(resolved(0, 3), conflict(4, 8))))
    assert told_of(sheet) == [(False, Span(4, 8))]

    sheet.mark(ArticleMarks(figures=(resolved(0, 3), resolved(4, 8))))
    assert told_of(sheet) == [(True, Span(0, 3))]


def test_of_many_letters_fewer_are_told_where_a_figure_differs_too(sheet):
    figure = (conflict(0, 3),)
    sheet.view.fonts = Type(serif=sheet.view.fonts.serif, sans=("DejaVu Sans",))
    sheet.mark(ArticleMarks(passages=(carried_by(9),), figures=figure))
    assert texts(sheet)[-1] == "≠"
    assert len({p.area.top() for p in Margin(sheet).on(LINES)}) == 1
    assert texts(sheet)[-2] in {"+8", "+9"}


def test_a_dot_goes_to_the_first_line_of_its_words_that_has_room(sheet):
    end = len(sheet.article.text)
    sheet.notes = (noted(31, end),)
    (dot,) = Margin(sheet).on(LINES)
    first = sheet.flow.line_of(31)
    assert sheet.flow.line_at(dot.area.top()) == first
    sheet.mark(ArticleMarks(passages=(carried_by(2, 31, 60),), figures=(conflict(31, 36),)))
    (dot,) = dots(Margin(sheet).on(LINES))
    assert sheet.flow.line_at(dot.area.top()) == first + 1


def test_where_no_line_has_room_a_dot_stands_below_the_letters_and_can_be_clicked(sheet):
    sheet.mark(ArticleMarks(passages=(carried_by(2),), figures=(conflict(0, 3),)))
    sheet.notes = (noted(0, 3),)
    *signs, dot = Margin(sheet).on(LINES)
    assert len(signs) == 3
    assert all(sign.area.bottom() <= dot.area.top() for sign in signs)
    at = dot.area.center()
    found = hit(sheet, at.x() + sheet.columns.left, at.y())
    assert found.note is sheet.notes[0]
    assert found.sign is None


def test_of_two_dots_near_each_other_the_nearer_one_is_clicked(sheet):
    sheet.notes = tuple(noted(0, 3) for _ in range(5))
    for dot in dots(Margin(sheet).on(LINES)):
        at = dot.area.center()
        assert hit(sheet, at.x() + sheet.columns.left, at.y()).note is dot.what


def test_the_letters_come_first_and_the_dot_last(sheet):
    sheet.mark(ArticleMarks(passages=(carried_by(1),), figures=(conflict(0, 3),)))
    sheet.notes = (noted(0, 3),)
    found = list(Margin(sheet).on(LINES))
    assert [getattr(p.what, "text", "note") for p in found] == ["D", "≠", "note"]


def test_letters_are_narrowed_where_the_sign_of_a_figure_then_stands_beside_them(sheet):
    sheet.mark(ArticleMarks(passages=(carried_by(2),), figures=(conflict(0, 3),)))
    plain = list(Margin(sheet).on(LINES))
    spare = sheet.columns.strip - sheet.columns.left - plain[-1].area.right()
    object.__setattr__(sheet.columns, "width", round(sheet.columns.width - spare))
    narrowed = list(Margin(sheet).on(LINES))
    assert len({p.area.top() for p in narrowed}) == 1
    assert {p.stretch for p in plain} == {100}
    assert narrowed[0].stretch < 100


def test_the_margin_is_made_anew_only_when_something_in_it_changes(sheet):
    sheet.mark(ArticleMarks(passages=(carried_by(1),)))
    margin = margin_of(sheet)
    assert margin_of(sheet) is margin
    for change in (
        lambda: setattr(sheet, "notes", (noted(0, 3),)),
        lambda: sheet.mark(ArticleMarks(figures=(conflict(0, 3),))),
        lambda: sheet.set_width(400),
        lambda: setattr(sheet.view, "shown", frozenset({MarkKind.NOTES})),
    ):
        change()
        assert margin_of(sheet) is not margin
        margin = margin_of(sheet)
    assert [p.what for p in margin.on(LINES)] == list(sheet.notes)


def test_on_the_last_line_nothing_is_left_out(sheet_of):
    sheet = sheet_of("One.")
    sheet.notes = tuple(noted(0, 3) for _ in range(4))
    assert len(list(Margin(sheet).on(LINES))) == 4


def test_a_margin_too_narrow_for_anything_still_tells_that_there_is_something(sheet_of):
    sheet = sheet_of(TEXT)
    sheet.mark(ArticleMarks(passages=(carried_by(30),), figures=(conflict(0, 3),)))
    object.__setattr__(sheet.columns, "width", sheet.columns.width - 25)
    assert texts(sheet) == ["+30", "≠"]


def test_a_hidden_kind_has_no_signs(desk, slots):
    desk.set_marks(frozenset({MarkKind.FIGURES}))
    assert texts(slots[0].sheet) == ["≠"]


def test_hidden_notes_have_no_dots(desk, comparison, slots):
    desk.show_notes([build_note(comparison, 0, "4,000 books")])
    assert len(dots(Margin(slots[0].sheet).on(LINES))) == 1
    desk.set_marks(frozenset())
    assert dots(Margin(slots[0].sheet).on(LINES)) == []


def test_an_article_without_words_has_nothing_beside_it(sheet_of):
    sheet = sheet_of("")
    sheet.notes = (noted(0, 1),)
    assert list(Margin(sheet).on(LINES)) == []
