"""A statement is one claim: never two passages of one article, never a match left out."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.statements import statements
from reader.model.comparison import Match, MatchClass, Passage
from reader.model.text import Span

ARTICLES = 4


def at(article, sentence):
    return Passage(article, Span(sentence * 10, sentence * 10 + 9))


def match(a, b, score):
    grade: MatchClass = "sure" if score >= 0.97 else "likely" if score >= 0.25 else "possible"
    return Match(min(a, b), max(a, b), "reworded", score, grade)


def rows(*matches):
    return [s.passages for s in statements(matches)]


places = [at(a, s) for a in range(ARTICLES) for s in range(3)]
pairs = [(a, b) for a, b in combinations(places, 2) if a.article != b.article]


@st.composite
def webs(draw):
    """Matches at random, no two equally good, so that their order is settled."""
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=20))
    scores = draw(
        st.lists(st.integers(5, 100), unique=True, min_size=len(chosen), max_size=len(chosen))
    )
    return [match(a, b, score / 100) for (a, b), score in zip(chosen, scores, strict=True)]


def test_a_claim_that_three_articles_share_is_one_statement():
    a, b, c = at(0, 0), at(1, 2), at(2, 1)

    assert rows(match(a, b, 0.9), match(b, c, 0.8), match(a, c, 0.7)) == [(a, b, c)]


def test_statements_are_numbered_in_the_order_of_the_story():
    found = statements([match(at(0, 5), at(1, 0), 0.99), match(at(0, 1), at(1, 7), 0.5)])

    assert [s.id for s in found] == ["s1", "s2"]
    assert found[0].passages == (at(0, 1), at(1, 7))


def test_two_sentences_of_an_article_are_not_one_statement_through_a_third():
    one, two, whole = at(0, 0), at(0, 1), at(1, 0)

    assert rows(match(one, whole, 0.9), match(two, whole, 0.8)) == [(one, whole), (two, whole)]


def test_a_chain_of_weak_matches_is_not_one_statement():
    a, b, c, d = at(0, 0), at(1, 0), at(2, 0), at(3, 0)

    assert (a, b, c, d) not in rows(match(a, b, 0.5), match(b, c, 0.4), match(c, d, 0.5))


def test_a_row_takes_a_passage_that_another_row_has_too():
    long, first, second, third = at(0, 0), at(1, 0), at(1, 1), at(2, 0)
    web = [
        match(long, first, 0.95),
        match(second, third, 0.9),
        match(long, second, 0.8),
        match(long, third, 0.8),
    ]

    assert rows(*web) == [(long, first), (long, second, third)]


def test_of_two_passages_the_one_that_fits_a_row_better_is_taken():
    good, better, a, b = at(0, 0), at(0, 1), at(1, 0), at(2, 0)
    web = [
        match(good, at(3, 0), 0.95),
        match(better, at(3, 1), 0.96),
        match(a, b, 0.9),
        match(a, good, 0.5),
        match(b, good, 0.5),
        match(a, better, 0.6),
        match(b, better, 0.6),
    ]

    assert rows(*web) == [(good, at(3, 0)), (better, a, b), (better, at(3, 1))]


def test_possible_matches_alone_make_no_statement():
    assert rows(match(at(0, 0), at(1, 0), 0.2)) == []


def test_no_matches_make_no_statements():
    assert statements([]) == ()


@given(webs())
def test_a_statement_never_has_two_passages_of_one_article(web):
    for row in rows(*web):
        assert len(row) >= 2
        assert len({p.article for p in row}) == len(row)
        assert list(row) == sorted(row)


@given(webs())
def test_every_passage_with_a_shown_match_is_in_a_statement_and_no_other_is(web):
    shown = {p for m in web if m.grade != "possible" for p in (m.a, m.b)}

    assert {p for row in rows(*web) for p in row} == shown


@given(webs())
def test_no_statement_holds_another(web):
    found = [frozenset(row) for row in rows(*web)]

    assert not any(a <= b for a in found for b in found if a is not b)


@settings(max_examples=200)
@given(webs(), st.permutations(range(ARTICLES)), st.randoms(use_true_random=False))
def test_another_order_of_articles_and_matches_gives_the_same_statements(web, order, random):
    def moved(p):
        return Passage(order[p.article], p.span)

    other = [match(moved(m.a), moved(m.b), m.score) for m in web]
    random.shuffle(other)

    assert {frozenset(map(moved, row)) for row in rows(*web)} == set(map(frozenset, rows(*other)))
