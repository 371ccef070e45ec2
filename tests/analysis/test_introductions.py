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
        ("The woman said it was late. She gave her name as Helen Carter.", "woman"),
        ("The woman gave her name as Helen Carter and said it was late.", "Helen Carter"),
        ("A woman said it was late. The woman, who gave her name as Helen Carter, left.",
         "Helen Carter"),
        ("A driver said it was late. The police identified the driver as David Miller.",
         "David Miller"),
        ("A driver said it was late. The driver was identified as David Miller.", "David Miller"),
        ("A driver said it was late. The driver was identified as a fool.", "driver"),
        ("A driver said it was late. The driver gave a tip to David Miller.", "driver"),
        ("A driver said it was late." + "\n\nIt rained." * 9
         + "\n\nThe driver was identified as David Miller.", "driver"),
        # a role that is told with the name
        ("A former deputy said it was late.\n\nDavid Miller, a former deputy, had left.",
         "David Miller"),
        ("A former deputy said it was late.\n\nDavid Miller, a deputy, had left.",
         "former deputy"),
        ("A former deputy said it was late." + "\n\nIt rained." * 9
         + "\n\nDavid Miller, a former deputy, had left.", "former deputy"),
        # whose name opens a paragraph soon
        ("A nurse said it was late.\n\nMs. Helen Carter, 34, wept.", "Helen Carter"),
        ("A nurse said it was late.\n\nIt rained.\n\nHelen Carter wept.", "Helen Carter"),
        ("A nurse said it was late.\n\nThen at last Helen Carter wept.", "nurse"),
        ("A nurse said it was late.\n\nHelen Carter, a judge, wept.", "nurse"),
        ("A nurse said it was late." + "\n\nIt rained." * 3 + "\n\nHelen Carter wept.", "nurse"),
        ("It rained.\n\nIt rained.\n\nA nurse said it was late.\n\nHelen Carter wept.", "nurse"),
        ("A letter said it was late.\n\nHelen Carter wept.", "letter"),
        # who is at the head of a body
        ("The head of the Harbor Board said it was late.\n\nDirector David Miller said it rained.",
         "David Miller"),
    ],
)  # fmt: skip
def test_who_is_named_only_later_is_known_before(
    scene: Callable[[str], Scene], text: str, who: str
) -> None:
    read = scene(text)
    first = quotes(read.parse, read.mentions)[0]
    assert first.who is not None
    assert first.who.of(text) == who
