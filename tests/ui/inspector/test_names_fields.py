"""The letters stand above the columns, where there are columns."""

from __future__ import annotations

import pytest

from reader.ui.inspector.names import NamesPage


@pytest.fixture
def page(qtbot, look, comparison):
    page = NamesPage(look)
    qtbot.addWidget(page)
    page.show()
    page.show_comparison(comparison)
    return page


def pixels(page, width):
    page.resize(width, 400)
    return bytes(page.head.grab().toImage().constBits())


def test_letters_stand_above_the_columns_of_counts(page):
    with_letters = pixels(page, 288)
    page.head.show_letters(0)

    assert pixels(page, 288) != with_letters


def test_where_counts_have_no_columns_no_letters_stand_above_them(page):
    without = pixels(page, 180)
    page.head.show_letters(0)

    assert pixels(page, 180) == without
