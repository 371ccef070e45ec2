"""Who stands behind the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.quotes import quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The sea is calm today,” shrugged Helen Carter, who lost a boat.", "Helen Carter"),
        (("“The sea will not wait for us,” declared yesterday the deputy minister of shipping, "
          "Mr. Peter Collins, in a radio interview."), "Peter Collins"),
        (("“The chair is a member like any other,” said presiding judge Helen Carter, who is "
          "not related to the minister."), "Helen Carter"),
        ("“The sea is calm today,” tells the elder.", "elder"),
        ("“The sea is calm today,” tells the stone.", None),
    ],
)  # fmt: skip
def test_the_speaker_is_found_behind_the_verb(
    scene: Callable[[str], Scene], text: str, speaker: str | None
) -> None:
    read = scene(text)
    first = quotes(read.parse, read.mentions)[0]
    assert (None if first.speaker is None else first.speaker.of(text)) == speaker
