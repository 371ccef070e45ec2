"""Cells in words."""

from __future__ import annotations

import pytest

from reader.model.comparison import Place
from reader.model.overview import Only
from reader.ui.cards.card import Run
from reader.ui.cards.entries import Entry
from reader.ui.cards.said import entry_in_words, why
from tests.ui.conftest import DARK

NAMES = {"e1": "Sorn", "e2": "Mira Tolk", "e3": "Jan Brek"}


def test_where_nothing_was_found_that_is_all():
    assert entry_in_words("Statement 1, B", Entry((Run("no match found"),))) == (
        "Statement 1, B, no match found"
    )


def test_the_words_come_before_what_else_is_to_be_said():
    entry = Entry(
        (Run("Sorn went dark."),), detail="same words", signs=("figure",), targets=(DARK,)
    )

    assert entry_in_words("Statement 1, B", entry) == (
        "Statement 1, B: Sorn went dark.; same words; differs: figure"
    )


@pytest.mark.parametrize(
    ("only", "told"),
    [
        (Only(DARK), ""),
        (Only(DARK, figures=(Place(0, 0),)), "1 figure"),
        (Only(DARK, ("e1",), (), quotes=(Place(0, 0), Place(0, 1))), "1 name, 2 quotes"),
        (
            Only(DARK, ("e1", "e2", "e3"), ("e1", "e2", "e3")),
            "3 names; Sorn, Mira Tolk named only here",
        ),
        (Only(DARK, ("e9",), ("e9",)), "1 name"),
    ],
)
def test_why_a_passage_is_worth_a_look(only, told):
    assert why(only, NAMES) == told
