"""A fact that the user puts together is judged as the program judges its own."""

from __future__ import annotations

from dataclasses import replace

from reader.comparison.corrections_figures_judged import judged
from reader.model.analysis import Analysis
from reader.model.comparison import FigureGroup
from tests.comparison.test_corrections_figures import BOATS, COST, COST_C, STORY, TEXTS, WIND
from tests.invented import span_in


def test_what_was_decided_stays_and_the_rest_is_found_anew():
    said = replace(BOATS, status="agree", why="", settled=True, told=True, holds=BOATS.figures[:1])

    assert judged(STORY, [said]) == [replace(said, status="conflict", why="contradiction")]


def test_the_topic_is_looked_for_only_where_there_is_none():
    (named,) = judged(STORY, [FigureGroup("the bill", "conflict", (COST, COST_C))])
    (found,) = judged(STORY, [FigureGroup("", "conflict", (COST, COST_C))])

    assert (named.topic, found.topic) == ("the bill", "cost")
    assert named.status == found.status == "agree"


def test_the_words_of_the_sentence_count_where_sentences_are_known():
    sentences = [
        tuple(span_in(text, f"{part}.") for part in text.rstrip(".").split(". ")) for text in TEXTS
    ]
    analyses = tuple(
        Analysis(sentences=spans, figures=analysis.figures)
        for spans, analysis in zip(sentences, STORY.analyses, strict=True)
    )
    (wind,) = judged(replace(STORY, analyses=analyses), [replace(WIND, topic="")])

    assert wind.status == "agree"
    assert "wind" in wind.topic
