"""The parts of the window are in step with the story and with what was found"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from reader.ui.inspector.panel import NOTES, PASSAGE
from reader.ui.story import is_shown
from tests.ui.conftest import OLD_C


def test_articles_can_be_read_before_anything_is_found(window, articles, qtbot, bring):
    bring(*articles)

    assert window.sidebar.current == 0
    assert window.middle.currentWidget() is window.desk
    assert window.led.showing.comparison is None
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
    opened.led.story.toggle_shown(1)
    opened.inspector.passage_chosen.emit(place(1, "Sorn"))

    assert is_shown(opened.led.story.state, 1)


def test_an_article_chosen_in_the_sidebar_is_shown(opened):
    opened.led.story.toggle_shown(2)
    opened.sidebar.article_chosen.emit(2)

    assert is_shown(opened.led.story.state, 2)


def test_the_title_is_the_first_articles_headline_and_stays_with_another_base(opened):
    assert opened.led.showing.title == "Headline number 0"
    opened.led.story.move(2, 0)
    assert opened.led.showing.title == "Headline number 0"
    while opened.undo.canUndo():
        opened.undo.undo()
    assert opened.led.showing.title == ""


def test_the_passage_stays_in_the_inspector_when_its_article_gets_another_place(
    opened, dark, compare, place
):
    opened.desk.select(dark)
    opened.inspector.tabs.setCurrentIndex(NOTES)
    opened.led.story.move(2, 0)
    compare()

    card = opened.inspector.page(PASSAGE).view.outline.card(
        opened.inspector.page(PASSAGE).view.outline.find("passage")
    )
    assert (card.letter, card.targets[0].span) == ("B", dark.span)
    assert opened.inspector.tabs.currentIndex() == NOTES
    opened.led.story.remove(1)
    compare()
    assert not opened.inspector.page(PASSAGE).view.isVisible()
    assert place(0, "Sorn").article == 0


def test_an_article_added_is_brought_up_and_told(opened, articles, compare, bring):
    opened.led.story.remove(2)
    compare()
    bring(articles[2])
    assert opened.status.said.text() == "Added Harbour & Sea as C"
    compare()
    opened.led.story.remove(2)
    opened.led.story.remove(1)
    bring(*articles[1:])
    assert opened.status.said.text() == "Added 2 articles as B to C"


def marks(window, article):
    """How many passages, names and quotes are marked on the desk."""
    found = window.desk._row.slots[article].sheet.marks
    return len(found.passages), len(found.names), len(found.quotes)


def test_what_was_compared_stays_marked_while_more_is_compared_and_after_it_was_stopped(
    qtbot, opened, articles, bring
):
    before = [marks(opened, article) for article in range(3)]
    assert all(any(found) for found in before)
    bring(replace(articles[0], text="A very long text."))
    qtbot.waitUntil(opened.status.cancel.isVisible)
    assert [marks(opened, article) for article in range(4)] == [*before, (0, 0, 0)]
    assert opened.led.showing.comparison is None  # nothing is said of all four
    qtbot.mouseClick(opened.status.cancel, Qt.MouseButton.LeftButton)

    assert opened.status.said.text() == "Comparing was stopped"
    assert [marks(opened, article) for article in range(4)] == [*before, (0, 0, 0)]


def test_marks_go_along_with_their_articles_and_not_to_another_story(opened, articles, bring):
    before = [marks(opened, article) for article in range(3)]
    opened.led.story.move(2, 0)
    assert marks(opened, 0) == before[2]
    opened.actions_.new_story.trigger()
    bring(articles[0])

    assert marks(opened, 0) == (0, 0, 0)


def test_a_passage_selected_while_articles_are_compared_stays_chosen(
    opened, articles, bring, compare, dark
):
    bring(replace(articles[0], text="A very long text."))
    opened.desk.select(dark)
    assert not opened.inspector.page(PASSAGE).view.isVisible()
    compare()

    assert opened.led.showing.passage == dark
    assert opened.inspector.page(PASSAGE).view.isVisible()


def test_a_passage_of_one_article_alone_is_shown_in_its_tab_but_turns_no_one_to_it(opened):
    opened.inspector.tabs.setCurrentIndex(1)
    opened.desk.select(OLD_C)
    assert opened.inspector.tabs.currentIndex() == 1
    assert opened.led.showing.passage == OLD_C
    opened.inspector.tabs.setCurrentIndex(PASSAGE)
    outline = opened.inspector.page(PASSAGE).view.outline

    assert [outline.card(outline.index(row, 0)).trailing for row in (1, 2)] == [
        "no match found"
    ] * 2
