from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.contrasts_words import (
    denials,
    force_of_cue,
    forces,
    is_denial,
    is_denied,
    tokens,
)


def denied(text: str) -> list[str]:
    words = tokens(text)
    return [words[at].form for at, _ in denials(words)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We did not fire", ["not"]),
        ("You can’t catch it", ["can't"]),
        ("They refused to leave, without a word", ["refused", "without"]),
        ("It was not only rain", []),
        ("There is nothing but grain", []),
        ("We go", []),
        ("We do not", ["not"]),
    ],
)
def test_what_denies_is_found_and_what_only_looks_so_is_not(
    text: str, expected: list[str]
) -> None:
    assert denied(text) == expected


def test_a_denial_reaches_to_the_end_of_its_clause() -> None:
    words = tokens("We did not fire, they did")
    ((_, reach),) = denials(words)
    assert [words[at].form for at in reach] == ["fire"]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("We did not fire", "fire", True),
        ("We fired at nobody", "fired", True),
        ("It stays closed until they are named", "named", True),
        ("We did not run, they fired", "fired", False),
        ("We fired", "fired", False),
    ],
)
def test_a_word_is_denied_by_what_stands_in_its_clause(
    text: str, word: str, expected: bool
) -> None:
    words = tokens(text)
    at = next(n for n, one in enumerate(words) if one.form == word)
    assert is_denied(words, at) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will go", ["will"]),
        ("We’ll go", ["will"]),
        ("They have to go", ["must"]),
        ("They have a boat", []),
        ("They may go and should", ["may", "should"]),
        ("They could not go", []),
        ("It was due to open", ["due"]),
    ],
)
def test_how_certain_or_demanded_something_is_is_found(text: str, expected: list[str]) -> None:
    assert [force for _, force in forces(tokens(text))] == expected


@pytest.mark.parametrize(
    ("cue", "force", "denies"),
    [
        ("vowed", "will", False),
        ("called for and demanded", "must", False),
        ("did not exclude", "may", False),
        ("denied", None, True),
        ("said", None, False),
        ("", None, False),
    ],
)
def test_reporting_words_say_how_certain_it_is_or_deny_it(
    cue: str, force: str | None, denies: bool
) -> None:
    assert force_of_cue(cue) == force
    assert is_denial(cue) is denies


@given(st.text(max_size=60))
def test_for_all_texts_words_stand_where_they_say(text: str) -> None:
    for word in tokens(text):
        assert text[word.start : word.end].lower().replace("’", "'") == word.form
