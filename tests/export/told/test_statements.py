"""Rows: no statement is told twice, and no article is missing that the margins name."""

from __future__ import annotations

from reader.export.told.statements import differing_kinds, rows
from reader.model.comparison import Match, Passage, Statement
from reader.model.overview import Differing, Row
from reader.model.text import Span
from tests.export.conftest import article, comparison

TEXT = "One thing. Another thing. A third thing."
ONE, TWO = Span(0, 10), Span(11, 25)


def _compared(statements, matches=()):
    articles = [article(TEXT, name) for name in "ABCD"]
    found = tuple(Statement(f"s{n}", tuple(row)) for n, row in enumerate(statements, 1))
    return comparison(*articles, statements=found, matches=tuple(matches))


def test_statements_that_differ_in_one_passage_are_told_once():
    a, b, c = (Passage(i, ONE) for i in range(3))
    other = Passage(2, TWO)
    (row,) = rows(_compared([(a, b, c), (a, b, other)]))
    assert (row.ids, row.passages) == (["s1", "s2"], [a, b, c, other])


def test_statements_that_have_one_passage_in_common_are_told_apart():
    a, b, other = Passage(0, ONE), Passage(1, ONE), Passage(1, TWO)
    assert [row.ids for row in rows(_compared([(a, b), (a, other)]))] == [["s1"], ["s2"]]


def test_statements_that_come_to_the_same_passages_are_told_once():
    a, b, c, other = Passage(0, ONE), Passage(1, ONE), Passage(2, ONE), Passage(2, TWO)
    matches = [Match(a, b, "part", 0.6, "likely"), Match(a, c, "part", 0.6, "likely")]
    first, second = rows(_compared([(a, b), (a, c), (b, other)], matches))

    assert (first.ids, first.passages, first.beside) == (["s1", "s2"], [a, b], {c: {0}})
    assert (second.ids, second.passages, second.beside) == (["s3"], [b, other], {a: {1}})


def test_an_article_that_only_a_match_ties_to_the_row_is_told_beside_it():
    a, b, c, d = (Passage(i, ONE) for i in range(4))
    matches = [Match(a, c, "part", 0.6, "likely"), Match(b, d, "part", 0.2, "possible")]
    (row,) = rows(_compared([(a, b)], matches))
    assert row.beside == {c: {0}}


def test_a_statement_differs_in_what_its_own_articles_tell_otherwise():
    a, b, c = (Passage(i, ONE) for i in range(3))
    within = Differing("figure", 0, (a, b), (), within=True)
    outside = Differing("speaker", 0, (a,), (c,), within=False)
    told = (Row("s1", ((a,), (b,)), "all", (within, within, outside)), Row(None, ((a,),), "one"))

    assert dict(differing_kinds(told)) == {"s1": ["figure"]}
