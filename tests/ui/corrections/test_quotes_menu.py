"""What can be said of a quote is offered where it is shown, and reached by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from reader.ui.corrections.quotes_menu import QuotesMenu
from reader.ui.inspector.panel import QUOTES
from tests.ui.conftest import DARK, LAMP, passage_of

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)

NOTHING = passage_of(0, "We saw nothing at all,")
NOTHING_B = passage_of(1, "We saw nothing,")
OLD = passage_of(1, "It is old,")


@pytest.fixture
def made(opened):
    led = opened.led
    return QuotesMenu(opened.actions_, opened.parts, led.quoting, led.overruling, led.tying)


def entries(menu):
    named = (action for action in menu.actions() if not action.isSeparator())
    return {action.text().replace("&", ""): action for action in named}


@pytest.fixture
def filled(opened, made):
    def fill(content):
        menu = QMenu(opened)
        made.fill(menu, content)
        return entries(menu)

    return fill


@pytest.fixture
def filled_with_words(opened, made):
    def fill(words):
        menu = QMenu(opened)
        made.fill_with_words(menu, words)
        return entries(menu)

    return fill


def select(window, passage):
    pane = window.desk._row.slots[passage.article].pane
    pane.caret.place(passage.span.start)
    pane.caret.extend(passage.span.end)
    pane.selecting.emit()
    pane.setFocus()


def press(qtbot, window, key, modifier):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def subjects(window):
    return [one.subject for one in window.led.correcting.corrections]


def test_all_that_can_be_said_of_a_quote_is_offered(filled):
    assert list(filled(NOTHING)) == [
        "Not a Quote",
        "Another Speaker…",
        "Kind of Quote",
        "Same Utterance as…",
        "Not the Same Utterance as in B",
    ]
    assert list(filled(OLD))[-1] == "Same Utterance as…"


def test_the_kind_that_the_quote_is_of_is_checked(opened, filled):
    kinds = entries(filled(NOTHING)["Kind of Quote"].menu())
    checked = [action.isChecked() for action in kinds.values()]
    assert checked == [True, False, False]
    list(kinds.values())[1].trigger()
    assert subjects(opened) == ["manner"]


def test_a_quote_is_parted_from_its_renderings(opened, filled):
    filled(NOTHING)["Not the Same Utterance as in B"].trigger()

    assert subjects(opened) == ["apart"]


def test_what_waits_for_its_rendering_is_offered_where_it_fits(opened, filled):
    filled(NOTHING)["Same Utterance as…"].trigger()
    assert opened.led.tying.waiting.passage == NOTHING
    (told,) = opened.messages.sentences
    assert told.startswith("“We saw nothing at all,” in A: now select the same quote in another")
    assert not any(name.startswith("This Is") for name in filled(NOTHING))
    menu = filled(OLD)
    menu["This Is the Same Utterance as “We saw nothing at all,” in A"].trigger()

    assert subjects(opened) == ["same"]
    assert opened.led.tying.waiting is None


def test_words_can_be_made_a_quote_or_all_of_one(opened, filled_with_words):
    assert list(filled_with_words(DARK)) == ["Is a Quote by…"]
    menu = filled_with_words(passage_of(0, "We saw nothing"))
    assert list(menu) == ["The Quote Is These Words", "Is a Quote by…"]
    assert list(filled_with_words(NOTHING)) == ["Is a Quote by…"]
    menu["The Quote Is These Words"].trigger()

    assert subjects(opened) == ["extent"]


def test_what_is_only_read_is_not_corrected(opened, filled, filled_with_words):
    opened.actions_.enable(articles=True, comparison=True, writing=False)
    offered = (*filled(NOTHING).values(), *filled_with_words(DARK).values())

    assert not any(action.isEnabled() for action in offered)


@pytest.mark.parametrize("name", ["no_quote", "other_speaker", "not_same"])
def test_a_command_without_a_quote_says_what_to_do(opened, name):
    opened.desk.select(LAMP)
    getattr(opened.actions_, name).trigger()

    assert opened.status.said.text() == "Select words of a quote first."


@pytest.mark.parametrize("name", ["is_quote", "extent"])
def test_a_command_without_words_says_what_to_do(opened, name):
    opened.desk.select(LAMP)
    getattr(opened.actions_, name).trigger()

    assert opened.status.said.text() == "Select the words of the quote first."


def test_words_selected_become_a_quote_by_key(qtbot, opened):
    select(opened, DARK)
    press(qtbot, opened, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)

    assert "The lighthouse of Sorn" in opened.led.quoting.dialog.words.text()
    opened.led.quoting.dialog.reject()


def test_words_selected_become_all_of_the_quote_by_key(qtbot, opened):
    select(opened, passage_of(0, "saw nothing"))
    press(qtbot, opened, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)

    assert subjects(opened) == ["extent"]


def test_the_menu_has_the_kinds_of_the_quote_chosen(opened):
    menu = opened.actions_.kind_menu
    opened.desk.select(LAMP)
    menu.aboutToShow.emit()
    assert list(entries(menu)) == ["No quote is chosen"]
    select(opened, NOTHING)
    menu.aboutToShow.emit()
    assert [action.isChecked() for action in menu.actions()] == [True, False, False]
    menu.actions()[2].trigger()
    assert opened.led.quoting.kind(NOTHING) == "indirect"


def test_quotes_selected_one_after_the_other_are_one_utterance(qtbot, opened):
    select(opened, NOTHING)
    press(qtbot, opened, Qt.Key.Key_M, _SHIFTED)
    select(opened, passage_of(1, "It is old"))
    press(qtbot, opened, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)

    assert subjects(opened) == ["same"]
    assert opened.status.said.text() == "One utterance now: A and B"


@pytest.fixture
def page(opened):
    opened.inspector.tabs.setCurrentIndex(QUOTES)
    return opened.inspector.page(QUOTES)


def test_a_quote_chosen_in_the_tab_answers_the_one_that_waits(qtbot, opened, page):
    page.choose(NOTHING)
    page.view.setFocus()
    opened.led.tying.begin(NOTHING, tie="same")
    qtbot.keyClick(page.view, Qt.Key.Key_Return)  # that of B beside it is meant
    assert subjects(opened) == ["same"]

    opened.led.tying.begin(NOTHING, tie="same")
    page.choose(OLD)
    qtbot.keyClick(page.view, Qt.Key.Key_Enter)
    assert subjects(opened) == ["same", "same"]
    assert opened.status.said.text() == "One utterance now: A and B"


def test_in_the_tab_what_waits_is_refused_and_left_as_in_the_articles(qtbot, opened, page):
    boats = passage_of(1, "Some 60 boats stayed in harbour")
    opened.led.tying.begin(boats, tie="same")
    page.choose(OLD)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert opened.status.said.text().startswith("Select a quote in another article first")
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)

    assert opened.led.tying.waiting is None
    assert subjects(opened) == []


def test_where_no_quote_waits_the_key_leads_to_the_quote(qtbot, opened, page):
    page.choose(OLD)
    with qtbot.waitSignal(page.passage_chosen) as led:
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert led.args == [OLD]

    opened.led.tying.begin(DARK)
    page.choose(NOTHING)
    page.view.setFocus()
    with qtbot.waitSignal(page.passage_chosen):
        qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert opened.led.tying.waiting.tie == "match"


def test_a_passage_and_words_selected_elsewhere_are_one_utterance_at_once(opened):
    opened.desk.select(passage_of(0, "“We saw nothing at all,” said Mira Tolk."))
    select(opened, OLD)
    opened.actions_.same_as.trigger()

    assert subjects(opened) == ["same"]


def test_the_caret_in_a_quote_chooses_it(opened):
    pane = opened.desk._row.slots[0].pane
    pane.caret.place(NOTHING.span.start + 3)
    pane.setFocus()
    opened.actions_.same_as.trigger()

    assert opened.led.tying.waiting.passage == NOTHING


def test_what_is_no_quote_does_not_answer_and_is_refused(opened):
    opened.led.tying.begin(DARK, tie="same")
    assert opened.status.said.text() == "Select words of a quote first."
    assert opened.led.tying.waiting is None

    opened.led.tying.begin(NOTHING, tie="same")
    opened.led.tying.finish(LAMP)
    assert opened.status.said.text().startswith("Select a quote in another article first")
    assert subjects(opened) == []


_SHIFTED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
