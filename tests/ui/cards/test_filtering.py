"""Notes are found by place, tag, colour, status and words, all of them together."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.note import COLORS, STATUSES, Note
from reader.model.target import target_on
from reader.ui.cards.filtering import LOST, ON_STORY, NoteFilter, folded, listed
from reader.ui.cards.whereabouts import Whereabouts


@pytest.fixture
def where(articles):
    return Whereabouts(articles[:2])


@pytest.fixture
def notes(articles, place):
    """Four notes: on the story, on A, on A and B, and one whose article is gone."""
    lamp = target_on(articles[0], place(0, "The lamp").span)
    friday = target_on(articles[1], place(1, "Friday").span)
    gone = target_on(articles[2], None)
    made = {
        "story": Note("story", "s", (), "Über alles Café", "", "", "grey", ("To do",)),
        "lamp": Note("lamp", "s", (lamp,), "Which one?", "", "", "rose", (), "to check"),
        "both": Note("both", "s", (friday, lamp), "Compare", "", "", "rose", ("days", "to do")),
        "gone": Note("gone", "s", (gone,), "Later", "", "", "mint", (), "checked"),
    }
    return list(made.values())


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (NoteFilter(), ["story", "lamp", "both", "gone"]),
        (NoteFilter(place=ON_STORY), ["story"]),
        (NoteFilter(place=LOST), ["gone"]),
        (NoteFilter(tag="TO DO"), ["story", "both"]),
        (NoteFilter(tag="to"), []),
        (NoteFilter(color="rose"), ["lamp", "both"]),
        (NoteFilter(status="none"), ["story", "both"]),
        (NoteFilter(status="checked"), ["gone"]),
        (NoteFilter(text="uber CAFÉ"), ["story"]),
        (NoteFilter(text="lamp"), ["lamp", "both"]),
        (NoteFilter(text="compare days friday"), ["both"]),
        (NoteFilter(text="compare checked"), []),
        (NoteFilter(color="rose", status="to check", text="which"), ["lamp"]),
        (NoteFilter(color="rose", tag="days", place=ON_STORY), []),
    ],
)
def test_a_note_is_listed_when_it_has_all_that_is_asked_for(notes, where, wanted, found):
    assert [note.id for note in listed(notes, wanted, where)] == found


def test_a_note_on_several_articles_is_found_in_each(articles, notes, where):
    for article, found in ((0, ["lamp", "both"]), (1, ["both"]), (2, ["gone"])):
        wanted = NoteFilter(place=articles[article].key)
        assert [note.id for note in listed(notes, wanted, where)] == found


def test_the_note_that_is_being_written_stays_whatever_it_has(notes, where):
    wanted = NoteFilter(color="mint")

    assert [note.id for note in listed(notes, wanted, where, kept="lamp")] == ["lamp", "gone"]


@pytest.mark.parametrize(
    ("text", "plain"), [("ÉCOLE", "ecole"), ("Straße", "strasse"), ("I\u0307", "i"), ("ﬁn", "fin")]
)
def test_case_and_accents_are_folded(text, plain):
    assert folded(text) == plain


def test_only_short_texts_are_remembered():
    name, note = "É" * 100, "É" * 10_000
    before = sys.getrefcount(name), sys.getrefcount(note)

    assert (folded(name), folded(note)) == ("e" * 100, "e" * 10_000)
    assert sys.getrefcount(name) > before[0]
    assert sys.getrefcount(note) == before[1]


@given(
    color=st.sampled_from([None, *COLORS]),
    status=st.sampled_from([None, *STATUSES]),
    text=st.sampled_from(["", "one", "two", "ONE two"]),
    body=st.sampled_from(["one", "two", "One Two", ""]),
    pen=st.sampled_from(COLORS),
)
def test_asking_for_more_never_finds_more(color, status, text, body, pen):
    where = Whereabouts(())
    note = Note("n", "s", (), body, "", "", pen)
    whole = NoteFilter(color=color, status=status, text=text)
    parts = (replace(whole, text=""), replace(whole, color=None), replace(whole, status=None))

    assert not whole.admits(note, where) or all(part.admits(note, where) for part in parts)
