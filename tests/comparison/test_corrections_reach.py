"""A correction holds where its words still stand, as far as its scope goes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.comparison.corrections import corrected, matches_between
from reader.model.analysis import Analysis, Quote
from reader.model.comparison import Entity, Passage, Place
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.comparison.quoting import (
    GRAIN,
    JOURNAL,
    POST,
    STORY,
    TIMES,
    article_of,
    at,
    match,
    matching,
    no_match,
    no_quote,
    quote_at,
    says,
    told,
    words_quoted,
)
from tests.invented import compared


def test_the_same_words_are_a_quote_elsewhere_when_only_this_place_is_corrected():
    found = corrected(STORY, [no_quote(Place(2, 1))]).comparison

    assert [len(analysis.quotes) for analysis in found.analyses] == [3, 3, 1]


def test_words_that_are_no_quote_in_the_story_are_none_in_any_article():
    found = corrected(STORY, [no_quote(Place(0, 2), "story")]).comparison

    assert [len(analysis.quotes) for analysis in found.analyses] == [2, 2, 1]
    assert found.quote_groups == (GRAIN,)


def test_words_that_are_no_quote_in_an_article_are_none_twice_there():
    story = told((("Never.", None), ("We see.", None), ("never", None)), (("Never", None),))
    found = corrected(story, [no_quote(Place(0, 0), "article", story)])

    assert words_quoted(found.comparison) == [["We see."], ["Never"]]


def test_marks_alone_are_not_the_same_words():
    story = told((("…", None), ("!", None)))

    assert words_quoted(corrected(story, [no_quote(Place(0, 0), "story", story)]).comparison) == [
        ["!"]
    ]


def test_the_correction_of_an_article_that_is_gone_reaches_the_others_of_the_story():
    correction = no_quote(Place(0, 2), "story")
    found = corrected(told(POST, TIMES), [correction])

    assert found.unfitting == ()
    assert [len(analysis.quotes) for analysis in found.comparison.analyses] == [2, 1]


@pytest.mark.parametrize("scope", ["place", "article"])
def test_the_correction_of_an_article_that_is_gone_does_not_fit(scope):
    correction = no_quote(Place(0, 2), scope)
    story = told(POST, TIMES)

    assert corrected(story, [correction]).comparison == story
    assert corrected(story, [correction]).unfitting == ("q",)


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [(0, 0, True), (-4, 0, True), (0, 9, True), (14, 0, True), (20, 0, False), (0, 50, False)],
)
def test_a_quote_drawn_otherwise_is_the_same_while_it_shares_half(start, end, found):
    content = STORY.quote(Place(0, 1)).content  # 28 characters
    span = Span(content.start + start, content.end + end)
    article = STORY.articles[0]
    article = replace(article, text=article.text + "." * 60)
    story = replace(STORY, articles=(article, *STORY.articles[1:]))
    correction = replace(no_quote(Place(0, 1)), targets=(target_on(article, span),))

    assert (corrected(story, [correction]).unfitting == ()) is found


def test_of_two_quotes_at_a_place_the_one_with_the_same_bounds_is_meant():
    article, (whole,) = article_of(["We shall see what comes of it."])
    part = Span(whole.start, whole.end - 4)
    quotes = (Quote("direct", whole, whole), Quote("mixed", part, whole))
    story = compared([article], [Analysis(quotes=quotes)])

    for place, other in ((Place(0, 0), quotes[1]), (Place(0, 1), quotes[0])):
        found = corrected(story, [no_quote(place, story=story)]).comparison
        assert found.analyses[0].quotes == (other,)


def test_a_target_that_is_no_passage_or_does_not_fit_its_text_finds_no_quote():
    whole = replace(no_quote(Place(0, 0)), targets=(Target(STORY.articles[0].key),))
    other = replace(whole, id="o", targets=(replace(quote_at(STORY, Place(0, 0)), exact="Hm."),))
    none = replace(whole, id="n", targets=())

    assert corrected(STORY, [whole, other, none]).unfitting == ("q", "o", "n")


def test_a_speaker_may_be_called_by_any_form_of_the_name():
    found = corrected(STORY, [says(Place(2, 0), " holt ")]).comparison

    assert (found.speakers[2][0], found.speaker_names[2][0]) == ("e1", "Mara Holt")


def test_a_name_counts_before_a_form_and_the_first_before_the_next():
    forms = (Entity("e8", "ORG", "Guard", ("Guard", "Watch")), Entity("e9", "ORG", "Watch", ()))
    story = replace(STORY, entities=(*forms, Entity("e10", "ORG", "Watch", ("Watch",))))

    found = corrected(story, [says(Place(0, 0), "Watch")]).comparison

    assert found.speakers[0][0] == "e9"


def test_in_an_article_another_speaker_takes_all_that_the_machine_gave_the_first():
    found = corrected(STORY, [says(Place(0, 0), "Ivo Brandt", "article")]).comparison

    assert found.speaker_names[0] == ("Ivo Brandt", "Ivo Brandt", None)
    assert found.speaker_names[1:] == STORY.speaker_names[1:]


def test_in_the_story_another_speaker_takes_all_that_the_machine_gave_the_first():
    found = corrected(STORY, [says(Place(0, 0), "Ivo Brandt", "story")]).comparison

    assert found.speaker_names[0] == ("Ivo Brandt", "Ivo Brandt", None)
    assert found.speaker_names[1][0] == "Ivo Brandt"
    assert found.speakers[1][0] == "e2"


@pytest.mark.parametrize("scope", ["article", "story"])
def test_where_the_machine_names_nobody_the_user_speaks_of_this_quote_alone(scope):
    story = told((("One.", None), ("Two.", None)))
    found = corrected(story, [says(Place(0, 0), "Holt", scope, story=story)]).comparison

    assert found.speaker_names == (("Mara Holt", None),)


def test_a_name_that_has_become_a_fuller_one_is_still_known():
    correction = replace(says(Place(0, 0), "Ivo Brandt", "story"), machine="Holt", targets=())
    found = corrected(STORY, [correction])

    assert found.unfitting == ()
    assert found.comparison.speaker_names[1][0] == "Ivo Brandt"


def test_a_speaker_of_whom_no_quote_is_left_does_not_fit():
    correction = says(Place(1, 1), "Ivo Brandt", "story")
    story = told(JOURNAL, TIMES)

    assert corrected(story, [correction]).unfitting == (correction.id,)
    assert corrected(story, [correction]).comparison == story


def test_a_clause_goes_with_its_sentence():
    whole = at(0, 0)
    clause = Passage(0, Span(whole.span.start, whole.span.start + 10))
    story = matching(match(whole, at(1, 0)), match(clause, at(1, 0)))

    assert corrected(story, [no_match(story, whole, at(1, 0))]).comparison.matches == ()
    assert corrected(story, [no_match(story, clause, at(1, 0))]).comparison.matches == ()
    assert matches_between(story, at(1, 0), clause) == list(story.matches)


def test_a_neighbour_that_is_touched_stays():
    story = matching(match(at(0, 0), at(1, 0)), match(at(0, 1), at(1, 0)))
    touching = Passage(0, Span(at(0, 0).span.start, at(0, 1).span.start + 5))

    found = corrected(story, [no_match(story, touching, at(1, 0))]).comparison

    assert found.matches == story.matches[1:]


def test_passages_that_are_not_matched_do_not_fit():
    story = matching(match(at(0, 0), at(1, 0)), match(at(0, 1), at(1, 1)))

    for a, b in ((at(0, 0), at(1, 1)), (at(0, 0), at(0, 1)), (at(0, 0), at(2, 0))):
        found = corrected(story, [no_match(story, a, b)])
        assert found.unfitting == ("m",)
        assert found.comparison == story


def test_a_match_needs_both_its_passages():
    story = matching(match(at(0, 0), at(1, 0)))
    whole = no_match(story, at(0, 0), at(1, 0))
    gone = replace(whole.targets[1], article="gone")

    for targets in ((), whole.targets[:1], (whole.targets[0], gone)):
        found = corrected(story, [replace(whole, targets=targets)])
        assert found.unfitting == ("m",)
        assert found.comparison == story
