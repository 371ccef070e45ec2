"""The words before and after a figure."""

from __future__ import annotations

import pytest

from reader.comparison.figures_phrases import Phrases


@pytest.mark.parametrize(
    ("after", "phrase"),
    [
        (" of the wool exports, which rose", "wool exports"),
        (" people on board when it left", "people on board"),
        (" vast and empty", "vast"),
        (" red green blue black white pink", "red green blue black white"),
        (" barges of the", "barges"),
        (". The end", "end"),
        (" of the", ""),
        ("", ""),
    ],
)
def test_what_follows_runs_to_the_end_of_its_phrase(after: str, phrase: str):
    assert Phrases().following(after) == phrase


@pytest.mark.parametrize(
    ("before", "phrase"),
    [
        ("Ruritania last closed the canal in ", "Ruritania last closed the canal"),
        ("It rained; they shut the harbour for ", "shut the harbour"),
        ("Under the accord, signed on ", "accord"),
        ("In the hills, troops shut roads for ", "troops shut roads"),
        ("the quarrel which began at ", "quarrel"),
        ("burning the quarrel, which has been banned since ", "burning the quarrel"),
        ("It promised families who lost their houses ", "promised families"),
        ("He said that lean profits rose ", "lean profits rose"),
        ("The talks went on for ", "talks went on"),
        ("\x00\x00 and lasted ", "lasted"),
        ("of the ", ""),
    ],
)
def test_what_precedes_runs_back_until_it_says_enough(before: str, phrase: str):
    assert Phrases().preceding(before) == phrase


@pytest.mark.parametrize(
    ("after", "noun"),
    [
        (" farmer is being held", "farmer"),
        (" retired bus driver", "retired bus driver"),
        (" driver, who fled", "driver"),
        (", who fled", ""),
        (" was held", ""),
    ],
)
def test_the_noun_after_a_figure_ends_with_it(after: str, noun: str):
    assert Phrases().noun(after) == noun


@pytest.mark.parametrize(
    ("words", "counted"),
    [
        ("about 3,000 foreign troops", "foreign troops"),
        ("twenty-one of its members", "members"),
        ("several hundred barge workers", "barge workers"),
        ("nine", ""),
    ],
)
def test_the_hedge_and_the_number_are_cut_from_a_count(words: str, counted: str):
    assert Phrases().counted(words) == counted


def test_two_telling_words_say_enough():
    assert Phrases().says_enough("closed the canal")
    assert not Phrases().says_enough("of the canal")
