"""Marks and margins of a page on which everything is quoted and carried elsewhere."""

from __future__ import annotations

from itertools import combinations

import pytest

from reader.export.base import Edition
from reader.export.pdf.articles import ArticlePages
from reader.export.pdf.marking import Lists, Marker
from reader.export.pdf.page import Words
from reader.export.pdf.sheet import LEFT
from reader.export.pdf.typesetting import Faces
from reader.model.comparison import Match, Passage
from tests.export.conftest import article, comparison, direct
from tests.invented import span_in as span

SPEAKERS = [
    f"Mx{chr(ord('a') + number // 26)}{chr(ord('a') + number % 26)}" for number in range(60)
]
RAIN = "Rain fell on the harbour all night. "
TEXT = "\n\n".join(
    f"“No. {one}” said {one}. {RAIN * (at % 3)}It was over: {one}."
    for at, one in enumerate(SPEAKERS)
)


@pytest.fixture
def dense(fonts):
    """Six articles that say the same, every sentence matched and every paragraph a quote."""
    assert fonts
    articles = [article(TEXT, f"Paper {number}") for number in range(6)]
    sentences = [f"“No. {one}” said {one}." for one in SPEAKERS]
    sentences += [f"It was over: {one}." for one in SPEAKERS]
    quotes = {at: [direct(TEXT, f"No. {one}", one) for one in SPEAKERS] for at in range(6)}
    matches = tuple(
        Match(Passage(a, place), Passage(b, place), "identical", 1.0, "sure")
        for place in (span(TEXT, words) for words in sentences)
        for a, b in combinations(range(6), 2)
    )
    return comparison(
        *articles,
        quotes=quotes,
        matches=matches,
        speakers=((None,) * len(SPEAKERS),) * 6,
        speaker_names=(tuple(SPEAKERS),) * 6,
    )


def _marked(found):
    faces = Faces.installed()
    pages, after = {}, 1
    for index, one in enumerate(found.articles):
        pages[index] = ArticlePages(one, index, faces, after)
        after += len(pages[index].pages)
    marker = Marker(Edition("Rain", found), pages, Lists({}, {}), faces)
    marker.mark(0)
    return pages


def _beside(band, y):
    return band.baseline - 11 < y < band.baseline + 4


def test_each_speaker_stands_beside_their_own_words(dense):
    pages = _marked(dense)[0]
    bands = {
        name.upper(): pages.column.bands(quote.content)
        for name, quote in zip(SPEAKERS, dense.analyses[0].quotes, strict=True)
    }
    found = []
    for page in pages.pages:
        for item in page.items:
            if isinstance(item, Words) and item.x < LEFT and item.paragraph.text in bands:
                name = item.paragraph.text
                found.append(name)
                assert any(
                    _beside(band, item.baseline) and pages.page(band.page) is page
                    for band in bands[name]
                )
    assert sorted(found) == sorted(bands)


def test_each_reference_stands_beside_a_passage_it_is_about(dense):
    every = _marked(dense)
    pages = every[0]
    links = sum(match.a.article == 0 for match in dense.matches)
    for page in pages.pages:
        for link in page.links:
            y = link.box.bottom - 2
            assert any(
                _beside(band, y) and pages.page(band.page) is page
                for match in dense.matches
                if match.a.article == 0
                and every[match.b.article].column.anchor(match.b.span) == link.target
                for band in pages.column.bands(match.a.span)
            )
    shown = sum(len(page.links) for page in pages.pages)
    assert 2 * len(SPEAKERS) < shown <= links
