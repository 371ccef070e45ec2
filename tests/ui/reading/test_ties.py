"""A curve for each pair of panes, kept while it holds."""

from __future__ import annotations

import pytest

from reader.ui.reading.desk import ReadingDesk
from reader.ui.reading.marks import ArticleMarks
from reader.ui.reading.ties import Ties
from reader.ui.theme import load_theme
from tests.ui.reading.tied import COMPARISON, place


@pytest.fixture
def desk(qtbot, fonts):
    desk = ReadingDesk(load_theme("light"), fonts)
    qtbot.addWidget(desk)
    desk.resize(1000, 720)
    desk.show_comparison(COMPARISON)
    return desk


@pytest.fixture
def sheets(desk):
    return [slot.sheet for slot in desk._row.slots]


def top(sheet, number):
    flow = sheet.flow
    return flow.lines[flow.line_of(place(sheet.index, number).span.start)].top


def test_a_curve_leads_from_each_report_to_the_same_in_the_other_article_and_back(sheets):
    ties = Ties()
    there, back = ties.curve(sheets[0], sheets[1]), ties.curve(sheets[1], sheets[0])
    for number in range(24):
        assert there.at(top(sheets[0], number)) == top(sheets[1], number)
        assert back.at(top(sheets[1], number)) == top(sheets[0], number)


def test_a_curve_is_worked_out_once(sheets):
    ties = Ties()
    assert ties.curve(sheets[0], sheets[1]) is ties.curve(sheets[0], sheets[1])


def test_a_selected_match_that_crosses_others_is_led_through(desk, sheets):
    ties = Ties()
    before = ties.curve(sheets[0], sheets[1])
    desk.select(place(0, 3))
    assert ties.curve(sheets[0], sheets[1]).at(top(sheets[0], 3)) == top(sheets[1], 20)
    assert ties.curve(sheets[1], sheets[0]).at(top(sheets[1], 20)) == top(sheets[0], 3)
    desk.select(None)
    again = ties.curve(sheets[0], sheets[1])
    assert again.at(top(sheets[0], 3)) == before.at(top(sheets[0], 3)) == top(sheets[1], 3)


def test_what_is_selected_elsewhere_changes_nothing(desk, sheets):
    desk.light(place(1, 5))
    assert Ties().curve(sheets[1], sheets[2]).at(0) is None


def test_a_curve_follows_the_lines_when_the_zoom_changes(desk, sheets):
    ties = Ties()
    small = ties.curve(sheets[0], sheets[1])
    desk.set_zoom(150)
    large = ties.curve(sheets[0], sheets[1])
    assert large is not small
    assert large.at(top(sheets[0], 9)) == top(sheets[1], 9)


def test_other_marks_make_another_curve(sheets):
    ties = Ties()
    ties.curve(sheets[0], sheets[1])
    sheets[0].mark(ArticleMarks())
    assert ties.curve(sheets[0], sheets[1]).at(top(sheets[0], 9)) is None
