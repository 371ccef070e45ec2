from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.quotes import quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene

ABOUT = "Gov. Helen Carter walked in. Carter sat down. "
TWO = ABOUT + "Senator David Miller came too, Miller’s mother with him. "
PARTIES = "Republican Helen Carter sat. Carter slept. Lee Ray, a Democrat, and Ray’s dog came. "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (ABOUT + "The two-term governor of Ohio said it was late.", "Helen Carter"),
        (ABOUT + "The candidate said it was late.", "Helen Carter"),
        (ABOUT + "The 54-year-old former prosecutor said it was late.", "Helen Carter"),
        (ABOUT + "The Ohio prosecutor said it was late.", "Helen Carter"),
        # what is new of whom the sentence before is about
        (TWO + "Carter wept. The Ohio Republican lawmaker said it was late.", "Helen Carter"),
        (TWO + "Carter wept. The county coroner said it was late.", "county coroner"),
        # what was said of somebody
        (TWO + "The former senator said it was late.", "David Miller"),
        # what cannot be
        (TWO + "The Ohio congresswoman said it was late.", "Helen Carter"),
        (PARTIES + "The Democratic candidate said it was late.", "Lee Ray"),
        (ABOUT + "Sue Ray, a Carter aide, spoke. Ray wept. The candidate said it was late.",
         "Helen Carter"),
        # no words for somebody known
        (ABOUT + "The driver of a bus said it was late.", "driver of a bus"),
        (ABOUT + "The former aide said it was late.", "former aide"),
        # nobody whom the article is about
        ("Helen Carter walked in. It rained. The candidate said it was late.", "candidate"),
        (ABOUT + "It rained. " * 15 + "The candidate said it was late.", "candidate"),
        ("The candidate said it was late.", "candidate"),
    ],
)  # fmt: skip
def test_new_words_stand_for_whom_the_article_is_about(
    scene: Callable[[str], Scene], text: str, who: str
) -> None:
    read = scene(text)
    last = quotes(read.parse, read.mentions)[-1]
    assert last.who is not None
    assert last.who.of(text) == who
