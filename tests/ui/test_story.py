"""The story changes step by step; every step is kept and can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QUndoStack

from reader.errors import ReaderError, StorageFailed
from reader.model.article import Article, Imported
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.ui.keeping import Keeping
from reader.ui.story import NOTHING, Story, is_shown
from reader.workflow.notes import new_note, note_written

ABC = tuple(Article(f"{name}.txt", "0", f"Text of {name}.", title=name.upper()) for name in "abcd")
A, B, C, D = ABC


@pytest.fixture
def library(paths):
    library = Library(open_library(paths.data))
    library.shelve([Imported(article, b"") for article in ABC])
    yield library
    library.close()


@pytest.fixture
def undo(home):
    return QUndoStack(home)


@pytest.fixture
def keeping(library, undo):
    return Keeping(library, undo)


@pytest.fixture
def empty(library, keeping):
    return Story(library, keeping)


@pytest.fixture
def story(empty):
    empty.add([A, B, C])
    return empty


def origins(story):
    return "".join(article.origin[0] for article in story.state.articles)


def kept(library, story):
    return "".join(article.origin[0] for article in library.open(story.id).articles)


def test_the_first_articles_begin_a_story_named_by_the_first(qtbot, empty, library):
    with qtbot.waitSignals([empty.articles_changed, empty.named]):
        assert empty.add([A, B]) == []

    assert (empty.state.story.name, origins(empty)) == ("A", "ab")
    assert [entry.id for entry in library.stories()] == [empty.id]


def test_further_articles_are_appended_and_each_is_kept(story, library):
    assert story.add([D]) == []

    assert origins(story) == kept(library, story) == "abcd"


def test_an_article_is_in_the_story_once(story):
    assert story.add([A, D, D]) == [A, D]
    assert origins(story) == "abcd"


def test_the_same_articles_open_the_story_they_have(story, library):
    first = story.id
    story.close()
    assert story.state is NOTHING
    story.add([C, A, B])

    assert (story.id, origins(story)) == (first, "abc")
    assert len(library.stories()) == 1


def test_other_articles_begin_a_story_of_their_own(story, library):
    story.close()
    story.add([A, B])

    assert len(library.stories()) == 2


def test_articles_move(story, library):
    story.move(0, 2)
    assert origins(story) == kept(library, story) == "bca"


@pytest.mark.parametrize(("place", "to"), [(0, 0), (-1, 0), (0, 3), (7, 0)])
def test_a_move_to_nowhere_changes_nothing(story, undo, place, to):
    story.move(place, to)

    assert origins(story) == "abc"
    assert undo.count() == 1


def test_removing_and_undoing_brings_the_article_back(story, undo, library):
    story.remove(1)
    assert origins(story) == kept(library, story) == "ac"
    undo.undo()
    assert origins(story) == kept(library, story) == "abc"
    undo.redo()
    assert origins(story) == "ac"
    story.remove(9)
    assert origins(story) == "ac"


def test_hidden_panes_are_remembered_and_the_last_one_stays(qtbot, story, library, keeping):
    with qtbot.waitSignal(story.shown_changed):
        story.toggle_shown(0)
    story.toggle_shown(1)
    with qtbot.assertNotEmitted(story.shown_changed):
        story.toggle_shown(2)
        story.toggle_shown(5)
    again = Story(library, keeping)
    again.open(story.id)

    assert [is_shown(again.state, place) for place in range(3)] == [False, False, True]


def test_hiding_is_a_step_so_that_undoing_another_leaves_it(story, undo):
    story.rename("Bridge")
    story.toggle_shown(0)
    assert undo.undoText() == "Hide Pane"
    undo.undo()
    assert is_shown(story.state, 0)
    undo.redo()
    story.toggle_shown(0)
    assert undo.undoText() == "Show Pane"
    assert story.state.story.name == "Bridge"


def test_an_article_that_is_removed_is_hidden_no_more(story):
    story.toggle_shown(0)
    story.toggle_shown(1)
    story.remove(2)

    assert all(is_shown(story.state, place) for place in range(2))


def test_a_story_has_another_name_until_that_is_undone(qtbot, story, undo, library):
    with qtbot.waitSignal(story.named):
        story.rename("  The  bridge ")
    assert library.open(story.id).story.name == "The bridge"
    undo.undo()
    assert story.state.story.name == "A"


@pytest.mark.parametrize("name", ["", "  ", "A"])
def test_no_name_and_the_same_name_change_nothing(story, undo, name):
    story.rename(name)

    assert undo.count() == 1


def test_a_deleted_story_is_closed_and_undo_opens_it_again(story, undo, library):
    first = story.id
    story.delete()
    assert (story.id, library.stories()) == ("", ())
    undo.undo()

    assert (story.id, origins(story)) == (first, "abc")
    assert [entry.id for entry in library.stories()] == [first]


def test_nothing_can_be_deleted_or_renamed_where_nothing_is_open(empty, undo):
    empty.delete()
    empty.rename("Bridge")

    assert undo.count() == 0


def test_undoing_the_beginning_of_a_story_closes_it(story, undo, library):
    undo.undo()
    assert (story.id, library.stories()) == ("", ())
    undo.redo()
    assert origins(story) == "abc"


def test_undo_opens_the_story_that_the_step_was_about(story, undo):
    first = story.id
    story.remove(0)
    story.close()
    story.add([D])
    undo.undo()  # the new story
    undo.undo()

    assert (story.id, origins(story)) == (first, "abc")


def test_a_story_that_is_not_there_does_not_open(story):
    assert not story.open("nothing")
    assert story.state == NOTHING


def test_a_library_that_cannot_be_read_leaves_the_story_open(qtbot, story, library):
    library.close()
    with qtbot.waitSignal(story.failed) as failed:
        assert not story.open(story.id)

    assert isinstance(failed.args[0], StorageFailed)
    assert origins(story) == "abc"


def test_a_story_opens_though_nothing_can_be_written(qtbot, story, library):
    first = story.id
    story.close()
    library.db.execute("PRAGMA query_only = ON")
    with qtbot.assertNotEmitted(story.failed):
        assert story.open(first)

    assert origins(story) == "abc"


def test_articles_can_be_read_though_the_library_cannot(qtbot, empty, library, keeping):
    library.close()
    with qtbot.waitSignal(keeping.failed):
        empty.add([A, B])

    assert origins(empty) == "ab"


def test_a_new_version_takes_the_place_of_the_old_one(story, undo, library):
    newer = replace(B, text="Text of b, mended.")
    library.shelve([Imported(newer, b"")])
    story.renew(B.key, newer, "New Version")
    assert story.state.articles == (A, newer, C)
    undo.undo()
    assert story.state.articles == (A, B, C)


def test_a_version_of_an_article_that_is_gone_changes_nothing(story, undo):
    story.renew("gone", D, "New Version")

    assert undo.count() == 1


def test_a_version_that_the_story_has_is_refused(story):
    with pytest.raises(ReaderError, match="in the story already"):
        story.renew(B.key, C, "New Version")


def test_notes_are_told(qtbot, story, keeping):
    note = replace(new_note(story.id, ()), body="Why?")
    with qtbot.waitSignal(story.notes_changed):
        keeping.do(note_written(None, note), "Add Note")

    assert [one.body for one in story.state.notes] == ["Why?"]


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.integers(0, 3), st.integers(0, 3)),
        st.tuples(st.just("remove"), st.integers(0, 3)),
        st.tuples(st.just("add"), st.sampled_from(ABC).map(lambda article: [article])),
        st.tuples(st.just("rename"), st.text(max_size=3)),
    ),
    max_size=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(STEPS)
def test_what_is_kept_is_what_is_shown_and_undoing_all_brings_the_beginning_back(
    library, undo, keeping, steps
):
    undo.clear()
    story = Story(library, keeping)
    story.add(ABC)
    before, count = story.state, undo.count()
    for name, *arguments in steps:
        getattr(story, name)(*arguments)
        assert library.open(story.id).articles == story.state.articles
    while undo.count() and undo.index() > count:
        undo.undo()

    assert story.state == before == library.open(story.id)
