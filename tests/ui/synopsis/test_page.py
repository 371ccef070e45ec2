"""The synopsis is worked out when it is looked at, and says why where there is nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.errors import ReaderError
from reader.model.text import Span
from reader.ui.painting import Look
from reader.ui.reading.marks import EVERY_MARK, MarkKind
from reader.ui.synopsis.page import SynopsisPage
from reader.ui.theme import load_theme
from tests.ui.conftest import BOATS_B, DARK, FILLER, LAMP_C, AtOnce, Here

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(home, actions, look, differ):
    page = SynopsisPage(actions, look, differ, AtOnce(), home)
    home.resize(1300, 800)
    page.resize(1300, 800)
    home.show()
    return page


@pytest.fixture
def filled(page, story):
    page.show_comparison(story, 3)
    return page


def rows(page):
    return page.table.sheet_model.rowCount()


def test_without_a_comparison_it_says_what_is_lacking(qtbot, page, actions):
    assert page.notice.text() == "Nothing to show yet."
    assert not page.add.isVisible()
    page.show_comparison(None, 1)
    assert "second article" in page.notice.text()
    with qtbot.waitSignal(actions.add.triggered):
        qtbot.mouseClick(page.add, LEFT)
    page.show_comparison(None, 2)
    assert "compared" in page.notice.text()
    assert not page.add.isVisible()
    assert not page.bar.isVisible()


def test_what_is_not_looked_at_is_not_worked_out(home, page, story):
    home.hide()
    page.show_comparison(story, 3)
    assert rows(page) == 0
    home.show()

    assert rows(page) == 35


def test_a_filter_shows_its_rows_and_says_where_it_has_none(qtbot, filled):
    qtbot.mouseClick(filled.bar.sorts.buttons[2], LEFT)
    assert rows(filled) == 4
    qtbot.mouseClick(filled.bar.sorts.buttons[1], LEFT)
    assert rows(filled) == 0
    assert filled.notice.isVisible()
    assert filled.notice.text() == "No statement was found in all articles."
    assert not filled.bar.copy.isEnabled()


def test_the_place_is_kept_where_the_filter_has_it(qtbot, filled):
    filled.show_passage(LAMP_C)
    place = filled.tour.place
    qtbot.mouseClick(filled.bar.sorts.buttons[2], LEFT)

    assert filled.tour.place == place
    assert filled.table.currentIndex().row() == 3


def test_another_base_is_compared_with(qtbot, filled):
    filled.show_passage(BOATS_B)
    at = filled.table.columnViewportPosition(1) + 20
    qtbot.mouseClick(
        filled.table.across.viewport(), LEFT, pos=filled.table.across.viewport().rect().center()
    )
    assert filled.bar.base.text() == "Compared with B"
    assert at > 0
    assert filled.tour.place == BOATS_B
    filled.bar.base_chosen.emit(0)
    assert filled.bar.base.text() == "Compared with A"


def test_rows_can_go_by_the_dates_they_tell(filled):
    before = [filled.table.sheet_model.index(row, 0).data() for row in range(rows(filled))]
    filled.bar.by_time.trigger()

    after = [filled.table.sheet_model.index(row, 0).data() for row in range(rows(filled))]
    assert sorted(after) == sorted(before)


def test_the_wording_is_another_page(qtbot, filled):
    qtbot.mouseClick(filled.bar.pages.buttons[1], LEFT)
    assert not filled.on_statements
    assert not filled.bar.sorts.isVisible()
    filled.show_passage(DARK)
    filled.table.article_chosen.emit(1)
    filled.show_sort("some")

    assert filled.on_statements
    assert rows(filled) == 4
    assert filled.bar.base.text() == "Compared with A"


def test_marks_zoom_and_theme_are_followed(filled, fonts):
    pictures = [filled.table.grab().toImage()]
    for change in (
        lambda: filled.set_marks(EVERY_MARK - {MarkKind.QUOTES}),
        lambda: filled.set_marks(EVERY_MARK - {MarkKind.FIGURES}),
        lambda: filled.set_zoom(150),
        lambda: filled.set_look(Look(load_theme("dark"), fonts)),
    ):
        change()
        pictures.append(filled.table.grab().toImage())

    assert all(one != other for n, one in enumerate(pictures) for other in pictures[n + 1 :])


def test_shared_wording_is_told(page, story):
    copy = replace(story.articles[1], text=story.articles[0].text, sha256="1" * 64)
    page.show_comparison(replace(story, articles=(story.articles[0], copy, story.articles[2])), 3)

    assert page.line.isVisible()
    assert "A and B share 100 % of their wording" in page.line.text()
    assert page.bar.one_source.isEnabled()


def test_copies_can_be_counted_as_one_source_where_there_are_any(page, story):
    """The articles of the story end with the same words, over and over."""
    texts = [article.text.partition(FILLER)[0] for article in story.articles]
    short = replace(
        story,
        articles=tuple(
            replace(one, text=text) for one, text in zip(story.articles, texts, strict=True)
        ),
        analyses=tuple(
            replace(one, sentences=tuple(s for s in one.sentences if s.end <= len(text)))
            for one, text in zip(story.analyses, texts, strict=True)
        ),
    )
    page.show_comparison(short, 3)
    assert not page.bar.one_source.isEnabled()
    page.show_comparison(story, 3)
    before = page.bar.sorts.buttons[3].count
    page.bar.one_source.trigger()

    assert page.line.text().endswith("counted as one source")
    assert page.bar.sorts.buttons[3].count > before


def test_the_rows_are_handed_over_as_they_are_arranged(home, filled, story):
    filled.bar.base_chosen.emit(1)
    first = filled.findings.rows[0]
    filled.bar.base_chosen.emit(2)
    assert len(filled.findings.rows) == 35
    assert filled.findings.rows[0] != first
    home.hide()
    filled.show_comparison(story, 3)
    assert filled.findings.rows == ()


def test_a_passage_asked_for_is_stood_at_as_soon_as_it_is_known(home, page, story):
    home.hide()
    page.show_comparison(story, 3)
    page.show_passage(BOATS_B)

    assert page.tour.place == BOATS_B


@pytest.fixture
def elsewhere():
    return Here()


@pytest.fixture
def slow(home, actions, look, differ, elsewhere):
    """A page that waits until the test says so."""
    page = SynopsisPage(actions, look, differ, elsewhere, home)
    home.show()
    return page


def test_what_is_worked_out_elsewhere_is_waited_for(slow, elsewhere, story):
    slow.show_comparison(story, 3)
    assert rows(slow) == 0
    assert slow.notice.text() == "Working the synopsis out…"
    slow.show_passage(LAMP_C)
    elsewhere.work()

    assert rows(slow) == 35
    assert slow.tour.place == LAMP_C


def test_what_is_known_stays_on_screen_while_the_same_articles_are_worked_out(
    qtbot, slow, elsewhere, story
):
    slow.show_comparison(story, 3)
    elsewhere.work()
    slow.show_comparison(replace(story, statements=story.statements[1:]), 3)

    assert rows(slow) == 35
    assert slow.findings.rows == ()
    qtbot.waitUntil(lambda: slow.line.text() == "Working the synopsis out…")
    elsewhere.work()
    assert slow.line.text() != "Working the synopsis out…"
    assert len(slow.findings.rows) == rows(slow) != 35


def test_what_comes_of_a_story_that_changed_meanwhile_is_not_shown(slow, elsewhere, story):
    slow.show_comparison(story, 3)
    slow.show_comparison(None, 3)
    elsewhere.work()

    assert rows(slow) == 0
    assert "compared" in slow.notice.text()


def test_the_choices_are_waited_for_too(qtbot, slow, elsewhere, story):
    slow.show_comparison(story, 3)
    elsewhere.work()
    qtbot.mouseClick(slow.bar.pages.buttons[1], LEFT)
    assert slow.notice.text() == "Working the synopsis out…"
    assert slow.bar.isVisible()
    elsewhere.work()

    assert slow.notice.text() == "No differing choice of words was found where the articles match."


def test_why_it_cannot_be_worked_out_is_told(slow, elsewhere, story):
    slow.show_comparison(story, 3)
    _, _, _, failed, _ = elsewhere.waiting.pop()
    failed(ReaderError("No room."))
    assert slow.notice.text() == "No room."
    slow.bar.pages.choose(1)
    slow.bar.changed.emit()

    assert slow.notice.text() == "No room."
    assert slow.findings.rows == ()


def test_what_only_hidden_articles_carry_is_left_out(filled):
    filled.show_passage(LAMP_C)
    filled.leave_out({2})
    assert rows(filled) == 24
    assert filled.bar.sorts.buttons[0].count == 24
    assert filled.line.text().endswith("C is hidden and left out here")
    assert filled.table.currentIndex().column() == 0
    filled.leave_out({1, 2})
    assert filled.line.text().endswith("B and C are hidden and left out here")
    assert filled.table.columns == [0]
    filled.leave_out(frozenset())

    assert rows(filled) == 35


def test_what_grey_words_mean_is_said_where_there_are_any(filled):
    assert "grey" not in filled.line.text()
    first, *others = filled.findings._statements.all
    told = replace(first, clauses=(replace(DARK, span=Span(0, 14)),))
    filled.findings._statements.rows = [told, *others]  # as without hidden articles
    filled.bar.changed.emit()
    assert filled.line.text().endswith("words in grey: not what the row is about")
    filled.bar.pages.choose(1)
    filled.bar.changed.emit()

    assert "grey" not in filled.line.text()
