from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.roles import roles
from tests.analysis.naming import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse
    from reader.model.analysis import NameLabel

NAMES: dict[str, NameLabel] = {
    "Ann Lee": "PERSON",
    "Jo Ek": "PERSON",
    "Lee": "PERSON",
    "Tolm": "PLACE",
    "Norland": "PLACE",
    "Norlandic": "GROUP",
    "Harbour Board": "ORG",
    "Foreign Ministry": "ORG",
    "Harrow": "ORG",
}


def told(parse: Callable[[str], Parse], text: str) -> list[tuple[str, str, str | None]]:
    found = roles(named(parse, text, NAMES))
    return [
        (role.holder.of(text), role.words.of(text), role.body.of(text) if role.body else None)
        for role in found
    ]


@pytest.mark.parametrize(
    ("text", "words", "body"),
    [
        ("Prime Minister Ann Lee resigned.", "Prime Minister", None),
        (
            "Foreign Ministry spokeswoman Ann Lee said so.",
            "Foreign Ministry spokeswoman",
            "Foreign Ministry",
        ),
        ("Norland’s president, Ann Lee, resigned.", "Norland’s president", "Norland"),
        (
            "The head of the Harbour Board, Ann Lee, resigned.",
            "head of the Harbour Board",
            "Harbour Board",
        ),
        ("They met the mayor of Tolm, Ann Lee.", "mayor of Tolm", "Tolm"),
        ("Ann Lee, mayor of Tolm, resigned.", "mayor of Tolm", "Tolm"),
        ("Ann Lee, 34, a nurse, resigned.", "nurse", None),
        ("Ann Lee, 34, a lamplighter, resigned.", "lamplighter", None),
        (
            "Ann Lee (head of the Harbour Board) resigned.",
            "head of the Harbour Board",
            "Harbour Board",
        ),
        ("Ann Lee, who is chief of police, resigned.", "chief of police", None),
        (
            "Ann Lee was appointed director of the Harbour Board.",
            "director of the Harbour Board",
            "Harbour Board",
        ),
        ("Ann Lee served as mayor of Tolm.", "mayor of Tolm", "Tolm"),
        ("Ann Lee is the mayor of Tolm.", "mayor of Tolm", "Tolm"),
        ("Minister of Health Ann Lee resigned.", "Minister of Health", None),
        ("President Ann Lee of Norland resigned.", "President", "Norland"),
        ("President Ann Lee of the Harbour Board resigned.", "President", "Harbour Board"),
        ("Ann Lee of the Harbour Board resigned.", "Harbour Board", "Harbour Board"),
        ("Ann Lee, for the Harbour Board, told them.", "Harbour Board", "Harbour Board"),
        (
            "The Harbour Board, led by Ann Lee, met.",
            "Harbour Board",
            "Harbour Board",
        ),
        ("The Harbour Board under Ann Lee met.", "Harbour Board", "Harbour Board"),
        (
            "Ann Lee, who is now chairing the Harbour Board, left.",
            "chairing the Harbour Board",
            "Harbour Board",
        ),
        ("Ann Lee, who runs the bank, left.", "runs the bank", None),
        (
            "The Harbour Board under its director Ann Lee met.",
            "director",
            "Harbour Board",
        ),
        ("A spokesman for Mr Jo Ek, Ann Lee, left.", "spokesman for Mr Jo Ek", None),
        ("The Harbour Board, praised by nurse Ann Lee, met.", "nurse", None),
        ("Ann Lee, once mayor of Tolm, resigned.", "mayor of Tolm", "Tolm"),
        ("A vicar, the Rev Ann Lee, resigned.", "vicar", None),
        ("Army chief of staff General Ann Lee left.", "Army chief of staff General", None),
        ("The wife of the mayor, Ann Lee, resigned.", "wife of the mayor", None),
        ("Ann Lee MP, the mayor of Tolm, resigned.", "mayor of Tolm", "Tolm"),
        ("The mayor of Tolm, Dr Ann Lee, resigned.", "mayor of Tolm", "Tolm"),
        ("Ann Lee, an officer based in Tolm, resigned.", "officer", None),
        ("Ann Lee, a nurse working in Tolm, resigned.", "nurse", None),
        ("Army spokesman Col. Ann Lee resigned.", "Army spokesman", None),
        ("Col. Ann Lee resigned.", "Col", None),
        ("They met. Ann Lee, a nurse, resigned.", "nurse", None),
        ("As finance minister, Ann Lee cut taxes.", "finance minister", None),
        ("Ann Lee became mayor in 1999.", "mayor", None),
        (
            "Ann Lee, founder and chief executive of Harrow, left.",
            "founder and chief executive of Harrow",
            "Harrow",
        ),
        (
            "Deputy mayor and finance minister Ann Lee left.",
            "Deputy mayor and finance minister",
            None,
        ),
        ("Ann Lee, a nurse and an actor, left.", "nurse and an actor", None),
        ("Ann Lee, a nurse and the actor Jo Berg left.", "nurse", None),
        (
            "Ann Lee, who heads the Harbour Board, left.",
            "heads the Harbour Board",
            "Harbour Board",
        ),
        ("Ann Lee, who works for Harrow, left.", "works for Harrow", "Harrow"),
        ("They met the mayor of Tolm, Ann Lee", "mayor of Tolm", "Tolm"),
        ("Ann Lee is the mayor of Tolm and a nurse.", "mayor of Tolm", "Tolm"),
    ],
)
def test_what_somebody_is_is_found(
    parse: Callable[[str], Parse], text: str, words: str, body: str | None
) -> None:
    assert told(parse, text) == [("Ann Lee", words, body)]


def test_a_body_is_something_too(parse: Callable[[str], Parse]) -> None:
    text = "The shipping company Harrow fell. Harrow, the largest insurer in Norland, rose."
    assert told(parse, text) == [
        ("Harrow", "shipping company", None),
        ("Harrow", "largest insurer in Norland", "Norland"),
    ]


def test_a_plural_is_of_all_that_it_names(parse: Callable[[str], Parse]) -> None:
    found = told(parse, "The ministers Ann Lee and Jo Ek resigned.")
    assert found == [("Ann Lee", "ministers", None), ("Jo Ek", "ministers", None)]


def test_somebody_may_be_several_things(parse: Callable[[str], Parse]) -> None:
    found = told(parse, "Professor Ann Lee, head of the Harbour Board, resigned.")
    assert [words for _, words, _ in found] == ["Professor", "head of the Harbour Board"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee resigned.",
        "Mrs Ann Lee resigned.",
        "His wife, Ann Lee, resigned.",
        "The heartbroken bride Ann Lee resigned.",
        "They told the minister, Ann Lee resigned.",
        "Ann Lee, who could become mayor, resigned.",
        "Ann Lee is not the mayor.",
        "Ann Lee was named in court.",
        "Ann Lee, officials said, resigned.",
        "Ann Lee, who heads home, left.",
        "Ann Lee, who wrote to the Harbour Board, left.",
        "Ann Lee, who heads",
        "Ann Lee, who leads, left.",
        "They met Mr Jo Ek, Ann Lee and others.",
        "Harrow, who heads the Harbour Board, left.",
        "x. Ann Lee left.",
        "They met mayor, Ann Lee, there.",
        "Ann Lee, ministers of Norland, resigned.",
        "Said the mayor\n\nAnn Lee resigned.",
        "After they met Ann Lee, the mayor wept.",
        "They told reporters Ann Lee had resigned.",
        "They told reporters Ann Lee and others had resigned.",
        "Ann Lee, a day later, resigned.",
        "Ann Lee appointed mayor Berg.",
        "Lee",
        "They met Ann Lee",
        "They met, Ann Lee said.",
        "Ann Lee and the Harbour Board agreed.",
        "Ann Lee from Tolm resigned.",
        "Ann Lee of",
        "Ann Lee is a mayor type.",
    ],
)
def test_where_nothing_is_said_of_anybody_nothing_is_found(
    parse: Callable[[str], Parse], text: str
) -> None:
    assert told(parse, text) == []


def test_a_role_of_the_name_that_follows_is_not_that_of_the_one_before(
    parse: Callable[[str], Parse],
) -> None:
    assert told(parse, "Ann Lee, actor Jo Ek and others left.") == [("Jo Ek", "actor", None)]
