"""The story changes step by step, and every step can be taken back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QUndoStack

from reader.model.article import Article
from reader.ui.story import Story, StoryState

ABC = tuple(Article(f"{name}.txt", "0", f"Text of {name}.") for name in "abc")


@pytest.fixture
def undo(qapp):
    return QUndoStack(qapp)


@pytest.fixture
def story(undo):
    story = Story(undo)
    story.add(ABC)
    return story


def origins(story):
    return "".join(article.origin[0] for article in story.state.articles)


def test_articles_are_appended_and_each_is_told(qtbot, undo):
    story = Story(undo)
    with qtbot.waitSignal(story.articles_changed):
        assert story.add(ABC[:2]) == []
    story.add(ABC[2:])

    assert origins(story) == "abc"


def test_an_article_is_in_the_story_once(story):
    assert story.add([ABC[0]]) == [ABC[0]]
    assert origins(story) == "abc"


def test_articles_move_and_the_first_is_the_base(story):
    story.move(0, 2)
    assert origins(story) == "bca"
    story.make_base(2)
    assert origins(story) == "abc"


@pytest.mark.parametrize(("place", "to"), [(0, 0), (-1, 0), (0, 3), (7, 0)])
def test_a_move_to_nowhere_changes_nothing(story, undo, place, to):
    story.move(place, to)

    assert origins(story) == "abc"
    assert undo.count() == 1


def test_removing_and_undoing_brings_the_article_back(story, undo):
    story.remove(1)
    assert origins(story) == "ac"
    undo.undo()
    assert origins(story) == "abc"
    undo.redo()
    assert origins(story) == "ac"
    story.remove(9)
    assert origins(story) == "ac"


def test_the_last_pane_cannot_be_hidden(qtbot, story):
    with qtbot.waitSignal(story.shown_changed):
        story.toggle_shown(0)
    story.toggle_shown(1)
    with qtbot.assertNotEmitted(story.shown_changed):
        story.toggle_shown(2)
        story.toggle_shown(5)

    assert [story.state.shows(place) for place in range(3)] == [False, False, True]


def test_a_pane_is_left_when_the_only_one_shown_goes_with_its_article(story):
    story.toggle_shown(0)
    story.toggle_shown(1)
    story.remove(2)

    assert [story.state.shows(place) for place in range(2)] == [True, True]


def test_an_article_that_was_removed_is_no_longer_hidden(story):
    story.toggle_shown(0)
    story.remove(0)
    story.add(ABC[:1])

    assert story.state.shows(2)


def test_hiding_is_not_undone_by_undoing_something_else(story, undo):
    story.move(0, 1)
    story.toggle_shown(0)
    undo.undo()

    assert story.state.hidden == {ABC[1].fingerprint}


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=8))
@pytest.mark.usefixtures("qapp")
def test_undoing_everything_gives_the_story_as_it_began(moves):
    undo = QUndoStack()
    story = Story(undo)
    story.add(ABC)
    for place, to in moves:
        story.move(place, to)
    assert sorted(origins(story)) == ["a", "b", "c"]
    while undo.canUndo():
        undo.undo()

    assert story.state == StoryState()


def test_a_story_is_named_by_the_article_it_began_with(story, undo):
    story.move(2, 0)
    story.remove(1)
    assert story.state.name == "a.txt"
    undo.setIndex(0)
    story.add(ABC[1:])
    assert story.state.name == "b.txt"
