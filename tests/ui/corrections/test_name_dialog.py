"""Whom a name means, what to call it, and how far that holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from reader.ui.corrections.name_dialog import NameAsked, NameDialog

if TYPE_CHECKING:
    from reader.model.correction import Scope

SCOPES: dict[Scope, str] = {
    "place": "only here",
    "article": "in this article",
    "story": "in this story",
}
ASKED = NameAsked(
    "Somebody Else",
    ("Tolk",),
    "Mira Tolk",
    where="B  … the keeper Tolk said. …",
    field="It &means:",
    choices=("Jan Brek", "Jan Tolk"),
    scopes=SCOPES,
)


@pytest.fixture
def asked(qtbot):
    def ask(asked=ASKED, **changes):
        dialog = NameDialog(replace(asked, **changes))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return ask


def labels(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_the_words_their_place_and_whom_they_mean_are_shown(asked):
    dialog = asked()

    assert dialog.windowTitle() == "Somebody Else"
    assert {"“Tolk”", "Mira Tolk", "B  … the keeper Tolk said. …"} <= set(labels(dialog))
    assert [dialog.name.itemText(at) for at in range(2)] == ["Jan Brek", "Jan Tolk"]
    assert not dialog.forms.isVisible()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # of what completes
def test_a_name_is_typed_and_told_for_this_place(qtbot, asked):
    dialog = asked()
    assert not dialog.correct.isEnabled()
    qtbot.keyClicks(dialog.name, "Jan  Tolk ")
    with qtbot.waitSignal(dialog.told) as told:
        dialog.correct.click()
    assert told.args == [0, "Jan Tolk", "place"]


def test_what_it_is_called_already_is_no_answer(asked):
    dialog = asked(name="Mira Tolk")
    assert not dialog.correct.isEnabled()
    dialog.name.setEditText("Mira T.")
    assert dialog.correct.isEnabled()


def test_the_answer_may_reach_further(qtbot, asked):
    dialog = asked(name="Jan Brek")
    assert [button.text() for button in dialog.scopes.buttons()] == list(SCOPES.values())
    dialog.scopes.buttons()[1].click()
    with qtbot.waitSignal(dialog.told) as told:
        dialog.correct.click()
    assert told.args == [0, "Jan Brek", "article"]


def test_one_of_several_forms_is_chosen(qtbot, asked):
    dialog = asked(forms=("Mira Tolk", "Tolk"), name="Jan Brek", where="")
    assert dialog.forms.isVisible()
    dialog.forms.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.told) as told:
        dialog.correct.click()
    assert told.args == [1, "Jan Brek", "place"]


def test_how_far_and_what_name_may_be_no_question(qtbot, asked):
    renaming = asked(scopes=None, name="Tolk")
    assert renaming.scopes.buttons() == []
    with qtbot.waitSignal(renaming.told) as told:
        renaming.correct.click()
    assert told.args == [0, "Tolk", "story"]
    denying = asked(field="")
    assert not denying.name.isVisible()
    with qtbot.waitSignal(denying.told) as told:
        denying.correct.click()
    assert told.args == [0, "", "place"]


def test_names_are_completed_from_any_part_in_any_case(asked):
    dialog = asked()
    completer = dialog.name.completer()
    completer.setCompletionPrefix("tol")

    assert completer.currentCompletion() == "Jan Tolk"


def test_what_takes_the_keyboard_has_a_name(asked):
    dialog = asked()

    assert dialog.name.accessibleName() == "It means:"
    assert dialog.forms.accessibleName() == "Words"


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # of what completes
def test_enter_answers_at_once_though_names_that_fit_are_listed(qtbot, asked):
    dialog = asked()
    qtbot.keyClicks(dialog.name.lineEdit(), "Jan")
    popup = dialog.name.completer().popup()
    assert popup.isVisible()
    with qtbot.waitSignal(dialog.told) as told:
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert told.args == [0, "Jan", "place"]
    assert not dialog.isVisible()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # of what completes
def test_enter_on_a_name_that_fits_only_takes_it(qtbot, asked):
    dialog = asked()
    qtbot.keyClicks(dialog.name.lineEdit(), "Jan")
    popup = dialog.name.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(dialog.told):
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.name.written == "Jan Brek"


def test_that_another_is_called_so_is_said_and_the_two_can_be_made_one(qtbot, asked):
    dialog = asked(taken={"jan brek"})
    assert not dialog.already.isVisible()
    assert not dialog.same.isVisible()
    dialog.name.setEditText("Ján Brek")
    assert dialog.already.isVisible()
    assert dialog.correct.isEnabled()
    with qtbot.waitSignal(dialog.same_told) as told, qtbot.assertNotEmitted(dialog.told):
        dialog.same.click()
    assert told.args == ["Ján Brek"]
    assert not dialog.isVisible()
