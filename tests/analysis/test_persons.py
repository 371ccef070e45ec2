from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.persons import Persons, name_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene
    from reader.model.text import Span

TEXT = (
    "Prime Minister Helen Carter left. Ms Carter wept. David Miller, a captain of the guard, "
    "stayed. Miller and Laura Miller slept. The actor Peter Collins and Helen met Lund."
)


def spans(persons: Persons) -> dict[str, Span]:
    return {m.span.of(persons.scene.parse.text): m.span for m, _ in persons.named}


def test_a_part_of_a_name_leads_to_the_full_name(scene: Callable[[str], Scene]) -> None:
    persons = Persons(scene(TEXT))
    found = spans(persons)
    text = persons.scene.parse.text
    assert persons.fullest(found["Miller"]).of(text) == "David Miller"
    assert persons.fullest(found["Helen"]).of(text) == "Helen Carter"
    assert persons.fullest(found["Lund"]).of(text) == "Lund"
    assert persons.fullest(found["Laura Miller"]).of(text) == "Laura Miller"


def test_a_role_is_read_before_and_after_the_name(scene: Callable[[str], Scene]) -> None:
    persons = Persons(scene(TEXT))
    roles = {m.span.of(persons.scene.parse.text): persons.role(m) for m, _ in persons.named}
    assert {"prime", "minister"} <= roles["Helen Carter"]
    assert {"captain", "guard"} <= roles["David Miller"]


def test_a_full_name_is_new_once_and_only_without_a_role(scene: Callable[[str], Scene]) -> None:
    persons = Persons(scene(TEXT))
    found = spans(persons)
    assert not persons.is_new(found["Helen Carter"])
    assert not persons.is_new(found["Laura Miller"])
    assert not persons.is_new(found["Lund"])
    other = Persons(scene("Then Helen Carter slept."))
    assert other.is_new(spans(other)["Helen Carter"])


def test_titles_and_roles_tell_he_from_she(scene: Callable[[str], Scene]) -> None:
    text = "Mr Miller met spokeswoman Helen Carter. Then Peyton Collins slept, and Anna Holt too."
    persons = Persons(scene(text))
    found = {text: persons.pronoun(span) for text, span in spans(persons).items()}
    assert sorted(found.values()) == ["", "he", "she", "she"]


def test_titles_are_no_part_of_a_name() -> None:
    assert name_words("Mr. Peter Collins’s") == ("peter", "collins")


def test_a_circumstance_before_a_name_is_no_role(scene: Callable[[str], Scene]) -> None:
    persons = Persons(scene("Under questions from members of the court, Helen Carter wept."))
    ((mention, _),) = persons.named
    assert persons.role(mention) == frozenset()
