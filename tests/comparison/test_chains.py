"""Matches of neighbouring sentences are one chain."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from reader.comparison.chains import chains
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.model.comparison import Match, Passage
from reader.model.text import Span
from tests.invented import compared

SENTENCES = 8
TEXT = " ".join(["Rain fell."] * SENTENCES)
SPANS = tuple(Span(11 * at, 11 * at + 10) for at in range(SENTENCES))


def at(article, first, last=None):
    return Passage(article, Span(SPANS[first].start, SPANS[last or first].end))


def match(i, j, kind="reworded", grade="likely", articles=(0, 1)):
    return Match(at(articles[0], i), at(articles[1], j), kind, 0.9, grade)


def chained(*matches):
    articles = [Article(f"{n}.txt", "", TEXT) for n in range(3)]
    analyses = [Analysis(sentences=SPANS)] * 3
    return chains(compared(articles, analyses, matches=tuple(matches)))


def places(*matches):
    return [(chain.a, chain.b) for chain in chained(*matches)]


def test_sentences_that_follow_each_other_in_both_articles_are_one_chain():
    assert places(match(1, 4), match(2, 5), match(3, 6)) == [(at(0, 1, 3), at(1, 4, 6))]


def test_a_sentence_may_answer_two_neighbours():
    assert places(match(1, 4), match(1, 5), match(2, 5)) == [(at(0, 1, 2), at(1, 4, 5))]


def test_a_sentence_between_may_have_no_match():
    assert places(match(1, 4), match(2, 6)) == [(at(0, 1, 2), at(1, 4, 6))]
    assert places(match(1, 4), match(3, 5)) == [(at(0, 1, 3), at(1, 4, 5))]


def test_sentences_apart_or_in_another_order_are_chains_of_their_own():
    assert places(match(1, 4), match(4, 7)) == [(at(0, 1), at(1, 4)), (at(0, 4), at(1, 7))]
    assert len(places(match(1, 5), match(2, 4))) == 2


def test_chains_that_meet_later_are_one():
    assert len(places(match(1, 3), match(2, 4), match(3, 3), match(3, 4))) == 1


def test_each_two_articles_have_chains_of_their_own():
    found = places(match(1, 4), match(2, 5, articles=(0, 2)), match(3, 6, articles=(1, 2)))

    assert found == [
        (at(0, 1), at(1, 4)),
        (at(0, 2), at(2, 5)),
        (at(1, 3), at(2, 6)),
    ]


def test_possible_matches_are_in_no_chain():
    assert places(match(1, 4, grade="possible")) == []


def test_a_chain_is_identical_only_where_all_its_matches_are():
    def kind(*kinds):
        [chain] = chained(*(match(i, i, one) for i, one in enumerate(kinds)))
        return chain.kind

    assert kind("identical", "identical") == "identical"
    assert kind("identical", "reworded") == "reworded"
    assert kind("identical", "part", "reworded") == "part"


links = st.sets(st.tuples(st.integers(0, SENTENCES - 1), st.integers(0, SENTENCES - 1)))


@given(links)
@example({(6, 1), (4, 0), (5, 1), (6, 0)})
def test_every_match_is_in_one_chain_and_within_it(pairs):
    web = [match(i, j) for i, j in pairs]
    found = chained(*web)
    held = [one for chain in found for one in chain.matches]

    assert sorted(held, key=lambda m: (m.a, m.b)) == sorted(web, key=lambda m: (m.a, m.b))
    for chain in found:
        for one in chain.matches:
            assert chain.a.span.covers(one.a.span)
            assert chain.b.span.covers(one.b.span)


@given(links)
def test_the_chains_are_the_same_from_the_other_side(pairs):
    here = {
        frozenset((m.a.span, m.b.span) for m in c.matches)
        for c in chained(*(match(i, j) for i, j in pairs))
    }
    there = {
        frozenset((m.b.span, m.a.span) for m in c.matches)
        for c in chained(*(match(j, i) for i, j in pairs))
    }

    assert here == there
