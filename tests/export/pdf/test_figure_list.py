"""Figures are a table: what each article says, and how that differs, its heads on each page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.pdf.figure_list import write_figures
from reader.export.pdf.flow import Flow
from reader.export.pdf.margins import Reference
from reader.export.pdf.page import Rule, Words
from reader.export.pdf.sheet import A4, Anchor
from reader.export.pdf.typesetting import Faces
from reader.model.comparison import FigureGroup, Place


@pytest.fixture
def waves(compared):
    return compared.figure_groups[0]


@pytest.fixture
def flow(qapp):  # noqa: ARG001 - fonts need an application
    flow = Flow(Faces.installed(), 0, str)
    flow.new_page()
    return flow


def written(flow, comparison, groups):
    def reference(passage):
        return Reference(f"{passage.article}", Anchor(0, 0))

    write_figures(flow, comparison, groups, reference)
    return [[p.text for p in page.paragraphs()] for page in flow.pages]


def test_each_wording_stands_once_with_the_articles_that_have_it(flow, compared, waves):
    (page,) = written(flow, compared, [waves])

    assert page[:3] == ["What", "In the articles", "How they stand"]
    assert page[3:7] == ["height of waves", "A: 9 metres", "B, C: 12 metres", "≠ differ"]
    assert any(isinstance(item, Rule) for item in flow.pages[0].items)
    assert len(flow.pages[0].links) == 3


def test_a_page_is_referred_to_once(flow, compared, waves):
    twice = replace(waves, figures=(*waves.figures, waves.figures[2]))
    written(flow, compared, [twice])

    assert len(flow.pages[0].links) == 3


def test_heads_are_repeated_and_no_row_is_broken(flow, compared, waves):
    pages = written(flow, compared, [waves] * 60)

    assert len(pages) > 1
    assert all(page[:3] == ["What", "In the articles", "How they stand"] for page in pages)
    assert all(page[3] == "height of waves" for page in pages)
    assert all(
        item.baseline <= A4.bottom
        for page in flow.pages
        for item in page.items
        if isinstance(item, Words)
    )


def test_a_row_longer_than_a_page_goes_on_below_the_heads(flow, compared):
    places = tuple(Place(n % 3, 0) for n in range(3))
    long = FigureGroup("word " * 1500, "conflict", places)
    pages = written(flow, compared, [long])

    assert len(pages) > 1
    assert all(page[0] == "What" for page in pages)


def test_no_facts_make_no_table(flow, compared):
    assert written(flow, compared, []) == [[]]
