"""The pages of a file stand below each other, as wide as there is room for."""

from __future__ import annotations

import pytest

from reader.importing.pdf_file import Picture
from reader.importing.pdf_pictures import png
from reader.ui.preview.pages import PagesPane

PAGE = png(Picture(40, 60, b"\xff\0\0\0" * 2400))


@pytest.fixture
def pane(qtbot):
    pane = PagesPane()
    qtbot.addWidget(pane)
    pane.resize(300, 400)
    pane.show_pages([PAGE, PAGE])
    pane.show()
    return pane


def test_pages_are_drawn_to_the_width_and_follow_it(pane):
    first, second = pane.pages
    assert first.pixmap().width() == pane.viewport().width() - 16
    assert first.pixmap().height() > first.pixmap().width()
    assert second.y() > first.y()
    before = first.pixmap().width()
    pane.resize(600, 400)
    assert first.pixmap().width() > 2 * before - 20


def test_a_screen_reader_hears_which_page_it_is(pane):
    assert [page.accessibleName() for page in pane.pages] == ["Page 1 of 2", "Page 2 of 2"]


def test_other_pages_take_their_place(pane):
    pane.show_pages([PAGE])

    assert len(pane.pages) == 1
