"""What was said of a text comes back for that text, model and code alone."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import reader
from reader.comparison.encoder import WIDTH, SentenceVectors
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.model.comparison import Models
from reader.model.text import Span
from reader.resources import resource
from reader.worker import remembered as module
from reader.worker.remembered import Remembered
from tests.ui.conftest import made_comparison

ARTICLE = Article("a.txt", "aa", "No one came.")
ANALYSIS = Analysis(sentences=(Span(0, 12),))
MODEL = "model 1"
VECTORS = (SentenceVectors(((0, 2),), np.ones((1, WIDTH), np.float32)),)


@pytest.fixture
def remembered(tmp_path):
    remembered = Remembered(tmp_path)
    remembered.keep_analysis(ARTICLE, MODEL, ANALYSIS)
    remembered.keep_vectors(("No one came.",), VECTORS, "encoder 1")
    yield remembered
    remembered.close()


def test_an_analysis_comes_back(remembered):
    assert remembered.analysis(ARTICLE, MODEL) == ANALYSIS


@pytest.mark.parametrize("change", [{"text": "No one."}, {"published": "2024-01-01"}])
def test_another_article_is_not_remembered(remembered, change):
    assert remembered.analysis(replace(ARTICLE, **change), MODEL) is None


def test_the_same_text_from_another_file_is_remembered(remembered):
    assert remembered.analysis(replace(ARTICLE, origin="b.txt", imported="now"), MODEL) == ANALYSIS


def test_another_model_does_not_remember(remembered):
    assert remembered.analysis(ARTICLE, "model 2") is None


def test_vectors_come_back_with_their_model(remembered):
    vectors, model = remembered.vectors(("No one came.",))

    assert model == "encoder 1"
    assert np.array_equal(vectors[0].tokens, VECTORS[0].tokens)
    assert remembered.vectors(("No one", "came.")) is None


def test_odd_values_are_as_good_as_none(remembered):
    cache = remembered._cache
    cache.put(module._analysis_key(ARTICLE, MODEL), {"sentences": 3})
    for key in cache._db.execute("SELECT key FROM entry").fetchall():
        cache.put(key[0], {"sentences": 3})

    assert remembered.analysis(ARTICLE, MODEL) is None
    assert remembered.vectors(("No one came.",)) is None


def copied(tmp_path):
    """Copies of the code and the words that what is remembered comes from."""
    code, words = tmp_path / "reader", tmp_path / "resources"
    package = Path(reader.__file__).parent
    for name in ("analysis", "model", "comparison"):
        shutil.copytree(package / name, code / name)
    for name in ("__init__.py", "countries.py"):
        shutil.copy(package / name, code)
    shutil.copytree(resource("words"), words / "words")
    shutil.copy(resource("tokenizer.json"), words)
    shutil.copy(resource("quotes.json"), words)
    return code, words


@pytest.fixture
def copies(tmp_path, monkeypatch):
    code, words = copied(tmp_path / "copy")
    monkeypatch.setattr(reader, "__file__", str(code / "__init__.py"))
    monkeypatch.setattr(module, "resource", words.joinpath)
    yield tmp_path / "copy"
    module.code_version.cache_clear()
    module._encoding_version.cache_clear()


@pytest.mark.parametrize(
    ("file", "analyses", "vectors"),
    [
        ("reader/analysis/quotes.py", True, False),
        ("reader/model/analysis.py", True, False),
        ("reader/countries.py", True, False),
        ("resources/words/function_words.txt", True, False),
        ("resources/quotes.json", True, False),
        ("reader/comparison/encoder.py", False, True),
        ("reader/comparison/blocks.py", False, True),
        ("resources/tokenizer.json", False, True),
        ("reader/comparison/statements.py", False, False),
    ],
)
def test_what_other_code_made_is_not_remembered(copies, file, analyses, vectors):
    def versions():
        module.code_version.cache_clear()
        module._encoding_version.cache_clear()
        return module.code_version(), module._encoding_version()

    before = versions()
    with (copies / file).open("a", encoding="utf-8") as changed:
        changed.write("\n")
    after = versions()

    assert [one != other for one, other in zip(before, after, strict=True)] == [analyses, vectors]


def test_a_comparison_comes_back_unless_the_sentence_model_was_missing(remembered, monkeypatch):
    found = replace(made_comparison(), models=Models(MODEL, "encoder 1"))
    articles = found.articles
    remembered.keep_comparison(replace(found, models=Models("model 2", None)))
    remembered.keep_comparison(found)

    assert remembered.comparison(articles, MODEL) == found
    assert remembered.comparison(articles, "model 2") is None
    assert remembered.comparison(articles[::-1], MODEL) is None
    monkeypatch.setattr(module, "_comparing_version", lambda: "newer code")
    assert remembered.comparison(articles, MODEL) is None


def test_a_comparison_that_is_damaged_is_not_remembered(remembered):
    found = replace(made_comparison(), models=Models(MODEL, "encoder 1"))
    remembered.keep_comparison(found)
    remembered._cache.put(module._comparison_key(found.articles, MODEL), {"named": 1})

    assert remembered.comparison(found.articles, MODEL) is None
