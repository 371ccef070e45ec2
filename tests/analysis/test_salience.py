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
        # the nearer and the subject
        ("Helen Carter met Laura Miller. She said it was late.", "Helen Carter"),
        ("Helen Carter left. Laura Miller stayed on. She said it was late.", "Laura Miller"),
        # whom the pronoun fits
        ("Helen Carter left. David Miller stayed on. She said it was late.", "Helen Carter"),
        ("Helen Carter left. A nurse lost her phone. “It is late,” he said.", "nurse"),
        ("David Miller spoke. A nurse recorded it on her phone. “It is late,” he said.",
         "David Miller"),
        # who leads the sentence before, whether named or not
        (("David Miller sat down. Miller ate, and Miller drank. A man in overalls came in. "
          "“It is late,” he said."), "man"),
        ("David Miller slept.\n\nPeter Collins did not believe him. “It is late,” he said.",
         "Peter Collins"),
        # whom the other pronoun stood for is meant no more
        (("Ardo Kessler sat. Kessler slept.\n\nShe saw Brem Carter there.\n\n"
          "“It is late,” he said."), "Brem Carter"),
        # a noun that the tree has for the verb
        (("The nurse who first raised the alarm about the ward asked to be identified only as "
          "Bo, because she still works there.\n\n“I counted the vials,” she said."), "nurse"),
        # whom only others speak of
        ("Helen Carter said that Laura Miller had left. She added that it was late.",
         "Helen Carter"),
        # no subject of the sentence that is according to somebody else
        ("David Miller was angry. Peter Collins, according to him, is a thief.", "David Miller"),
        # "him" and "her" keep somebody in view, but not for who acts on them
        (("Helen Carter left. Dogs bit her and chased her, and cats licked her feet and hands. "
         "Cats saw Laura Miller. She said it was late."), "Helen Carter"),
        ("David Miller met Peter Collins. Miller told him to leave. He said it was late.",
         "David Miller"),
        ("His dog ran. He said it was late.", "He"),
        # either
        ("Helen Carter won. The Republican said it was late.", "Helen Carter"),
        ("It rained. The Republican said it was late.", "Republican"),
    ],
)  # fmt: skip
def test_a_pronoun_stands_for_the_person_most_in_view(
    scene: Callable[[str], Scene], text: str, who: str
) -> None:
    read = scene(text)
    last = quotes(read.parse, read.mentions)[-1]
    assert last.who is not None
    assert last.who.of(text) == who
