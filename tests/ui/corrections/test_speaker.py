"""The user says who speaks, or that nobody does, and how far that holds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from reader.ui.corrections.speaker import Asked, SpeakerDialog

CHOICES = ("Mira Tolk", "Jan Brek", "Sorn Gazette")


@pytest.fixture
def asked(qtbot):
    def ask(machine="Mira Tolk", speaker="Mira Tolk", words="We saw nothing at all,"):
        dialog = SpeakerDialog(Asked(words, machine, speaker, CHOICES))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return ask


def scopes(dialog):
    return [button.text() for button in dialog.scopes.buttons() if button.isVisible()]


def button(dialog):
    accepting = QDialogButtonBox.ButtonRole.AcceptRole
    (found,) = (b for b in dialog.buttons.buttons() if dialog.buttons.buttonRole(b) == accepting)
    return found


def test_the_quote_and_what_the_program_says_are_shown(asked):
    dialog = asked(words="We saw nothing at all " * 20)

    assert dialog.words.text().startswith("“We saw nothing at all We saw")
    assert len(dialog.words.text()) < 130
    assert "Mira Tolk" in [label.text() for label in dialog.findChildren(QLabel)]
    assert dialog.speaker.currentText() == "Mira Tolk"
    assert [dialog.speaker.itemText(n) for n in range(4)] == ["nobody who is named", *CHOICES]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # of what completes
def test_another_speaker_is_typed_and_told_for_this_quote(qtbot, asked):
    dialog = asked()
    qtbot.keyClicks(dialog.speaker, "the  keeper ")
    with qtbot.waitSignal(dialog.speaker_told) as told:
        button(dialog).click()

    assert told.args == ["the keeper", "place"]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # of what completes
def test_one_click_corrects_also_while_names_that_fit_are_listed(qtbot, asked):
    dialog = asked()
    dialog.speaker.lineEdit().clear()
    qtbot.keyClicks(dialog.speaker.lineEdit(), "Jan Brek")
    names = dialog.speaker.completer().popup()
    qtbot.waitUntil(names.isVisible)

    there = names.mapFromGlobal(dialog.correct.mapToGlobal(dialog.correct.rect().center()))
    with qtbot.waitSignal(dialog.speaker_told) as told:
        qtbot.mousePress(names, Qt.MouseButton.LeftButton, pos=there)
    assert told.args == ["Jan Brek", "place"]
    assert not names.isVisible()


def test_names_are_completed_from_any_part_in_any_case(asked):
    dialog = asked()
    completer = dialog.speaker.completer()
    completer.setCompletionPrefix("bre")

    assert completer.currentCompletion() == "Jan Brek"
    assert completer.completionCount() == 1


def test_nobody_is_told_as_no_name(qtbot, asked):
    dialog = asked()
    dialog.speaker.setCurrentIndex(0)
    dialog.scopes.button(2).click()
    with qtbot.waitSignal(dialog.speaker_told) as told:
        dialog.accept()

    assert told.args == ["", "story"]


def test_without_a_name_there_is_nothing_to_tell(asked):
    dialog = asked()
    dialog.speaker.setEditText("  ")
    assert not button(dialog).isEnabled()
    dialog.none.setChecked(True)
    assert button(dialog).isEnabled()


def test_words_can_be_said_to_be_no_quote_wherever_they_stand(qtbot, asked):
    dialog = asked()
    dialog.none.click()
    assert not dialog.speaker.isEnabled()
    assert scopes(dialog)[1] == "wherever these words stand in this article"
    dialog.scopes.button(1).click()
    with (
        qtbot.waitSignal(dialog.quote_denied) as denied,
        qtbot.assertNotEmitted(dialog.speaker_told),
    ):
        dialog.accept()

    assert denied.args == ["article"]


def test_what_nobody_says_is_corrected_one_by_one(asked):
    dialog = asked(machine="", speaker="")
    assert dialog.speaker.currentText() == "nobody who is named"
    assert scopes(dialog) == ["only this quote"]
    dialog.none.click()
    assert len(scopes(dialog)) == 3
    dialog.scopes.button(2).click()
    dialog.none.click()
    assert dialog.scopes.checkedId() == 0


def test_scopes_name_whom_the_program_named_though_somebody_else_is_shown(asked):
    dialog = asked(speaker="Jan Brek")

    assert dialog.speaker.currentText() == "Jan Brek"
    assert scopes(dialog)[1] == "every quote of Mira Tolk in this article"


def test_nothing_is_told_where_the_user_gives_up(qtbot, asked):
    dialog = asked()
    with qtbot.assertNotEmitted(dialog.speaker_told):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
