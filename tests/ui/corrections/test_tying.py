"""What the user says goes together does, is told, and can be taken back at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.ui.corrections.rows import rows_with
from reader.ui.inspector.panel import NOTES
from tests.ui.conftest import BOATS, BOATS_B, DARK, DARK_B, LAMP, LAMP_C, passage_of

KEEPER = passage_of(2, "the keeper will be paid")
OLD = passage_of(1, "the keeper Tolk said")

pytestmark = [
    pytest.mark.usefixtures("stated"),
    pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True),
]


@pytest.fixture
def tying(opened):
    return opened.led.tying


def select(window, passage):
    """Select words as the user does with the pointer."""
    pane = window.desk._row.slots[passage.article].pane
    pane.caret.place(passage.span.start)
    pane.caret.extend(passage.span.end)
    pane.selecting.emit()
    pane.setFocus()


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def told(window):
    return [one for one in window.led.showing.comparison.matches if one.told]


def rows(window):
    return [one.passages for one in window.led.showing.comparison.statements]


def subjects(window):
    return [one.subject for one in window.led.correcting.corrections]


def test_words_that_are_selected_wait_for_their_counterpart(opened):
    select(opened, OLD)
    opened.actions_.match_with.trigger()

    assert opened.led.tying.waiting.passage == OLD
    assert opened.desk._view.held == OLD
    (told,) = opened.messages.sentences
    assert told.startswith("“the keeper Tolk said” in B: now select what reports the same")
    assert opened.status.said.text() == ""  # one place says what to do


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_words_selected_next_in_another_article_match_them(qtbot, opened, key):
    select(opened, OLD)
    opened.actions_.match_with.trigger()
    select(opened, KEEPER)
    press(qtbot, opened, key)

    (made,) = told(opened)
    assert (made.a.article, made.b.article, made.grade) == (1, 2, "sure")
    assert opened.status.said.text() == "Match: B and C"
    assert opened.messages.sentences == ()
    assert opened.desk._view.held is None
    opened.status.act.click()
    assert told(opened) == []
    assert opened.undo.redoText() == "Match"


def test_a_passage_that_is_selected_will_do_for_either(qtbot, opened):
    opened.desk.select(DARK)
    opened.actions_.match_with.trigger()
    opened.desk.select(LAMP_C)
    press(qtbot, opened, Qt.Key.Key_Return)

    (made,) = told(opened)
    assert (made.a, made.b) == (DARK, LAMP_C)


def test_a_passage_and_words_selected_elsewhere_match_at_once(opened):
    opened.desk.select(DARK)
    select(opened, KEEPER)
    opened.actions_.match_with.trigger()

    (made,) = told(opened)
    assert (made.a, made.b.article) == (DARK, 2)
    assert opened.led.tying.waiting is None
    assert opened.messages.sentences == ()


def test_words_count_before_a_passage_selected_in_the_same_article(opened):
    opened.desk.select(DARK)
    select(opened, BOATS)
    opened.actions_.match_with.trigger()

    assert opened.led.tying.waiting.passage == BOATS


def test_the_passage_of_the_tab_matches_words_selected_elsewhere_at_once(opened):
    select(opened, OLD)
    opened.inspector.match_wanted.emit(LAMP_C)

    (made,) = told(opened)
    assert (made.a.article, made.b) == (1, LAMP_C)


def test_the_key_begins(qtbot, opened):
    select(opened, OLD)
    press(qtbot, opened, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)

    assert opened.led.tying.waiting.passage == OLD


def test_a_counterpart_stands_in_another_article(qtbot, opened):
    opened.desk.select(DARK)
    opened.actions_.match_with.trigger()
    opened.desk.select(BOATS)
    press(qtbot, opened, Qt.Key.Key_Return)

    assert opened.status.said.text().startswith("Select what reports the same in another")
    assert opened.led.tying.waiting
    assert subjects(opened) == []


def test_escape_leaves_off(qtbot, opened):
    opened.desk.select(DARK)
    opened.actions_.match_with.trigger()
    opened.desk.setFocus()
    press(qtbot, opened, Qt.Key.Key_Escape)

    assert opened.led.tying.waiting is None
    assert opened.desk._view.held is None
    assert opened.messages.sentences == ()
    assert opened.status.said.text() == ""


def test_escape_leaves_off_wherever_the_keyboard_is_unless_something_nearer_is_open(qtbot, opened):
    opened.desk.select(DARK)
    opened.actions_.note.trigger()
    form = opened.inspector.page(NOTES).form
    for part in (form.body, form.tags, opened.sidebar.list, opened.inspector.tabs):
        opened.actions_.match_with.trigger()
        part.setFocus()
        press(qtbot, opened, Qt.Key.Key_Escape)
        assert opened.led.tying.waiting is None, part.accessibleName()
        assert part.hasFocus()  # the key did one thing
    opened.actions_.match_with.trigger()
    form.tags.setFocus()
    form.tags.know(["harbour"])
    qtbot.keyClicks(form.tags, "ha")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert opened.led.tying.waiting
    opened.actions_.find.trigger()
    bar = opened.led.seeking.going.bar
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert opened.led.tying.waiting
    press(qtbot, opened, Qt.Key.Key_Escape)
    assert opened.led.tying.waiting is None
    assert opened.led.showing.passage == DARK


def test_the_link_of_the_message_leaves_off(opened):
    opened.desk.select(DARK)
    opened.actions_.join_with.trigger()
    assert "a passage of the row that is to be one" in opened.messages.sentences[0]
    opened.messages.offers[0].link.click()
    assert opened.led.tying.waiting is None
    assert opened.messages.sentences == ()
    opened.actions_.join_with.trigger()
    opened.messages._close.click()

    assert opened.led.tying.waiting is None
    assert opened.desk._view.held is None


def test_another_order_of_the_articles_leaves_off(opened):
    opened.desk.select(DARK)
    opened.actions_.match_with.trigger()
    opened.sidebar.choose(1)
    opened.actions_.move_up.trigger()

    assert opened.led.tying.waiting is None


def test_enter_does_nothing_while_nothing_waits(opened, tying):
    opened.desk.select(DARK)
    tying.finish()

    assert subjects(opened) == []


def test_where_nothing_is_selected_it_is_said_what_to_do(opened):
    opened.actions_.match_with.trigger()

    assert opened.status.said.text() == "Select words or a passage first."


@pytest.mark.parametrize("words", [True, False])
def test_what_was_asked_for_is_asked_no_longer_once_it_is_done(opened, words):
    opened.actions_.match_with.trigger()
    if words:
        select(opened, OLD)
    else:
        opened.desk.select(DARK)
    assert opened.status.said.text() == ""
    opened.status.say("Backed up")
    opened.desk.select(LAMP_C)

    assert opened.status.said.text() == "Backed up"
    assert opened.led.tying.waiting is None


def test_two_statements_are_one(opened, tying):
    tying.begin(DARK, tie="join")
    tying.finish(BOATS_B)

    assert any({DARK, DARK_B, BOATS, BOATS_B} <= set(row) for row in rows(opened))
    assert opened.status.said.text() == "One row now: A and B"


def test_one_statement_is_told_only_where_there_is_one(opened, tying):
    tying.begin(DARK, tie="join")
    opened.led.story.blockSignals(True)  # what was found is not corrected
    tying.finish(BOATS_B)

    assert opened.status.said.text() == "Still two rows: A and B"
    assert opened.undo.undoText() == "Join Rows"


def test_passages_of_one_article_may_be_of_one_statement(opened, tying):
    tying.begin(DARK, tie="join")
    tying.finish(DARK)
    assert opened.status.said.text().startswith("Select a passage of another row first")
    tying.finish(LAMP)

    assert any({DARK, LAMP} <= set(row) for row in rows(opened))


def test_a_passage_leaves_its_statement_and_keeps_its_match(opened, tying):
    before = opened.led.showing.comparison.matches
    (found,) = rows_with(tying.comparison, DARK_B)
    tying.part(found)

    assert found.own == DARK_B
    assert not any({DARK, DARK_B} <= set(row) for row in rows(opened))
    assert opened.led.showing.comparison.matches == before
    assert opened.status.said.text() == "B is out of the row with A"
    assert opened.undo.undoText() == "Take Out of Row"


def test_who_says_the_opposite_takes_it_back(opened, tying):
    tying.begin(OLD)
    tying.finish(KEEPER)
    (made,) = told(opened)
    opened.led.overruling.deny_match([(made.a, made.b)])

    assert told(opened) == []
    assert subjects(opened) == []


def test_the_passage_tab_asks_for_a_counterpart(opened):
    opened.desk.select(DARK)
    opened.inspector.match_wanted.emit(DARK)

    assert opened.led.tying.waiting.passage == DARK


def test_what_waits_in_the_synopsis_is_the_current_cell(qtbot, opened, tying):
    opened.actions_.synopsis.setChecked(True)
    opened.middle.synopsis.show_passage(DARK_B)
    qtbot.waitUntil(lambda: bool(opened.middle.synopsis.findings.rows))

    assert tying.chosen == DARK_B


def test_enter_in_the_synopsis_takes_the_current_cell_for_the_counterpart(qtbot, opened, tying):
    opened.actions_.synopsis.setChecked(True)
    page = opened.middle.synopsis
    qtbot.waitUntil(lambda: bool(page.findings.rows))
    page.show_passage(DARK)
    tying.begin(tying.chosen)
    page.show_passage(BOATS_B)
    qtbot.waitUntil(page.table.hasFocus)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert [(one.a, one.b) for one in told(opened)] == [(DARK, BOATS_B)]
    assert opened.actions_.synopsis.isChecked()


def test_a_click_in_the_synopsis_chooses_what_waits_for_its_counterpart(qtbot, opened, tying):
    opened.actions_.synopsis.setChecked(True)
    page = opened.middle.synopsis
    qtbot.waitUntil(lambda: bool(page.findings.rows))
    page.show_passage(DARK)
    tying.begin(tying.chosen, tie="join")
    index = page.table.sheet_model.index(page.findings.find(BOATS_B), 1)
    page.table.scrollTo(index)
    middle = page.table.visualRect(index).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    assert opened.actions_.synopsis.isChecked()
    assert tying.chosen == BOATS_B
    tying.leave()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert not opened.actions_.synopsis.isChecked()


def test_before_anything_is_compared_nothing_waits(window, bring, articles):
    bring(*articles)
    tying = window.led.tying
    tying.begin(DARK)

    assert tying.waiting is None
    assert tying.comparison is None
