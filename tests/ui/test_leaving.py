"""Nothing unwritten goes with the window unless the user says so."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from reader.errors import StorageFailed
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.ui.keeping import Keeping
from reader.ui.leaving import Leaving
from reader.workflow.stories import new_story, story_changed


class Full(Library):
    """A library on a disk that is full while the test says so."""

    full = True

    def apply(self, edit):
        if self.full:
            raise StorageFailed("The disk is full; free some space, then try again.")
        super().apply(edit)


class Window(QWidget):
    """Asks, as the main window does, whether it may close."""

    leaving: Leaving

    def closeEvent(self, event):  # noqa: N802 - Qt's own name
        event.setAccepted(self.leaving.may_close())


@pytest.fixture
def library(paths):
    library = Full(open_library(paths.data))
    yield library
    library.close()


@pytest.fixture
def keeping(library, home):
    return Keeping(library, QUndoStack(home))


@pytest.fixture
def window(qtbot, keeping):
    window = Window()
    window.leaving = Leaving(window, keeping)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def unwritten(keeping, articles):
    from dataclasses import replace

    story = replace(new_story(articles), articles=())
    keeping.do(story_changed(None, story), "New Story")
    return story


def press(window, words):
    (button,) = (one for one in window.leaving.box.buttons() if one.text() == words)
    button.click()


def test_where_all_is_written_the_window_closes(window):
    assert window.close()


@pytest.mark.usefixtures("unwritten")
def test_what_is_not_written_keeps_the_window_open_and_asks_once(window):
    assert not window.close()
    box = window.leaving.box
    assert not window.close()

    assert window.leaving.box is box
    assert "could not be saved" in box.text()


@pytest.mark.usefixtures("unwritten")
def test_the_user_may_go_on_reading(window):
    window.close()
    press(window, "Go on reading")

    assert window.isVisible()
    assert window.leaving.box is None


def test_the_user_may_try_again(window, library, unwritten):
    window.close()
    press(window, "Try again")
    assert window.isVisible()
    assert window.leaving.box is not None

    library.full = False
    press(window, "Try again")
    assert not window.isVisible()
    assert library.open(unwritten.id) is not None


def test_the_user_may_leave_it(window, library, unwritten):
    window.close()
    press(window, "Close without saving")

    assert not window.isVisible()
    assert library.open(unwritten.id) is None
