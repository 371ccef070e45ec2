"""Of a sentence with two claims a statement is about one, and takes in what tells that one."""

from __future__ import annotations

import pytest

from reader.comparison.claims import Claims
from reader.model.comparison import Match, Passage
from reader.model.text import Span

LONG, OTHER, THIRD = Passage(0, Span(0, 100)), Passage(1, Span(0, 80)), Passage(2, Span(5, 60))
FIRST, SECOND = Span(0, 45), Span(50, 100)


def match(a, b, a_part=None, b_part=None):
    return Match(a, b, "reworded", 0.9, "likely", a_part=a_part, b_part=b_part)


def end(passage):
    return passage.article, passage.span.start, passage.span.end


@pytest.mark.parametrize(
    ("told", "fits"),
    [(FIRST, True), (SECOND, False), (None, True), (Span(0, 22), True), (Span(40, 90), False)],
)
def test_what_answers_another_clause_of_a_passage_tells_another_claim(told, fits):
    claims = Claims([match(LONG, OTHER, FIRST), match(LONG, THIRD, told)])

    assert claims.fits([end(LONG), end(OTHER)], end(THIRD)) is fits


def test_which_of_its_own_clauses_answers_keeps_no_passage_out():
    claims = Claims([match(LONG, OTHER, None, FIRST), match(OTHER, THIRD, Span(50, 80))])

    assert claims.fits([end(LONG), end(THIRD)], end(OTHER))


def test_a_statement_is_about_what_all_others_answer():
    row = (LONG, OTHER, THIRD)
    claims = Claims([match(LONG, OTHER, Span(0, 80)), match(LONG, THIRD, SECOND)])

    assert list(claims.clauses(row)) == [Passage(0, Span(50, 80))]
    assert list(claims.clauses((LONG, OTHER))) == [Passage(0, Span(0, 80))]


def test_where_nothing_answers_all_others_no_clause_is_named():
    claims = Claims([match(LONG, OTHER, FIRST), match(LONG, THIRD, SECOND)])

    assert list(claims.clauses((LONG, OTHER, THIRD))) == []
    assert list(claims.clauses((OTHER, THIRD))) == []


def test_a_stub_that_all_others_answer_gives_way_to_the_clause_that_holds_it():
    stub = Span(30, 45)
    claims = Claims([match(LONG, OTHER, stub), match(LONG, THIRD, FIRST)])

    assert list(claims.clauses((LONG, OTHER, THIRD))) == [Passage(0, stub)]
    assert list(claims.clauses((LONG, OTHER, THIRD), Passage(0, stub).__eq__)) == [
        Passage(0, FIRST)
    ]


def test_where_only_stubs_answer_no_clause_is_named():
    stub = Passage(0, FIRST)

    assert list(Claims([match(LONG, OTHER, FIRST)]).clauses((LONG, OTHER), stub.__eq__)) == []


def test_the_clause_that_answers_most_is_named_where_nothing_answers_all():
    last = Passage(3, Span(0, 70))
    claims = Claims(
        [match(LONG, OTHER, FIRST), match(LONG, THIRD, Span(0, 40)), match(LONG, last, SECOND)]
    )

    assert list(claims.clauses((LONG, OTHER, THIRD, last))) == [Passage(0, FIRST)]
