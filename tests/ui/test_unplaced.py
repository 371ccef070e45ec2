"""That notes lost a place to a new version is said while it is so, and no longer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.model.article import Imported
from reader.model.target import target_on
from reader.ui.inspector.panel import NOTES

TOLD = "1 note lost a place in the new version"


@pytest.fixture
def note(opened, articles, place):
    """Write a note on some words of the first article: words -> its id."""

    def write(words):
        noting = opened.led.noting
        made = noting.begin([target_on(articles[0], place(0, words).span)])
        noting.write(replace(noting.notes[made], body="Which?"))
        noting.leave()
        return made

    return write


@pytest.fixture
def renew(qtbot, opened):
    """Put another text in the place of an article: (place, text)."""

    def renew(place, text):
        story = opened.led.story
        old = story.state.articles[place]
        opened.led.opening.version_read.emit(old.key, Imported(replace(old, text=text), b""))
        qtbot.waitUntil(lambda: story.state.articles[place].text == text)

    return renew


@pytest.fixture
def lost(note, renew, articles):
    """The id of a note whose words are not in the new version."""
    made = note("The lamp")
    renew(0, without(articles[0].text, "The lamp"))
    return made


def without(text, words):
    return text.replace(words, "It")


def test_notes_that_lose_their_place_are_told_and_shown(qtbot, opened, lost):
    assert lost
    assert opened.status.said.text() == TOLD
    qtbot.mouseClick(opened.status.act, Qt.MouseButton.LeftButton)

    assert opened.inspector.tabs.currentIndex() == NOTES


def test_undo_takes_the_words_away_with_the_version(opened, lost):
    opened.actions_.undo.trigger()
    assert opened.led.noting.notes[lost].targets[0].fits(opened.led.story.state.articles[0])

    assert opened.status.said.text() == "Taken back: New Version"
    assert opened.status.act.text() == "Redo"  # no more “Show the note”


def test_another_story_does_not_say_it(opened, lost):
    assert lost
    opened.actions_.new_story.trigger()

    assert opened.status.said.text() == ""


def test_a_later_version_in_which_all_stay_says_nothing(opened, lost, renew, articles):
    assert lost
    renew(1, articles[1].text + "\n\nNobody knew why.")

    assert opened.status.said.text() == ""


def test_a_note_that_is_placed_again_is_no_longer_counted(opened, note, renew, articles, dark):
    _, kept = note("The lamp"), note("Mira Tolk")
    renew(0, without(without(articles[0].text, "The lamp"), "Mira Tolk"))
    assert opened.status.said.text() == TOLD.replace("1 note", "2 notes")
    opened.desk.select(dark)
    opened.led.annotating.place_again(kept, 0)
    assert opened.status.said.text() == TOLD
    opened.led.noting.remove(next(iter(set(opened.led.noting.notes) - {kept})))

    assert opened.status.said.text() == ""


def test_what_is_said_by_others_since_stays(opened, lost):
    assert lost
    opened.status.say("Saved a.pdf")
    opened.undo.undo()  # not by the menu, which says what it took back

    assert opened.status.said.text() == "Saved a.pdf"


def test_another_change_leaves_the_words_there(opened, lost):
    assert lost
    opened.led.story.rename("Boats")
    opened.actions_.note_story.trigger()

    assert opened.status.said.text() == TOLD
