"""The letters stand above the columns, where there are columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from reader.ui.inspector.names import NamesPage
from tests.ui.conftest import drawn


@pytest.fixture
def page(qtbot, look, comparison):
    page = NamesPage(look)
    qtbot.addWidget(page)
    page.show()
    page.show_comparison(comparison)
    return page


def pixels(page, width):
    page.resize(width, 400)
    return drawn(page.head)


def test_letters_stand_above_the_columns_of_counts(page):
    with_letters = pixels(page, 288)
    page.head.show_letters(0)

    assert pixels(page, 288) != with_letters


def test_where_counts_have_no_columns_no_letters_stand_above_them(page):
    without = pixels(page, 180)
    page.head.show_letters(0)

    assert pixels(page, 180) == without


class Painted(QObject):
    """Counts how often a widget is painted."""

    times = 0

    def eventFilter(self, _widget, event):  # noqa: N802 - Qt's own name
        self.times += event.type() == QEvent.Type.Paint
        return False


def test_letters_follow_the_columns_when_the_list_gets_a_scroll_bar(qtbot, page):
    page.resize(288, 800)
    qtbot.waitUntil(lambda: not page.view.verticalScrollBar().isVisible())
    painted = Painted()
    page.head.installEventFilter(painted)
    page.head.update()
    qtbot.waitUntil(lambda: painted.times > 0)
    before = painted.times
    page.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    qtbot.waitUntil(lambda: painted.times > before)
