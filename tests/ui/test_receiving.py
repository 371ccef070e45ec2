"""Files and new versions come to the story that they belong to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.model.article import Imported


@pytest.fixture
def newer(articles):
    """A new version of the second article."""
    return replace(articles[1], text=articles[1].text + "\n\nNobody knew why.")


def test_files_are_read_and_begin_a_story(qtbot, window, services, tmp_path):
    file = tmp_path / "boats.txt"
    file.write_text("Boats stay in\n\n" + "The boats of Sorn stayed in.\n\n" * 5, "utf-8")
    window.led.receiving.begin([file], "")
    services.reading.work()
    qtbot.waitUntil(lambda: len(window.led.story.state.articles) == 1)

    (entry,) = services.library.stories()
    assert (entry.id, entry.articles) == (window.led.story.id, 1)


def test_without_files_the_story_that_is_named_is_opened(opened):
    story = opened.led.story
    known = story.id
    story.close()
    opened.led.receiving.begin([], "")
    assert story.id == ""
    opened.led.receiving.begin([], known)
    assert story.id == known


def test_the_sample_story_is_a_story_of_its_own(qtbot, opened, services):
    first = opened.led.story.id
    opened.actions_.sample.trigger()
    services.reading.work()
    qtbot.waitUntil(lambda: len(opened.led.story.state.articles) == 5)

    assert opened.led.story.id != first
    assert len(services.library.stories()) == 2


def test_a_new_version_takes_its_place_and_undo_brings_the_old_one(qtbot, opened, articles, newer):
    opened.led.opening.version_read.emit(articles[1].key, Imported(newer, b""))
    qtbot.waitUntil(lambda: opened.led.story.state.articles[1] == newer)
    opened.undo.undo()

    assert opened.led.story.state.articles == articles


def test_a_new_version_comes_to_the_story_it_was_asked_for(qtbot, opened, services, tmp_path):
    story, asked = opened.led.story, opened.led.story.id
    first = story.state.articles[0]
    file = tmp_path / "later.txt"
    file.write_text("The boats\n\n" + "The boats of Sorn went out again.\n\n" * 5, "utf-8")
    opened.led.opening.open_version(first.key, file)
    story.close()
    services.reading.work()

    qtbot.waitUntil(lambda: story.id == asked and story.state.articles[0] != first)
    assert "went out again" in story.state.articles[0].text


def test_a_version_that_the_story_has_is_told(qtbot, opened, articles):
    opened.led.opening.version_read.emit(articles[1].key, Imported(articles[0], b""))
    qtbot.waitUntil(lambda: bool(opened.messages.sentences))

    assert opened.messages.sentences == ("“Sorn Gazette” is in the story already.",)


def test_the_version_is_chosen_for_the_article_the_sidebar_is_at(opened):
    opened.sidebar.choose(1)
    opened.actions_.new_version.trigger()
    (dialog,) = opened.findChildren(QFileDialog)
    dialog.reject()
    opened.led.receiving.choose_version(7)

    assert len(opened.findChildren(QFileDialog)) == 1


def test_what_is_new_in_the_story_is_told_and_what_is_there_already_is_not(
    qtbot, opened, articles
):
    new = replace(articles[0], text="Another text.")
    with qtbot.waitSignal(opened.led.receiving.added) as told:
        opened.led.receiving.take([Imported(articles[1], b""), Imported(new, b"")])

    assert told.args == [[new]]


def test_articles_come_to_the_story_that_was_open_when_they_were_asked_for(
    qtbot, opened, services, tmp_path
):
    file = tmp_path / "boats.txt"
    file.write_text("The boats of Sorn stayed in the harbour.\n\n" * 5, "utf-8")
    first = opened.led.story.id
    opened.led.opening.open([file])
    opened.led.story.close()
    services.reading.work()
    qtbot.waitUntil(lambda: len(opened.led.story.state.articles) == 4)

    assert opened.led.story.id == first


def test_a_new_version_without_outlet_date_and_author_keeps_those_that_are_known(
    qtbot, opened, services, articles, tmp_path
):
    file = tmp_path / "newver.txt"
    file.write_text("The boats of Sorn stayed in the harbour on Friday.\n\n" * 5, "utf-8")
    opened.led.opening.open_version(articles[1].key, file)
    services.reading.work()
    qtbot.waitUntil(lambda: opened.led.story.state.articles[1] != articles[1])
    after = opened.led.story.state.articles[1]

    assert (after.origin, after.name) == ("newver.txt", "Pilot")
    assert (after.title, after.published) == (articles[1].title, articles[1].published)
    assert services.library.open(opened.led.story.id).articles[1] == after
