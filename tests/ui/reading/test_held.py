"""Words that wait stay marked while others are selected."""

from __future__ import annotations

from tests.ui.conftest import BOATS, BOATS_B, DARK


def test_words_held_are_marked_until_they_are_held_no_more(opened):
    pane = opened.desk._row.slots[0].pane
    plain = pane.grab().toImage()
    opened.desk.held.hold(BOATS)
    held = pane.grab().toImage()
    opened.desk.held.hold(None)

    assert held != plain
    assert pane.grab().toImage() == plain


def test_words_held_in_one_article_are_not_marked_in_another(opened):
    pane = opened.desk._row.slots[1].pane
    plain = pane.grab().toImage()
    opened.desk.held.hold(BOATS)

    assert pane.grab().toImage() == plain


def test_words_selected_are_chosen_before_a_passage(opened):
    assert opened.desk.held.chosen() is None
    opened.desk.select(DARK)
    assert opened.desk.held.chosen() == DARK
    caret = opened.desk._row.slots[1].pane.caret
    caret.place(BOATS_B.span.start)
    caret.extend(BOATS_B.span.end)
    assert opened.desk.held.chosen() == BOATS_B
