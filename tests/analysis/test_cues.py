from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.analysis.cues import cues, words
from reader.analysis.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse


def cue_words(scene: Scene) -> list[str]:
    return [scene.parse.text[slice(*words(scene, cue))] for cue in cues(scene)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norland said it would sail.", ["said"]),
        ("Norland called on Sutria to leave.", ["called on"]),
        ("Norland called again on Sutria to leave.", ["called again on"]),
        ("Norland appealed loudly.", []),
        ("Norland shouted “No!”", ["shouted"]),
        ("Norland called “on” twice.", ["called"]),
        ("Norland’s claim that Sutria had fired was false.", ["claim"]),
        ("Norland did not say that it would sail.", []),
        ("Norland declined to say whether it would sail.", ["say"]),
        ("Said Lowry: “I never saw him again.”", ["Said"]),
        ("Said Mara Holt: “It rains.”", ["Said"]),
        ("Holt took notes, writing: “It rains.”", ["writing"]),
        ("Holt made it clear that it rains.", ["made it clear"]),
        ("Norland did not rule out that it rains.", ["rule out"]),
        ("Norland declined to say that it would sail.", []),
        ("What lawyers call the harbour rule is old.", []),
        ("The alleged attack was a small one.", []),
        ("“He said so,” she said.", ["said"]),
        ("It accuses Sutria of firing on us and demands that we go.", ["accuses", "demands"]),
        ("They met their demands.", ["demands"]),
        ("They met demands", ["demands"]),
        ("said", ["said"]),
        ("Norland appealed", []),
        ("Norland is convinced that it rains.", ["convinced"]),
        ("The jury heard that Norland lost.", ["heard"]),
        ("Norland heard that it rains.", []),
        ("Rail union boss Mick Dunne tweets: “Too little, too late.”", ["tweets"]),
    ],
)  # fmt: skip
def test_cues_are_the_words_that_report(
    scene: Callable[[str], Scene], text: str, found: list[str]
) -> None:
    assert cue_words(scene(text)) == found


def test_a_passive_is_told_from_who_speaks(scene: Callable[[str], Scene]) -> None:
    found = {
        text: [cue.passive for cue in cues(scene(text))]
        for text in (
            "Sutria was told by Norland to leave.",
            "Norland has said that it would leave.",
            "Asked whether ships sank, Mara Holt left.",
        )
    }
    assert list(found.values()) == [[True], [False], [True]]


def test_a_name_that_ends_the_text_reports_nothing(parse: Callable[[str], Parse]) -> None:
    parsed = parse("Said")
    named = tuple(replace(token, tag="NNP", pos="PROPN") for token in parsed.tokens)
    assert cues(Scene(replace(parsed, tokens=named), ())) == ()
