"""What is asked about a name is asked with what is known, and the answer is done."""

from __future__ import annotations

import pytest

from reader.ui.corrections.name_questions import NameQuestions

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


@pytest.fixture
def questions(opened):
    return NameQuestions(opened.led.naming, opened)


@pytest.fixture
def made(opened):
    """The corrections there are, in short."""

    def made():
        corrections = opened.led.correcting.corrections
        return [(one.subject, one.machine, one.user, one.scope) for one in corrections]

    return made


def scopes(dialog):
    return [button.text() for button in dialog.scopes.buttons()]


def test_which_other_name_it_is_is_asked_of_all_that_are_mentioned(questions, made):
    questions.ask_same("e2")
    dialog = questions.dialog
    assert dialog.isVisible()
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [
        "Sorn  –  place"
    ]
    dialog.accept()
    assert made() == [("merge", "Mira Tolk", "Sorn", "story")]


def test_whom_else_a_mention_means_is_asked_with_its_place(questions, made, place):
    questions.ask_other("e2", place(1, "Tolk"))
    dialog = questions.dialog
    assert len(scopes(dialog)) == 3
    assert dialog._asked.where.startswith("B  … boats stayed in harbour, the keeper Tolk")
    assert dialog._asked.choices == ("Sorn",)
    dialog.name.setEditText("Jan Tolk")
    dialog.accept()
    assert made() == [("split", "Mira Tolk", "Jan Tolk", "place")]


def test_whom_else_a_form_means_is_asked_for_the_whole_story(questions, made):
    questions.ask_other("e2", None)
    dialog = questions.dialog
    assert set(dialog._asked.forms) == {"Mira Tolk", "Tolk"}
    assert scopes(dialog) == [
        "wherever these words mean Mira Tolk in this story, also in articles added later"
    ]
    dialog.forms.setCurrentIndex(dialog.forms.findText("Tolk"))
    dialog.name.setEditText("Jan Tolk")
    dialog.accept()
    ((_, machine, user, scope),) = made()
    assert (machine, user, scope) == ("Mira Tolk", "Jan Tolk", "story")


def test_what_to_call_it_is_asked_with_its_forms(questions, made):
    questions.ask_name("e2")
    dialog = questions.dialog
    assert dialog._asked.choices[0] == "Mira Tolk"
    assert dialog.name.currentText() == "Mira Tolk"
    dialog.name.setEditText("Tolk the Keeper")
    dialog.accept()
    assert made() == [("name", "Mira Tolk", "Tolk the Keeper", "story")]


def test_a_name_may_be_made_one_with_another_that_is_called_so(questions, made, place):
    questions.ask_other("e2", place(1, "Tolk"))
    questions.dialog.name.setEditText("Jan Tolk")
    questions.dialog.accept()
    questions.ask_name("e2")
    dialog = questions.dialog
    dialog.name.setEditText("Sorn")  # a place, of which nobody thinks
    assert not dialog.same.isVisible()
    dialog.name.setEditText("jan tolk")
    dialog.same.click()

    assert made()[1:] == [("merge", "Mira Tolk", "Jan Tolk", "story")]


def test_how_far_it_is_no_name_is_asked(questions, made, place):
    questions.ask_none("e2", place(1, "Tolk"))
    dialog = questions.dialog
    dialog.scopes.buttons()[1].setChecked(True)
    dialog.accept()
    assert made() == [("ignore", "Tolk", "", "article")]


def test_of_a_whole_name_every_form_is_no_name(questions, made):
    questions.ask_none("e2", None)
    questions.dialog.accept()

    assert {machine for _, machine, _, _ in made()} == {"Mira Tolk", "Tolk"}
    assert {scope for *_, scope in made()} == {"story"}


def test_words_of_which_nobody_knows_whom_they_name_can_be_asked_about(questions, made, place):
    questions.ask_other("", place(2, "Sorn"))
    assert questions.dialog._asked.machine == "Sorn"
    assert "Mira Tolk" in questions.dialog._asked.choices
    questions.dialog.reject()
    questions.ask_none("", place(2, "Sorn"))
    questions.dialog.accept()
    assert made() == [("ignore", "Sorn", "", "place")]


def test_the_answer_holds_wherever_the_article_is_by_then(qtbot, opened, questions, made, place):
    questions.ask_none("e2", place(1, "Tolk"))
    opened.led.story.move(2, 0)
    qtbot.waitUntil(lambda: bool(opened.led.comparing))
    questions.dialog.accept()

    assert made() == []  # nothing is found in that order


def test_what_is_not_there_is_not_asked_about(questions, window):
    questions.ask_same("e9")
    questions.ask_name("e9")
    window.led.story.close()
    for ask in (questions.ask_same, questions.ask_name):
        ask("e2")
    for ask in (questions.ask_other, questions.ask_none):
        ask("e2", None)

    assert questions.dialog is None
