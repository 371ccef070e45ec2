"""Where notes belong."""

from __future__ import annotations

from dataclasses import replace

from reader.model.comparison import Passage
from reader.model.note import Note
from reader.model.target import target_on
from reader.model.text import Span
from reader.ui.cards.whereabouts import Whereabouts


def noted(*targets):
    return Note("n", "s", targets, "", "", "")


def test_a_place_is_found_where_its_words_still_stand(articles, place):
    where = Whereabouts(articles)
    target = target_on(articles[1], place(1, "Friday").span)

    assert (where.article(target), where.fitting(target)) == (1, 1)
    assert where.passage(target) == place(1, "Friday")


def test_a_whole_article_is_gone_to_at_its_beginning(articles):
    target = target_on(articles[2], None)

    assert Whereabouts(articles).passage(target) == Passage(2, Span(0, 1))


def test_words_that_are_gone_are_lost_in_their_article_and_articles_that_are_gone_nowhere(
    articles, place
):
    where = Whereabouts(articles[:2])
    changed = replace(target_on(articles[0], place(0, "The lamp").span), exact="The lump")
    gone = target_on(articles[2], None)

    assert (where.article(changed), where.fitting(changed)) == (0, None)
    assert (where.article(gone), where.passage(gone)) == (None, None)


def test_a_note_is_lost_when_one_of_its_places_is(articles, place):
    where = Whereabouts(articles[:2])
    here, gone = target_on(articles[0], place(0, "The lamp").span), target_on(articles[2], None)

    assert where.is_lost(noted(here, gone))
    assert not where.is_lost(noted(here))
    assert not where.is_lost(noted())


def test_notes_go_by_story_article_and_words_and_what_is_lost_comes_last(articles, place):
    where = Whereabouts(articles[:2])
    lamp = target_on(articles[0], place(0, "The lamp").span)
    dark = target_on(articles[0], place(0, "went dark").span)
    both = noted(target_on(articles[1], place(1, "Friday").span), lamp)
    notes = [
        noted(),
        noted(target_on(articles[0], None)),
        noted(dark),
        noted(lamp),
        both,
        noted(lamp, target_on(articles[2], None)),
    ]

    assert sorted([notes[at] for at in (3, 5, 0, 2, 4, 1)], key=where.order) == notes
