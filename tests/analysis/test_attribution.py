from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.attribution import clause_of, cue_of, enough_alone, is_whole
from reader.analysis.reported import reports

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


def attributed(scene: Scene) -> list[tuple[str | None, str | None]]:
    """For each of the marked words the cue and the speaker's head word."""
    found = reports(scene)
    tokens = scene.tokens
    made: list[tuple[str | None, str | None]] = []
    for mark in scene.marks:
        report = cue_of(scene, mark, found)
        speaker = None if report is None else report.speaker
        made.append(
            (
                None if report is None else tokens[report.cue.word].text,
                None if speaker is None else tokens[speaker].text,
            )
        )
    return made


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We sail,” Helen Carter said.", [("said", "Carter")]),
        ("“We sail!” Helen Carter shouted.", [("shouted", "Carter")]),
        ("“We sail.” The ministry said it would not.", [(None, None)]),
        ("“We sail!” The ministry said it would not.", [(None, None)]),
        ("“We sail!” It was late and the old gates were shut, they said.", [(None, None)]),
        ("“We sail.” It was late and the old gates were shut, they said.", [(None, None)]),
        ("“We sail,” said Helen Carter, adding: “Now.”",
         [("said", "Carter"), ("adding", "Carter")]),
        ("“We sail,” she said, “now.”", [("said", "she"), ("said", "she")]),
        ("Helen Carter said: “We sail.”", [("said", "Carter")]),
        ("Helen Carter told reporters in Norland: “We sail.”", [("told", "Carter")]),
        ("Norland said the gates were “old” and that ships were “new”.",
         [("said", "Norland")] * 2),
        ("Norland accused Sutria of “piracy”.", [("accused", "Norland")]),
        ("Norland called it “piracy”.", [("called", "Norland")]),
        ("The “old” gates were shut, Norland said.", [("said", "Norland")]),
        ("The “mud fleet” left.", [(None, None)]),
        ("Norland said gates were “old,” Sutria said.", [("said", "Norland")]),
        ("Norland vowed to sail but its ships were “old”.", [("vowed", "Norland")]),
        ("“We sail,” adding to it, said Norland.", [("said", "Norland")]),
        ("The move suggests a “new” plan.", [(None, None)]),
        ("Norland’s demand was “old”.", [(None, None)]),
        ("Norland’s statement: “We sail.”", [("statement", "Norland")]),
        ("Norland said no in its “new” letter.", [("said", "Norland")]),
        ("Norland called on Sutria to leave, for the “old” treaty is dead.", [(None, None)]),
        ("Norland said it would sail: “We must.”", [("said", "Norland")]),
        ("Norland vowed to sail, but its ships were “old”.", [("vowed", "Norland")]),
        ("“We sail,” as Helen Carter said.", [("said", "Carter")]),
        ("Norland says that it is “old,” as Helen Carter put it.", [("put", "Carter")]),
        ("Norland says that it is “old,” as sailors warned.", [("says", "Norland")]),
        ("Norland branded the captain’s claim “a lie.”", [("branded", "Norland")]),
        ("“We sail,” said one, who slept.", [("said", "one")]),
        ("“We sail,” the agency quoted Helen Carter as saying.", [("saying", "Carter")]),
        ("“We sail,” it is stated in a letter.", [("stated", "letter")]),
        ("“Old” in the harbour the men of Norland said.", [(None, None)]),
        ("“We sail,” which the ministry denied having said, was old.", [(None, None)]),
    ],
)  # fmt: skip
def test_marked_words_belong_to_the_cue_their_place_points_to(
    scene: Callable[[str], Scene], text: str, found: list[tuple[str | None, str | None]]
) -> None:
    assert attributed(scene(text)) == found


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Norland said “ships have sunk”.", True),
        ("Norland said that “ships have sunk”.", True),
        ("Norland said ships were “quite old”.", False),
        ("Norland called it “what it was”.", False),
        ("Norland shouted “Go now!”", True),
        ("Norland said: “No.”", True),
        ("Norland said: “old ships”", False),
        ("Norland said: “old ships that sank”", False),
        ("Norland said: “old ships. Go home”", True),
        ("“Cigarettes, sugar,” Norland said.", True),
        ("“Sink”", False),
        ("Norland called “it fails us” wrong.", False),
        ("“Piracy” was the word.", False),
    ],
)
def test_a_clause_in_marks_is_told_from_a_fragment(
    scene: Callable[[str], Scene], text: str, *, whole: bool
) -> None:
    read = scene(text)
    (mark,) = read.marks
    assert is_whole(read, mark, cue_of(read, mark, reports(read))) is whole


def test_a_fragments_clause_is_the_one_it_stands_in(scene: Callable[[str], Scene]) -> None:
    text = "Norland said that ships sank and that the gates were “old” now."
    read = scene(text)
    (mark,) = read.marks
    (report,) = reports(read)
    assert clause_of(read, mark, report).of(text) == "the gates were “old” now"
    assert clause_of(read, mark, None) == mark.content


def test_long_words_alone_are_a_quote_and_short_ones_none(scene: Callable[[str], Scene]) -> None:
    read = scene(
        "“We will not sail.” “We sail.” The “We will never in our life sail from here” ended."
    )
    assert [enough_alone(read, mark) for mark in read.marks] == [True, False, True]
