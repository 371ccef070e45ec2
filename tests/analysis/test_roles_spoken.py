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
    "Weavers Union": "ORG",
    "WU": "ORG",
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
        ("Harrow told Ruta. They are here.", "Harrow"),
        ("Harrow grew.\n\nThey are here.", None),
        ("Norland grew. They are here.", None),
    ],
)
def test_the_subject_named_last_is_meant(
    parse: Callable[[str], Parse], text: str, body: str | None
) -> None:
    scene, here = scene_of(parse, text)
    assert words(scene, Spoken(scene).last(here, back=0)) == body


@pytest.mark.parametrize("name", ["Weavers Union", "WU"])
def test_a_body_of_another_sort_is_not_meant(parse: Callable[[str], Parse], name: str) -> None:
    scene, here = scene_of(parse, f"Harrow grew. {name} wept. It is here. Weavers Union.")
    assert words(scene, Spoken(scene).last(here, back=0, kind="bank")) == "Harrow"
    assert words(scene, Spoken(scene).last(here, back=0, kind="union")) == name


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Harrow grew. Harrow is here.", "Harrow"),
        ("Harrow and Ruta are here.", None),
        ("It is here.", None),
    ],
)
def test_a_body_is_alone_where_no_other_is_named(
    parse: Callable[[str], Parse], text: str, body: str | None
) -> None:
    scene, here = scene_of(parse, text)
    assert words(scene, Spoken(scene).alone(here)) == body


def test_the_country_is_the_place_named_last(parse: Callable[[str], Parse]) -> None:
    scene, here = scene_of(parse, "Norland grew. Ruta is here.")
    assert words(scene, Spoken(scene).land(here)) == "Norland"


def test_full_and_titled_names_are_persons(parse: Callable[[str], Parse]) -> None:
    alone, _ = scene_of(parse, "Ann Lee and Stern are here.")
    titled, _ = scene_of(parse, "President Stern is here.")
    assert Spoken(alone).persons == {"Ann", "Lee", "Ann Lee"}
    assert Spoken(titled).persons == {"Stern"}
