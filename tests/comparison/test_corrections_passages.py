"""What the user says goes together does, what is said to be apart is, and the later word holds."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.corrections import corrected
from reader.model.analysis import Analysis
from reader.model.comparison import Match, Passage
from reader.model.correction import Correction
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.comparison.quoting import ROWS, article_of, at, match, matching
from tests.invented import compared

A, B, C, D = (at(article, 0) for article in range(4))


def says(story, subject, *ends, made="2026-01-01"):
    targets = tuple(target_on(story.articles[one.article], one.span) for one in ends)
    return Correction(f"{subject} {made}", "s", subject, "", "", "place", targets, made)


def rows(story, *corrections):
    return [one.passages for one in corrected(story, corrections).comparison.statements]


def pairs(comparison):
    return [(one.a, one.b) for one in comparison.matches]


NOTHING = matching()


@pytest.mark.parametrize("ends", [(A, B), (B, A)])
def test_two_passages_that_the_user_says_match_do_for_certain(ends):
    found = corrected(NOTHING, [says(NOTHING, "tie", *ends)])

    (made,) = found.comparison.matches
    assert (made.a, made.b, made.score, made.grade, made.told) == (A, B, 1.0, "sure", True)
    assert [one.passages for one in found.comparison.statements] == [(A, B)]
    assert found.unfitting == ()


def test_a_match_of_the_user_takes_the_place_of_the_programs_own():
    story = matching(match(A, B, 0.1), match(A, C))

    found = corrected(story, [says(story, "tie", A, B)]).comparison

    assert pairs(found) == [(A, B), (A, C)]
    assert [one.told for one in found.matches] == [True, False]


def test_matches_of_the_user_stand_among_the_others_in_their_order():
    story = matching(match(at(0, 1), B), match(A, C), match(B, C))

    ties = says(story, "tie", at(0, 2), B), says(story, "tie", D, A, made="2026-01-02")
    found = corrected(story, ties)

    assert pairs(found.comparison) == [(at(0, 1), B), (at(0, 2), B), (A, C), (A, D), (B, C)]


def test_the_kind_is_told_by_the_wording():
    lines = (
        "The harbour of Velmar opens again in spring.",
        "The harbour of Velmar opens again in spring.",
        "In spring Velmar will open its harbour once more.",
        "The harbour of Velmar opens again in spring, the mayor told workers who waited in rain.",
    )
    story = story_of(*lines)
    first, *others = (Passage(n, Span(0, len(line))) for n, line in enumerate(lines))

    found = corrected(story, [says(story, "tie", first, other) for other in others[:1]])
    part = corrected(story, [says(story, "tie", first, others[2])])
    reworded = corrected(story, [says(story, "tie", first, others[1])])

    kinds = [one.comparison.matches[0].kind for one in (found, reworded, part)]
    assert kinds == ["identical", "reworded", "part"]


def story_of(*texts):
    made = [article_of(text.split("\n\n"), f"{n}.txt") for n, text in enumerate(texts)]
    return compared(
        [article for article, _ in made], [Analysis(sentences=tuple(spans)) for _, spans in made]
    )


TEXT = "The harbour opens in spring, and the ferries sail again.\n\nNobody asked the mayor why."
OTHER = "In spring the harbour opens."
LONG, SHORT = Span(0, 56), Span(58, len(TEXT))


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("The harbour opens in spring,", Span(0, 28)),  # a clause
        ("ferries sail", LONG),  # too little to be one
        ("The harbour opens in spring, and the ferries sail again", LONG),  # without its full stop
        ("opens in spring, and the ferries sail again.\n\nNobody asked the mayor", Span(0, 85)),
        ("harbour opens in spring, and the ferries sail again.\n\nNobody", LONG),
        ("again.\n\nNobody asked", SHORT),  # a little of both: most of it
        (TEXT, Span(0, len(TEXT))),
    ],
)
def test_what_is_selected_means_whole_sentences_or_a_clause(words, meant):
    story = story_of(TEXT, OTHER)
    start = TEXT.index(words)
    selected = Passage(0, Span(start, start + len(words)))
    whole = Passage(1, Span(0, len(OTHER)))

    found = corrected(story, [says(story, "tie", selected, whole)]).comparison

    assert pairs(found) == [(Passage(0, meant), whole)]


def test_where_there_are_no_sentences_the_words_stand_for_themselves():
    story = compared(ROWS_OF_TWO, [Analysis(), Analysis()])

    assert pairs(corrected(story, [says(story, "tie", A, B)]).comparison) == [(A, B)]


ROWS_OF_TWO = [article for article, _ in ROWS[:2]]


def test_two_passages_of_one_article_match_nothing_by_being_said_to():
    correction = says(NOTHING, "tie", A, at(0, 1))

    assert corrected(NOTHING, [correction]).unfitting == (correction.id,)
    assert corrected(NOTHING, [correction]).comparison is NOTHING


@pytest.mark.parametrize("subject", ["tie", "join", "part"])
def test_what_stands_no_more_is_not_put_together_or_parted(subject):
    story = matching(match(A, B))
    whole = says(story, subject, A, B)
    gone = replace(whole.targets[1], article="gone")
    other = replace(whole.targets[1], exact="Other words.")
    article = Target(story.articles[1].key)

    for targets in (
        (),
        whole.targets[:1],
        *((whole.targets[0], t) for t in (gone, other, article)),
    ):
        found = corrected(story, [replace(whole, targets=targets)])
        assert found.unfitting == (whole.id,)
        assert found.comparison is story


def test_the_two_of_a_match_of_the_user_are_in_a_statement_together_whatever_else_they_are_in():
    weak = [match(A, at(1, 1), 1.0), match(at(0, 1), B, 1.0)]
    story = matching(*weak)

    found = rows(story, says(story, "tie", A, B))

    assert any({A, B} <= set(row) for row in found)


def test_even_where_its_passages_are_far_better_matched_elsewhere():
    others = at(2, 1), at(3, 1)
    story = matching(match(B, others[0]), match(B, others[1]), match(*others))
    ties = [says(story, "tie", A, one, made=f"2026-01-0{n}") for n, one in enumerate((C, D, B), 1)]

    assert any({A, B} <= set(row) for row in rows(story, *ties))


def test_statements_that_are_joined_are_one_of_all_they_had():
    story = matching(match(A, B), match(C, D))

    assert rows(story, says(story, "join", A, D)) == [(A, B, C, D)]
    assert corrected(story, [says(story, "join", A, D)]).comparison.matches == story.matches


def test_what_is_in_no_statement_is_joined_to_one_or_to_another():
    story = matching(match(A, B))

    assert rows(story, says(story, "join", C, A)) == [(A, B, C)]
    assert rows(story, says(story, "join", C, D)) == [(A, B), (C, D)]


def test_a_joined_statement_may_have_two_passages_of_an_article():
    story = matching(match(A, B), match(at(0, 1), C))

    assert rows(story, says(story, "join", A, C)) == [(A, at(0, 1), B, C)]
    assert rows(story, says(story, "join", A, at(0, 1))) == [(A, at(0, 1), B, C)]


def test_a_passage_is_not_joined_to_itself():
    correction = says(NOTHING, "join", A, A)

    assert corrected(NOTHING, [correction]).unfitting == (correction.id,)


def test_of_several_statements_of_a_passage_the_widest_is_joined():
    story = matching(match(A, B, 0.6), match(A, at(1, 1), 0.5), match(A, C, 0.6), match(B, C))
    assert rows(story) == [(A, B, C), (A, at(1, 1))]

    assert rows(story, says(story, "join", D, A)) == [(A, B, C, D), (A, at(1, 1))]


def test_what_is_one_statement_already_stays_as_it_is():
    story = matching(match(A, B))

    found = corrected(story, [says(story, "join", A, B)])

    assert found.unfitting == ()
    assert found.comparison == story


def test_what_is_together_in_one_statement_brings_no_others_together():
    wide = [match(A, at(1, 1)), match(A, C, 0.8), match(at(1, 1), C)]
    story = matching(*wide, match(A, B, 0.5))

    assert rows(story) == [(A, B), (A, at(1, 1), C)]
    assert rows(story, says(story, "join", A, B)) == rows(story)


def test_what_is_joined_leaves_behind_what_it_is_apart_from():
    strong = [match(A, B, 0.95), match(A, C, 0.95), match(B, C, 0.95)]
    story = matching(*strong, match(C, D, 0.5))
    part = says(story, "part", D, C, made="2026-01-01")
    join = says(story, "join", A, D, made="2026-01-02")

    assert rows(story, part, join) == [(A, B, C), (A, B, D)]


def test_a_passage_is_not_parted_from_a_clause_of_its_own():
    story = matching(match(A, B))
    clause = Passage(0, Span(A.span.start, A.span.start + 10))

    for subject in ("part", "match"):
        correction = says(story, subject, A, clause)
        assert corrected(story, [correction]).unfitting == (correction.id,)
        assert corrected(story, [correction]).comparison is story


def test_a_passage_that_is_not_of_a_statement_leaves_it_and_keeps_its_matches():
    tied = [match(a, b, 0.95) for a, b in combinations((A, B, C), 2)]
    story = matching(*tied)

    found = corrected(story, [says(story, "part", C, A, B)]).comparison

    assert [one.passages for one in found.statements] == [(A, B)]
    assert found.matches == story.matches


def test_a_passage_is_parted_from_another_of_its_own_article():
    story = matching(match(A, B), match(at(0, 1), C))
    join = says(story, "join", A, C, made="2026-01-01")
    part = says(story, "part", at(0, 1), A, B, made="2026-01-02")

    assert rows(story, join, part) == [(A, B, C), (at(0, 1), C)]


def test_what_is_parted_from_one_is_not_joined_through_another():
    tied = [match(a, b, 0.95) for a, b in combinations((A, B, C), 2)]
    story = matching(*tied)
    part = says(story, "part", C, A, B, made="2026-01-01")
    join = says(story, "join", D, A, made="2026-01-02")
    again = says(story, "join", C, D, made="2026-01-03")

    assert rows(story, part, join, again) == [(A, B, D), (C, D)]


def test_a_statement_that_the_user_does_not_make_cannot_be_parted():
    story = matching(match(A, B), match(C, D))
    correction = says(story, "part", A, C)

    assert corrected(story, [correction]).unfitting == (correction.id,)
    assert corrected(story, [correction]).comparison is story


def test_a_match_through_one_of_the_user_can_be_denied():
    story = matching(match(A, B))
    tie = says(story, "tie", B, C, made="2026-01-01")
    deny = says(story, "match", A, C, made="2026-01-02")

    assert rows(story, tie) == [(A, B, C)]
    found = corrected(story, [tie, deny])
    assert found.unfitting == ()
    assert not any({A, C} <= set(one.passages) for one in found.comparison.statements)


OPPOSED = [
    ("match", "tie"),
    ("tie", "match"),
    ("match", "join"),
    ("join", "match"),
    ("part", "join"),
    ("join", "part"),
    ("part", "tie"),
]


@pytest.mark.parametrize(("first", "second"), OPPOSED)
@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("matched", [False, True])
def test_the_later_of_two_words_on_a_pair_holds(first, second, turned, matched):
    story = matching(*[match(A, B)] * matched)
    earlier = says(story, first, A, B, made="2026-01-01")
    later = says(story, second, *((B, A) if turned else (A, B)), made="2026-01-02")

    for order in ([earlier, later], [later, earlier]):
        found = corrected(story, order)
        assert found.comparison == corrected(story, [later]).comparison
        assert found.unfitting == ()


def test_two_that_match_may_be_in_no_statement_together():
    story = matching(match(C, D))
    tie = says(story, "tie", A, B, made="2026-01-01")
    part = says(story, "part", A, B, made="2026-01-02")

    found = corrected(story, [tie, part]).comparison

    assert pairs(found) == [(A, B), (C, D)]
    assert [one.passages for one in found.statements] == [(C, D)]


def test_a_word_on_the_clause_overrules_one_on_its_sentence():
    clause = Passage(0, Span(A.span.start, A.span.start + 10))
    tie = says(NOTHING, "tie", A, B, made="2026-01-01")
    deny = says(NOTHING, "match", clause, B, made="2026-01-02")

    assert corrected(NOTHING, [tie, deny]).comparison == NOTHING


def test_a_match_outlasts_an_earlier_word_on_other_words_of_its_sentence():
    story = story_of(TEXT, OTHER)
    whole = Passage(1, Span(0, len(OTHER)))
    first, last = Passage(0, Span(0, 20)), Passage(0, Span(41, 55))
    deny = says(story, "match", first, whole, made="2026-01-01")
    tie = says(story, "tie", last, whole, made="2026-01-02")

    assert pairs(corrected(story, [deny, tie]).comparison) == [(Passage(0, LONG), whole)]


def test_what_comes_together_only_when_others_are_parted_is_parted_too():
    story = matching(match(A, at(2, 2), 0.6), match(at(1, 1), at(2, 2), 0.32))
    first = says(story, "match", A, at(2, 2), made="2026-01-01")
    join = says(story, "join", at(2, 2), at(0, 2), made="2026-01-02")
    last = says(story, "match", at(1, 1), at(0, 2), made="2026-01-03")
    assert rows(story, first, join) == [(at(0, 2), at(1, 1), at(2, 2))]

    found = corrected(story, [first, join, last])

    assert found.unfitting == ()
    assert not any({at(1, 1), at(0, 2)} <= {*one.passages} for one in found.comparison.statements)


def test_what_stands_no_more_overrules_nothing():
    tie = says(NOTHING, "tie", A, B, made="2026-01-01")
    deny = says(NOTHING, "match", A, B, made="2026-01-02")
    deny = replace(deny, targets=(replace(deny.targets[0], exact="Other words."), deny.targets[1]))

    found = corrected(NOTHING, [tie, deny])

    assert pairs(found.comparison) == [(A, B)]
    assert found.unfitting == (deny.id,)


PLACES = [at(a, s) for a in range(4) for s in range(3)]
SUBJECTS = st.sampled_from(["match", "tie", "join", "part"])


@st.composite
def told_stories(draw, least=0):
    ends = st.lists(st.sampled_from(PLACES), min_size=2, max_size=2, unique=True)
    across = ends.filter(lambda pair: pair[0].article != pair[1].article).map(sorted).map(tuple)
    chosen = draw(st.lists(across, unique=True, max_size=8))
    scores = draw(
        st.lists(st.integers(5, 99), min_size=len(chosen), max_size=len(chosen), unique=True)
    )
    told = [match(a, b, score / 100) for (a, b), score in sorted(zip(chosen, scores, strict=True))]
    story = matching(*told)
    made = []
    for n in range(draw(st.integers(least, 5))):
        found = says(story, draw(SUBJECTS), *draw(ends), made=f"2026-01-0{n + 1}")
        made.append(found)
    return story, made


@given(told_stories(1))
@settings(max_examples=150, deadline=None)
def test_the_last_word_on_a_pair_holds_whatever_was_said_before(made):
    story, told = made
    last = told[-1]
    a, b = (Passage(_number(story, one), one.span) for one in last.targets)
    found = corrected(story, told).comparison
    together = any({a, b} <= set(row.passages) for row in found.statements)
    matched = any({one.a, one.b} == {a, b} for one in found.matches)

    if last.subject == "match" and a.article != b.article:
        assert not matched
        assert not together
    elif last.subject == "tie" and a.article != b.article:
        assert matched
    elif last.subject == "join":
        assert together
    elif last.subject == "part":
        assert not together


def _number(story, target):
    return [article.key for article in story.articles].index(target.article)


@given(told_stories())
@settings(max_examples=150, deadline=None)
def test_only_ties_add_matches_and_only_denials_take_them(made):
    story, told = made
    found = set(pairs(corrected(story, told).comparison))
    before = set(pairs(story))

    denied = [one for one in told if one.subject == "match"]
    ends = {
        frozenset(Passage(_number(story, target), target.span) for target in one.targets)
        for one in told
        if one.subject == "tie"
    }
    assert {frozenset(pair) for pair in found - before} <= ends
    assert denied or before <= found


@given(told_stories())
@settings(max_examples=150, deadline=None)
def test_no_statement_is_within_another_and_each_has_two_passages(made):
    found = [frozenset(one.passages) for one in corrected(*made).comparison.statements]

    assert all(len(one) > 1 for one in found)
    assert not any(one <= other for one in found for other in found if one is not other)


@given(told_stories(), st.permutations(range(4)))
@settings(max_examples=150, deadline=None)
def test_another_order_of_the_articles_leaves_the_same_matches_and_statements(made, order):
    story, told = made
    moved = _moved(story, order)

    here, there = corrected(story, told), corrected(moved, told)

    def again(passage):
        return Passage(order.index(passage.article), passage.span)

    assert here.unfitting == there.unfitting
    assert {frozenset(map(again, p)) for p in pairs(here.comparison)} == {
        frozenset(p) for p in pairs(there.comparison)
    }
    assert {frozenset(map(again, row.passages)) for row in here.comparison.statements} == {
        frozenset(row.passages) for row in there.comparison.statements
    }


def _moved(story, order):
    """The story with its articles in another order."""
    matches = []
    for one in story.matches:
        a, b = sorted(Passage(order.index(p.article), p.span) for p in (one.a, one.b))
        matches.append(Match(a, b, one.kind, one.score, one.grade))
    moved = matching(*sorted(matches, key=lambda m: (m.a.article, m.b.article, m.a, m.b)))
    return replace(moved, articles=tuple(story.articles[n] for n in order))
