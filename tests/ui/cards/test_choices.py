"""What each article calls one thing, with every place."""

from __future__ import annotations

import pytest

from reader.model.overview import Choice, Instance, Term
from reader.ui.cards.choices import Choices
from tests.ui.conftest import BOATS, BOATS_B, DARK, DARK_B, LAMP_C, made_comparison

DARKNESS = Choice(
    "word",
    (
        (Term("dark", (Instance(BOATS), Instance(DARK, matched=True))),),
        (
            Term("gloom", (Instance(DARK_B, quoted=True, matched=True),)),
            Term("night", (Instance(BOATS_B),)),
        ),
        (),
    ),
)
SAID = Choice("cue", ((), (), (Term("claimed", (Instance(LAMP_C, matched=True),)),)))


@pytest.fixture
def choices():
    return Choices(made_comparison(), (DARKNESS, SAID))


def test_words_stand_with_how_often_they_occur(choices):
    assert choices.entry(0, 0).words == "“dark” × 2"
    assert choices.entry(0, 1).words == "“gloom” × 1, “night” × 1"
    assert choices.entry(0, 2).words == "no other word found"
    assert choices.entry(0, 2).targets == ()


def test_a_cell_leads_first_to_where_another_article_has_another_word(choices):
    assert choices.entry(0, 0).targets == (DARK, BOATS)


def test_quoted_words_and_reports_of_quotes_are_told(choices):
    assert choices.entry(0, 0).detail == ""
    assert choices.entry(0, 1).detail == "1 in quoted words"
    assert choices.entry(1, 2).detail == "how a quote is reported"


def test_the_table_is_read_out(choices):
    assert len(choices) == 2
    assert choices.number(1) == 2
    assert choices.dots(0) == (True, True, False)
    assert choices.note(0, 0) == ""
    assert choices.size(0, 1) > choices.size(0, 0) > choices.size(0, 2) == 0
    assert choices.told(0) == "1 choice"
    assert Choices(made_comparison(), ()).told(0) == "0 choices"
    assert choices.spoken(0, 1) == ("Choice 1, B: “gloom” × 1, “night” × 1; 1 in quoted words")


def test_a_hint_tells_how_many_places_there_are(choices):
    assert choices.hint(0, 0) == "Click to go to the first of 2 places"
    assert choices.hint(1, 2) == "Click to go to its place"
    assert choices.hint(0, 2) == ""
