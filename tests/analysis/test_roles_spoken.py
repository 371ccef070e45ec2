"""What an article has just spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.roles_spoken import Spoken
from tests.analysis.naming import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse
    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention, NameLabel

NAMES: dict[str, NameLabel] = {
    "Harrow": "ORG",
    "Ruta": "ORG",
    "Norland": "PLACE",
    "Ann Lee": "PERSON",
    "Stern": "PERSON",
}


def scene_of(parse: Callable[[str], Parse], text: str) -> tuple[Scene, int]:
    """Return the text, and the index of its word "here"."""
    scene = named(parse, text, NAMES)
    return scene, next(i for i, token in enumerate(scene.tokens) if token.text == "here")


def words(scene: Scene, mention: Mention | None) -> str | None:
    return None if mention is None else mention.span.of(scene.parse.text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("It joined Harrow, here it grew.", "Harrow"),
        ("It joined Harrow here.", "Harrow"),
        ("Harrow told Ann Lee, here it grew.", None),
        ("Harrow grew in Norland, here it is.", None),
        ("Harrow grew and here it is.", None),
        ("here Harrow grew.", None),
    ],
)
def test_a_body_is_beside_a_word_only_where_nothing_but_a_comma_is_between(
    parse: Callable[[str], Parse], text: str, body: str | None
) -> None:
    scene, here = scene_of(parse, text)
    assert words(scene, Spoken(scene).beside(here)) == body


def test_the_country_is_the_place_named_last(parse: Callable[[str], Parse]) -> None:
    scene, here = scene_of(parse, "Norland grew. Ruta is here.")
    assert words(scene, Spoken(scene).land(here)) == "Norland"


def test_full_and_titled_names_are_persons(parse: Callable[[str], Parse]) -> None:
    alone, _ = scene_of(parse, "Ann Lee and Stern are here.")
    titled, _ = scene_of(parse, "President Stern is here.")
    assert Spoken(alone).persons == {"Ann", "Lee", "Ann Lee"}
    assert Spoken(titled).persons == {"Stern"}
