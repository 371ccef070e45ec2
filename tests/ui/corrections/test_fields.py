"""A name is typed or chosen, and how far an answer holds is one of what is offered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from reader.ui.corrections.fields import Holds, NameChoice

WORDS = {"place": "only here", "article": "in this article", "story": "in this story"}


@pytest.fixture
def choice(qtbot):
    made = NameChoice("Speaker", ("Mira Tolk", "Jan Brek"), "Mira Tolk")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def holds(qtbot):
    def make(words):
        made = Holds(words)
        qtbot.addWidget(made)
        if words:
            made.show()
        return made

    return make


def shown(holds):
    return [radio.text() for radio in holds.findChildren(QRadioButton) if radio.isVisible()]


def test_a_name_is_known_to_screen_readers_and_written_with_single_spaces(choice):
    assert choice.accessibleName() == "Speaker"
    choice.setEditText(" the   keeper ")
    assert choice.written == "the keeper"
    assert choice.count() == 2


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # of what completes
def test_enter_is_told_unless_it_takes_a_name_of_the_list(qtbot, choice):
    qtbot.keyClicks(choice.lineEdit(), "re")
    popup = choice.completer().popup()
    with qtbot.waitSignal(choice.entered):
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert not popup.isVisible()

    choice.lineEdit().clear()
    qtbot.keyClicks(choice.lineEdit(), "re")
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(choice.entered):
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert choice.written == "Jan Brek"


def test_what_begins_is_typed_over(choice):
    choice.begin()
    assert choice.lineEdit().selectedText() == "Mira Tolk"


def test_the_narrowest_is_chosen_at_first(holds):
    assert holds(WORDS).scope == "place"
    assert holds({"article": "here", "story": "there"}).scope == "article"


def test_what_is_offered_changes_and_what_is_chosen_stays_while_it_is_offered(holds):
    made = holds(WORDS)
    assert shown(made) == list(WORDS.values())
    made.radios.button(1).click()
    made.offer({"place": "here", "article": "there"})
    assert (made.scope, shown(made)) == ("article", ["here", "there"])
    made.offer({"place": "here"})
    assert (made.scope, shown(made)) == ("place", ["here"])


def test_where_it_is_no_question_it_is_the_whole_story_and_nothing_is_shown(holds):
    made = holds({})
    assert made.scope == "story"
    assert made.isHidden()
