"""Marks of a comparison, article by article."""

from __future__ import annotations

from dataclasses import replace

from reader.model.target import target_on
from reader.model.text import Span
from reader.ui.reading.marks import ArticleMarks, marks_of, notes_of
from tests.ui.reading.conftest import (
    DOUBTFUL,
    HURT,
    ROOF,
    TOWN,
    build_comparison,
    build_note,
    span_of,
)


def test_passages_come_in_reading_order_with_all_their_counterparts():
    first = marks_of(build_comparison())[0]
    assert [m.passage for m in first.passages] == [ROOF[0], HURT[0], TOWN[0]]
    assert [c.passage for c in first.passages[1].counterparts] == [HURT[1], HURT[2]]


def test_a_match_that_is_only_possible_is_not_shown():
    marks = marks_of(build_comparison())
    passages = [m.passage for article in marks for m in article.passages]
    assert not set(DOUBTFUL) & set(passages)


def test_a_figure_that_differs_names_the_other_values():
    marks = marks_of(build_comparison())
    assert [mark.others for mark in marks[0].figures] == [((1, "About 6,000 books"),)]
    assert [mark.others for mark in marks[1].figures] == [(), ((0, "Some 4,000 books"),)]


def test_a_quote_carries_its_speaker_and_what_to_call_them_in_a_margin():
    marks = marks_of(build_comparison())
    assert (marks[0].quotes[0].name, marks[0].quotes[0].short) == ("Ola Brandt", "Brandt")
    assert (marks[2].quotes[0].name, marks[2].quotes[0].short) == (None, "")


def test_a_name_is_told_by_its_full_form_where_there_is_one():
    names = marks_of(build_comparison())[0].names
    assert [mark.name for mark in names] == ["Tull library", "Ola Brandt"]


def test_the_nearest_passage_is_the_same_one_or_shares_most_or_none():
    marks = marks_of(build_comparison())[0]
    hurt = span_of(0, "Nobody was hurt.")
    assert marks.nearest(hurt) == marks.by_span[hurt]
    assert marks.nearest(Span(hurt.start - 3, hurt.end)) == marks.by_span[hurt]
    assert marks.nearest(span_of(0, "“We heard")) is None
    assert ArticleMarks().nearest(hurt) is None


def test_notes_go_to_their_article_in_reading_order():
    comparison = build_comparison()
    late = build_note(comparison, 0, "4,000 books")
    early = build_note(comparison, 0, "Tull library")
    found = notes_of(comparison.articles, [late, early])

    assert [[mark.note for mark in marks] for marks in found] == [[early, late], [], []]
    assert [mark.span for mark in found[0]] == [
        span_of(0, "Tull library"),
        span_of(0, "4,000 books"),
    ]


def test_a_note_whose_words_are_gone_or_that_has_no_place_is_not_marked():
    comparison = build_comparison()
    good = build_note(comparison, 0, "4,000 books")
    (target,) = good.targets
    lost = replace(good, targets=(replace(target, exact="5,000 books"),))
    whole = replace(good, targets=(target_on(comparison.articles[0], None),))
    stranger = replace(good, targets=(replace(target, article="0" * 64),))
    story = replace(good, targets=())

    assert notes_of(comparison.articles, [lost, whole, stranger, story]) == ((), (), ())


def test_a_note_with_several_places_is_at_each_and_knows_the_other_articles():
    articles = build_comparison().articles
    spots = ((0, "4,000 books"), (0, "Tull library"), (1, "6,000 books"))
    targets = tuple(target_on(articles[at], span_of(at, words)) for at, words in spots)
    whole = target_on(articles[2], None)
    note = build_note(build_comparison(), 0, "crack", targets=(*targets, whole))
    first, second, third = notes_of(articles, [note])

    assert [mark.others for mark in first] == [(1, 2), (1, 2)]
    assert [mark.others for mark in second] == [(0, 2)]
    assert third == ()


def test_notes_that_share_words_are_at_different_depths_and_free_depths_are_taken_again():
    comparison = build_comparison()
    words = (
        "Nobody was hurt.",
        "hurt.",
        "was hurt.",
        "We heard",
        "heard a crack",
        "crack and ran",
    )
    notes = [build_note(comparison, 0, w) for w in words]
    marks = notes_of(comparison.articles, notes)[0]

    assert {mark.span.of(comparison.articles[0].text): mark.depth for mark in marks} == {
        "Nobody was hurt.": 0,
        "was hurt.": 1,
        "hurt.": 2,
        "We heard": 0,
        "heard a crack": 1,
        "crack and ran": 0,
    }


def test_a_possible_match_is_marked_where_it_is_wanted():
    (first, second, _) = marks_of(build_comparison(), possible=True)
    doubtful = first.nearest(DOUBTFUL[0].span)
    assert doubtful is not None
    assert doubtful.is_doubtful
    assert [one.passage for one in doubtful.counterparts] == [DOUBTFUL[1]]
    hurt = second.nearest(HURT[1].span)
    assert hurt is not None
    assert not hurt.is_doubtful
