from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.quotes import quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The plan, Mara Holt said, was a waste of money.",
         ["The plan, Mara Holt said, was a waste of money"]),
        ("The plan had failed for good, Mara Holt said, a blow to the port.",
         ["The plan had failed for good"]),
        ("The plan had failed for good, Mara Holt said, and nobody knew why.",
         ["The plan had failed for good", "nobody knew why"]),
        ("It was, Mara Holt conceded, a bad week.", ["It was, Mara Holt conceded, a bad week"]),
        ("Mara Holt had come along for the music, she said, and for “good” soup.",
         ["Mara Holt had come along for the music"]),
        ("The port had many: the dock cannot open, Mara Holt said, until March.",
         ["the dock cannot open"]),
    ],
)  # fmt: skip
def test_a_cue_amid_what_it_reports_leaves_its_clauses_whole(
    scene: Callable[[str], Scene], text: str, said: list[str]
) -> None:
    read = scene(text)
    found = quotes(read.parse, read.mentions)
    assert [q.content.of(text) for q in found if q.kind == "indirect"] == said
