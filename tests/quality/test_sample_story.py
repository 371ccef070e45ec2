"""What the program finds in the sample story, against what a person labelled there.

The bounds stand a little below what is reached, so that a change that loses something shows.
Raise a bound when more is reached; the labels are changed only where they are plainly wrong.
"""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from reader.export.base import Edition, Layout
from reader.export.pdf import PdfExporter
from reader.model.draft import Drafted
from reader.model.note import Note
from reader.model.target import target_on
from reader.model.text import Span
from reader.progress import silently
from reader.resources import sample_story
from reader.worker.language import LoadLanguage
from reader.workflow.articles import comparing
from reader.workflow.importing import accepted, drafting
from tests.checks.words import marks, strays
from tests.quality.measures import (
    facts,
    kept,
    matches,
    names_marked,
    removed,
    renderings,
    values,
    who,
)
from tests.quality.story import Story

LABELS = Path(__file__).parents[1] / "data" / "sample" / "gold.json"


@pytest.fixture(scope="session")
def story(tmp_path_factory):
    read = drafting(sample_story())(None, silently)
    articles = [accepted(one, one.draft).article for (one,) in read if isinstance(one, Drafted)]
    with closing(LoadLanguage(tmp_path_factory.mktemp("cache"))()) as language:
        comparison = comparing(articles)(language, silently)
    return Story(json.loads(LABELS.read_text("utf-8")), comparison)


def test_every_sentence_of_the_articles_is_kept(story):
    assert kept(story) >= 0.99


def test_hardly_any_furniture_is_left_in_the_articles(story):
    assert removed(story) >= 0.97


def test_who_says_what_stands_in_quotation_marks_is_found(story):
    assert who(story, {"direct", "mixed"}).f1 >= 0.97


def test_who_says_what_is_found_with_and_without_quotation_marks(story):
    assert who(story, {"direct", "mixed", "indirect"}).f1 >= 0.96


def test_what_two_articles_both_report_is_matched(story):
    assert matches(story, {"sure", "likely"}).f1 >= 0.72


def test_a_match_called_sure_is_hardly_ever_wrong(story):
    sure = matches(story, {"sure"})

    assert sure.precision >= 0.96
    assert sure.recall >= 0.45


def test_the_names_an_article_uses_are_marked(story):
    assert names_marked(story) >= 0.95


def test_renderings_of_one_utterance_are_brought_together(story):
    assert renderings(story).recall >= 0.84


def test_what_is_brought_together_renders_one_utterance(story):
    assert renderings(story).precision >= 0.84
    assert renderings(story, sure=True).precision >= 0.94


def test_a_figure_two_articles_give_is_shown_with_the_right_verdict(story):
    assert facts(story) >= 0.85


def test_figures_that_differ_are_shown_to_differ(story):
    assert facts(story, "conflict") >= 0.7


def test_the_figures_of_one_fact_stand_together(story):
    assert values(story) >= 0.87


@pytest.mark.usefixtures("qapp")
def test_every_mark_of_the_pdf_lies_on_its_own_words_and_on_no_other(story, tmp_path):
    comparison = story.comparison
    notes = tuple(
        Note(str(at), "s", (target_on(article, Span(at, 700 + at)),), "Why?", "", "")
        for at, article in enumerate(comparison.articles)
    )
    edition = Edition("Story", comparison, notes, layout=Layout(paper="a4"))
    PdfExporter().write(edition, tmp_path / "story.pdf", silently)

    assert len(marks(edition)) > 200
    assert strays(tmp_path / "story.pdf", edition) == []
