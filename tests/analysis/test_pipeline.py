"""What the language model's door hands on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import LanguageFailed

if TYPE_CHECKING:
    from collections.abc import Callable

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
    from reader.analysis import pipeline as door

    monkeypatch.setattr(door, "MODELS", (("no_such_language_model", "none"),))
    with pytest.raises(LanguageFailed, match="pip install"):
        door.Pipeline()
