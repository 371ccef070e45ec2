"""What a comparison comes to is written whole, and safely for what opens it."""

from __future__ import annotations

import csv
import io

import pytest

from reader.export.overview import (
    overview_document,
    statements_document,
    synopsis_csv,
)
from reader.model.article import Article
from reader.model.comparison import Passage, Place, Statement
from reader.model.overview import (
    Choice,
    Differing,
    Instance,
    Only,
    Overview,
    Row,
    Run,
    SharedWording,
    Term,
)
from reader.model.text import Span
from tests.invented import compared

A, B = Passage(0, Span(0, 4)), Passage(1, Span(6, 9))
STORY = compared(
    (
        Article("a.txt", "a", "Shut|it, \n “now”.", source="The | Post"),
        Article("b.txt", "b", "Never and so on."),
    )
)
FIGURE = Differing("figure", 0, (A,), (B,), within=False)
WITHIN = Differing("figure", 0, (A, B), (), within=True)
ROWS = (
    Row("s1", ((Passage(0, Span(0, 17)),), (Passage(1, Span(0, 5)), B)), "all", (WITHIN, WITHIN)),
    Row(None, ((), (B,)), "one", (FIGURE,)),
)


def test_a_statement_names_the_clauses_it_is_about_and_what_its_own_articles_differ_in():
    whole = Passage(0, Span(0, 17))
    rows = (Row("s1", ((whole,), (B,)), "all", (FIGURE, WITHIN), clauses=(A,)),)
    found = statements_document((Statement("s1", (whole, B)), Statement("s2", (A, B))), rows)
    a, b = {"article": "A", "span": [0, 4]}, {"article": "B", "span": [6, 9]}

    assert found == [
        {
            "id": "s1",
            "passages": [{"article": "A", "span": [0, 17], "clause": [0, 4]}, b],
            "differs": ["figure"],
        },
        {"id": "s2", "passages": [a, b]},
    ]


def test_wording_shared_wording_and_what_only_one_has_are_in_the_document():
    use = Instance(A, quoted=True, matched=True)
    found = overview_document(
        Overview(
            ROWS,
            (Only(B, ("e1",), ("e1",), (Place(1, 0),), (), (Place(1, 1),), (A,)),),
            (SharedWording(0, 1, 0.123456, (Run(A, B, 8),), ("AFP",)),),
            ((0, 1),),
            (Choice("word", ((Term("shut", (use,)),), ())),),
        )
    )
    a, b = {"article": "A", "span": [0, 4]}, {"article": "B", "span": [6, 9]}

    assert found == {
        "wording": [
            {
                "kind": "word",
                "terms": [
                    {
                        "article": "A",
                        "words": "shut",
                        "instances": [{"span": [0, 4], "quoted": True, "matched": True}],
                    }
                ],
            }
        ],
        "shared_wording": [
            {
                "articles": ["A", "B"],
                "share": 0.1235,
                "via": ["AFP"],
                "runs": [{"a": a, "b": b, "words": 8}],
            }
        ],
        "only": [
            b
            | {
                "names": ["e1"],
                "own_names": ["e1"],
                "figures": ["B.f1"],
                "own_figures": [],
                "quotes": ["B.q2"],
                "possible": [a],
            }
        ],
    }


def test_the_synopsis_as_csv_has_a_column_an_article_and_numbers_its_rows():
    table = list(csv.reader(io.StringIO(synopsis_csv(STORY, ROWS), newline="")))

    assert table == [
        ["row", "statement", "carried", "differs", "A The | Post", "B b.txt"],
        ["1", "s1", "all", "figure", "Shut|it, “now”.", "Never […] and"],
        ["2", "", "one", "", "", "and"],
    ]


def test_an_article_of_which_no_row_has_anything_has_no_column():
    table = synopsis_csv(STORY, (Row(None, ((), (B,)), "one"),))

    assert table.splitlines() == ["row,statement,carried,differs,B b.txt", "1,,one,,and"]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_no_cell_begins_a_formula(sign):
    one = compared((Article("a.txt", "a", f"{sign}SUM(A1)"),))
    table = synopsis_csv(one, (Row(None, ((A,),), "one"),))

    assert table.splitlines()[1].split(",")[4].startswith(f"'{sign}SU")
