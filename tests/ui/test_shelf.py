"""The sidebar's list of stories keeps in step with the library, and stays steady."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack

from reader.errors import StorageFailed
from reader.model.article import Imported
from reader.model.story import Entry
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.ui.keeping import Keeping
from reader.ui.models.stories import ROW
from reader.ui.shelf import Shelf, steady
from reader.ui.sidebar.panel import Sidebar
from reader.ui.story import Story
from reader.workflow.notes import new_note, note_written
from reader.workflow.stories import new_story, story_changed


class Damaged(Library):
    """A library that cannot list its stories while the test says so."""

    damaged = False

    def stories(self):
        if self.damaged:
            raise StorageFailed("The library could not be read.")
        return super().stories()


@pytest.fixture
def library(paths, articles):
    library = Damaged(open_library(paths.data))
    library.shelve([Imported(article, b"") for article in articles])
    for article in articles[:2]:
        story = replace(new_story((article,)), name=f"About {article.source}")
        library.apply(story_changed(None, story))
        library.mark_opened(story.id, f"2024-10-14T10:0{len(library.stories())}:00+00:00")
    yield library
    library.close()


@pytest.fixture
def keeping(library, home):
    return Keeping(library, QUndoStack(home))


@pytest.fixture
def story(library, keeping):
    return Story(library, keeping)


@pytest.fixture
def sidebar(home, actions, look):
    return Sidebar(actions, look, home)


@pytest.fixture
def shelf(qtbot, library, keeping, story, sidebar):
    shelf = Shelf(library, keeping, story, sidebar)
    assert not shelf.has_stories
    qtbot.waitUntil(lambda: shelf.has_stories)
    return shelf


def rows(sidebar):
    model = sidebar.list.stories
    return [model.index(row).data() for row in range(model.rowCount())]


def hints(sidebar):
    return sidebar.list.stories.opened().data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.usefixtures("shelf")
def test_the_list_begins_with_the_story_opened_last(sidebar):
    assert rows(sidebar) == ["Add…", "About Pilot", "About Sorn Gazette"]


@pytest.mark.usefixtures("shelf")
def test_a_story_is_opened_where_it_stands(sidebar, library, story):
    older = library.stories()[1].id
    sidebar.story_chosen.emit(older)

    assert story.id == older
    assert rows(sidebar) == ["About Pilot", "About Sorn Gazette", "Sorn Gazette", "Add…"]


def test_a_story_that_was_opened_does_not_move_up(qtbot, sidebar, library, shelf):
    with qtbot.waitSignal(shelf.listed):
        sidebar.story_chosen.emit(library.stories()[1].id)

    assert library.stories()[0].name == "About Sorn Gazette"
    assert rows(sidebar)[0] == "About Pilot"


def test_a_new_story_comes_first(qtbot, sidebar, story, articles, shelf):
    with qtbot.waitSignal(shelf.listed):
        story.add(articles)

    assert rows(sidebar)[0] == "Headline number 0"
    assert rows(sidebar)[-2:] == ["About Pilot", "About Sorn Gazette"]


@pytest.mark.usefixtures("shelf")
def test_another_name_is_shown_at_once(sidebar, story, library):
    story.open(library.stories()[0].id)
    story.rename("Dark")

    assert rows(sidebar)[0] == "Dark"


def test_a_deleted_story_goes_and_comes_back_where_it_was(qtbot, sidebar, story, library, shelf):
    story.open(library.stories()[1].id)
    deleted = story.state.story
    with qtbot.waitSignal(shelf.listed):
        story.delete()
    assert rows(sidebar) == ["Add…", "About Pilot"]
    with qtbot.waitSignal(shelf.listed):
        library.apply(story_changed(replace(deleted, deleted="2024-10-14T10:00:00"), deleted))
        story.open(deleted.id)
    assert rows(sidebar)[:2] == ["About Pilot", "About Sorn Gazette"]


def test_several_changes_are_one_list(qtbot, story, library, shelf):
    story.open(library.stories()[0].id)
    listed = []
    shelf.listed.connect(lambda: listed.append(1))
    with qtbot.waitSignal(shelf.listed):
        story.rename("Dark")
        story.rename("Darker")

    assert listed == [1]


def test_notes_are_counted(qtbot, sidebar, story, keeping, shelf):
    sidebar.story_chosen.emit(sidebar.list.stories.index(1).data(ROW).entry.id)
    with qtbot.waitSignal(shelf.listed):
        keeping.do(note_written(None, replace(new_note(story.id, ()), body="Why?")), "Add Note")

    assert " · 1 note · " in hints(sidebar)


def test_why_there_is_no_list_is_a_sentence_and_the_old_one_stays(qtbot, sidebar, library, shelf):
    library.damaged = True
    with qtbot.waitSignal(shelf.failed) as told, qtbot.assertNotEmitted(shelf.listed):
        shelf.refresh()

    assert told.args == ["The library could not be read."]
    assert rows(sidebar) == ["Add…", "About Pilot", "About Sorn Gazette"]


@given(st.lists(st.integers(0, 9), unique=True), st.lists(st.integers(0, 9), unique=True))
def test_known_stories_keep_their_order_and_new_ones_come_first(there, known):
    entries = [Entry(str(one), "", 0, 0, "") for one in there]
    order = [str(one) for one in known]
    listed = [entry.id for entry in steady(entries, order)]
    fresh = [str(one) for one in there if one not in known]

    assert listed == fresh + [one for one in order if int(one) in there]
