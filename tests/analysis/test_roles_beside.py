"""The bodies beside a person's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.roles_beside import home, led, member_of, who_does
from tests.analysis.naming import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse
    from reader.analysis.scene import Scene
    from reader.model.text import Span


def around(parse: Callable[[str], Parse], text: str) -> tuple[Scene, int, int]:
    """Return the text, and where the name of Ann Lee begins and ends in it."""
    scene = named(parse, text, {"Ann Lee": "PERSON", "Harbour Board": "ORG", "Tolm": "PLACE"})
    first = next(i for i, token in enumerate(scene.tokens) if token.text == "Ann")
    return scene, first, first + 2


def words(scene: Scene, span: Span | None) -> str | None:
    return None if span is None else span.of(scene.parse.text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ann Lee of the Harbour Board left.", "Harbour Board"),
        ("Ann Lee, for the Harbour Board, left.", "Harbour Board"),
        ("Ann Lee for the Harbour Board left.", None),
        ("Ann Lee of Tolm left.", None),
    ],
)
def test_of_which_body_somebody_is_stands_behind(
    parse: Callable[[str], Parse], text: str, body: str | None
) -> None:
    scene, _, last = around(parse, text)
    assert words(scene, member_of(scene, last)) == body


@pytest.mark.parametrize(
    ("text", "place"),
    [("Ann Lee of Tolm left.", "Tolm"), ("Ann Lee in Tolm left.", None), ("Ann Lee", None)],
)
def test_a_place_stands_behind_of(
    parse: Callable[[str], Parse], text: str, place: str | None
) -> None:
    scene, _, last = around(parse, text)
    assert words(scene, home(scene, last)) == place


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Harbour Board, headed by Ann Lee, met.", "Harbour Board"),
        ("The Harbour Board under Ann Lee met.", "Harbour Board"),
        ("The Harbour Board, sued by Ann Lee, met.", None),
        ("The town under Ann Lee grew.", None),
        ("The Harbour Board told Ann Lee.", None),
        ("Ann Lee left.", None),
    ],
)
def test_what_somebody_leads_stands_before(
    parse: Callable[[str], Parse], text: str, body: str | None
) -> None:
    scene, first, _ = around(parse, text)
    assert words(scene, led(scene, first)) == body


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Lee, who heads the Harbour Board, left.", "heads the Harbour Board"),
        ("Ann Lee, who works for the Harbour Board, left.", "works for the Harbour Board"),
        ("Ann Lee, who was leading its board, left.", "leading its board"),
        ("Ann Lee, who sued the Harbour Board, left.", None),
        ("Ann Lee, who heads north, left.", None),
        ("Ann Lee, who leads the word for the Harbour Board, left.", None),
        ("Ann Lee, who heads the research of the Harbour Board, left.",
         "heads the research of the Harbour Board"),
        ("Ann Lee, who", None),
    ],
)  # fmt: skip
def test_what_somebody_does_for_a_body_is_told(
    parse: Callable[[str], Parse], text: str, told: str | None
) -> None:
    scene, _, last = around(parse, text)
    phrase = who_does(scene, last)
    span = None if phrase is None else scene.parse.span(phrase.first, phrase.last - 1)
    assert words(scene, span) == told
