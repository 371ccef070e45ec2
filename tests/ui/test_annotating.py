"""Notes are begun on what is selected, and shown on the desk and in the inspector."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.model.article import Imported
from reader.model.target import target_on
from reader.ui.inspector.notes_fields import BodyEdit
from reader.ui.inspector.panel import NOTES, PASSAGE

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.fixture
def written(opened, articles, place):
    """The id of a note on the lamp that says something."""
    noting = opened.led.noting
    note = noting.begin([target_on(articles[0], place(0, "The lamp").span)])
    noting.write(replace(noting.notes[note], body="Which lamp?"))
    noting.leave()
    return note


def only(window):
    (note,) = window.led.noting.notes.values()
    return note


def test_a_note_is_begun_on_the_passage_selected(opened, dark):
    opened.desk.select(dark)
    opened.actions_.note.trigger()

    assert opened.inspector.tabs.currentIndex() == NOTES
    assert opened.findChild(BodyEdit).isVisible()
    assert [target.span for target in only(opened).targets] == [dark.span]


def test_without_a_passage_no_note_is_begun_and_the_reader_is_told_why(opened):
    opened.actions_.note.trigger()

    assert opened.led.noting.notes == {}
    assert opened.status.said.text().startswith("Select the words")


def test_a_note_can_be_on_the_whole_article(opened, articles):
    opened.sidebar.choose(1)
    opened.actions_.note_article.trigger()

    assert only(opened).targets == (target_on(articles[1], None),)


def test_a_note_can_be_on_the_whole_story(opened):
    opened.actions_.note_story.trigger()

    assert only(opened).targets == ()


def test_a_note_clicked_on_the_desk_is_shown(opened, written):
    opened.inspector.tabs.setCurrentIndex(PASSAGE)
    opened.desk.note_activated.emit(opened.led.noting.notes[written])

    assert opened.inspector.tabs.currentIndex() == NOTES
    assert opened.inspector.current_note == written


def test_no_note_is_begun_without_a_story(window):
    for begin in (
        window.led.annotating.write_article_note,
        window.led.annotating.write_story_note,
        lambda: window.led.annotating.write_note(None),
    ):
        begin()

    assert window.led.noting.notes == {}


def test_a_note_brings_a_hidden_inspector_back(opened, dark):
    opened.actions_.inspector.trigger()
    assert not opened.inspector.isVisible()
    opened.led.annotating.write_note(dark)

    assert opened.inspector.isVisible()
    assert opened.actions_.inspector.isChecked()


def test_two_passages_of_two_articles_are_put_in_one_note(opened, written, dark):
    opened.led.annotating.choose(written)
    opened.desk.select(dark)
    opened.actions_.add_to_note.trigger()
    opened.actions_.add_to_note.trigger()

    targets = opened.led.noting.notes[written].targets
    assert [target.exact for target in targets] == ["The lamp", targets[1].exact]
    assert targets[1].span == dark.span
    assert opened.undo.undoText() == "Place Note"


def test_words_are_added_to_a_note_only_where_there_are_both(opened, written, dark):
    opened.led.annotating.choose(written)
    opened.actions_.add_to_note.trigger()
    assert opened.status.said.text().startswith("Select the words")
    opened.led.noting.remove(written)
    opened.desk.select(dark)
    opened.actions_.add_to_note.trigger()

    assert opened.status.said.text().startswith("Choose the note")


def test_a_lost_note_is_placed_on_the_words_selected(opened, written, articles, dark, services):
    newer = replace(articles[0], text=articles[0].text.replace("The lamp", "It"))
    services.library.shelve([Imported(newer, b"")])
    opened.led.story.renew(articles[0].key, newer, "New Version")
    (target,) = opened.led.noting.notes[written].targets
    assert not target.fits(newer)
    opened.led.annotating.place_again(written, 0)
    assert opened.status.said.text().startswith("Select the words")

    opened.desk.select(dark)
    opened.led.annotating.place_again("gone", 0)
    opened.led.annotating.place_again(written, 0)
    assert opened.led.noting.notes[written].targets[0].fits(newer)


def test_meanings_and_tags_reach_the_inspector(opened, written):
    opened.inspector.meaning_written.emit("mint", "To be used")
    assert opened.led.noting.meanings == {"mint": "To be used"}
    opened.led.noting.write(replace(opened.led.noting.notes[written], tags=("toll",)))
    shown: list[Sequence[str]] = []
    opened.inspector.show_tags = shown.append
    opened.inspector.tags_wanted.emit()

    assert [list(tags) for tags in shown] == [["toll"]]


@pytest.mark.parametrize("leave", ["close", "delete"])
def test_what_is_being_typed_is_kept_when_the_story_is_left(qtbot, opened, services, leave):
    story = opened.led.story.id
    opened.actions_.note_story.trigger()
    qtbot.keyClicks(opened.findChild(BodyEdit), "Why?")
    getattr(opened.led.story, leave)()

    assert [note.body for note in services.library.open(story).notes] == ["Why?"]
