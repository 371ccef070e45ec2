"""Notes: their numbers, their places, and what is said of each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.base import Edition
from reader.export.told.notes import colours, meanings, note_words, numbered, signed, standing
from reader.model.note import Meaning
from reader.model.target import Target, target_on
from reader.model.text import Span


@pytest.fixture
def edition_with(make):
    one, two = make.article("First lamp, last lamp.", "One"), make.article("Bell.", "Two")

    def edition(*notes, **more):
        return Edition("Story", make.comparison(one, two), notes, **more)

    return edition


@pytest.fixture
def on(make, edition_with):
    """What makes a note on words of the two articles; None for a whole article."""
    articles = edition_with().comparison.articles

    def made(number, *places, **more):
        targets = tuple(
            target_on(articles[index], make.span(articles[index].text, words) if words else None)
            for index, words in places
        )
        return make.note(articles[0], None, more.pop("body", ""), number, targets=targets, **more)

    return made


def test_notes_are_numbered_story_first_then_by_place_then_what_has_none(edition_with, on):
    lost = replace(on(1), targets=(Target("gone", Span(0, 3), "was"),))
    notes = [
        lost,
        on(2, (1, "Bell")),
        on(3, (0, "last")),
        on(4, (0, "First")),
        on(5, (0, None)),
        on(6),
    ]
    found = numbered(edition_with(*notes))
    assert [(note.number, note.note.id[5:]) for note in found] == [
        (1, "6"),
        (2, "5"),
        (3, "4"),
        (4, "3"),
        (5, "2"),
        (6, "1"),
    ]
    assert [note.on_story for note in found] == [True, *[False] * 5]


def test_notes_on_one_place_come_as_they_were_made(edition_with, on):
    late = on(1, (0, "last"), created="2025-03-05T10:20:31+00:00")
    early = on(2, (0, "last"))
    assert [one.note for one in numbered(edition_with(late, early))] == [early, late]
    assert numbered(edition_with(late, early)) == numbered(edition_with(early, late))


def test_a_note_on_several_places_has_one_number_and_goes_by_the_first_of_them(edition_with, on):
    several = on(1, (1, "Bell"), (0, "last"), (0, None))
    other = on(2, (0, "First"))
    first, second = numbered(edition_with(other, several))
    assert (first.note, second.note) == (several, other)
    assert [(spot.article, spot.target) for spot in first.spots] == [(0, 2), (0, 1), (1, 0)]
    assert [first.name(spot.target) for spot in first.spots] == [
        "note-1.3",
        "note-1.2",
        "note-1.1",
    ]


def test_targets_that_no_longer_fit_are_lost_and_the_others_are_not(edition_with, on):
    note = on(1, (0, "last"), (0, None))
    moved = replace(note.targets[0], exact="lost")
    gone = Target("of another story")
    (found,) = numbered(edition_with(replace(note, targets=(moved, gone, note.targets[1]))))
    assert found.lost == (moved, gone)
    assert [(spot.span, spot.target) for spot in found.spots] == [(None, 2)]


def test_an_article_that_is_there_twice_has_the_note_once(make):
    one = make.article("Twice told.", "One")
    edition = Edition("Story", make.comparison(one, one), (make.note(one, "Twice", "x"),))
    (found,) = numbered(edition)
    assert [spot.article for spot in found.spots] == [0]


def test_what_is_said_of_a_note_is_what_its_colour_means_its_status_and_its_tags(edition_with, on):
    note = on(1, color="rose", tags=("tone", "desk"), status="to check", body="Mine.")
    edition = edition_with(note, meanings=(Meaning("mint", "fine"), Meaning("rose", " not\nso ")))
    assert standing(note, edition) == "not so · to check · tagged tone, desk"
    assert note_words(note, edition) == "Mine.\n\nnot so · to check · tagged tone, desk"
    assert note_words(on(2, body="Mine."), edition) == "Mine."
    assert note_words(on(3, status="checked"), edition) == "checked"
    assert standing(on(4), edition) == ""


def test_each_note_is_by_who_signed_it_and_all_by_the_author_where_none_is_signed(
    edition_with, on
):
    mine, theirs, unsigned = replace(on(1), author="Ida"), replace(on(2), author="Bo"), on(3)
    both = replace(edition_with(mine, theirs, unsigned), author="Ida, Bo")
    assert [signed(one, both) for one in (mine, theirs, unsigned)] == ["Ida", "Bo", ""]
    assert signed(unsigned, replace(both, notes=(unsigned,), author="Ida")) == "Ida"
    assert signed(mine, replace(both, author="")) == "", "left out"


def test_only_colours_in_use_are_explained_and_only_where_they_mean_something(edition_with, on):
    notes = [on(number, color=color) for number, color in enumerate(("rose", "yellow", "peach"))]
    told = (Meaning("rose", "no"), Meaning("mint", "yes"), Meaning("yellow", " "))
    edition = edition_with(*notes, meanings=told)
    assert colours(edition) == ("yellow", "peach", "rose")
    assert meanings(edition) == {"rose": "no"}
