from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.scene import Scene
from reader.model.analysis import Mention
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable


def at(scene: Scene, word: str) -> int:
    return next(i for i, token in enumerate(scene.tokens) if token.text == word)


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("She left.", "She", "person"),
        ("It left.", "It", "body"),
        ("They left.", "They", "person"),
        ("Nothing left.", "Nothing", "thing"),
        ("Another left.", "Another", "person"),
        ("A spokeswoman left.", "spokeswoman", "person"),
        ("The ministry left.", "ministry", "body"),
        ("The letter left.", "letter", "document"),
        ("The tree left.", "tree", "thing"),
        ("Hundreds of workers left.", "Hundreds", "person"),
        ("Hundreds left.", "Hundreds", "thing"),
        ("The hundreds of workers left.", "hundreds", "person"),
        ("Russia left.", "Russia", "body"),
        ("Labour leader Helen Carter left.", "Carter", "person"),
    ],
)
def test_the_kind_of_a_noun_is_told_by_its_name_its_word_or_what_it_counts(
    scene: Callable[[str], Scene], text: str, word: str, kind: str
) -> None:
    read = scene(text)
    assert read.kind(at(read, word)) == kind


def test_a_proper_noun_without_a_name_is_a_body(scene: Callable[[str], Scene]) -> None:
    read = Scene(scene("Kremvia left.").parse, ())
    assert read.kind(0) == "body"


@pytest.mark.parametrize(
    ("text", "label", "name", "person"),
    [
        ("Labour leader Helen Carter left.", "ORG", "Helen Carter", True),
        ("Secretary of State Helen Carter left.", "PLACE", "Helen Carter", True),
        ("Bank of State Helen Carter left.", "PLACE", "Helen Carter", False),
        ("The old Helen Carter left.", "ORG", "Helen Carter", False),
        ("Helen Carter left.", "ORG", "Helen Carter", False),
        ("The member Norland left.", "PLACE", "Norland", False),
        ("The old bridge Helen Carter left.", "ORG", "Helen Carter", False),
    ],
)
def test_a_name_of_two_words_behind_a_role_is_a_persons_whatever_its_label(
    scene: Callable[[str], Scene], text: str, label: str, name: str, *, person: bool
) -> None:
    start = text.index(name)
    mention = Mention(Span(start, start + len(name)), label)  # type: ignore[arg-type]
    read = Scene(scene(text).parse, (mention,))
    assert (read.person(at(read, name.rpartition(" ")[2])) is mention) is person


@pytest.mark.parametrize("name", ["Twitter", "R-Idaho", "District Attorney"])
def test_some_names_are_no_persons_though_labelled_so(
    scene: Callable[[str], Scene], name: str
) -> None:
    parse = scene(f"{name} left.").parse
    read = Scene(parse, (Mention(Span(0, len(name)), "PERSON"),))
    assert read.person(0) is None


def test_one_of_a_group_is_a_person(scene: Callable[[str], Scene]) -> None:
    read = scene("The Republican left. The Ohio Democrat left. One Ohio Democrat left.")
    assert read.kind(1) == "person"
    at = [i for i, token in enumerate(read.tokens) if token.text in ("Republican", "Democrat")]
    assert [read.of_group(word) for word in at] == [True, True, False]


def test_a_name_is_no_plural_but_with_an_article(scene: Callable[[str], Scene]) -> None:
    text = "Dante Mills left. Mills slept. Rebels wept. The Clintons spoke."
    read = scene(text)
    last = [i for i, token in enumerate(read.tokens) if token.dep == "nsubj"]
    assert [read.plural(word) for word in last] == [False, False, True, True]


def test_a_first_name_alone_is_a_persons(scene: Callable[[str], Scene]) -> None:
    teresa, norvik = Mention(Span(0, 6), "OTHER"), Mention(Span(13, 19), "OTHER")
    read = Scene(scene("Teresa left. Norvik left.").parse, (teresa, norvik))
    assert read.person(0) == teresa
    assert read.person(3) is None
