from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.roles_phrases import ending, following, is_role
from tests.analysis.naming import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse
    from reader.analysis.roles_phrases import Phrase
    from reader.analysis.scene import Scene
    from reader.model.analysis import NameLabel

NAMES: dict[str, NameLabel] = {"Ann Lee": "PERSON", "Harbour Board": "ORG", "Tolm": "PLACE"}


def scene_of(parse: Callable[[str], Parse], text: str) -> Scene:
    return named(parse, text, NAMES)


def words(scene: Scene, phrase: Phrase | None) -> str | None:
    if phrase is None:
        return None
    return scene.parse.span(phrase.first, phrase.last - 1).of(scene.parse.text)


def index(scene: Scene, word: str) -> int:
    return [token.text for token in scene.tokens].index(word)


@pytest.mark.parametrize(
    ("text", "near", "expected"),
    [
        ("A friend of minister Ann Lee left.", True, "minister"),
        ("A friend of the minister Ann Lee left.", False, "friend of the minister"),
        ("Minister of Health Ann Lee left.", True, "Minister of Health"),
        ("On Monday mayor Ann Lee left.", True, "mayor"),
        ("Ann Lee’s lawyer Ann Lee left.", True, "Ann Lee’s lawyer"),
        ("The ex-mayor Ann Lee left.", True, "ex-mayor"),
        ("Officials of the board Ann Lee left.", True, None),
        ("“The mayor” Ann Lee left.", True, None),
        ("Ann Lee left.", True, None),
        ("The elder Ann Lee left.", True, None),
        ("An aide of Ann Lee left.", True, None),
        ("The “Globe”’s editor Ann Lee left.", True, "editor"),
        (
            "The chair of the head of the aide of the mayor Ann Lee left.",
            False,
            "head of the aide of the mayor",
        ),
    ],
)
def test_a_phrase_before_a_name_begins_where_its_words_do(
    parse: Callable[[str], Parse], text: str, near: bool, expected: str | None
) -> None:
    scene = scene_of(parse, text)
    at = max(i for i, token in enumerate(scene.tokens) if token.text == "Ann")
    assert words(scene, ending(scene, at, near=near, person=True)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She is the head of the Harbour Board in Tolm.", "head of the Harbour Board in Tolm"),
        ("She is a lamplighter.", "lamplighter"),
        ("She is his aide.", "aide"),
        (
            "She is an aide of the head of the chair of the club of Tolm.",
            "aide of the head of the chair of the club",
        ),
        ("She is at home.", None),
        ("She is the actor Ann Lee.", None),
        ("She is the sea.", None),
        ("She is an aide to the.", "aide"),
        ("She is", None),
    ],
)
def test_a_phrase_goes_as_far_as_it_tells_for_whom(
    parse: Callable[[str], Parse], text: str, expected: str | None
) -> None:
    scene = scene_of(parse, text)
    found = following(scene, index(scene, "is") + 1, person=True, sure=False)
    assert words(scene, found) == expected


def test_what_describes_a_body_is_a_noun_for_one(parse: Callable[[str], Parse]) -> None:
    scene = scene_of(parse, "The dock company Harbour Board met the dock Harbour Board.")
    at = [i for i, token in enumerate(scene.tokens) if token.text == "Harbour"]
    found = [words(scene, ending(scene, i, near=True, person=False)) for i in at]
    assert found == ["dock company", None]


def test_it_is_told_what_opens_a_phrase(parse: Callable[[str], Parse]) -> None:
    scene = scene_of(parse, "Its head Ann Lee left.")
    phrase = ending(scene, index(scene, "Ann"), near=True, person=True)
    assert phrase is not None
    assert (phrase.owner, phrase.pointed) == (0, True)
    scene = scene_of(parse, "Mayor Ann Lee left.")
    phrase = ending(scene, index(scene, "Ann"), near=True, person=True)
    assert phrase is not None
    assert (phrase.owner, phrase.pointed) == (None, False)


def test_a_noun_for_a_body_is_written_small(parse: Callable[[str], Parse]) -> None:
    scene = scene_of(parse, "The company met Board members of a drug giant.")
    assert is_role(scene, index(scene, "company"), person=False)
    assert is_role(scene, index(scene, "giant"), person=False)
    assert not is_role(scene, index(scene, "Board"), person=False)
    assert not is_role(scene, index(scene, "drug"), person=False)
    assert is_role(scene, index(scene, "members"))
    assert not is_role(scene, index(scene, "of"))
