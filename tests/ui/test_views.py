"""One view at a time, and each is made when it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.reading.marks import EVERY_MARK
from reader.ui.synopsis.page import SynopsisPage
from reader.ui.views import Views
from tests.ui.conftest import AtOnce
from tests.ui.synopsis.conftest import told_story

if TYPE_CHECKING:
    from reader.ui.reading.desk import ReadingDesk


@pytest.fixture
def views(home, actions, look, differ):
    empty, desk = QWidget(), cast("ReadingDesk", QLineEdit())  # anything that takes the keyboard
    views = Views(empty, desk, lambda: SynopsisPage(actions, look, differ, AtOnce()), home)
    home.show()
    return views


def test_the_synopsis_is_made_when_it_is_first_shown(qtbot, views):
    views.show_view(articles=True, synopsis=False)
    assert views.synopsis is None
    with qtbot.waitSignal(views.synopsis_made):
        views.show_view(articles=True, synopsis=True)
    made = views.synopsis
    views.show_view(articles=True, synopsis=False)
    with qtbot.assertNotEmitted(views.synopsis_made):
        views.show_view(articles=True, synopsis=True)

    assert views.currentWidget() is made


def test_without_articles_it_is_said_how_to_begin(views):
    views.show_view(articles=False, synopsis=True)

    assert views.currentIndex() == 0
    assert views.synopsis is None


def test_the_keyboard_goes_along(qtbot, views, home):
    views.show_view(articles=True, synopsis=True)
    views.synopsis.show_comparison(told_story(), 3)
    views.show_view(articles=True, synopsis=False)
    home.activateWindow()
    views.currentWidget().setFocus()
    qtbot.waitUntil(views.currentWidget().hasFocus)
    views.show_view(articles=True, synopsis=True)

    qtbot.waitUntil(views.synopsis.table.hasFocus)


def test_before_there_is_a_synopsis_nothing_is_told_to_it(views, look):
    views.set_marks(EVERY_MARK)
    views.set_zoom(150)
    views.set_look(look)
    views.show_view(articles=True, synopsis=True)
    views.set_zoom(150)
    views.set_marks(frozenset())
    views.set_look(look)

    manner = views.synopsis.table.cells.manner
    assert (manner.zoom, manner.quotes, manner.figures) == (150, False, False)
