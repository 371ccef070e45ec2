"""What is asked for of notes; what every list has is in `test_filters`."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.cards.filtering import LOST, ON_STORY, NoteFilter
from reader.ui.inspector.notes_filters import NotesFilter
from reader.ui.painting import Look
from reader.ui.theme import load_theme


@pytest.fixture
def notes(noted):
    return [noted("a", tags=("to do", "Boats")), noted("b", tags=("boats", "Älter"))]


@pytest.fixture
def bar(qtbot, look, articles, notes):
    bar = NotesFilter(look)
    qtbot.addWidget(bar)
    bar.resize(288, 200)
    bar.show()
    bar.show_notes(articles, notes)
    return bar


def entries(choice):
    return [choice.itemText(at) for at in range(choice.count())]


def test_places_and_tags_are_those_of_the_story(bar, articles):
    assert entries(bar.place) == [
        "All places",
        "A Sorn Gazette",
        "B Pilot",
        "C Harbour & Sea",
        "The story",
        "Without a place",
    ]
    assert entries(bar.tag) == ["All tags", "Älter", "boats", "to do"]
    assert [bar.place.itemData(at) for at in (1, 4, 5)] == [articles[0].key, ON_STORY, LOST]


def test_each_choice_says_what_a_note_must_have(qtbot, bar, articles):
    for choice, at in zip(bar.choices, (1, 3, 4, 2), strict=True):
        with qtbot.waitSignal(bar.changed):
            choice.setCurrentIndex(at)
    with qtbot.waitSignal(bar.changed):
        qtbot.keyClicks(bar.text, "x")

    assert bar.wanted == NoteFilter(articles[0].key, "to do", "rose", "to check", "x")


def test_the_count_says_how_many_and_clear_is_there_when_something_is_asked_for(qtbot, bar):
    bar.show_count(2, 2)
    assert (bar.count.text(), bar.clear.isVisible()) == ("2 notes", False)
    bar.tag.setCurrentIndex(2)
    bar.show_count(1, 2)
    assert (bar.count.text(), bar.clear.isVisible()) == ("1 of 2 notes", True)
    qtbot.mouseClick(bar.clear, Qt.MouseButton.LeftButton)
    assert bar.wanted == NoteFilter()
    assert bar.unfold.text() == "Filter"


def test_what_was_chosen_stays_while_it_can(qtbot, bar, articles, notes):
    bar.tag.setCurrentIndex(2)
    bar.place.setCurrentIndex(2)
    with qtbot.assertNotEmitted(bar.changed):
        bar.show_notes(articles[1:], notes[1:])
    assert bar.wanted == NoteFilter(place=articles[1].key, tag="boats")
    bar.show_notes(articles[:1], notes[:0])
    assert bar.wanted == NoteFilter()
    assert bar.unfold.text() == "Filter"


def test_colours_say_what_they_mean(bar):
    bar.color.setCurrentIndex(4)
    bar.show_meanings({"rose": "contradiction"})

    assert entries(bar.color)[4] == bar.color.toolTip() == "Rose: contradiction"
    assert bar.wanted.color == "rose"


def test_the_swatches_follow_the_theme(bar, fonts):
    before = bar.color.itemIcon(1).pixmap(22, 18).toImage()
    bar.set_look(Look(load_theme("dark"), fonts))

    assert bar.color.itemIcon(1).pixmap(22, 18).toImage() != before
