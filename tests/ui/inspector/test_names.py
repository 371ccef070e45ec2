"""The tab of names: found by typing, walked, shown alone, copied."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from reader.model.comparison import Entity
from reader.ui.inspector.names import NamesPage
from reader.ui.painting import Look
from reader.ui.theme import load_theme
from tests.ui.conftest import drawn

TOLK, SORN = "name Mira Tolk", "name Sorn"


@pytest.fixture
def page(qtbot, look, comparison):
    page = NamesPage(look)
    qtbot.addWidget(page)
    tester = QAbstractItemModelTester(
        page.view.outline, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    tester.setParent(page)
    page.resize(288, 600)
    page.show()
    page.show_comparison(comparison)
    return page


def listed(page):
    """The names that are listed."""
    sections = (page.view.outline.index(row, 0) for row in range(page.view.outline.rowCount()))
    return [
        page.view.outline.index(row, 0, section).data()
        for section in sections
        for row in range(page.view.outline.rowCount(section))
    ]


def detail(page, key):
    return page.view.outline.card(page.view.outline.find(key)).detail


def test_it_says_what_it_lists(page, comparison):
    assert page.line.text() == "Mentions, by article"
    page.show_comparison(None)
    assert page.line.text() == "Nothing to show yet."
    assert listed(page) == []
    page.show_comparison(replace(comparison, entities=()))
    assert page.line.text() == "None found."


def test_every_heading_is_open_unless_the_user_closed_it(page, comparison):
    people, places = (page.view.outline.find(key) for key in ("PERSON", "PLACE"))
    assert page.view.isExpanded(people)
    assert page.view.isExpanded(places)
    page.view.collapse(people)
    page.show_comparison(replace(comparison, articles=comparison.articles[:]))
    assert not page.view.isExpanded(page.view.outline.find("PERSON"))
    page.view.expand(people)
    page.show_comparison(None)
    page.show_comparison(comparison)
    assert page.view.isExpanded(page.view.outline.find("PERSON"))


def test_typing_narrows_the_list_and_escape_brings_all_back(qtbot, page):
    qtbot.keyClicks(page.field, "mira")
    assert listed(page) == ["Mira Tolk"]
    qtbot.keyClicks(page.field, "x")
    assert listed(page) == []
    assert page.line.text() == "No name has “mirax” in it."
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert listed(page) == ["Mira Tolk", "Sorn"]
    assert page.line.text() == "Mentions, by article"


def test_what_was_typed_holds_for_the_next_comparison(page, comparison):
    page.field.setText("tolk")
    page.show_comparison(None)
    page.show_comparison(comparison)

    assert listed(page) == ["Mira Tolk"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_the_field_leads_on_to_the_first_name_or_the_one_chosen(qtbot, page, key):
    page.activateWindow()
    page.field.setFocus()
    page.field.setText("sorn")
    qtbot.keyClick(page.field, key)
    qtbot.waitUntil(page.view.hasFocus)
    assert page.chosen.entities == ("e1",)
    page.field.clear()
    qtbot.keyClick(page.field, key)
    assert page.chosen.entities == ("e1",)
    page.field.setText("nobody")
    qtbot.keyClick(page.field, key)
    assert page.chosen.entities == ()


def test_the_mention_reached_is_said_at_its_name_alone(page, place):
    page.show_reached(place(1, "Tolk"))
    assert [detail(page, key) for key in (TOLK, SORN)] == ["2 of 2 · Tolk", ""]
    page.show_reached(place(0, "Sorn"))
    assert [detail(page, key) for key in (TOLK, SORN)] == ["Tolk", "1 of 2"]
    page.show_reached(None)
    assert detail(page, SORN) == ""


def test_the_mention_reached_is_still_said_after_the_list_was_narrowed(page, place):
    page.show_reached(place(1, "Tolk"))
    page.field.setText("tolk")

    assert detail(page, TOLK) == "2 of 2 · Tolk"


def test_the_names_chosen_are_told_by_their_entities(page, place):
    assert page.chosen == ((), None)
    page.view.choose(TOLK)
    assert page.chosen == (("e2",), None)
    page.show_reached(place(1, "Tolk"))
    assert page.chosen == (("e2",), place(1, "Tolk"))
    page.view.selectAll()
    assert page.chosen == (("e2", "e1"), None)


def test_a_row_of_a_name_stands_for_its_first_mention(page, place):
    page.view.choose(TOLK)
    page.view.open(TOLK)
    page.view.choose(f"{TOLK}\nB")

    assert page.chosen == (("e2",), place(1, "Tolk"))


def test_a_name_is_chosen_by_its_entity_even_if_it_was_filtered_out(page):
    page.field.setText("tolk")
    page.choose("e1")
    assert page.chosen.entities == ("e1",)
    assert page.field.text() == ""
    page.choose("e9")
    assert page.chosen.entities == ("e1",)


def test_one_name_can_be_asked_for_alone_and_all_again(qtbot, page):
    assert not page.only.isEnabled()
    page.view.choose(TOLK)
    with qtbot.waitSignal(page.only_wanted) as told:
        qtbot.mouseClick(page.only, Qt.MouseButton.LeftButton)
    assert told.args == ["e2"]
    page.show_only("Mira Tolk")
    assert page.told.words.text() == "Only marks of Mira Tolk"
    assert page.told.isVisible()
    with qtbot.waitSignal(page.only_wanted) as told:
        qtbot.mouseClick(page.only, Qt.MouseButton.LeftButton)
    assert told.args == [""]
    page.show_only("")
    assert not page.told.isVisible()


def test_all_names_are_asked_for_by_the_link_and_by_escape(qtbot, page):
    page.show_only("Mira Tolk")
    asking = (
        lambda: qtbot.mouseClick(page.told.all, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(page.view, Qt.Key.Key_Escape),
        lambda: qtbot.keyClick(page.field, Qt.Key.Key_Escape),
    )
    for ask in asking:
        with qtbot.waitSignal(page.only_wanted) as told:
            ask()
        assert told.args == [""]


def test_the_menu_of_the_names_chosen_is_asked_for_with_a_button(qtbot, page):
    assert not page.more.isEnabled()
    page.view.choose(TOLK)
    with qtbot.waitSignal(page.menu_wanted):
        qtbot.mouseClick(page.more, Qt.MouseButton.LeftButton)


def test_the_names_chosen_are_copied_as_a_table(qtbot, page):
    QGuiApplication.clipboard().setText("before")
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    page.view.choose(SORN)
    qtbot.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[1:] == ["Sorn\tPlaces\t1\t1\t0\tSorn"]
    cited = page.view.clip(citing=True).text.splitlines()
    assert [line.split(" (")[1].split(",")[0] for line in cited] == ["Sorn Gazette", "Pilot"]
    page.show_comparison(None)
    assert page.view.clip(citing=False) is None


def test_it_follows_the_theme_and_the_width(page, fonts):
    before = drawn(page)
    page.set_look(Look(load_theme("dark"), fonts))
    dark = drawn(page)
    page.resize(150, 600)  # no room for columns

    assert len({before, dark, drawn(page)}) == 3


def test_everything_that_takes_the_keyboard_has_a_name(page):
    taking = (page.field, page.only, page.more, page.told.all, page.view)

    assert all(widget.accessibleName() for widget in taking)
    assert page.view.outline.find(TOLK).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Mira Tolk. Tolk. A 1, B 1"
    )


def test_hundreds_of_names_are_laid_out_once(qtbot, page, comparison):
    many = tuple(Entity(f"x{n}", "ORG", f"Body {n}", (f"Body {n}",)) for n in range(400))
    first = comparison.analyses[0]
    mentions = tuple(replace(first.mentions[0], label="ORG") for _ in many)
    page.show_comparison(
        replace(
            comparison,
            entities=many,
            analyses=(replace(first, mentions=mentions), *comparison.analyses[1:]),
            mention_entities=(tuple(one.id for one in many), (None, None), (None,)),
        )
    )
    page.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    page.grab()
    known = dict(page.view.cards._stacks)
    qtbot.mouseMove(page.view.viewport(), QPoint(100, 200))
    page.view.verticalScrollBar().setValue(5_000)
    page.grab()

    assert len(known) > 400
    assert page.view.cards._stacks == known
