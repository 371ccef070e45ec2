"""Rules under the words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.analysis import Quote
from reader.model.text import Span
from reader.ui.reading.marks import EVERY_MARK, MarkKind
from reader.ui.reading.rules import with_marks
from tests.ui.reading.places import area_of, below, has_colour, picture

NAMES = ("Tull library", "Ola Brandt")


def test_a_quote_is_ruled_under_its_content_alone(slots):
    assert has_colour(slots[0], "quote", below(slots[0], "crack and", 5))
    assert not has_colour(slots[0], "quote", below(slots[0], "who keeps", 5))


@pytest.mark.parametrize(
    ("kind", "text", "ruled"),
    [
        ("direct", "“It fell,” she said", "“It fell,”"),
        ("mixed", 'a "It fell," b', '"It fell,"'),
        ("direct", "said: ”It fell,”", "”It fell,”"),
        ("direct", "»It fell,« he", "»It fell,«"),
        ("direct", "It fell,", "It fell,"),
        ("direct", "“It fell,", "“It fell,"),
        ("indirect", "“It fell,”", "It fell,"),
    ],
)
def test_the_rule_takes_in_the_quotation_marks_that_touch_the_content(kind, text, ruled):
    start = text.index("It fell,")
    content = Span(start, start + len("It fell,"))
    assert with_marks(Quote(kind, content, content), text).of(text) == ruled


def test_a_figure_that_agrees_is_dashed_thin_and_one_that_differs_thick(slots):
    assert has_colour(slots[1], "fig", below(slots[1], "Sunday", 3))
    assert not has_colour(slots[1], "fig", below(slots[1], "Sunday", 4))
    for drop in (3, 4):
        assert has_colour(slots[1], "diff", below(slots[1], "6,000", drop))


def test_a_figure_that_is_resolved_is_dashed_thin_again(slots):
    sheet = slots[1].sheet
    resolved = (replace(mark, resolved=True) for mark in sheet.marks.figures)
    sheet.mark(replace(sheet.marks, figures=tuple(resolved)))

    assert has_colour(slots[1], "fig", below(slots[1], "6,000", 3))
    assert not has_colour(slots[1], "diff", below(slots[1], "6,000", 4))


def test_dashes_leave_gaps(slots):
    row = picture(slots[1], below(slots[1], "Sunday", 3))
    fig = slots[1].sheet.view.theme.color("fig")
    dashed = [row.pixelColor(x, 0) == fig for x in range(row.width())]
    assert 0.4 < sum(dashed) / len(dashed) < 0.75


def test_rules_hang_lower_when_the_letters_are_larger(desk, slots):
    desk.set_zoom(200)
    assert has_colour(slots[0], "quote", below(slots[0], "heard", 10))
    assert area_of(slots[0], "heard").height() == 48


def test_names_are_dotted_and_of_one_name_alone_if_it_is_asked_for(desk, slots):
    def rows():
        drawn = (picture(slots[0], below(slots[0], words, 3)) for words in NAMES)
        return [bytes(image.constBits()) for image in drawn]

    library, brandt = rows()
    desk.set_marks(EVERY_MARK - {MarkKind.NAMES})
    bare_library, bare_brandt = rows()
    assert library != bare_library
    assert brandt != bare_brandt
    desk.set_marks(EVERY_MARK)
    desk.names.show_only("e1")
    assert rows() == [bare_library, brandt]
    desk.names.show_only("")
    assert rows() == [library, brandt]
