"""What stands around a place tells whether it is the one."""

from __future__ import annotations

from reader.anchoring.context import context_of
from reader.model.article import Article
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.invented import span_in

TEXT = (
    "On Monday evening the mayor of the town said that the bridge would be closed to traffic "
    "until the engineers have looked at every one of its beams."
)


def on(words, text=TEXT):
    span = span_in(text, words)
    return context_of(target_on(Article("a", "", text), span), span.start)


def test_both_sides_of_the_place_itself_are_wholly_alike():
    assert on("the bridge").sides(TEXT, span_in(TEXT, "the bridge")) == (1, 1)


def test_another_place_of_the_text_is_alike_by_chance_only():
    assert on("the bridge").sides(TEXT, span_in(TEXT, "the engineers")) == (0, 0)


def test_a_letter_changed_leaves_a_side_alike():
    text = TEXT.replace("said", "says")
    before, after = on("the bridge").sides(text, span_in(text, "the bridge"))

    assert 0.6 < before < 1 == after


def test_the_edges_of_the_text_are_context_too():
    context = on("On Monday")

    assert context.sides(TEXT, Span(0, 9)) == (1, 1)
    assert context.sides("Read more here. " + TEXT, Span(16, 25)) == (0, 1)


def test_differing_characters_are_counted():
    text = TEXT.replace("closed", "clawed")
    start = text.index("the bridge")

    assert on("the bridge").misfit_before(text, start) == 0
    assert on("the bridge").misfit_after(text, start + 10) == 2


def test_fewer_than_four_words_are_few_whatever_marks_are_among_them():
    assert on("the bridge would").short
    assert not on("the bridge would be").short
    assert context_of(Target("a", Span(0, 9), "“a, b, c”"), 0).short


def test_bare_words_have_no_known_context():
    bare = context_of(Target("a", Span(0, 1), "b"), 0)

    assert not bare.known
    assert bare.sides("b", Span(0, 1)) == (0, 0)
    assert context_of(Target("a", Span(0, 1), "b", suffix="c"), 0).known


def test_distance_is_from_where_it_is_expected():
    context = context_of(Target("a", Span(10, 11), "b"), 30)

    assert (context.distance(Span(10, 12)), context.distance(Span(35, 36))) == (20, 5)
