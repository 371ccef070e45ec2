"""Figures are listed once the comparison is there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.ui.inspector.pages import FiguresPage, Listing, ListPage
from reader.ui.painting import Look
from reader.ui.theme import load_theme


@pytest.fixture
def page(qtbot, look):
    page = FiguresPage(look)
    qtbot.addWidget(page)
    page.resize(288, 600)
    page.show()
    return page


def test_a_page_lists_what_was_found_and_says_what_it_lists(page, comparison):
    page.show_comparison(None)
    assert page.line.text() == "Nothing to show yet."
    assert page.view.outline.rowCount() == 0
    page.show_comparison(comparison)

    assert page.view.outline.rowCount() > 0
    assert page.line.text() == "1 topic differs, 1 agree"
    assert page.view.accessibleName()


def test_a_page_says_when_nothing_was_found(page, comparison):
    page.show_comparison(
        replace(comparison, analyses=(), entities=(), quote_groups=(), figure_groups=())
    )

    assert page.line.text() == "None found."


def test_a_page_follows_the_theme(page, comparison, fonts):
    page.show_comparison(comparison)
    before = bytes(page.grab().toImage().constBits())
    page.set_look(Look(load_theme("dark"), fonts))

    assert bytes(page.grab().toImage().constBits()) != before


def test_a_list_of_nothing_says_so_instead_of_what_it_would_list(qtbot, look, comparison):
    page = ListPage(look, "List", lambda _: Listing("All of them", ()))
    qtbot.addWidget(page)
    page.show_comparison(comparison)

    assert page.line.text() == "None found."
