"""What is missing in other languages is said in one sentence each."""

from __future__ import annotations

import sys

import pytest

from reader.model.article import Article
from reader.model.comparison import Models
from reader.workflow.languages import gap_in_words, gaps
from tests.invented import compared


def told(*languages, without=()):
    articles = tuple(
        Article(f"{at}.txt", str(at), "Text.", language=code) for at, code in enumerate(languages)
    )
    found = compared(articles, models=Models(None, None, without))
    return [gap_in_words(gap) for gap in gaps(found)]


def test_english_articles_lack_nothing():
    assert told("en", "en-GB") == []


@pytest.mark.parametrize(
    ("language", "name", "package"),
    [
        ("fr", "French", "fr_core_news_sm"),
        ("zh", "Chinese", "zh_core_web_sm"),
        ("no", "Norwegian", "nb_core_news_sm"),
    ],
)
def test_what_lacks_a_model_is_told_with_what_to_install(language, name, package):
    [sentence] = told("en", "en", language, without=(language,))

    assert sentence == (
        f"C is in {name}. No language model for {name} is installed, so names are "
        "shown only where other articles have them too, and quotes and figures are not; "
        "sentences, matches and differences are. "
        f"To find all names: python -m spacy download {package}"
    )


def test_a_language_that_has_no_official_model_offers_none():
    [sentence] = told("ar", without=("ar",))

    assert sentence.startswith("A is in Arabic. There is no language model for Arabic, so names")
    assert "spacy" not in sentence


def test_the_program_as_one_folder_asks_for_nothing_that_cannot_be_installed(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    [sentence] = told("fr", without=("fr",))

    assert "There is no language model for French" in sentence
    assert "spacy" not in sentence


def test_with_a_model_only_quotes_and_figures_are_missing():
    [sentence] = told("en", "de")

    assert sentence.startswith("B is in German. Quotes and figures are looked for in English only")
    assert "names, sentences, matches and differences are there" in sentence


def test_articles_in_one_language_are_told_together():
    one, other = told("fr", "de", "fr", "fr", without=("fr",))

    assert one.startswith("A, C and D are in French.")
    assert other.startswith("B is in German.")


def test_a_language_without_a_known_name_is_called_by_its_code():
    [sentence] = told("xq", without=("xq",))

    assert sentence.startswith("A is in xq.")
