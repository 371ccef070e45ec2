from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis import complements
from reader.analysis.cues import cues

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.clauses import Range
    from reader.analysis.cues import Cue
    from reader.analysis.scene import Scene

    Finder = Callable[[Scene, Cue], Range | None]


def found(finder: Finder, scene: Scene) -> str | None:
    """What the first cue of the text takes, as `finder` finds it."""
    words = finder(scene, cues(scene)[0])
    return None if words is None else scene.parse.span(*_inner(words)).of(scene.parse.text)


def _inner(words: Range) -> Range:
    return words[0], words[1] - 1


@pytest.mark.parametrize(
    ("finder", "text", "taken"),
    [
        (complements.of_what, "Norland accused Sutria of theft.", "Sutria of theft"),
        (complements.of_what, "Norland was accused of theft.", "theft"),
        (complements.of_what, "Norland was accused by Sutria of lying to us.", "lying to us"),
        (complements.of_what, "Norland was accused of theft by Sutria.", "theft"),
        (complements.of_what, "Norland accused Sutria.", None),
        (complements.to_do, "Norland urged Sutria to leave.", "Sutria to leave"),
        (complements.to_do, "Norland asked to leave.", None),
        (complements.to_do, "A guest asked not to be named.", None),
        (complements.to_do, "A nurse told her not to worry.", "her not to worry"),
        (complements.to_do, "Norland urged Sutria.", None),
        (complements.own_deed, "Norland vowed to return.", "to return"),
        (complements.own_deed, "Norland proposed banning the chemical.", "banning the chemical"),
        (complements.own_deed, "Holt kept her promise to refuse money.", "to refuse money"),
        (complements.own_deed, "Norland promised what it had to say.", None),
        (complements.own_deed, "Norland vowed revenge.", None),
        (complements.asked_for, "Holt asked the board for a van.", "the board for a van"),
        (complements.asked_for, "Holt asked the board.", None),
        (complements.asked_for, "Holt asked.", None),
        (complements.asked_for, "Holt asked a question for once.", None),
        (complements.blamed_on, "Holt blamed the delay on rules.", "the delay on rules"),
        (complements.blamed_on, "Holt blamed.", None),
        (complements.named_as, "Holt described the talks as useful.", "the talks as useful"),
        (complements.named_as, "Holt described the vote as rigged.", "the vote as rigged"),
        (complements.named_as, "Holt referred to the talks as useful.", "the talks as useful"),
        (complements.named_as, "Critics have called the plan unworkable.", "the plan unworkable"),
        (complements.named_as, "Critics described the plan.", None),
        (complements.named_as, "The plan was described as useful.", None),
        (complements.named_as, "Holt described.", None),
        (complements.likened_to, "Holt likened them to thieves.", "them to thieves"),
        (complements.likened_to, "Holt was likened to a thief.", None),
        (complements.noun, "Norland denied the charge.", "the charge"),
        (complements.noun, "Norland denied that charge.", None),
        (complements.noun, "Norland denied it.", None),
        (complements.noun, "Norland called for a recount.", "a recount"),
        (complements.for_what, "Holt sounded a call for an inquiry.", "an inquiry"),
        (complements.for_what, "Holt sounded a call.", None),
        (complements.for_what, "Holt ignored a call for.", None),
        (complements.for_what, "Holt made a promise for once.", None),
        (complements.said_to_be, "The message was that nobody came.", "that nobody came"),
        (complements.said_to_be, "The message was a short one.", None),
        (complements.said_to_be, "The message hurt.", None),
    ],
)  # fmt: skip
def test_a_cue_takes_what_its_sort_takes(
    scene: Callable[[str], Scene], finder: Finder, text: str, taken: str | None
) -> None:
    assert found(finder, scene(text)) == taken
