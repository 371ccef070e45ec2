"""What of a sentence is not what it is shown for stands back, and is not marked."""

from __future__ import annotations

import pytest

from reader.ui.cards.card import Run
from reader.ui.cards.standing_back import with_the_rest_faint


def shown(runs, kept):
    """The runs with all faint but the first so many signs."""
    return list(with_the_rest_faint(runs, iter([True] * kept + [False] * 99)))


@pytest.mark.parametrize(
    ("kept", "found"),
    [
        (99, [Run("The "), Run("old", "here"), Run(" pier")]),
        (0, [Run("The ", "faint"), Run("old", "faint"), Run(" pier", "faint")]),
        (3, [Run("The "), Run("old", "faint"), Run(" pier", "faint")]),
        (8, [Run("The "), Run("old", "here"), Run(" pi"), Run("er", "faint")]),
    ],
)
def test_signs_that_do_not_answer_stand_back(kept, found):
    assert shown([Run("The "), Run("old", "here"), Run(" pier")], kept) == found


def test_what_is_struck_is_of_the_other_and_stays():
    runs = [Run("The "), Run("new", "other"), Run(" pier")]

    assert shown(runs, 0) == [Run("The ", "faint"), Run("new", "other"), Run(" pier", "faint")]


def test_a_ground_ends_with_its_word():
    assert shown([Run("old pier", "here")], 3) == [
        Run("old", "here"),
        Run(" "),
        Run("pier", "faint"),
    ]
