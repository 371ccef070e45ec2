"""What the language model's door hands on."""

from __future__ import annotations

import importlib
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import LanguageFailed
from tests.installed import VERSION, install

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.analysis.parse import Parse
    from reader.analysis.pipeline import Pipeline

    Parser = Callable[[str], Parse]

TEXTS = st.text(alphabet="aB1 .!?”“'’\"…-(,\n \t", max_size=60)


@settings(max_examples=60, deadline=None)
@given(text=TEXTS)
def test_the_sentences_hold_every_sign_that_is_no_space_once(pipeline: Pipeline, text: str):
    parsed = pipeline.parse(text)
    covered = "".join(span.of(text) for span in parsed.sentences)
    assert re.sub(r"\s", "", covered) == re.sub(r"\s", "", text)


@settings(max_examples=60, deadline=None)
@given(text=TEXTS)
def test_no_sentence_crosses_a_blank_line(pipeline: Pipeline, text: str):
    parsed = pipeline.parse(text)
    assert not any(re.search(r"\n\s*\n", span.of(text)) for span in parsed.sentences)


@settings(max_examples=60, deadline=None)
@given(text=TEXTS)
def test_no_tree_crosses_a_sentence(pipeline: Pipeline, text: str):
    parsed = pipeline.parse(text)
    for first, last in parsed.bounds:
        assert all(first <= token.head < last for token in parsed.tokens[first:last])


def test_words_keep_their_places_in_the_whole_text(parse: Parser):
    text = "\n  Ada Finch ran.\n\n\nNobody\nsaw  her.  \n"
    parsed = parse(text)
    assert [token.span.of(text) for token in parsed.tokens] == [
        token.text for token in parsed.tokens
    ]
    assert [span.of(text) for span in parsed.sentences] == ["Ada Finch ran.", "Nobody\nsaw  her."]


def test_a_text_without_words_has_no_sentences(parse: Parser):
    assert parse(" \n\n ").sentences == ()


def test_the_model_says_its_name_and_version(pipeline: Pipeline):
    assert re.fullmatch(r"en_core_web_\w+ \d+\.\d+\.\d+", pipeline.model)


def test_a_missing_model_is_one_sentence_that_says_what_to_do(monkeypatch: pytest.MonkeyPatch):
    from reader.analysis.pipeline import Pipeline

    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(LanguageFailed, match="pip install"):
        Pipeline()


TEXT = "Le maire Luc Arno est venu à Nérac. Il a parlé.\n\nNérac l’attendait. Luc"
NAMES = {"Luc Arno": "PER", "Nérac": "LOC", "parlé.\n\nNérac": "LOC"}


def test_a_language_has_the_model_that_is_installed_for_it(packages: Path):
    from reader.analysis.pipeline import installed

    assert installed("fr") is None
    install(packages, "fr_core_news_sm", NAMES)
    importlib.invalidate_caches()
    assert installed("fr") == ("fr_core_news_sm", f"fr_core_news_sm {VERSION}")
    assert installed("de") is None


def test_the_largest_model_of_a_language_is_used(packages: Path):
    from reader.analysis.pipeline import installed

    for size in ("sm", "lg", "md"):
        install(packages, f"fr_core_news_{size}", {})
    assert installed("fr") == ("fr_core_news_lg", f"fr_core_news_lg {VERSION}")


def test_a_larger_english_model_is_used_where_there_is_one(packages: Path):
    from reader.analysis.pipeline import model_name

    assert model_name().startswith("en_core_web_")
    install(packages, "en_core_web_lg", {})
    assert model_name() == f"en_core_web_lg {VERSION}"


def test_a_folder_that_is_called_like_a_model_is_none(packages: Path):
    from reader.analysis.pipeline import installed

    install(packages, "fr_core_news_sm", NAMES, meta=False)
    assert installed("fr") is None


@pytest.mark.parametrize("language", ["", "os.path", "../fr", "français"])
def test_what_is_no_code_of_a_language_has_no_model(language: str):
    from reader.analysis.pipeline import installed, pipelines

    assert pipelines(language) == ()
    assert installed(language) is None


def test_norwegian_has_the_models_of_its_written_form():
    from reader.analysis.pipeline import pipelines

    assert pipelines("no") == pipelines("nb") == pipelines("nb-NO")


def test_names_are_found_where_they_stand_and_cross_no_paragraph(packages: Path):
    from reader.analysis.pipeline import NameFinder, installed
    from reader.analysis.scripts import sentences

    install(packages, "fr_core_news_sm", NAMES)
    model = installed("fr")
    assert model is not None
    finder = NameFinder(model)
    found = finder.names(TEXT, sentences(TEXT, frozenset()))
    assert [(name.span.of(TEXT), name.label) for name in found] == [
        ("Luc Arno", "PER"),
        ("Nérac", "LOC"),
        ("Nérac", "LOC"),
    ]
    assert finder.model == f"fr_core_news_sm {VERSION}"
    assert finder.names(" \n\n ", ()) == ()


def test_a_model_that_breaks_when_loaded_is_told_as_one(packages: Path):
    from reader.analysis.pipeline import NameFinder, installed

    install(packages, "fr_core_news_md", {}, loads=False)
    model = installed("fr")
    assert model is not None
    with pytest.raises(LanguageFailed, match=f"fr_core_news_md {VERSION} cannot be used"):
        NameFinder(model)


def test_abbreviations_are_those_of_the_language():
    from reader.analysis.pipeline import abbreviations

    assert {"dr", "bzw"} <= abbreviations("de")
    assert "bzw" not in abbreviations("fr")
    assert abbreviations("zz") == frozenset()
    assert abbreviations("?") <= abbreviations("de")
