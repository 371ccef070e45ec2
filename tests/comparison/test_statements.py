"""A statement is one claim: never two passages of one article, never a match left out."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.statements import statements
from reader.model.comparison import Match, MatchClass, Passage
from reader.model.text import Span

ARTICLES = 4


def at(article, sentence):
    return Passage(article, Span(sentence * 10, sentence * 10 + 9))


def match(a, b, score, **parts):
    grade: MatchClass = "sure" if score >= 0.97 else "likely" if score >= 0.25 else "possible"
    a_part, b_part = (parts.get(f"{which}_part") for which in "ab")
    if b < a:
        a, b, a_part, b_part = b, a, b_part, a_part
    return Match(a, b, "reworded", score, grade, a_part=a_part, b_part=b_part)


def clause(passage, half):
    """The first or second half of a passage; all of it when there is none."""
    start = passage.span.start
    return None if half is None else Span(start + 4 * half, start + 4 * half + 4)


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
    halves = st.sampled_from((None, 0, 1))
    return [
        match(a, b, score / 100, a_part=clause(a, draw(halves)), b_part=clause(b, draw(halves)))
        for (a, b), score in zip(chosen, scores, strict=True)
    ]


def test_a_claim_that_three_articles_share_is_one_statement():
    a, b, c = at(0, 0), at(1, 2), at(2, 1)

    assert rows(match(a, b, 0.9), match(b, c, 0.8), match(a, c, 0.7)) == [(a, b, c)]


def test_statements_are_numbered_in_the_order_of_the_story():
    found = statements([match(at(0, 5), at(1, 0), 0.99), match(at(0, 1), at(1, 7), 0.5)])

    assert [s.id for s in found] == ["s1", "s2"]
    assert found[0].passages == (at(0, 1), at(1, 7))


def test_of_matches_as_good_the_order_that_is_given_decides():
    here, one, two, three = at(0, 0), at(1, 2), at(2, 0), at(3, 2)
    alike = [match(here, other, 1.0) for other in (one, two, three)]

    def found(order):
        return [row.passages for row in statements(alike, order=order)]

    assert found([0, 1, 2, 3]) == found(None) == [(here, one, two), (here, three)]
    assert found([0, 3, 2, 1]) == [(here, one), (here, two, three)]


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


@pytest.mark.parametrize(("half", "taken"), [(0, False), (1, True), (None, True)])
def test_a_row_takes_no_passage_that_tells_another_claim_of_the_same_sentence(half, taken):
    long, first, second, other = at(0, 0), at(1, 0), at(1, 1), at(2, 0)
    web = [
        match(long, first, 0.99, a_part=clause(long, 0)),
        match(first, other, 0.96),
        match(long, other, 0.95, a_part=clause(long, half)),
        match(long, second, 0.5, a_part=clause(long, 1)),
        match(second, other, 0.05),
    ]

    assert rows(*web) == [(long, first, other), (long, second, other)[: 2 + taken]]


def test_a_row_takes_no_passage_that_matches_some_of_it_and_others_not_even_possibly():
    long, copy, other, more = at(0, 0), at(1, 0), at(2, 0), at(2, 1)
    web = [match(long, copy, 1.0), match(long, more, 0.9), match(long, other, 0.5)]

    assert rows(*web, match(copy, more, 0.9)) == [(long, copy, more), (long, other)]


def test_of_two_passages_that_must_not_meet_a_row_takes_the_one_that_fits_better():
    a, b, better, worse = at(0, 0), at(1, 0), at(2, 0), at(3, 0)
    web = [
        match(a, b, 0.5),
        match(better, at(0, 1), 0.95),
        match(worse, at(1, 1), 0.96),
        *(match(one, better, 0.49) for one in (a, b)),
        *(match(one, worse, 0.48) for one in (a, b)),
    ]

    found = [s.passages for s in statements(web, [{better, worse}])]

    assert (a, b, better) in found
    assert not any({better, worse} <= set(row) for row in found)


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

    other = [match(moved(m.a), moved(m.b), m.score, a_part=m.a_part, b_part=m.b_part) for m in web]
    random.shuffle(other)

    assert {frozenset(map(moved, row)) for row in rows(*web)} == set(map(frozenset, rows(*other)))
