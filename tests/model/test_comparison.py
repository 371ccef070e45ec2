"""A comparison finds what is numbered in it."""

from __future__ import annotations

from dataclasses import replace

from reader.model.analysis import Analysis, Figure, Quote
from reader.model.article import Article
from reader.model.comparison import Comparison, Match, Models, Passage, Place, Statement
from reader.model.text import Span

QUOTE = Quote("direct", Span(4, 6), Span(4, 6))
FIGURE = Figure(Span(0, 3), "2", "count")
COMPARISON = Comparison(
    articles=(Article("a", "a", "One."), Article("b", "b", "Two “no”s.")),
    analyses=(Analysis(), Analysis(quotes=(QUOTE,), figures=(FIGURE,))),
    mention_entities=((), ()),
    speakers=((), (None,)),
    speaker_names=((), (None,)),
    entities=(),
    matches=(),
    statements=(),
    quote_groups=(),
    figure_groups=(),
    models=Models(None, None),
)


def test_a_quote_and_a_figure_are_found_by_their_place():
    assert COMPARISON.quote(Place(1, 0)) is QUOTE
    assert COMPARISON.figure(Place(1, 0)) is FIGURE


def test_the_words_of_a_passage_are_those_of_its_article():
    assert COMPARISON.words(Passage(1, Span(0, 3))) == "Two"
    assert COMPARISON.words(Passage(0, Span(0, 3))) == "One"


def test_passages_and_places_stand_in_the_order_of_the_story():
    assert sorted([Passage(1, Span(0, 1)), Passage(0, Span(5, 6)), Passage(0, Span(1, 9))]) == [
        Passage(0, Span(1, 9)),
        Passage(0, Span(5, 6)),
        Passage(1, Span(0, 1)),
    ]
    assert sorted([Place(1, 0), Place(0, 4)]) == [Place(0, 4), Place(1, 0)]


def test_each_side_of_a_match_has_its_own_clause():
    one, other = Passage(0, Span(0, 3)), Passage(1, Span(0, 3))
    match = Match(one, other, "part", 0.9, "sure", b_part=Span(1, 3))

    assert match.part_of(one) is None
    assert match.part_of(other) == Span(1, 3)


def test_of_the_statements_of_a_passage_that_with_most_of_it_is_told_then_that_of_most_articles():
    short, long = Passage(0, Span(0, 2)), Passage(0, Span(2, 9))
    b, c = Passage(1, Span(0, 3)), Passage(2, Span(0, 3))
    two, three = Statement("s1", (long, b)), Statement("s2", (long, b, c))
    same, other = Statement("s3", (long, c, b)), Statement("s4", (short, b, c))
    known = replace(COMPARISON, statements=(two, three, same, other))

    assert known.statement_of(long) is three
    assert known.statement_of(Passage(0, Span(0, 4))) is three
    assert known.statement_of(short) is other
    assert known.statement_of(Passage(1, Span(3, 4))) is None
    assert COMPARISON.statement_of(long) is None
    assert three.of(0) == (long,)
