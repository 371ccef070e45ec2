"""What can be done with a quote, in the tab and in the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from reader.ui.inspector.panel import QUOTES
from reader.ui.reading.spots import Spot
from tests.ui.conftest import made_comparison, passage_of, span_of

NOTHING = passage_of(0, "We saw nothing at all,")
OLD = passage_of(1, "It is old,")
CITED = "“We saw nothing at all”, Mira Tolk (Sorn Gazette, “Headline number 0”, 14 Oct 2024)"

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


@pytest.fixture
def page(opened):
    opened.inspector.tabs.setCurrentIndex(QUOTES)
    return opened.inspector.page(QUOTES)


@pytest.fixture
def offered(page):
    """Open the menu of what is chosen in the tab; its actions by their words."""

    def offer():
        page.menu_wanted.emit(QPoint(5, 5))
        return entries([one for one in page.findChildren(QMenu) if one.parent() is page][-1])

    yield offer
    for menu in page.findChildren(QMenu):
        menu.close()


def entries(menu):
    named = (action for action in menu.actions() if not action.isSeparator())
    return {action.text().replace("&", ""): action for action in named}


def copied():
    return QGuiApplication.clipboard().text()


def test_the_tab_offers_to_cite_to_go_on_and_to_correct(opened, page, offered):
    page.choose(NOTHING)
    menu = offered()
    assert list(menu)[:7] == [
        "A: “We saw nothing at all,”",
        "Copy",
        "Copy Citation",
        "Next Quote of Mira Tolk",
        "Previous Quote of Mira Tolk",
        "Only Quotes of Mira Tolk",
        "Not a Quote",
    ]
    menu["Copy Citation"].trigger()
    assert copied() == CITED
    assert opened.status.said.text() == f"Copied: {CITED}"
    menu["Copy"].trigger()
    assert [line.split("\t")[0] for line in copied().splitlines()] == ["Article", "A", "B"]
    menu["Next Quote of Mira Tolk"].trigger()
    assert opened.status.said.text() == "Mira Tolk: quote 2 of 2, in B"


def test_one_speaker_alone_is_asked_for_and_all_again(opened, page, offered):
    page.choose(NOTHING)
    only = offered()["Only Quotes of Mira Tolk"]
    assert not only.isChecked()
    only.trigger()
    assert opened.desk._view.voice == "e2"
    again = offered()["Only Quotes of Mira Tolk"]
    assert again.isChecked()
    again.trigger()
    assert opened.desk._view.voice == ""


def test_a_quote_alone_and_of_nobody_has_neither_renderings_nor_a_voice(page, offered):
    page.choose(OLD)

    assert list(offered())[:6] == [
        "B: “It is old,”",
        "Copy",
        "Copy Citation",
        "Next Quote of Speaker not named",
        "Previous Quote of Speaker not named",
        "Not a Quote",
    ]


def test_a_speaker_is_copied_as_a_table(page, offered):
    page.view.choose("speaker Mira Tolk")
    menu = offered()
    assert list(menu)[:2] == ["Copy", "Copy Citation"]
    menu["Copy"].trigger()
    assert len(copied().splitlines()) == 3
    menu["Copy Citation"].trigger()
    assert copied().splitlines()[0] == CITED


def test_where_nothing_is_chosen_there_is_no_menu(page):
    page.menu_wanted.emit(QPoint(5, 5))

    assert page.findChildren(QMenu) == []


def test_from_the_text_it_leads_to_the_tab_though_that_lists_others(opened, page):
    page.filter.text.setText("boats")
    opened.inspector.tabs.setCurrentIndex(0)
    (quote,) = made_comparison().analyses[0].quotes
    opened.desk.menu_wanted.emit(Spot(0, QPoint(5, 5), quote=quote))
    menu = [one for one in opened.desk.findChildren(QMenu) if one.parent() is opened.desk][-1]
    own = next(one for words, one in entries(menu).items() if words.startswith("Quote: "))
    within = entries(own.menu())
    within["Copy All Renderings as a Table"].trigger()
    assert [line.split("\t")[0] for line in copied().splitlines()] == ["Article", "A", "B"]
    assert opened.status.said.text() == "Copied 2 renderings as a table"
    within["Show in the Quotes Tab"].trigger()
    menu.close()

    assert opened.inspector.tabs.currentIndex() == QUOTES
    assert page.chosen.place == NOTHING
    assert page.filter.text.text() == ""


def test_the_command_copies_the_quote_at_hand_or_says_what_to_do(opened):
    opened.actions_.copy_citation.trigger()
    assert opened.status.said.text() == "Choose a quote in the Quotes tab or in the text first."
    opened.desk._row.slots[0].pane.caret.place(span_of(0, "saw nothing").start)
    opened.actions_.copy_citation.trigger()
    assert copied() == CITED


def test_the_quotes_are_exported_from_the_file_menu(qtbot, opened, services, tmp_path):
    opened.actions_.exports[".quotes.csv"].trigger()
    dialog = opened.findChild(QFileDialog)
    assert dialog.windowTitle() == "Export CSV"
    dialog.fileSelected.emit(str(tmp_path / "out.quotes.csv"))
    dialog.reject()
    services.printing.work()
    qtbot.waitUntil((tmp_path / "out.quotes.csv").exists)
    assert "Mira Tolk" in (tmp_path / "out.quotes.csv").read_text("utf-8")


def test_a_quote_that_is_none_any_more_is_not_copied(opened, page, offered):
    page.choose(NOTHING)
    menu = offered()
    QGuiApplication.clipboard().setText("before")
    opened.led.overruling.deny_quote(NOTHING)
    menu["Copy Citation"].trigger()
    assert copied() == "before"
