"""Notes are stored as they are written, and every change can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QUndoStack

from reader.errors import StorageFailed
from reader.ui.noting import Noting


@pytest.fixture
def undo(qapp):
    return QUndoStack(qapp)


@pytest.fixture
def noting(services, undo):
    return Noting(services.notes, undo)


def bodies(services, article):
    return [note.body for note in services.notes.of([article.fingerprint])]


class Full:
    """A store on a full disk."""

    def add(self, _note):
        raise StorageFailed("The disk is full.")

    change = remove = of = add


def test_a_note_is_stored_when_it_is_begun_and_when_it_is_written(
    noting, services, articles, place
):
    key = noting.write(articles[0], place(0, "The lamp").span)
    assert bodies(services, articles[0]) == [""]
    noting.rewrite(key, "Which lamp?")

    assert bodies(services, articles[0]) == ["Which lamp?"]
    assert noting.notes[key].quoted == "The lamp"


def test_notes_are_there_again_for_the_same_article(noting, services, articles, undo):
    noting.rewrite(noting.write(articles[0], None), "Good.")
    again = Noting(services.notes, undo)
    again.show_articles(articles)

    assert [note.body for note in again.notes.values()] == ["Good."]


def test_keys_stay_while_notes_are_fetched_again(noting, articles):
    key = noting.write(articles[0], None)
    noting.show_articles(articles)

    assert list(noting.notes) == [key]


def test_what_was_done_to_a_note_can_be_undone_after_its_article_was_away(
    noting, services, articles, undo
):
    noting.rewrite(noting.write(articles[0], None), "one")
    noting.show_articles(articles[1:])
    assert noting.notes == {}
    noting.show_articles(articles)
    undo.undo()
    assert bodies(services, articles[0]) == [""]
    undo.undo()

    assert bodies(services, articles[0]) == []


def test_a_removed_note_comes_back_by_undo_and_can_be_undone_further(
    noting, services, articles, undo
):
    key = noting.write(articles[0], None)
    noting.rewrite(key, "one")
    noting.remove(key)
    assert bodies(services, articles[0]) == []
    undo.undo()
    assert bodies(services, articles[0]) == ["one"]
    undo.undo()
    assert bodies(services, articles[0]) == [""]
    undo.undo()
    assert bodies(services, articles[0]) == []
    undo.redo()
    undo.redo()
    assert bodies(services, articles[0]) == ["one"]


def test_typing_is_undone_in_one_go(noting, articles, undo):
    first, second = noting.write(articles[0], None), noting.write(articles[1], None)
    for words in ("a", "ab", "abc"):
        noting.rewrite(first, words)
    noting.rewrite(second, "x")
    undo.undo()
    undo.undo()

    assert [note.body for note in noting.notes.values()] == ["", ""]


def test_the_same_words_are_no_change(noting, articles, undo):
    key = noting.write(articles[0], None)
    noting.rewrite(key, "")
    noting.rewrite("nothing", "x")
    noting.remove("nothing")

    assert undo.count() == 1


def test_a_note_is_found_by_its_number(noting, articles):
    key = noting.write(articles[0], None)
    note = noting.notes[key]
    noting.remove(key)

    assert noting.key_of(note) == ""
    key = noting.write(articles[0], None)
    assert noting.key_of(noting.notes[key]) == key


def test_a_disk_that_is_full_is_told_and_no_note_is_pretended(qtbot, articles, undo):
    noting = Noting(Full(), undo)
    with qtbot.waitSignal(noting.failed) as told:
        key = noting.write(articles[0], None)

    assert str(told.args[0]) == "The disk is full."
    assert key == ""
    assert noting.notes == {}
    with qtbot.waitSignals([noting.failed, noting.notes_changed]):
        noting.show_articles(articles)


def test_words_that_cannot_be_stored_stay_on_the_screen(qtbot, services, articles, undo):
    noting = Noting(services.notes, undo)
    key = noting.write(articles[0], None)
    noting._store = Full()
    with qtbot.waitSignal(noting.failed):
        noting.rewrite(key, "long thought")

    assert noting.notes[key].body == "long thought"
    with qtbot.waitSignal(noting.failed):
        noting.remove(key)
    assert key in noting.notes


def test_a_new_note_left_without_words_leaves_no_trace(noting, services, articles, undo):
    noting.rewrite(noting.write(articles[0], None), "kept")
    steps = undo.count()
    for words in ((), ("begun", "")):
        key = noting.write(articles[0], None)
        for body in words:
            noting.rewrite(key, body)
        noting.leave(key)

    assert bodies(services, articles[0]) == ["kept"]
    assert undo.count() == steps


def test_a_note_that_had_words_before_stays_when_it_is_left_without(noting, articles, undo):
    key = noting.write(articles[0], None)
    noting.rewrite(key, "words")
    noting.leave(key)
    noting.remove(noting.write(articles[0], None))
    noting.rewrite(key, "")
    noting.leave(key)
    noting.leave("nothing")

    assert noting.notes[key].body == ""
    undo.undo()
    assert noting.notes[key].body == "words"
