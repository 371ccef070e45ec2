from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.clauses import (
    according,
    backed,
    finite,
    infinitive,
    parts,
    that_clause,
    trimmed,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.clauses import Range
    from reader.analysis.scene import Scene


def words(scene: Scene, found: Range | None) -> str | None:
    return None if found is None else scene.parse.span(found[0], found[1] - 1).of(scene.parse.text)


def whole(scene: Scene) -> Range:
    return 0, len(scene.tokens)


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("ships sank and the harbour was closed", ["ships sank", "the harbour was closed"]),
        ("Norland would sail, but ships were old", ["Norland would sail", "ships were old"]),
        ("Norland told us to leave and end wars", ["Norland told us to leave", "end wars"]),
        ("ships and ferries sank", ["ships and ferries sank"]),
        ("ships sank and “left” the harbour", ["ships sank and “left” the harbour"]),
    ],
)  # fmt: skip
def test_clauses_joined_by_and_are_split(
    scene: Callable[[str], Scene], text: str, split: list[str]
) -> None:
    read = scene(text)
    assert [words(read, part) for part in parts(read, whole(read))] == split


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("that ships sank, and", "ships sank"),
        ("that is a lie.", "that is a lie"),
        ("“no”", "“no”"),
        (", and", None),
    ],
)
def test_a_clause_is_trimmed_of_what_says_nothing(
    scene: Callable[[str], Scene], text: str, left: str | None
) -> None:
    read = scene(text)
    assert words(read, trimmed(read, whole(read))) == left


def test_a_verb_is_finite_or_an_infinitive_or_opens_with_that(
    scene: Callable[[str], Scene],
) -> None:
    read = scene("Norland said that ships had sunk and vowed to return.")
    at = {token.text: index for index, token in enumerate(read.tokens)}
    assert finite(read, at["sunk"])
    assert that_clause(read, at["sunk"])
    assert not finite(read, at["return"])
    assert infinitive(read, at["return"])


def test_a_clause_begins_with_its_helpers_but_after_quotation_marks(
    scene: Callable[[str], Scene],
) -> None:
    read = scene("ships sank and also had left “far” and went")
    at = {token.text: index for index, token in enumerate(read.tokens)}
    assert read.tokens[backed(read, at["left"], 0)].text == "and"
    assert read.tokens[backed(read, at["went"], 0)].text == "and"
    assert backed(read, at["left"], at["had"]) == at["had"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("It sank, according to Norland.", "Norland"),
        ("It sank, per a spokesman.", "spokesman"),
        ("It made ten miles per hour.", None),
        ("In the words of Mara Holt, it sank.", "Holt"),
        ("In her view, it sank.", "her"),
        ("In the view over the harbour, it sank.", None),
        ("In the harbour, it sank.", None),
        ("It went according to plan.", None),
    ],
)
def test_a_source_is_named_by_more_words_than_according_to(
    scene: Callable[[str], Scene], text: str, source: str | None
) -> None:
    read = scene(text)
    found = [named for i in range(len(read.tokens)) if (named := according(read, i))]
    assert [read.tokens[head].text for _, head in found] == ([source] if source else [])


def test_according_to_is_seen_outside_marks_alone(scene: Callable[[str], Scene]) -> None:
    read = scene("It sank, according to Norland, “according to law”, according")
    found = [i for i in range(len(read.tokens)) if according(read, i)]
    assert len(found) == 1
