"""Whom a speaker names is not who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.quotes import quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene


@pytest.mark.parametrize(
    ("text", "who"),
    [
        # between marks, at once or further on
        ("David Miller slept. Peter Collins came in. “Collins is late,” he said.", "David Miller"),
        (("David Miller slept. Peter Collins came in. “It is late,” he said. "
          "“Collins should not be here.”"), "David Miller"),
        # without marks
        ("David Miller slept. Peter Collins came in. He said that Collins was late.",
         "David Miller"),
        # whom it is said to
        ("David Miller slept. Peter Collins came in. “It is late,” he told Collins.",
         "David Miller"),
        # what others called the speaker, in a quote of the quote
        ("David Miller slept. Peter Collins came in. “They said, ‘Be patient, Collins,’” he said.",
         "Peter Collins"),
        # nor whom a description would stand for
        ("Peter Collins, a nurse, came in. “Collins is late,” said the nurse.", "nurse"),
        # a name beside the subject is the subject's own
        ("A spokesman for the mayor, David Miller, said it was late.", "David Miller"),
        # nobody else
        ("Peter Collins came in. “Collins is late,” he said.", "Peter Collins"),
    ],
)  # fmt: skip
def test_a_pronoun_is_nobody_whom_its_own_words_name(
    scene: Callable[[str], Scene], text: str, who: str
) -> None:
    read = scene(text)
    last = quotes(read.parse, read.mentions)[-1]
    assert last.who is not None
    assert last.who.of(text) == who
