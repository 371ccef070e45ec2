"""The parts of the window are in step with the story, with what was found, and with the notes."""

from __future__ import annotations

from reader.ui.inspector.notes import NoteEditor
from reader.ui.inspector.panel import NOTES, PASSAGE


def test_articles_can_be_read_before_anything_is_found(window, articles, qtbot):
    window.opening.articles_read.emit(list(articles))

    assert window.sidebar.model.rowCount() == 3
    assert window.middle.currentWidget() is window.desk
    assert window.showing.comparison is None
    assert window.status.facts.text().startswith("3 articles")
    qtbot.waitUntil(lambda: window.status.doing.text() == "Comparing the articles")


def test_what_was_found_reaches_every_part(opened):
    assert opened.status.facts.text().endswith("4 matches shown · 4 quotes")
    assert opened.actions_.pdf.isEnabled()
    opened.inspector.tabs.setCurrentIndex(2)
    assert opened.inspector.page(2).view.outline.rowCount() == 2


def test_a_passage_selected_on_the_desk_is_shown_in_the_inspector(opened, dark):
    opened.desk.select(dark)

    assert opened.inspector.tabs.currentIndex() == PASSAGE
    assert opened.inspector.page(PASSAGE).view.outline.rowCount() == 3


def test_a_place_chosen_in_a_hidden_article_is_shown(opened, place):
    opened.story.toggle_shown(1)
    opened.inspector.passage_chosen.emit(place(1, "Sorn"))

    assert opened.story.state.shows(1)


def test_an_article_chosen_in_the_sidebar_is_shown(opened):
    opened.story.toggle_shown(2)
    opened.sidebar.article_chosen.emit(2)

    assert opened.story.state.shows(2)


def test_a_note_is_written_on_the_passage_selected(opened, dark, services, articles):
    opened.desk.select(dark)
    opened.actions_.note.trigger()

    assert opened.inspector.tabs.currentIndex() == NOTES
    assert opened.findChild(NoteEditor) is not None
    (note,) = services.notes.of([articles[0].fingerprint])
    assert note.span == dark.span


def test_without_a_passage_no_note_is_begun_and_the_reader_is_told_why(opened, services, articles):
    opened.actions_.note.trigger()

    assert services.notes.of([a.fingerprint for a in articles]) == ()
    assert opened.status.said.text().startswith("Select the words")


def test_a_note_can_be_on_the_whole_article(opened, services, articles):
    opened.sidebar.choose(1)
    opened.actions_.note_article.trigger()

    (note,) = services.notes.of([articles[1].fingerprint])
    assert note.span is None


def test_a_note_asked_for_on_the_desk_is_begun(opened, place, services, articles):
    opened.desk.note_requested.emit(place(0, "The lamp"))

    (note,) = services.notes.of([articles[0].fingerprint])
    assert note.quoted == "The lamp"


def test_a_note_clicked_on_the_desk_is_shown(opened, articles, place):
    key = opened.noting.write(articles[0], place(0, "The lamp").span)
    opened.inspector.tabs.setCurrentIndex(PASSAGE)
    opened.desk.note_activated.emit(opened.noting.notes[key])

    assert opened.inspector.tabs.currentIndex() == NOTES
    assert opened.inspector.page(NOTES).view.current_card().key == key


def test_the_title_is_the_first_articles_headline_and_stays_with_another_base(opened):
    assert opened.showing.title == "Headline number 0"
    opened.story.make_base(2)
    assert opened.showing.title == "Headline number 0"
    while opened.undo.canUndo():
        opened.undo.undo()
    assert opened.showing.title == ""


def test_no_article_note_without_articles(window):
    window.showing.write_article_note()
    window.showing.write_note(None)

    assert window.noting.notes == {}


def test_a_note_brings_a_hidden_inspector_back(opened, dark):
    opened.actions_.inspector.trigger()
    assert not opened.inspector.isVisible()
    opened.showing.write_note(dark)

    assert opened.inspector.isVisible()
    assert opened.actions_.inspector.isChecked()


def test_the_passage_stays_in_the_inspector_when_its_article_gets_another_place(
    opened, dark, compare, place
):
    opened.desk.select(dark)
    opened.inspector.tabs.setCurrentIndex(NOTES)
    opened.story.make_base(2)
    compare()

    card = opened.inspector.page(PASSAGE).view.outline.card(
        opened.inspector.page(PASSAGE).view.outline.find("passage")
    )
    assert (card.letter, card.targets[0].span) == ("B", dark.span)
    assert opened.inspector.tabs.currentIndex() == NOTES
    opened.story.remove(1)
    compare()
    assert not opened.inspector.page(PASSAGE).view.isVisible()
    assert place(0, "Sorn").article == 0


def test_an_article_added_is_brought_up_and_told(opened, articles, compare):
    opened.story.remove(2)
    compare()
    opened.opening.articles_read.emit([articles[2]])
    assert opened.status.said.text() == "Added Harbour & Sea as C"
    compare()
    opened.story.remove(2)
    opened.story.remove(1)
    opened.opening.articles_read.emit(list(articles[1:]))
    assert opened.status.said.text() == "Added 2 articles as B to C"
