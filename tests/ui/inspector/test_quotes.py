"""The tab of quotes: found, filtered, copied, told which was reached."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from reader.ui.inspector.quotes import ChosenQuote, QuotesPage
from reader.ui.painting import Look
from reader.ui.theme import load_theme
from tests.ui.conftest import drawn


@pytest.fixture
def page(qtbot, look, differ, comparison):
    page = QuotesPage(look, differ)
    qtbot.addWidget(page)
    tester = QAbstractItemModelTester(
        page.view.outline, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    tester.setParent(page)
    page.resize(288, 700)
    page.show()
    page.show_comparison(comparison)
    return page


@pytest.fixture
def saw(place):
    return place(0, "We saw nothing at all,")


@pytest.fixture
def saw_b(place):
    return place(1, "We saw nothing,")


def speakers(page):
    outline = page.view.outline
    return [outline.index(row, 0).data() for row in range(outline.rowCount())]


def opened(page):
    outline = page.view.outline
    return [page.view.isExpanded(outline.index(row, 0)) for row in range(outline.rowCount())]


def test_it_says_what_it_lists(page, comparison):
    assert page.filter.count.text() == "4 quotes · words quoted, by article"
    assert not page.line.isVisible()
    page.show_comparison(None)
    assert page.line.text() == "Nothing to show yet."
    assert not page.filter.isVisible()
    assert speakers(page) == []
    page.show_comparison(replace(comparison, analyses=(), entities=(), quote_groups=()))
    assert page.line.text() == "None found."


def test_what_was_not_looked_for_is_told_beside_what_was_found(page, comparison):
    first, *others = comparison.articles
    page.show_comparison(replace(comparison, articles=(replace(first, language="fr"), *others)))

    assert page.line.text() == "Not looked for in A: not in English."
    assert speakers(page)


def test_the_speaker_quoted_most_is_open_at_first_and_stays_as_the_user_has_it(page, comparison):
    assert opened(page) == [True, False, False]
    page.view.collapse(page.view.outline.index(0, 0))
    page.show_comparison(replace(comparison, articles=comparison.articles[:]))
    assert opened(page) == [False, False, False]


def test_typing_narrows_the_list_and_opens_what_is_found(qtbot, page):
    qtbot.keyClicks(page.filter.text, "brek")
    assert speakers(page) == ["Jan Brek"]
    assert all(opened(page))
    qtbot.keyClicks(page.filter.text, "xx")
    assert speakers(page) == []
    assert page.filter.count.text() == "None of 4 quotes has all that is asked for."
    page.filter.clear.click()
    assert speakers(page) == ["Mira Tolk", "Jan Brek", "Speaker not named"]


def test_the_field_leads_on_to_the_first_speaker_or_what_is_chosen(qtbot, page):
    page.activateWindow()
    page.filter.text.setFocus()
    qtbot.keyClick(page.filter.text, Qt.Key.Key_Down)
    qtbot.waitUntil(page.view.hasFocus)
    assert page.view.current_card().heading == "Mira Tolk"
    page.view.choose(page.view.outline.index(1, 0).data(Qt.ItemDataRole.UserRole).key)
    qtbot.keyClick(page.filter.text, Qt.Key.Key_Down)
    assert page.view.current_card().heading == "Jan Brek"


def test_a_quote_is_chosen_below_its_own_speaker_though_it_was_filtered_out(page, saw_b):
    page.filter.text.setText("harbour")
    page.choose(saw_b)
    assert page.chosen == ChosenQuote()
    page.choose(saw_b, anyway=True)

    assert page.filter.text.text() == ""
    assert page.chosen == ChosenQuote("jan brek", page.view.current_card().targets, saw_b)
    assert page.view.current_card().cells[1].reached == saw_b


def test_what_is_no_quote_is_not_chosen(page, place):
    page.choose(place(0, "Sorn"))

    assert page.chosen == ChosenQuote()


def test_of_a_speaker_all_quotes_listed_are_meant(page, saw, place):
    page.view.choose("speaker Mira Tolk")
    boats = place(1, "Some 60 boats stayed in harbour")
    assert page.chosen == ChosenQuote("e2", (saw, boats))
    page.filter.text.setText("boats")
    page.view.choose("speaker Mira Tolk")
    assert page.chosen == ChosenQuote("e2", (boats,))


def test_the_rendering_gone_to_is_marked_in_every_card_that_has_it(qtbot, page, saw, saw_b):
    with qtbot.waitSignal(page.passage_chosen) as went:
        page.view.passage_chosen.emit(saw_b)
    assert went.args == [saw_b]
    cards = [page.view.outline.card(page.view.outline.find(k)) for k in page._quotes.shown[saw]]
    assert [card.cells[0].reached for card in cards] == [saw_b, saw_b]
    page.show_reached(None)
    card = page.view.outline.card(page.view.outline.find(cards[0].key))
    assert card.cells[0].reached is None


def test_a_rendering_is_copied_as_a_citation(qtbot, page, saw_b):
    assert page.view.clip(citing=True) is None
    page.choose(saw_b)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.view, Qt.Key.Key_C, held)
    assert QGuiApplication.clipboard().text().startswith("“We saw nothing”, Jan Brek (Pilot")
    qtbot.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().count("\n") == 3  # both renderings


def test_a_speaker_is_copied_as_a_table(page):
    page.view.choose("speaker Mira Tolk")

    assert len(page.view.clip(citing=False).text.splitlines()) == 3
    assert len(page.view.clip(citing=True).text.splitlines()) == 2


def test_one_speaker_is_asked_for_alone_and_all_again(page, saw):
    assert not page.filter.only.isEnabled()
    page.choose(saw)
    asked: list[str] = []
    page.only_wanted.connect(asked.append)
    page.filter.only.click()
    page.show_only("Mira Tolk")
    assert page.told.words.text() == "Only marks of Mira Tolk"
    assert page.filter.only.isChecked()
    page.told.all.click()
    page.filter.only.click()
    page.view.left.emit()
    page.filter.text.left.emit()
    assert asked == ["e2", "", "", "", ""]
    page.show_only("")
    assert not page.told.isVisible()


def test_the_menu_is_asked_for_at_its_button(qtbot, page, saw):
    assert not page.filter.more.isEnabled()
    page.choose(saw)
    with qtbot.waitSignal(page.menu_wanted) as asked:
        page.filter.more.click()

    button = page.filter.more
    assert asked.args == [button.mapToGlobal(QPoint(0, button.rect().bottom()))]


def test_a_tooltip_says_who_and_how_that_was_decided(page, saw, place):
    old = place(1, "It is old,")

    assert page.view.telling(saw) == "Mira Tolk, quoted word for word"
    assert page.view.telling(old) == "Speaker not named, quoted word for word"
    assert page.view.telling(place(0, "Sorn")) == ""


def test_it_follows_the_theme(page, fonts):
    before = drawn(page)
    page.set_look(Look(load_theme("dark"), fonts))

    assert drawn(page) != before
