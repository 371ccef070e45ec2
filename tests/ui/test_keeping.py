"""Every change is shown at once, written in one transaction, and can be taken back."""

from __future__ import annotations

import weakref
from dataclasses import replace

import pytest
from PySide6.QtGui import QUndoStack

from reader.errors import ChangeRefused, StorageFailed
from reader.model.article import Imported
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.ui.keeping import STEPS, Keeping
from reader.workflow.notes import new_note, note_written
from reader.workflow.stories import new_story, story_changed, story_deleted


class Full(Library):
    """A library on a disk that is full while the test says so."""

    full = False

    def apply(self, edit):
        if self.full:
            raise StorageFailed("The disk is full; free some space, then try again.")
        super().apply(edit)


@pytest.fixture
def library(paths):
    library = Full(open_library(paths.data))
    yield library
    library.close()


@pytest.fixture
def undo(home):
    return QUndoStack(home)


@pytest.fixture
def keeping(library, undo):
    return Keeping(library, undo)


@pytest.fixture
def story(articles, library):
    library.shelve([Imported(article, b"") for article in articles])
    return new_story(articles)


@pytest.fixture
def begun(keeping, story):
    keeping.do(story_changed(None, story), "New Story")
    return story


def bodies(library, story):
    return [note.body for note in library.open(story.id).notes]


def test_a_step_is_shown_written_and_named(qtbot, keeping, library, undo, story):
    edit = story_changed(None, story)
    with qtbot.waitSignal(keeping.made) as made:
        keeping.do(edit, "New Story")

    assert made.args == [edit]
    assert library.open(story.id).story == story
    assert undo.undoText() == "New Story"


def test_undo_and_redo_are_written_too(keeping, library, undo, story):
    keeping.do(story_changed(None, story), "New Story")
    undo.undo()
    assert library.open(story.id) is None
    undo.redo()
    assert library.open(story.id).story == story


def test_typing_is_one_step_until_another_turn_of_it(keeping, library, undo, begun):
    note = new_note(begun.id, ())
    one, two, three = (replace(note, body=body) for body in ("W", "Why", "Why?"))
    keeping.do(note_written(None, one), "Add Note", "first")
    keeping.do(note_written(one, two), "Edit Note", "first")
    keeping.do(note_written(two, three), "Edit Note", "second")

    undo.undo()
    assert bodies(library, begun) == ["Why"]
    undo.undo()
    assert bodies(library, begun) == []
    undo.redo()
    assert bodies(library, begun) == ["Why"]


def test_steps_that_are_no_typing_stay_apart(keeping, undo, begun):
    for name in ("one", "two"):
        keeping.do(story_changed(begun, replace(begun, name=name)), "Rename")

    assert undo.count() == 3


def test_what_cannot_be_written_is_shown_and_written_when_it_can_be(
    qtbot, keeping, library, begun
):
    library.full = True
    note = replace(new_note(begun.id, ()), body="Why?")
    with qtbot.waitSignals([keeping.made, keeping.failed]):
        keeping.do(note_written(None, note), "Add Note")
    assert keeping.unwritten
    assert bodies(library, begun) == []
    assert not keeping.write()

    library.full = False
    with qtbot.waitSignal(keeping.written):
        assert keeping.write()
    assert not keeping.unwritten
    assert bodies(library, begun) == ["Why?"]


def test_the_next_change_writes_what_was_waiting_first(keeping, library, undo, begun):
    note = replace(new_note(begun.id, ()), body="Why?")
    library.full = True
    keeping.do(note_written(None, note), "Add Note")
    library.full = False
    keeping.do(note_written(note, replace(note, body="Why not?")), "Edit Note")

    assert bodies(library, begun) == ["Why not?"]
    undo.undo()
    undo.undo()
    assert bodies(library, begun) == []


def test_a_story_opens_with_what_is_not_written_yet(keeping, library, begun, articles):
    known = {article.key: article for article in articles}
    library.full = True
    note = replace(new_note(begun.id, ()), body="Why?")
    keeping.do(note_written(None, note), "Add Note")
    other = new_story(articles[:1])
    keeping.do(story_changed(None, other), "New Story")

    assert [one.body for one in keeping.open(begun.id, known).notes] == ["Why?"]
    assert keeping.open(other.id, known).articles == articles[:1]
    assert keeping.open("nothing", known) is None


def test_a_story_that_was_deleted_and_had_back_before_it_was_written_opens_with_its_notes(
    keeping, library, undo, begun, articles
):
    library.full = True
    note = replace(new_note(begun.id, ()), body="Why?")
    keeping.do(note_written(None, note), "Add Note")
    keeping.do(story_deleted(begun), "Delete Story")
    known = {article.key: article for article in articles}
    assert keeping.open(begun.id, known) is None
    undo.undo()

    assert [one.body for one in keeping.open(begun.id, known).notes] == ["Why?"]


def test_a_deleted_story_does_not_open(keeping, begun):
    keeping.do(story_changed(begun, replace(begun, deleted=begun.created)), "Delete Story")

    assert keeping.open(begun.id, {}) is None


def test_articles_that_could_not_be_shelved_are_shelved_before_the_next_edit(
    qtbot, keeping, library, articles
):
    keeping.shelve_later([Imported(article, b"x") for article in articles])
    story = new_story(articles)
    with qtbot.waitSignal(keeping.written):
        keeping.do(story_changed(None, story), "New Story")

    assert library.open(story.id).articles == articles


def test_where_another_window_writes_changes_are_shown_and_nothing_is_written(
    qtbot, library, undo, story, articles
):
    library.holder = "The library is open in another window."
    keeping = Keeping(library, undo)
    assert keeping.reads_only
    keeping.shelve_later([Imported(article, b"x") for article in articles])
    with qtbot.waitSignal(keeping.made):
        keeping.do(story_changed(None, story), "New Story")

    assert not keeping.unwritten
    assert library.open(story.id) is None


def test_what_the_library_refuses_keeps_nothing_of_other_stories_from_being_written(
    qtbot, keeping, library, begun
):
    gone = replace(begun, id="gone")
    with qtbot.waitSignal(keeping.failed) as failed:
        keeping.do(note_written(None, replace(new_note(gone.id, ()), body="Lost")), "Add Note")
    keeping.do(story_changed(None, gone), "New Story")
    keeping.do(note_written(None, replace(new_note(begun.id, ()), body="Why?")), "Add Note")

    assert isinstance(failed.args[0], ChangeRefused)
    assert bodies(library, begun) == ["Why?"]
    assert library.open(gone.id) is None  # nothing overtakes what is of the same story
    assert keeping.unwritten
    assert not keeping.write()


def test_articles_that_the_library_refuses_keep_no_others_from_being_shelved(
    keeping, library, begun, articles
):
    keeping.shelve_later([Imported(replace(articles[0], text="\ud800"), b"x")])
    other = replace(articles[1], text="Another text.")
    keeping.shelve_later([Imported(other, b"x")])
    keeping.do(story_changed(begun, replace(begun, articles=(other.key,))), "Add Articles")

    assert library.open(begun.id).articles == (other,)


def test_nothing_of_a_story_that_is_not_there_makes_one(keeping):
    keeping.do(note_written(None, replace(new_note("gone", ()), body="Lost")), "Add Note")

    assert keeping.open("gone", {}) is None


def test_while_the_library_is_about_to_be_another_changes_wait(qtbot, keeping, library, begun):
    keeping.hold()
    assert keeping.write()
    with qtbot.assertNotEmitted(keeping.failed), qtbot.waitSignal(keeping.made):
        keeping.do(note_written(None, replace(new_note(begun.id, ()), body="Why?")), "Add Note")
    opened = library.stories()
    keeping.mark_opened(begun.id)
    assert (keeping.write(), bodies(library, begun), library.stories()) == (False, [], opened)
    with qtbot.waitSignal(keeping.written):
        keeping.resume()

    assert bodies(library, begun) == ["Why?"]


def test_what_is_saved_while_a_step_is_taken_back_is_kept_and_no_step(
    keeping, library, undo, begun
):
    note = replace(new_note(begun.id, ()), body="Why?")
    keeping.do(story_changed(begun, replace(begun, name="Bridge")), "Rename Story")

    def save(_edit):
        keeping.made.disconnect(save)
        keeping.do(note_written(None, note), "Add Note")

    keeping.made.connect(save)
    undo.undo()

    assert bodies(library, begun) == ["Why?"]
    assert [undo.text(at) for at in range(undo.count())] == ["New Story", "Rename Story"]
    undo.redo()
    assert library.open(begun.id).story.name == "Bridge"


def test_a_step_too_old_to_be_taken_back_is_let_go_of(keeping, library, undo, begun):
    note = new_note(begun.id, ())
    keeping.do(note_written(None, note), "New Note")
    oldest = weakref.ref(undo.command(0))
    keeping.hold()  # nothing is written meanwhile: it takes its time
    for number in range(STEPS):
        after = replace(note, body=f"{number}")
        keeping.do(note_written(note, after), "Edit Note")
        note = after
    keeping.resume()

    assert undo.count() == STEPS
    assert oldest() is None
    undo.undo()
    assert bodies(library, begun) == [f"{STEPS - 2}"]
