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
        ("the quarrel which began at ", "quarrel began"),
        ("troops shot in the quarrel, which has been banned since ", "quarrel has been banned"),
        ("the captain of the ship, who sailed on ", "captain of the ship sailed"),
        ("the red green blue black white ship, which sailed on ", "blue black white ship sailed"),
        ("\x00\x00 ships which sailed on ", "ships sailed"),
        ("the quarrel (which began at ", "quarrel"),
        ("It rained, ships which sailed on ", "ships sailed"),
        ("of the ship, who sailed on ", "ship sailed"),
        ("one of one of one of one of one of one of a ship, who sailed on ", "ship sailed"),
        ("the quarrel in which they fell on ", "quarrel"),
        ("the quarrel that began at ", "quarrel began"),
        ("the keeper swore that it fell on ", "keeper swore"),
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
    ("before", "after", "phrase"),
    [
        ("the mayor ", " opened the new bridge", "mayor opened the new bridge"),
        ("the angry lord mayor ", " opened the new bridge", "lord mayor opened the new"),
        ("the mayor, ", " opened the bridge", ""),
        ("the mayor on ", " opened the bridge", ""),
        ("the mayor opened it ", ", he said", ""),
        ("the mayor ", " said no", ""),
        ("", " opened it", ""),
    ],
)
def test_a_date_amid_a_sentence_is_of_what_goes_on_around_it(before, after, phrase):
    assert Phrases().across(before, after) == phrase


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
