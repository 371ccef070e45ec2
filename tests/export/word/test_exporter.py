"""The story as a Word document, read back as a word processor reads it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from io import BytesIO

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import ExportFailed
from reader.export.base import Edition
from reader.export.word import WordExporter
from reader.export.word.document import document
from reader.model.article import Article
from reader.model.comparison import Passage
from reader.model.note import Note
from reader.model.overview import Only
from reader.model.target import Target, target_on
from reader.model.text import Span
from reader.progress import silently
from reader.worker.overview import whole
from tests.export.conftest import BELL, LAMP, note
from tests.invented import compared as plain
from tests.invented import span_in


@pytest.fixture
def story(edition):
    overview = whole(edition.comparison)
    alone = Only(Passage(0, span_in(LAMP, "The keeper’s house has stood empty")))
    return replace(edition, overview=replace(overview, only=(alone,)))


def read(edition):
    return Document(BytesIO(document(edition, silently)))


def runs(made, words):
    """The runs of a paragraph that begins with these words."""
    paragraph = next(one for one in made.paragraphs if one.text.startswith(words))
    return paragraph.runs


def test_articles_stand_with_their_marks(story):
    made = read(story)
    assert made.core_properties.title == "A light goes out"
    headings = [one.text for one in made.paragraphs if one.style.name == "Heading 1"]
    assert headings[:4] == ["A  The Orrin Gazette", "B  Bell", "C  Wire", "What several say"]
    assert headings[4:] == ["In one article only", "Quotes by speaker", "Figures", "Sources"]
    told = {run.text: run for run in runs(made, "Quill: “")}
    assert told["We rowed by the sound of the bell,"].underline is True
    assert "Quill: " in told
    figures = {run.text: run for run in runs(made, "The lamp")}
    assert "DASH" in str(figures["9 metres"].underline)
    assert "\N{NO-BREAK SPACE}≠" in figures
    assert {"\N{NO-BREAK SPACE}B", "\N{NO-BREAK SPACE}C"} <= figures.keys()


def test_notes_are_comments_on_their_words_with_author_and_date(story):
    first, second = story.comparison.articles[:2]
    targets = (target_on(first, span_in(LAMP, "dark")), target_on(second, span_in(BELL, "light")))
    gone = (Target("gone", Span(0, 6), "a lamp", "", ""),)
    notes = (
        note(first, None, "Ask\nthe ferry", 1, targets=targets, tags=("sea",)),
        note(second, None, "All of it", 2),
        note(first, None, "First of all", 3, targets=()),
        note(first, None, "Where?", 4, targets=gone, created="", changed=""),
    )
    made = read(replace(story, notes=notes, author="Ida Holm"))
    told = [comment.text.split("\n") for comment in made.comments]
    assert sorted(told) == sorted(
        [
            ["Ask", "the ferry", "tagged sea"],
            ["Ask", "the ferry", "tagged sea"],
            ["All of it"],
            ["First of all"],
            ["Where?", "was on: a lamp"],
        ]
    )
    assert {comment.author for comment in made.comments} == {"Ida Holm"}
    assert {comment.initials for comment in made.comments} == {"I"}
    ask = next(one for one in made.comments if one.text.startswith("Ask"))
    assert ask.timestamp == datetime.fromisoformat("2025-03-06T10:20:30+00:00")
    beginning = next(one for one in runs(made, "The lamp") if one.text == "dark")
    assert beginning._r.getprevious().tag.endswith("commentRangeStart")


def test_the_author_of_notes_is_left_out_where_that_is_wished(story):
    made = read(replace(story, author=""))
    assert {comment.author for comment in made.comments} == {"Reader"}
    assert made.core_properties.author == ""


def test_the_lists_stand_behind_the_articles_and_the_synopsis_lies(story):
    made = read(story)
    synopsis, figures = made.tables
    assert [cell.text for cell in synopsis.rows[0].cells] == [
        *("", "A The Orrin Gazette", "B Bell", "C Wire")
    ]
    assert "no match found" in [cell.text for row in synopsis.rows for cell in row.cells]
    assert [cell.text for cell in figures.rows[1].cells] == [
        *("height of waves", "9 metres A\n12 metres B C", "≠ differ")
    ]
    ways = [section.orientation for section in made.sections]
    assert ways == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT]
    wide = made.sections[1]
    assert (wide.page_width or 0) > (wide.page_height or 0)


def test_an_article_alone_without_findings_is_a_document_too():
    made = read(Edition("", plain([Article("a.txt", "0", "Rain.")])))
    assert made.tables == []
    assert [one.text for one in made.paragraphs][:1] == ["Story"]


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=40), st.text(max_size=40))
def test_no_words_break_the_document(text, body):
    article = Article("a.txt", "0", text, title=text, source=text)
    remark = Note("1", "s", (), body, "", "")
    made = read(Edition(text, plain([article]), (remark,), author=text))
    assert len(list(made.comments)) == 1


def test_a_note_on_an_article_without_any_name_is_a_comment_on_its_letter():
    article = Article("", "0", "Rain.")
    remark = Note("1", "s", (target_on(article, None),), "Ask", "", "")
    made = read(Edition("Story", plain([article]), (remark,)))
    assert [one.text for one in made.comments] == ["Ask"]
    assert "A" in [one.text for one in made.paragraphs]


def test_it_is_written_whole_or_not_at_all(story, tmp_path):
    to = tmp_path / "story.docx"
    WordExporter().write(story, to, silently)
    assert Document(str(to)).paragraphs[0].text == "A light goes out"
    with pytest.raises(ExportFailed):
        WordExporter().write(story, tmp_path / "gone" / "story.docx", silently)
