"""Words are found with the keys, in the pane that is read and in all, from place to place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from reader.model.text import Span
from reader.ui.reading.finds import Find
from tests.ui.conftest import span_of

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Finder:
    """The window with the three articles, and fingers on its keys."""

    def __init__(self, qtbot, window):
        self.window, self._qtbot = window, qtbot
        self.view = window.desk._view
        window.activateWindow()

    @property
    def bar(self):
        return self.window.led.seeking.going.bar

    @property
    def told(self):
        return self.bar.told.text()

    def pane(self, article):
        return self.window.desk._row.slots[article].pane

    def focus(self, article):
        self.pane(article).setFocus()
        return self.pane(article)

    def press(self, key, modifier=NONE):
        """Press a key where the keyboard is, or in the window."""
        self._qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def write(self, words):
        """Write words into the field, in place of those there, and let them be sought."""
        self.bar.field.selectAll()
        self._qtbot.keyClicks(self.bar.field, words)
        slices = self.window.led.seeking.going._search._slices
        self._qtbot.waitUntil(lambda: not slices.isActive())


@pytest.fixture
def find(qtbot, opened):
    return Finder(qtbot, opened)


@pytest.fixture
def said(monkeypatch):
    """What screen readers are told."""
    words: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: words.append(event.message())
    )
    return words


def test_control_f_finds_in_the_pane_that_has_the_keyboard(find):
    find.focus(1)
    find.press(KEY.Key_F, CONTROL)
    find.write("sorn")
    assert find.told == "1 of 1"
    assert set(find.view.found) == {1}
    assert find.view.reached == Find(1, span_of(1, "Sorn"))


def test_with_shift_it_finds_in_all_and_counts_by_letter(find):
    find.focus(0)
    find.press(KEY.Key_F, CONTROL | SHIFT)
    find.write("lamp")
    assert find.told == "1 of 2   A 1 · B 0 · C 1"
    assert set(find.view.found) == {0, 2}


def test_enter_and_f3_go_over_all_panes_in_order_and_round_the_end(find):
    find.press(KEY.Key_F, CONTROL | SHIFT)
    find.write("Sorn")
    gone = []
    for key, modifier in (
        (KEY.Key_Return, NONE),
        (KEY.Key_F3, NONE),
        (KEY.Key_Enter, NONE),
        (KEY.Key_F3, SHIFT),
        (KEY.Key_Return, SHIFT),
    ):
        find.press(key, modifier)
        gone.append(find.view.reached.article)
    assert gone == [1, 2, 0, 2, 1]
    assert find.told.startswith("2 of 3")


def test_headlines_are_searched_and_come_first(find):
    find.press(KEY.Key_F, CONTROL | SHIFT)
    find.write("headline")
    assert find.told == "1 of 3   A 1 · B 1 · C 1"
    assert find.view.reached == Find(0, Span(0, 8), headline=True)


def test_it_is_found_while_it_is_typed_from_where_the_user_is(find):
    pane = find.focus(0)
    pane.strip.setValue(pane.strip.maximum())
    before = pane.strip.value()
    find.press(KEY.Key_F, CONTROL)
    find.write("n")
    find.write("notice")
    assert find.view.reached.span.start >= pane.sheet.flow.lines[pane.sheet.in_view[0]].start
    assert pane.strip.value() == before


def test_what_is_found_is_brought_into_view(find):
    pane = find.focus(0)
    find.press(KEY.Key_F, CONTROL)
    find.write("nets")
    for _ in range(9):
        find.press(KEY.Key_F3)
    sheet = pane.sheet
    assert sheet.scroll > 0
    assert sheet.flow.line_of(find.view.reached.span.start) in sheet.in_view


def test_escape_leaves_the_user_at_the_words_selected(find):
    find.focus(0)
    find.press(KEY.Key_F, CONTROL | SHIFT)
    find.write("keeper tolk")
    find.press(KEY.Key_Escape)
    assert not find.bar.isVisible()
    assert not find.view.found
    pane = find.pane(1)
    assert pane.hasFocus()
    assert pane.caret.span == span_of(1, "keeper Tolk")


def test_escape_in_a_pane_closes_the_bar_too(find):
    find.press(KEY.Key_F, CONTROL)
    find.write("harbour")
    find.focus(0)
    find.press(KEY.Key_Escape)
    assert not find.bar.isVisible()


def test_escape_with_nothing_found_goes_back_to_the_pane(find):
    find.focus(2)
    find.press(KEY.Key_F, CONTROL)
    find.write("zebra")
    find.press(KEY.Key_Escape)
    assert QApplication.focusWidget() is find.pane(2)


def test_escape_from_a_headline_goes_to_its_pane(find):
    find.focus(2)
    find.press(KEY.Key_F, CONTROL)
    find.write("headline")
    find.press(KEY.Key_Escape)
    pane = find.pane(2)
    assert pane.hasFocus()
    assert pane.caret.span is None


def test_words_selected_are_sought_at_once(qtbot, find):
    pane = find.focus(1)
    span = span_of(1, "keeper Tolk")
    pane.caret.place(span.start)
    pane.caret.extend(span.end)
    find.press(KEY.Key_F, CONTROL)
    assert find.bar.field.text() == "keeper Tolk"
    qtbot.waitUntil(lambda: find.view.reached == Find(1, span))


def test_f3_goes_on_with_the_words_sought_last_and_asks_for_them_at_first(qtbot, find):
    find.focus(0)
    find.press(KEY.Key_F3)
    assert find.bar.isVisible()
    find.write("harbour")
    find.press(KEY.Key_Escape)
    find.focus(1)
    find.press(KEY.Key_F3)
    qtbot.waitUntil(lambda: find.view.reached == Find(1, span_of(1, "harbour")))
    assert QApplication.focusWidget() is find.pane(1)


def test_the_keyboard_in_another_pane_takes_the_search_there(qtbot, find):
    find.focus(0)
    find.press(KEY.Key_F, CONTROL)
    find.write("sorn")
    before = find.pane(1).strip.value()
    find.focus(1)
    qtbot.waitUntil(lambda: set(find.view.found) == {1})
    assert find.told == "1 of 1"
    assert find.pane(1).strip.value() == before


def test_hidden_panes_are_told_and_not_gone_to(find):
    find.window.led.story.toggle_shown(1)
    find.press(KEY.Key_F, CONTROL | SHIFT)
    find.write("Sorn")
    assert find.told == "1 of 2   A 1 · C 1 · B 1 hidden"
    find.press(KEY.Key_F3)
    assert find.view.reached.article == 2
    find.window.led.story.toggle_shown(1)
    assert find.told == "3 of 3   A 1 · B 1 · C 1"
    assert find.view.reached.article == 2


def test_whole_words_case_and_expressions_are_ways_to_seek(qtbot, find, services):
    find.press(KEY.Key_F, CONTROL | SHIFT)
    find.write("light")
    assert find.told.startswith("1 of 3 ")
    find.bar.options["whole"].click()
    qtbot.waitUntil(lambda: find.told.startswith("1 of 1 "))
    find.bar.options["whole"].click()
    find.write("Mira")
    find.write("mira")
    qtbot.waitUntil(lambda: find.told.startswith("1 of 1 "))
    find.bar.options["case"].click()
    qtbot.waitUntil(lambda: find.told == "Not found   A 0 · B 0 · C 0")
    find.bar.options["case"].click()
    find.bar.options["expression"].click()
    find.write(r"\d+ boats")
    qtbot.waitUntil(lambda: len(services.seeking.waiting) > 1)  # the first makes ready
    services.seeking.work()
    qtbot.waitUntil(lambda: find.told == "1 of 2   A 1 · B 1 · C 0")


def test_what_is_no_expression_is_told_in_one_sentence(qtbot, find, said):
    find.press(KEY.Key_F, CONTROL)
    find.bar.options["expression"].setChecked(True)
    qtbot.keyClicks(find.bar.field, "a(b")
    told = "Not a regular expression: character 2 does not fit."
    assert find.told == told
    assert said[-1] == told
    assert not find.view.found
    find.bar.field.setText("a{99999999999}")
    assert find.told == "This regular expression cannot be sought."


def test_an_expression_that_is_given_up_is_told(qtbot, find, services):
    find.press(KEY.Key_F, CONTROL)
    find.bar.options["expression"].setChecked(True)
    find.bar.field.setText("(a+)+$")
    qtbot.waitUntil(lambda: len(services.seeking.waiting) > 1)
    job, _work, _done, failed, _progress = services.seeking.waiting.pop()
    job.call(lambda: failed(None))
    qtbot.waitUntil(lambda: "too long" in find.told)


def test_screen_readers_are_told_the_place_and_its_line(find, said):
    find.focus(0)
    find.press(KEY.Key_F, CONTROL | SHIFT)
    find.write("lamp")
    assert said[-1].startswith("1 of 2, in A: ")
    assert "lamp" in said[-1]
    find.press(KEY.Key_F3)
    assert said[-1].startswith("2 of 2, in C: ")
    find.press(KEY.Key_F3)
    assert said[-1].startswith("1 of 2, in A, past the end: ")
    find.write("headline")
    assert said[-1] == "2 of 3, in the headline of B: Headline number 1"
    find.write("zebra")
    assert said[-1] == "Not found"


def test_without_words_nothing_is_marked(find):
    find.press(KEY.Key_F, CONTROL)
    find.write("boats")
    assert find.view.found
    find.bar.field.clear()
    assert not find.view.found
    assert find.told == ""


def test_one_article_and_all_are_switched_in_the_bar_and_the_place_is_kept(qtbot, find):
    find.focus(1)
    find.press(KEY.Key_F, CONTROL)
    find.write("of")
    find.press(KEY.Key_Return)
    reached = find.view.reached
    find.bar.everywhere.click()
    qtbot.waitUntil(lambda: len(find.view.found) > 1)
    assert find.view.reached == reached
    find.bar.everywhere.click()
    qtbot.waitUntil(lambda: set(find.view.found) == {1})


def test_articles_that_change_are_searched_anew(qtbot, find):
    find.press(KEY.Key_F, CONTROL | SHIFT)
    find.write("Sorn")
    find.window.led.story.remove(2)
    qtbot.waitUntil(lambda: find.told == "1 of 2   A 1 · B 1")
    assert set(find.view.found) == {0, 1}


def test_the_bar_goes_with_the_last_article(find):
    find.press(KEY.Key_F, CONTROL | SHIFT)
    find.write("Sorn")
    for _ in range(3):
        find.window.led.story.remove(0)
    assert not find.bar.isVisible()


def test_in_the_synopsis_the_keys_bring_the_desk_up(find):
    find.window.actions_.synopsis.setChecked(True)
    find.press(KEY.Key_F, CONTROL)
    assert find.window.actions_.reading.isChecked()
    assert find.bar.isVisible()


def test_f3_where_nothing_is_found_stays(find):
    find.press(KEY.Key_F, CONTROL)
    find.write("zebra")
    find.press(KEY.Key_F3)
    assert find.told == "Not found in A"
    assert find.view.reached is None


def test_a_comparison_that_comes_in_leaves_the_search_as_it_is(find):
    find.press(KEY.Key_F, CONTROL)
    find.write("boats")
    before = find.view.reached
    find.window.led.showing.changed.emit()
    assert find.view.reached == before


def test_with_the_bar_closed_other_panes_and_articles_are_not_searched(find):
    find.press(KEY.Key_F, CONTROL)
    find.write("boats")
    find.press(KEY.Key_Escape)
    find.focus(1)
    find.window.led.story.toggle_shown(2)
    find.window.led.story.remove(2)
    assert not find.view.found


def test_the_keyboard_that_comes_back_to_the_pane_searched_changes_nothing(find):
    pane = find.focus(0)
    find.press(KEY.Key_F, CONTROL)
    find.write("boats")
    before = find.view.reached
    pane.setFocus()
    find.window.desk._row.slots[0].strip.setFocus()
    pane.setFocus()
    assert find.view.reached == before


def test_a_pane_that_is_hidden_while_nothing_is_found_changes_nothing(find):
    find.press(KEY.Key_F, CONTROL)
    find.window.led.story.toggle_shown(2)
    assert find.told == ""
    assert not find.view.found
