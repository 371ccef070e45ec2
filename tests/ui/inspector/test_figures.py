"""Figures are listed by topic, found, shown in the text and copied."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.ui.inspector.figures import ChosenFigure, FiguresPage
from reader.ui.painting import Look
from reader.ui.theme import load_theme
from tests.ui.conftest import drawn

if TYPE_CHECKING:
    from reader.model.comparison import Passage


@pytest.fixture
def page(qtbot, look, comparison):
    page = FiguresPage(look)
    qtbot.addWidget(page)
    page.resize(288, 600)
    page.show_comparison(comparison)
    page.show()
    return page


def headings(page):
    """Return what is listed below each section that is open."""
    outline = page.view.outline
    found = {}
    for row in range(outline.rowCount()):
        index = outline.index(row, 0)
        if page.view.isExpanded(index):
            found[outline.card(index).key] = [
                outline.card(outline.index(below, 0, index)).heading
                for below in range(outline.rowCount(index))
            ]
    return found


def test_what_differs_and_agrees_is_open_and_the_rest_on_demand(page):
    assert headings(page) == {"differ": ["boats"], "agree": ["how long dark"]}
    assert page.filter.count.text() == "1 figure differs, 1 agrees, 1 in one article only"
    assert page.view.accessibleName()


def test_what_one_article_has_is_open_where_that_is_asked_for(page):
    page.filter.standing.setCurrentIndex(page.filter.standing.findData("only"))
    assert headings(page) == {"alone": ["no light"]}
    page.filter.reset()
    assert "alone" not in headings(page)


def test_a_section_that_was_closed_stays_closed(page, comparison):
    page.view.setExpanded(page.view.outline.index(1, 0), False)
    page.show_comparison(comparison)
    assert list(headings(page)) == ["differ"]
    page.view.open("agree")
    page.filter.text.setText("dark")
    page.filter.reset()
    assert list(headings(page)) == ["differ", "agree"]


def test_when_a_topic_is_resolved_the_next_that_differs_is_chosen(page, comparison):
    dark, boats = comparison.figure_groups
    differing = replace(comparison, figure_groups=(boats, replace(dark, status="conflict")))
    page.show_comparison(differing)
    page.choose(page.view.outline.card(page.view.outline.index(0, 0)).children[0].targets[0])
    assert page.view.current_card().heading == "boats"

    resolved = replace(boats, settled=True)
    page.show_comparison(replace(differing, figure_groups=(resolved, differing.figure_groups[1])))
    assert headings(page)["differ"] == ["how long dark", "boats"]
    assert page.view.current_card().heading == "how long dark"


def test_where_nothing_is_left_to_resolve_the_topic_stays_chosen(page, comparison):
    dark, boats = comparison.figure_groups
    page.choose(page.view.outline.card(page.view.outline.index(0, 0)).children[0].targets[0])

    resolved = replace(boats, settled=True)
    page.show_comparison(replace(comparison, figure_groups=(dark, resolved)))
    assert page.view.current_card().heading == "boats"


def test_typing_narrows_the_list(page):
    page.filter.text.setText("light")

    assert headings(page) == {"alone": ["no light"]}
    assert page.filter.count.text() == "1 of 3 figures"


def test_it_says_why_nothing_is_listed(page, comparison):
    page.show_comparison(None)
    assert page.line.text() == "Nothing to show yet."
    assert not page.filter.isVisible()
    assert page.view.clip(citing=False) is page.table() is None
    page.show_comparison(replace(comparison, analyses=(), figure_groups=()))
    assert page.line.text() == "None found."


def test_what_was_chosen_stays_chosen_when_it_is_compared_again(page, comparison, place):
    page.choose(place(1, "Some 60 boats"))
    page.show_comparison(comparison)

    assert page.chosen.place == place(1, "Some 60 boats")


def test_enter_goes_from_article_to_article(qtbot, page, place):
    page.filter.text.setFocus()
    qtbot.keyClick(page.filter.text, Qt.Key.Key_Down)
    went: list[Passage] = []
    page.passage_chosen.connect(went.append)
    for _ in range(2):
        qtbot.keyClick(page.view, Qt.Key.Key_Return)

    assert went == [place(0, "About 40 boats"), place(1, "Some 60 boats")]
    assert page.chosen == ChosenFigure(
        (place(0, "About 40 boats"), place(1, "Some 60 boats")), went[1]
    )
    assert page.view.current_card().cells[0].reached == went[1]


def test_going_back_to_the_list_stays_at_what_was_chosen(qtbot, page, place):
    page.choose(place(0, "two days"))
    qtbot.keyClick(page.filter.text, Qt.Key.Key_Down)

    assert page.view.current_card().heading == "how long dark"


def test_typing_leads_to_a_topic_not_to_a_heading(qtbot, page):
    page.view.choose("agree")
    qtbot.keyClick(page.filter.text, Qt.Key.Key_Down)

    assert page.view.current_card().heading == "boats"


def test_a_section_is_nothing_that_a_command_could_be_about(page):
    page.view.choose("differ")

    assert page.chosen == ChosenFigure()
    assert page.filter.more.isEnabled()


def test_a_topic_that_is_filtered_out_is_listed_where_it_is_wanted_anyway(page, place):
    page.filter.text.setText("light")
    page.choose(place(0, "two days"))
    assert page.view.current_card() is None or page.view.current_card().heading != "how long dark"
    page.choose(place(0, "two days"), anyway=True)
    assert page.view.current_card().heading == "how long dark"


def test_a_topic_is_copied_in_words_a_section_as_a_table(page, place):
    page.choose(place(0, "About 40 boats"))
    words = page.view.clip(citing=False).text
    assert words.startswith("boats (≠ A and B differ)\nA Sorn Gazette: About 40 boats")
    assert page.view.clip(citing=True).text.splitlines()[1].startswith("“Some 60 boats” (Pilot")
    page.view.choose("agree")
    assert (
        page.view.clip(citing=False)
        .text.splitlines()[1]
        .startswith("how long dark\ttwo days\t\ttwo days")
    )
    assert len(page.table().text.splitlines()) == 3


def test_a_figure_of_one_article_is_copied_as_it_is_listed(page, place):
    page.choose(place(2, "no light"), anyway=True)
    listed = "C no light · no light\nHarbour & Sea, “Headline number 2”, 14 Oct 2024"
    assert page.view.clip(citing=False).text == listed
    page.filter.standing.setCurrentIndex(page.filter.standing.findData("only"))
    assert page.table().text == listed


def test_a_tooltip_tells_the_whole_topic(page, place):
    assert page.view.telling(place(0, "About 40 boats")).startswith("boats (≠ A and B differ)")
    assert page.view.telling(place(2, "no light")) == ""


def test_the_button_asks_for_the_menu(qtbot, page, place):
    assert not page.filter.more.isEnabled()
    page.choose(place(0, "About 40 boats"))
    with qtbot.waitSignal(page.menu_wanted):
        page.filter.more.click()


def test_a_page_follows_the_theme(page, fonts):
    before = drawn(page)
    page.set_look(Look(load_theme("dark"), fonts))

    assert drawn(page) != before
