"""Text runs from page to page, and a list goes on where the one before hardly began."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reader.export.pdf.flow import HEADING, SMALL, TEXT, Flow
from reader.export.pdf.page import Words
from reader.export.pdf.sheet import A4
from reader.export.pdf.typesetting import Faces, Paragraph


@pytest.fixture
def flow(fonts):
    assert fonts
    return Flow(Faces.installed(), 7, str)


def said(flow):
    return [" ".join(one.text for one in page.paragraphs()) for page in flow.pages]


def test_a_section_goes_on_where_the_one_before_hardly_began(flow):
    first = flow.section("Quotes")
    flow.text("None found.", SMALL)
    second = flow.section("Figures")

    assert first.page == second.page == 7
    assert second.y > first.y + 40
    assert said(flow) == ["Quotes None found. Figures"]
    assert flow.pages[0].section == "Quotes · Figures"


def test_else_it_has_a_page_of_its_own_and_so_has_one_on_another_sheet(flow):
    flow.section("Quotes")
    flow.gap(A4.height / 2)
    assert flow.section("Figures").page == 8
    assert flow.section("Statements", A4.turned()).page == 9
    assert flow.section("Notes").page == 10
    assert [page.section for page in flow.pages] == ["Quotes", "Figures", "Statements", "Notes"]


def test_the_first_lines_of_a_row_have_one_baseline_and_others_their_own_pitch(flow):
    flow.begin("Row")
    cells = [("number", HEADING), ("words and more words", TEXT), ("small words in lines", SMALL)]
    paragraphs = [Paragraph(text, style, flow.faces, 40) for text, style in cells]
    flow.row([(100.0 * at, [one]) for at, one in enumerate(paragraphs)], list)
    lines = [item for item in flow.pages[0].items if isinstance(item, Words)]

    assert len({item.baseline for item in lines if item.line == 0}) == 1
    for paragraph in paragraphs:
        own = [item.baseline for item in lines if item.paragraph is paragraph]
        steps = {round(b - a, 3) for a, b in pairwise(own)}
        assert steps <= {paragraph.style.pitch}
    assert len(lines) > len(cells)


def test_a_row_goes_on_until_each_of_its_columns_is_done(flow):
    flow.begin("Row")
    long = Paragraph("word " * 900, TEXT, flow.faces, 90)
    short = Paragraph("word " * 30, SMALL, flow.faces, 90)
    heads = []
    flow.row([(100, [long]), (300, [short])], lambda: heads.append(len(flow.pages)))

    lines = [item for page in flow.pages for item in page.items if isinstance(item, Words)]
    assert len(flow.pages) > 2
    assert heads == list(range(2, len(flow.pages) + 1))
    assert [item.line for item in lines if item.paragraph is long] == list(range(len(long)))
    assert [item.line for item in lines if item.paragraph is short] == list(range(len(short)))
    assert all(item.baseline <= A4.bottom for item in lines)
