from __future__ import annotations

import pytest

from reader.analysis.persons_pronouns import of_description, of_first_name, of_words
from reader.resources import word_list


@pytest.mark.parametrize(
    ("name", "role", "told"),
    [
        ("Mrs. Carter", (), "she"),
        ("Sir Peyton Moss", (), "he"),
        ("Princess Toni", (), "she"),
        ("Peyton Moss", ("mother", "the"), "she"),
        ("Peyton Moss", ("german", "envoy"), ""),
        ("Peyton Moss", ("chairman",), "he"),
        ("Moss", ("mr.",), "he"),
        ("Moss", ("ms", "the"), "she"),
        ("Helen Moss", (), ""),
        ("King", (), ""),
        ("Holtzman", (), ""),
    ],
)
def test_a_title_and_a_role_tell(name: str, role: tuple[str, ...], told: str) -> None:
    assert of_words(name, role) == told


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Helen Moss", "she"),
        ("Helen", ""),
        ("Iman Warsame", ""),
        ("Son Min-ji", ""),
        ("Ruthann Moss", "she"),
        ("Lyn Moss", ""),
    ],
)
def test_a_first_name_tells_and_nothing_else_of_a_name_does(name: str, told: str) -> None:
    assert of_first_name(name) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [("the spokeswoman", "she"), ("a boy from Marlow", ""), ("boy soldier", "he"), ("he", "")],
)
def test_the_noun_of_a_description_tells(words: str, told: str) -> None:
    assert of_description(words) == told


def test_no_first_name_is_both_mens_and_womens() -> None:
    men, women = (
        {name for line in word_list(f"first_names_{whose}") for name in line.split()}
        for whose in ("men", "women")
    )
    assert not men & women
    # Men's where French, Italian, Catalan or Finnish is spoken, women's where English is.
    assert not {"Jean", "Andrea", "Nicola", "Joan", "Simone", "Michele"} & (men | women)
