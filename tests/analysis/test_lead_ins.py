from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.lead_ins import before_colon, complete, is_new, subject_before

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The mayor put up a sign with one word: “Closed.”", "mayor"),
        ("The rain brought one thing: “Closed.”", None),
        ("The mayor put up a sign. “Closed.”", None),
        ("“Closed.”", None),
    ],
)
def test_who_acts_before_a_colon_speaks(
    scene: Callable[[str], Scene], text: str, who: str | None
) -> None:
    read = scene(text)
    word = before_colon(read, read.marks[0])
    assert (None if word is None else read.tokens[word].text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The mayor shook her head. “No.”", "mayor"),
        ("The rain fell. “No.”", None),
        ("Mott stirs. “No.”", "Mott"),
        ("Kyle Renner, again. “No.”", "Renner"),
        ("And again. “No.”", None),
        ("“Yes.” “No.”", None),
        ("“No.”", None),
    ],
)
def test_whom_the_sentence_before_is_about_is_found(
    scene: Callable[[str], Scene], text: str, who: str | None
) -> None:
    read = scene(text)
    word = subject_before(read, read.marks[-1])
    assert (None if word is None else read.tokens[word].text) == who


def test_a_boy_is_new_and_the_boy_and_a_name_are_not(scene: Callable[[str], Scene]) -> None:
    read = scene("A boy met the girl and Kyle Renner.")
    assert is_new(read, 1)
    assert not is_new(read, 4)
    assert not is_new(read, 7)


@pytest.mark.parametrize(
    ("text", "whole"),
    [("“Here we go.”", True), ("“here we go.”", False), ("“Here we”", False), ("“Here.", False)],
)
def test_words_are_complete_that_begin_and_end_as_a_sentence(
    scene: Callable[[str], Scene], text: str, whole: bool
) -> None:
    read = scene(text)
    assert complete(read, read.marks[0]) == whole
