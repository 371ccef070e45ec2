"""What should be known of files is said in sentences that name them."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from reader.cli.notices import in_another_language, noticed
from reader.model.draft import Block, Draft, Drafted, Notice, NoticeKind

WORDS = "The keeper said that the lamp would be back in two days, when a part arrives by boat."


def read(name, text, *notices):
    return Drafted(Draft(name, "0", "", (Block(text, "text", kept=True),), notices=notices), b"")


@pytest.mark.parametrize("kind", get_args(NoticeKind))
def test_every_notice_is_one_sentence_in_one_of_two_places(kind):
    one = read("a.txt", WORDS, Notice(kind, "de"))
    (told,) = (*noticed([one], split=False), *in_another_language([one]))

    assert "“a.txt”" in told
    assert told.endswith(".")
    assert "{" not in told


def test_what_was_split_is_not_said_to_hold_several():
    one = read("a.txt", WORDS, Notice("several", "3"))

    assert list(noticed([one], split=True)) == []


def test_of_two_that_say_nearly_the_same_the_later_names_the_earlier():
    first, other = read("a.txt", WORDS * 3), read("b.txt", "It rained in Pell all day. " * 9)
    again = replace(first, draft=replace(first.draft, origin="c.txt"))

    assert list(noticed([first, other, again], split=False)) == [
        "“c.txt” says nearly the same as “a.txt”."
    ]


def test_articles_of_one_file_are_told_apart_by_their_headlines():
    first, again = (
        replace(one, draft=replace(one.draft, title=title))
        for one, title in zip([read("a.txt", WORDS * 3)] * 2, ("Lamp", "Light"), strict=True)
    )

    assert list(noticed([first, again], split=True)) == [
        "“a.txt: Light” says nearly the same as “a.txt: Lamp”."
    ]
