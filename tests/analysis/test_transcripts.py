from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.quotes import quotes
from reader.analysis.transcripts import turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene

TALK = "RAY: So you will run.\n\nHOLT: I said I might. They told me: “Run!”\n\nRAY: And?"


def test_a_run_of_paragraphs_that_open_with_names_is_a_talk(
    scene: Callable[[str], Scene],
) -> None:
    text = f"Ann Holt met the press.\n\n{TALK}\n\nIt ended there."
    read = scene(text)
    found = [(turn.name.of(text), turn.words.of(text)) for turn in turns(read)]
    assert found == [
        ("RAY", "So you will run."),
        ("HOLT", "I said I might. They told me: “Run!”"),
        ("RAY", "And?"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "RAY: So you will run.\n\nHOLT: I might.",
        "TIME: 3 p.m.\n\nPLACE: The hall.\n\nPRICE: Nothing.",
        "NOTE: It rains.\n\nNOTE: It snows.\n\nNOTE: It freezes.",
        "RAY: “So you will run.”\n\nHOLT: “I might.”\n\nRAY: “And?”",
    ],
)
def test_lists_and_marked_words_are_no_talk(scene: Callable[[str], Scene], text: str) -> None:
    assert turns(scene(text)) == ()


def test_what_is_said_in_a_talk_is_one_quote_of_whoever_is_named(
    scene: Callable[[str], Scene],
) -> None:
    text = f"Ann Holt met the press. “It rains,” she said.\n\n{TALK}"
    read = scene(text)
    found = [
        (quote.kind, quote.content.of(text), quote.who.of(text) if quote.who else None)
        for quote in quotes(read.parse, read.mentions)
    ]
    assert found == [
        ("direct", "It rains,", "Ann Holt"),
        ("direct", "So you will run.", "RAY"),
        ("direct", "I said I might. They told me: “Run!”", "Ann Holt"),
        ("direct", "And?", "RAY"),
    ]
