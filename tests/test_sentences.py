"""Sentences that know what they were made of."""

import pickle

import pytest

from reader.errors import ImportFailed
from reader.sentences import Sentence, template


def test_a_sentence_reads_as_english_and_remembers_what_it_was_made_of():
    sentence = Sentence("“{name}” holds {most} parts.", name="a {b}.txt", most=12_000)

    assert sentence == "“a {b}.txt” holds 12,000 parts."
    assert sentence.template == "“{name}” holds {most} parts."
    assert sentence.values == {"name": "a {b}.txt", "most": 12_000}


def test_a_sentence_without_values_stays_as_it_is_whatever_braces_it_has():
    assert Sentence("a {name}") == "a {name}"


def test_the_mark_of_a_template_changes_nothing():
    assert template("{library} is damaged") == "{library} is damaged"


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_an_error_is_the_same_sentence_on_the_other_side_of_a_process(protocol):
    inner = Sentence("ask {host}", host="news.example")
    error = ImportFailed("“{name}” is empty; {what}.", name="{x}", what=inner)

    again = pickle.loads(pickle.dumps(error, protocol))

    assert str(again) == "“{x}” is empty; ask news.example."
    assert again.sentence.template == "“{name}” is empty; {what}."
    assert again.sentence.values["what"].values == {"host": "news.example"}


def test_an_error_made_of_a_sentence_has_that_one():
    sentence = Sentence("{name} is gone.", name="a")

    assert ImportFailed(sentence).sentence is sentence
