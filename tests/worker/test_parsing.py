"""Each language has its model, loaded when an article in it comes."""

from __future__ import annotations

import logging
import threading

import pytest

from reader.model.article import Article
from reader.worker.parsing import Parsing
from reader.worker.remembered import Remembered
from tests.installed import VERSION, install

ENGLISH = Article("1.txt", "1", "Ada Finch came. Nobody spoke.")
FRENCH = Article("2.txt", "2", "Luc Arno est venu. Il a parlé.", language="fr")
GERMAN = Article("3.txt", "3", "Dr. Uhl kam. Er sprach.", language="de")


@pytest.fixture
def remembered(tmp_path):
    remembered = Remembered(tmp_path / "cache")
    yield remembered
    remembered.close()


@pytest.fixture
def parsing(remembered, packages):
    install(packages, "fr_core_news_sm", {"Luc Arno": "PER"})
    parsing = Parsing(remembered)
    yield parsing
    parsing.close()


def analysed(parsing, article):
    found = parsing.analysis(article, lambda: None)
    return [span.of(article.text) for span in found.sentences], [
        one.span.of(article.text) for one in found.mentions
    ]


def test_an_article_is_read_by_the_model_of_its_language(parsing):
    sentences = ["Luc Arno est venu.", "Il a parlé."]
    assert analysed(parsing, FRENCH) == (sentences, ["Luc Arno"])
    assert parsing._english is None


def test_without_a_model_of_its_language_an_article_has_its_sentences(parsing):
    assert analysed(parsing, GERMAN) == (["Dr. Uhl kam.", "Er sprach."], [])


def test_a_model_is_loaded_once(parsing):
    analysed(parsing, FRENCH)
    _, loaded = parsing._others["fr"].result()
    analysed(parsing, Article("4.txt", "4", "Luc Arno.", language="fr"))
    assert parsing._others["fr"].result()[1] is loaded is not None


def test_the_models_and_what_lacks_one_are_told(parsing):
    used, without = parsing.models((ENGLISH, FRENCH, GERMAN, FRENCH))
    english, french = used.split(", ")

    assert english.startswith("en_core_web_")
    assert french == f"fr_core_news_sm {VERSION}"
    assert without == ("de",)
    assert parsing.models((GERMAN,)) == (None, ("de",))


def test_an_analysis_is_remembered_for_the_model_it_is_from(parsing, remembered, packages):
    found = parsing.analysis(FRENCH, lambda: None)
    assert parsing.remembered(FRENCH) == found
    install(packages, "fr_core_news_lg", {})
    other = Parsing(remembered)
    assert other.remembered(FRENCH) is None
    other.close()


def test_an_analysis_without_a_model_is_not_remembered_for_one(parsing, remembered, packages):
    found = parsing.analysis(GERMAN, lambda: None)
    assert parsing.remembered(GERMAN) == found
    install(packages, "de_core_news_sm", {})
    other = Parsing(remembered)
    assert other.remembered(GERMAN) is None
    other.close()


def test_a_model_that_breaks_is_as_good_as_none(remembered, packages, caplog):
    install(packages, "fr_core_news_sm", {}, loads=False)
    parsing = Parsing(remembered)
    with caplog.at_level(logging.WARNING):
        assert analysed(parsing, FRENCH) == (["Luc Arno est venu.", "Il a parlé."], [])
    assert "fr_core_news_sm" in caplog.text
    assert parsing.models((FRENCH,)) == (None, ("fr",))
    assert parsing.remembered(FRENCH) is not None
    parsing.close()


def test_english_by_any_of_its_codes_is_read_whole(parsing):
    article = Article("5.txt", "5", "Three men came.", language="en-GB")
    assert parsing.analysis(article, lambda: None).figures
    assert parsing.models((article, ENGLISH))[1] == ()


def test_one_thread_alone_imports_the_library(parsing, monkeypatch):
    """Two that import it at once get in each other's way."""
    from reader.analysis import pipeline

    threads = []
    known = pipeline.abbreviations

    def abbreviations(language):
        threads.append(threading.current_thread().name.split("_")[0])
        return known(language)

    monkeypatch.setattr(pipeline, "abbreviations", abbreviations)
    analysed(parsing, GERMAN)
    assert threads == ["parsing"]
