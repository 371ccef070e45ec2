from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.persons import Persons, name_words
from reader.model.text import Span
from tests.effort import calls

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.scene import Scene

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
    assert not persons.is_new(found["Helen Carter"], "captain")
    assert persons.is_new(found["Helen Carter"], "minister")
    assert not persons.is_new(found["Laura Miller"], "captain")
    assert not persons.is_new(found["Lund"], "captain")
    other = Persons(scene("Then Helen Carter slept."))
    assert other.is_new(spans(other)["Helen Carter"], "captain")
    head = Persons(scene("Then Director Helen Carter slept."))
    assert head.is_new(spans(head)["Helen Carter"], "chief")
    assert not head.is_new(spans(head)["Helen Carter"], "captain")


def test_of_a_family_the_last_name_alone_is_whom_the_article_names_most(
    scene: Callable[[str], Scene],
) -> None:
    text = (
        "Helen Carter won. Helen Carter wept. David Carter, a doctor, cheered. Carter sang.\n\n"
        "Carter left. Then Carter slept."
    )
    persons = Persons(scene(text))
    alone = [m.span for m, _ in persons.named if m.span.of(text) == "Carter"]
    assert [persons.fullest(span).of(text) for span in alone] == [
        "David Carter",
        "Helen Carter",
        "Helen Carter",
    ]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        # whom it so named before the other came in, though it names the other more
        (("Helen Carter won. Carter wept.\n\nDavid Carter came. David Carter sat.\n\nOn.\n\n"
          "Carter slept."), "Helen Carter"),
        # neither: who stands in the paragraph before, or who came first
        ("Helen Carter won.\n\nDavid Carter cheered.\n\nCarter slept.", "David Carter"),
        ("Helen Carter won.\n\nDavid Carter cheered.\n\nOn.\n\nCarter slept.", "Helen Carter"),
        # nobody else yet
        ("Helen Carter won.\n\nCarter slept.\n\nDavid Carter came. David Carter sat.",
         "Helen Carter"),
    ],
)  # fmt: skip
def test_two_of_a_family_are_told_apart_by_who_was_named_so_before(
    scene: Callable[[str], Scene], text: str, whom: str
) -> None:
    persons = Persons(scene(text))
    alone = [m.span for m, _ in persons.named if m.span.of(text) == "Carter"]
    assert persons.fullest(alone[-1]).of(text) == whom


def test_a_word_nobody_marked_as_a_name_is_a_person_by_the_last_name(
    scene: Callable[[str], Scene],
) -> None:
    persons = Persons(scene(TEXT))
    called = persons.called("Collins")
    assert called is not None
    assert called.of(TEXT) == "Peter Collins"
    assert persons.called("Lund") is None


def test_pronouns_beside_a_name_tell_more_often_than_a_first_name_errs(
    scene: Callable[[str], Scene],
) -> None:
    once = "Helen Moss said he was ill. Peyton Lund lost his way."
    told = {t: Persons(scene(once)).pronoun(s) for t, s in spans(Persons(scene(once))).items()}
    assert told == {"Helen Moss": "she", "Peyton Lund": "he"}
    twice = once + " Helen Moss said he was tired."
    persons = Persons(scene(twice))
    assert persons.pronoun(spans(persons)["Helen Moss"]) == "he"


def test_titles_are_no_part_of_a_name() -> None:
    assert name_words("Mr. Peter Collins’s") == ("peter", "collins")


def test_a_circumstance_before_a_name_is_no_role(scene: Callable[[str], Scene]) -> None:
    persons = Persons(scene("Under questions from members of the court, Helen Carter wept."))
    ((mention, _),) = persons.named
    assert persons.role(mention) == frozenset()


def test_the_words_for_somebody_tell_he_from_she(scene: Callable[[str], Scene]) -> None:
    text = "Mr Miller met spokeswoman Helen Carter. Then Peyton Collins slept, and Anna Holt too."
    persons = Persons(scene(text))
    found = {text: persons.pronoun(span) for text, span in spans(persons).items()}
    assert sorted(found.values()) == ["", "he", "she", "she"]


def test_who_is_described_by_another_person_is_not_taken_for_that_person(
    scene: Callable[[str], Scene],
) -> None:
    text = "The prime minister’s spokesman, Peter Collins, left. The prime minister wept."
    persons = Persons(scene(text))
    minister = Span(text.index("prime minister wept"), text.index(" wept"))
    assert persons.by_role(minister, frozenset({"prime", "minister"})) is None
    found = persons.by_role(minister, frozenset({"spokesman"}))
    assert found is not None
    assert found.of(text) == "Peter Collins"
    boy = "The boy’s mother, Helen Carter, left. The boy wept."
    persons = Persons(scene(boy))
    assert persons.by_noun(Span(boy.index("boy wept"), boy.index(" wept")), "boy") is None


def test_the_work_grows_with_the_names_alone(scene: Callable[[str], Scene]) -> None:
    work = []
    for times in (600, 1200):  # more than are looked back at
        text = "Envoy Helen Carter slept. " * times
        persons = Persons(scene(text))
        assert persons.named
        wanted = frozenset({"minister"})

        def resolved(persons: Persons = persons, wanted: frozenset[str] = wanted) -> None:
            for mention, _ in persons.named:
                persons.fullest(Span(mention.span.end - len("Carter"), mention.span.end))
                persons.by_role(mention.span, wanted)
                persons.by_noun(mention.span, "bride")

        work.append(calls(resolved))
    assert work[1] < 2.8 * work[0]
