"""Statements stand side by side where the articles have room, on sheets that lie where many."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.base import Edition, Layout
from reader.export.pdf.flow import Flow
from reader.export.pdf.margins import Reference
from reader.export.pdf.page import Words
from reader.export.pdf.sheet import A4, LETTER, Anchor
from reader.export.pdf.statement_list import sheet_for, write_statements
from reader.export.pdf.typesetting import Faces
from reader.model.article import Article
from reader.model.comparison import Match, Passage, Statement
from reader.model.text import Span
from tests import invented


def edition(count: int, statements: int = 1, layout: Layout = Layout()) -> Edition:  # noqa: B008
    """So many articles; the first two carry each statement, the last what matches the second."""
    lines = [f"The bridge was shut for reason {n}." for n in range(statements)]
    articles = [
        Article(
            f"{at}.txt",
            "ab" * 32,
            "\n\n".join(f"{line} {at}" for line in lines),
            source=f"Outlet {at}",
        )
        for at in range(count)
    ]
    places, start = [], 0
    for line in lines:
        places.append(Span(start, start + len(line) + 2))
        start += len(line) + 4
    told = tuple(
        Statement(f"s{n}", (Passage(0, span), Passage(1, span))) for n, span in enumerate(places)
    )
    matches = tuple(
        Match(Passage(1, span), Passage(count - 1, span), "part", 0.7, "sure")
        for span in places
        if count > 2
    )
    return Edition(
        "Bridge", invented.compared(articles, statements=told, matches=matches), layout=layout
    )


@pytest.fixture
def faces(fonts):
    assert fonts
    return Faces.installed()


def written(faces, told, usual=A4):
    flow = Flow(faces, 0, str, usual)
    flow.section("Statements", sheet_for(told, usual))
    found = write_statements(flow, told, lambda one: Reference(f"{one.article}", Anchor(0, 0)))
    return flow, found


def test_few_articles_stand_side_by_side_on_an_upright_sheet(faces):
    flow, found = written(faces, edition(3))
    (page,) = flow.pages
    lines = [item for item in page.items if isinstance(item, Words)]
    said = {item.paragraph.text: item for item in reversed(lines)}

    assert page.sheet == A4
    first, second = (said[f"The bridge was shut for reason 0. {at}"] for at in (0, 1))
    assert first.baseline == second.baseline == said["1"].baseline == found["s0"].y
    assert first.x < second.x < said["matches the words of B only"].x
    assert [link.target for link in page.links] == [Anchor(0, 0)] * 3


def test_what_an_article_says_is_told_in_its_language(faces):
    told = edition(4)
    articles = tuple(replace(one, language="fr") for one in told.comparison.articles)
    flow, _ = written(faces, replace(told, comparison=replace(told.comparison, articles=articles)))
    table = next(one for one in flow.telling.parts[-1].parts if one.kind == "Table")

    heads, row = (
        [[part.language for part in cell.parts] for cell in one.parts] for one in table.parts
    )
    assert heads == [[""]] * 5
    assert row == [[""], ["fr"], ["fr"], [""], ["fr", ""]], (
        "no match found; matches the words of B"
    )
    assert not any(cell.language for one in table.parts for cell in one.parts)


def test_an_article_without_a_counterpart_has_none_found(faces):
    flow, _ = written(faces, edition(4))
    words = [one.text for one in flow.pages[0].paragraphs()]
    assert words.count("no match found") == 1


@pytest.mark.parametrize("usual", [A4, LETTER])
@pytest.mark.parametrize("count", [4, 6])
def test_more_articles_stand_on_sheets_that_lie_and_lose_no_word(faces, usual, count):
    flow, found = written(faces, edition(count, 40), usual)

    assert len(flow.pages) > 1
    assert len({(one.page, one.y) for one in found.values()}) == 40
    for page in flow.pages:
        assert (page.sheet.width, page.sheet.height) == (usual.height, usual.width)
        for item in page.items:
            if isinstance(item, Words):
                assert item.baseline <= page.sheet.bottom
                assert item.x + item.paragraph.width(item.line) <= page.sheet.right + 1
    text = " ".join(one.text for page in flow.pages for one in dict.fromkeys(page.paragraphs()))
    assert text.count("A, Outlet 0") == len(flow.pages), "heads are repeated"
    assert all(f"for reason {n}. {at}" in text for n in range(40) for at in (0, 1, count - 1))


def test_very_many_articles_are_told_one_below_the_other(faces):
    flow, found = written(faces, edition(7))
    words = [one.text for one in flow.pages[0].paragraphs()]

    assert flow.pages[0].sheet == A4
    assert "1 · in A, B, G" in words
    assert "matches the words of B only" in words
    assert found["s0"].page == 0


def test_what_comes_after_stands_upright_again_and_all_is_on_its_paper(write):
    paper = write(edition(5, 12, Layout(("articles", "statements", "sources"), paper="a4")))
    sizes = [tuple(map(float, page.mediabox))[2:] for page in paper.pdf.pages]

    assert sizes == [(595, 842)] * 5 + [(842, 595)] * (len(sizes) - 6) + [(595, 842)]
    assert len(sizes) > 7
    assert "page 6 of" in paper.text(5), "what is at the right of a wide page is printed"
    links = paper.annotations("Link")
    assert {page for page, _ in links} >= {1, 5, 6}
    for page, link in links:
        left, bottom, right, top = map(float, link["/Rect"])
        assert 0 <= left < right <= sizes[page][0]
        assert 0 <= bottom < top <= sizes[page][1]
        target, _, _, at, _ = link["/Dest"]
        there = paper.pdf.pages.index(target.get_object())
        assert 0 < float(at) <= sizes[there][1]
    outline = {one.title: paper.pdf.get_destination_page_number(one) for one in paper.pdf.outline}
    assert outline["Statements"] == 5
    assert paper.pdf.page_labels[5] == "Lists-1"


def test_an_outlet_with_a_name_without_end_leaves_room_for_the_statements(faces):
    told = edition(6, 3)
    found = told.comparison
    articles = tuple(replace(one, source="Outlet " * 500) for one in found.articles)
    flow, _ = written(faces, replace(told, comparison=replace(found, articles=articles)))

    assert len(flow.pages) == 1
