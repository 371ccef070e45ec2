"""What was said of a text comes back for that text, model and code alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reader.comparison.encoder import WIDTH, SentenceVectors
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.model.text import Span
from reader.worker.remembered import Remembered

ARTICLE = Article("a.txt", "aa", "No one came.")
ANALYSIS = Analysis(sentences=(Span(0, 12),))
VECTORS = (SentenceVectors(((0, 2),), np.ones((1, WIDTH), np.float32)),)


@pytest.fixture
def remembered(tmp_path):
    remembered = Remembered(tmp_path, "model 1")
    remembered.keep_analysis(ARTICLE, ANALYSIS)
    remembered.keep_vectors(("No one came.",), VECTORS, "encoder 1")
    yield remembered
    remembered.close()


def test_an_analysis_comes_back(remembered):
    assert remembered.analysis(ARTICLE) == ANALYSIS


@pytest.mark.parametrize("change", [{"text": "No one."}, {"published": "2024-01-01"}])
def test_another_article_is_not_remembered(remembered, change):
    assert remembered.analysis(replace(ARTICLE, **change)) is None


def test_the_same_text_from_another_file_is_remembered(remembered):
    assert remembered.analysis(replace(ARTICLE, origin="b.txt", imported="now")) == ANALYSIS


@pytest.mark.usefixtures("remembered")
def test_another_model_does_not_remember(tmp_path):
    other = Remembered(tmp_path, "model 2")

    assert other.analysis(ARTICLE) is None
    other.close()


def test_vectors_come_back_with_their_model(remembered):
    vectors, model = remembered.vectors(("No one came.",))

    assert model == "encoder 1"
    assert np.array_equal(vectors[0].tokens, VECTORS[0].tokens)
    assert remembered.vectors(("No one", "came.")) is None


def test_odd_values_are_as_good_as_none(remembered):
    cache = remembered._cache
    cache.put(remembered._analysis_key(ARTICLE), {"sentences": 3})
    for key in cache._db.execute("SELECT key FROM entry").fetchall():
        cache.put(key[0], {"sentences": 3})

    assert remembered.analysis(ARTICLE) is None
    assert remembered.vectors(("No one came.",)) is None
