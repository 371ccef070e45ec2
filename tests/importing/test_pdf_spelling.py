"""Whether two halves are one word."""

from __future__ import annotations

import pytest

from reader.importing.pdf_signs import HYPHEN
from reader.importing.pdf_spelling import Spelling


def spelling(text=""):
    return Spelling(text.split())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the govern", "ment said"),  # a common word
        ("in Kolve", "nia, where"),  # no half is a word
        ("KOLVE", "NIA"),
        ("a multi-govern", "ment"),
    ],
)
def test_a_broken_word_is_one(before, after):
    assert spelling().is_one(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a cross", "border march"),  # both halves are words, and together no common one
        ("the K", "14 boat"),
        ("Anglo", "American"),
        ("the", "“quoted”"),
    ],
)
def test_a_compound_name_or_number_keeps_its_hyphen(before, after):
    assert not spelling().is_one(before, after)


def test_what_stands_elsewhere_in_the_document_decides():
    assert spelling("the crossborder march").is_one("cross", "border")
    assert not spelling("they re-sign it").is_one("to re", "sign")
    assert not spelling(f"re{HYPHEN}sign").is_one("to re", "sign")
    assert not spelling("quil mane quil mane").is_one("quil", "mane")


def test_halves_of_broken_words_are_no_words():
    broken = spelling(f"quil{HYPHEN} mane, and quil{HYPHEN} mane.")
    assert broken.is_one("quil", "mane")


@pytest.mark.parametrize(
    ("initial", "rest", "two"),
    [
        ("A", "ruling", True),
        ("A", "bout", False),
        ("A", "zqx", False),
        ("T", "ruling", False),
        ("I", "’m", False),
        ("I", "went", True),
    ],
)
def test_an_initial_that_can_be_a_word_is_one_when_the_rest_is(initial, rest, two):
    assert spelling().are_two(initial, rest) == two
