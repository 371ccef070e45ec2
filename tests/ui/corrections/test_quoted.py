"""The user says who says words, of what kind the quote is, and how far that holds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.corrections.quoted import QuoteAsked, QuotedDialog

CHOICES = ("Mira Tolk", "Jan Brek")


@pytest.fixture
def asked(qtbot):
    def ask(words="About 40 boats", speaker="Jan Brek", kind="indirect"):
        in_the_way = {"direct": ["We saw nothing"], "mixed": [], "indirect": ["It is old", "No"]}
        dialog = QuotedDialog(QuoteAsked(words, kind, speaker, CHOICES, in_the_way.__getitem__))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return ask


def test_words_kind_and_who_probably_speaks_are_shown(asked):
    dialog = asked()

    assert dialog.words.text() == "“About 40 boats”"
    assert dialog.speaker.currentText() == "Jan Brek"
    assert dialog.kind == "indirect"
    assert dialog.holds.scope == "place"
    assert dialog.speaker.lineEdit().selectedText() == "Jan Brek"


def test_what_the_user_says_is_told(qtbot, asked):
    dialog = asked()
    dialog.speaker.setEditText("the  keeper ")
    dialog.kinds.button(1).click()
    dialog.holds.radios.button(2).click()
    with qtbot.waitSignal(dialog.told) as told:
        dialog.correct.click()

    assert told.args == ["the keeper", "mixed", "story"]
    assert not dialog.isVisible()


def test_nobody_is_told_as_no_name(qtbot, asked):
    dialog = asked(speaker="")
    assert dialog.speaker.currentText() == "nobody who is named"
    with qtbot.waitSignal(dialog.told) as told:
        dialog.accept()

    assert told.args == ["", "indirect", "place"]


def test_without_a_speaker_there_is_nothing_to_tell(asked):
    dialog = asked()
    dialog.speaker.setEditText(" ")
    assert not dialog.correct.isEnabled()
    dialog.speaker.setEditText("Jan Brek")
    assert dialog.correct.isEnabled()


def test_the_quotes_that_give_way_to_one_of_the_kind_are_told(asked):
    dialog = asked()
    assert dialog.replaces.text() == "It takes the place of “It is old”, “No”."
    dialog.kinds.button(1).click()
    assert not dialog.replaces.isVisible()
    dialog.kinds.button(0).click()
    assert dialog.replaces.text() == "It takes the place of “We saw nothing”."
    assert dialog.replaces.isVisible()


def test_nothing_is_told_where_the_user_gives_up(qtbot, asked):
    dialog = asked()
    with qtbot.assertNotEmitted(dialog.told):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
