"""What a search of the library found is brought up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.comparison import Passage
from reader.model.found import Found
from reader.model.target import target_on
from reader.model.text import Span
from reader.ui.inspector.panel import NOTES


@pytest.fixture
def found(opened, articles):
    story = opened.led.story.state.story
    return Found(
        "article", story.id, story.name, articles[1].key, "Pilot", "boats stayed in", (Span(0, 5),)
    )


@pytest.fixture
def note(opened):
    noting = opened.led.noting
    note = noting.begin(())
    noting.write(replace(noting.notes[note], body="Which lamp?"))
    noting.leave()
    return note


def test_an_article_is_shown_at_its_words_though_another_story_is_open(opened, found, articles):
    opened.led.story.toggle_shown(1)
    opened.led.story.close()
    opened.led.finding.show(found)

    assert opened.led.story.id == found.story
    assert found.item not in opened.led.story.state.story.hidden
    revealed = opened.desk._view.revealed
    assert revealed is not None
    assert (revealed.article, revealed.span.of(articles[1].text)) == (1, "boats")


def test_a_note_is_shown_in_the_inspector(opened, found, note):
    opened.led.finding.show(replace(found, kind="note", item=note))

    assert opened.inspector.tabs.currentIndex() == NOTES
    assert opened.inspector.current_note == note


@pytest.mark.parametrize("gone", [{"story": "gone"}, {"item": "gone"}])
def test_what_is_gone_changes_nothing(opened, found, gone):
    opened.led.finding.show(replace(found, **gone))

    assert opened.desk._view.revealed is None


def test_a_note_that_is_found_brings_its_first_passage_up(opened, found, articles, place):
    noting, span = opened.led.noting, place(1, "harbour").span
    note = noting.begin([target_on(articles[1], span)])
    noting.write(replace(noting.notes[note], body="Which harbour?"))
    opened.led.finding.show(replace(found, kind="note", item=note))

    assert opened.desk._view.revealed == Passage(1, span)


def test_words_that_were_found_stay_lit_when_the_comparison_comes(opened, found, compare):
    opened.led.story.close()
    opened.led.finding.show(found)
    compare()

    assert opened.desk._view.revealed is not None
