"""Notes are kept once they say something, and every change can be undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QUndoStack

from reader.model.article import Imported
from reader.model.target import target_on
from reader.ui.keeping import Keeping
from reader.ui.noting import Noting
from reader.ui.story import Story


@pytest.fixture
def undo(home):
    return QUndoStack(home)


@pytest.fixture
def keeping(services, undo):
    return Keeping(services.library, undo)


@pytest.fixture
def story(services, keeping, articles):
    services.library.shelve([Imported(article, b"") for article in articles])
    story = Story(services.library, keeping)
    story.add(articles)
    return story


@pytest.fixture
def noting(services, keeping, story):
    return Noting(services.library, keeping, story)


@pytest.fixture
def written(noting):
    """The id of a note that says something."""
    note = noting.begin(())
    noting.write(replace(noting.notes[note], body="Why?"))
    noting.leave()
    return note


def kept(services, story):
    return {note.id: note.body for note in services.library.open(story.id).notes}


def test_a_note_that_is_begun_is_shown_and_not_kept_yet(qtbot, noting, services, story):
    with qtbot.waitSignal(noting.notes_changed):
        note = noting.begin(())

    assert list(noting.notes) == [note]
    assert kept(services, story) == {}


def test_what_says_nothing_is_forgotten_when_it_is_left(qtbot, noting, undo):
    note = noting.begin(())
    noting.write(replace(noting.notes[note], body="  ", color="mint"))
    assert noting.notes[note].color == "mint"
    with qtbot.waitSignal(noting.notes_changed):
        noting.leave()

    assert noting.notes == {}
    assert undo.undoText() == "New Story"


def test_a_note_is_kept_as_it_is_written(noting, services, story, undo):
    note = noting.begin(())
    noting.write(replace(noting.notes[note], body="Why?"))
    assert kept(services, story) == {note: "Why?"}
    noting.write(replace(noting.notes[note], body="Why not?"))
    noting.leave()

    assert kept(services, story) == {note: "Why not?"}
    assert undo.undoText() == "Add Note"


def test_undo_takes_a_turn_of_writing_back_at_once(noting, undo, written):
    for body in ("Why n", "Why not?"):
        noting.write(replace(noting.notes[written], body=body))
    undo.undo()
    assert noting.notes[written].body == "Why?"
    undo.undo()
    assert noting.notes == {}
    undo.redo()
    assert noting.notes[written].body == "Why?"


def test_leaving_a_note_that_says_something_keeps_it(qtbot, noting, written):
    with qtbot.assertNotEmitted(noting.notes_changed):
        noting.leave()

    assert list(noting.notes) == [written]


def test_the_same_note_again_is_no_step(noting, undo, written):
    count = undo.count()
    noting.write(noting.notes[written])

    assert undo.count() == count


def test_a_removed_note_comes_back_by_undo_as_it_was(noting, undo, written):
    before = noting.notes[written]
    noting.remove(written)
    assert noting.notes == {}
    undo.undo()
    assert noting.notes == {written: before}


def test_removing_what_was_only_begun_forgets_it(noting, undo):
    noting.remove(noting.begin(()))

    assert noting.notes == {}
    assert undo.undoText() == "New Story"


def test_a_note_is_put_on_other_places(noting, undo, written, articles, place):
    target = target_on(articles[0], place(0, "The lamp").span)
    noting.aim(written, [target])
    assert noting.notes[written].targets == (target,)
    assert undo.undoText() == "Place Note"
    noting.aim(written, [target])
    noting.aim("gone", [target])
    undo.undo()
    assert noting.notes[written].targets == ()


def test_a_note_that_was_only_begun_gets_its_places_too(noting, services, story, articles):
    note = noting.begin(())
    noting.aim(note, [target_on(articles[1], None)])

    assert [target.article for target in noting.notes[note].targets] == [articles[1].key]
    assert kept(services, story) == {}


def test_a_note_that_was_begun_in_another_story_is_forgotten(noting, story):
    noting.begin(())
    story.close()

    assert noting.notes == {}


def test_colours_mean_what_the_user_says_in_all_stories(qtbot, noting, services, keeping, story):
    with qtbot.waitSignal(noting.meanings_changed):
        noting.mean("mint", " To  be used ")
    noting.mean("mint", "To be used")
    other = Noting(services.library, keeping, story)

    assert noting.meanings == other.meanings == {"mint": "To be used"}


def test_a_meaning_is_taken_back(noting, undo):
    noting.mean("mint", "Use")
    noting.mean("mint", "")
    assert noting.meanings == {}
    undo.undo()
    assert noting.meanings == {"mint": "Use"}
    undo.undo()
    assert noting.meanings == {}


def test_tags_in_use_are_known(noting, written):
    noting.write(replace(noting.notes[written], tags=("toll", "police")))

    assert set(noting.tags()) == {"toll", "police"}


def test_a_library_that_cannot_be_read_has_no_tags_and_no_meanings(
    noting, services, keeping, story
):
    services.library.close()

    assert noting.tags() == ()
    assert Noting(services.library, keeping, story).meanings == {}
