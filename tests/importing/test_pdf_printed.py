"""Of a printed page comments and words that stand for pictures are set aside, and nothing else."""

from __future__ import annotations

import pytest

from reader.importing.base import Piece
from reader.importing.pdf_printed import around_set_aside

PROSE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."
CAPTION = "The old bridge on Monday. Photograph: J. Okafor"
COMMENT = "Bob: About time too, I waited for days and nobody told me anything at all!"


def aside(*texts):
    pieces = [it if isinstance(it, Piece) else Piece(it) for it in texts]
    return [piece.text for piece in around_set_aside(pieces) if piece.kept is False]


@pytest.mark.parametrize("count", ["Comments (2)", "2 comments", "Comments 14"])
def test_what_stands_under_a_count_of_comments_is_set_aside(count):
    assert aside("Bridge closed", PROSE, PROSE, count, COMMENT) == [count, COMMENT]


def test_comments_end_where_another_article_begins():
    other = Piece("Ferry sails again", "heading")

    assert aside(PROSE, PROSE, "3 Comments", Piece("Bob", "heading"), other, PROSE) == [
        "3 Comments", "Bob",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "page",
    [
        ["2 comments", PROSE, PROSE],
        [PROSE, PROSE, "Comments on the plan can be sent until May.", PROSE],
        [PROSE, "20 commented on it before the council met", PROSE],
        [PROSE, "He left. 20 people comment.", PROSE],
        [],
    ],
    ids=["above the article", "in a sentence", "in a line", "no count", "nothing"],
)
def test_what_is_no_count_of_comments_under_the_article_sets_nothing_aside(page):
    assert aside(*page) == []


@pytest.mark.parametrize("above", [PROSE, "19 September 2023", "By Ann Lee"])
@pytest.mark.parametrize("caption", [CAPTION, Piece("On Monday", "caption")])
def test_a_line_over_a_caption_stands_for_the_picture(above, caption):
    assert aside("Bridge closed", above, "The bridge from the pier", caption, PROSE) == [
        "The bridge from the pier"
    ]


@pytest.mark.parametrize(
    "page",
    [
        ["Bridge closed", "Cracks found in two of its piers", CAPTION, PROSE],
        [PROSE, "He saw the bridge from the pier.", CAPTION],
        [PROSE, Piece("The bridge from the pier", "heading"), CAPTION],
        [PROSE, "The bridge from the pier", PROSE],
        [PROSE, "the pier " * 21, CAPTION],
        ["The bridge from the pier", CAPTION],
    ],
    ids=["standfirst", "sentence", "heading", "no caption", "long", "first"],
)
def test_what_may_be_the_articles_own_stays_over_a_caption(page):
    assert aside(*page) == []
