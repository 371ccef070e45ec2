"""Where names are mentioned, and what is said of them."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from reader.model.analysis import NameLabel
from reader.model.comparison import Office, Passage
from reader.model.text import Span
from reader.ui.cards.mentions import (
    entity_of,
    form_at,
    government_in_words,
    kind_of_name,
    mentions_of,
    named_at,
    office_in_words,
    surroundings,
)

KINDS = ["Person", "Organisation", "Place", "Group", "Event", "Other"]


def test_mentions_are_given_by_name_in_the_order_of_the_story(comparison, place):
    found = mentions_of(comparison)

    assert found == {
        "e1": (place(0, "Sorn"), place(1, "Sorn")),
        "e2": (place(0, "Mira Tolk"), place(1, "Tolk")),
    }


def test_mentions_that_govern_can_be_asked_for_alone(comparison, place):
    first = comparison.analyses[0]
    governing = (replace(first.mentions[0], governs=True), first.mentions[1])
    changed = replace(
        comparison, analyses=(replace(first, mentions=governing), *comparison.analyses[1:])
    )

    assert mentions_of(changed, governing=True) == {"e1": (place(0, "Sorn"),)}
    assert mentions_of(changed, governing=False)["e1"] == (place(1, "Sorn"),)


def test_who_is_named_at_a_place_is_found_by_just_that_place(comparison, place):
    assert named_at(comparison, place(1, "Tolk")) == "e2"
    assert named_at(comparison, place(0, "Tolk")) == ""
    assert named_at(comparison, place(2, "Sorn")) == ""
    assert named_at(comparison, Passage(7, place(0, "Sorn").span)) == ""
    assert form_at(comparison, place(0, "Mira Tolk")) == "Mira Tolk"


def test_an_entity_is_found_by_its_id(comparison):
    assert entity_of(comparison, "e2") == comparison.entities[1]
    assert entity_of(comparison, "e9") is None


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("e1", "keeper · Sorn Harbour Office"),
        ("e2", "keeper"),
        (None, "keeper"),
    ],
)
def test_an_office_says_whose_it_is_unless_its_words_do(body, said):
    names = {"e1": "Sorn Harbour Office", "e2": "Keeper"}

    assert office_in_words(Office("keeper", body), names) == said


def test_a_government_is_named_by_its_state():
    assert government_in_words("Norland") == "for the government of Norland"
    assert government_in_words("") == ""


def test_every_sort_of_name_has_a_word_of_its_own():
    assert [kind_of_name(label) for label in get_args(NameLabel)] == KINDS


def test_the_words_around_a_mention_are_whole_and_say_where_they_are_cut(comparison, place):
    assert surroundings(comparison, place(0, "Sorn")) == (
        "The lighthouse of Sorn went dark on Friday. “We saw nothing …"
    )
    assert surroundings(comparison, place(1, "keeper")).startswith("… Some 60 boats")
    whole = replace(
        comparison, articles=(replace(comparison.articles[0], text="Sorn"),), analyses=()
    )
    assert surroundings(whole, Passage(0, Span(0, 4))) == "Sorn"
