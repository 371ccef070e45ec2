from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.signatures import signed

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norland: “We sail.”", "Norland"),
        ("And then, at last: “We sail.”", None),
        ("Then they all left: “We sail.”", None),
        ("“We sail.” — Helen Carter", "Carter"),
        ("“We sail.”\n\n― Helen Carter", "Carter"),
        ("“We sail.” — and so they sailed", None),
        ("“We sail.” ― slowly, slowly", None),
        ("“We sail.”", None),
    ],
)
def test_a_name_alone_before_a_colon_or_behind_a_dash_signs_a_quote(
    scene: Callable[[str], Scene], text: str, name: str | None
) -> None:
    read = scene(text)
    (mark,) = read.marks
    speaker = signed(read, mark)
    assert (None if speaker is None else read.tokens[speaker].text) == name
