from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.quotes import quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene

START = "“I was there,” Kyle Renner said.\n\n"
ASKED = START + "“Not alone?” Priya Raman asked.\n\n"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (ASKED + "“No, ma’am.”", ["Renner"]),
        (ASKED + "“No, ma’am.”\n\n“With whom?”\n\n“Nobody.”", ["Renner", "Raman", "Renner"]),
        # two in turn in one paragraph
        ("“I was,” said Kyle Renner. “You were not,” Priya Raman said.\n\n“I was there.”",
         ["Renner"]),
        (("“I was,” said Kyle Renner. “You were not,” Priya Raman said.\n\n“You never were."
          + " You never were." * 5 + "”"), ["Raman"]),
        # nobody asked
        (START + "“It rained,” Priya Raman said.\n\n“It rained all day there.”", ["Raman"]),
        (START + "“It rained,” Priya Raman asked.\n\n“It rained all day there.”", ["Raman"]),
        # no other spoke
        ("“Are you alone?” Priya Raman asked.\n\n“It rained all day there.”", ["Raman"]),
        # not at once, or not alone
        (ASKED + "It rained.\n\n“It rained all day there.”", [None]),
        (ASKED + "“It rained all day there.” It did.", ["Raman"]),
        # brief words end their paragraph after an act, or more such words follow
        ("“I was there,” Kyle Renner said.\n\nPriya Raman sat up. “You were not.”\n\n“I was.”",
         ["Raman", "Renner"]),
        (("“I was there,” Kyle Renner said.\n\n“He was not,” said Priya Raman.\n\n“I was.”\n\n"
         "“He was not.”"), ["Raman", "Renner", "Raman"]),
        (("Kyle Renner said that he was there.\n\n“He was not,” said Priya Raman.\n\n“I was.”"
         "\n\n“He was not.”"), ["Raman", "Renner", "Raman"]),
        (("It is said that it rained.\n\nThe men asked.\n\n“He was not,” said Priya Raman.\n\n"
         "“I was.”\n\n“He was not.”"), ["Raman", "Raman", "Raman"]),
        # many words, or others that follow, are no exchange
        ("“I was there,” Kyle Renner said.\n\n“He was not,” said Priya Raman.\n\n“I was here."
         + " He was there and I was here." * 3 + "”\n\n“He was not.”", ["Raman", "Raman"]),
        (("“I was there,” Kyle Renner said.\n\n“He was not,” said Priya Raman.\n\n“Never.”\n\n"
         "They left. “He was not.”"), ["Raman", "Raman"]),
    ],
)  # fmt: skip
def test_whoever_is_asked_answers(
    scene: Callable[[str], Scene], text: str, last: list[str | None]
) -> None:
    read = scene(text)
    found = quotes(read.parse, read.mentions)[-len(last) :]
    who = [quote.who.of(text).split()[-1] if quote.who else None for quote in found]
    assert who == last
