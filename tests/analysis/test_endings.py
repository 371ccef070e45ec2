from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.reported import reports

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("Holt argued that the plan would fail, while Brandt countered that it would help.",
         ["the plan would fail", "it would help"]),
        ("Holt said the plan would fail, and Brandt said it would help.",
         ["the plan would fail", "it would help"]),
        ("Holt said the plan would fail though Brandt said it would help.",
         ["the plan would fail", "it would help"]),
        ("Holt said the man who said it would hurt was right.",
         ["the man who said it would hurt was right", "it would hurt"]),
        ("Norland said ships sank and warned of war.", ["ships sank", "war"]),
        ("Holt urged them to demand that it end.", ["them to demand that it end", "it end"]),
        ("Holt said the bridge fell according to Brandt.", ["the bridge fell"]),
        ("Holt said it rained.", ["it rained"]),
    ],
)  # fmt: skip
def test_what_is_reported_ends_where_another_is_reported_to_speak(
    scene: Callable[[str], Scene], text: str, contents: list[str]
) -> None:
    read = scene(text)
    spans = [read.parse.span(r.content[0], r.content[1] - 1) for r in reports(read) if r.content]
    assert [span.of(text) for span in spans][: len(contents)] == contents
