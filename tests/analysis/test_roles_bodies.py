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
    "Bo Berg": "PERSON",
    "Norland": "PLACE",
    "Norlandic": "GROUP",
    "Tolm": "PLACE",
    "Harbour Board": "ORG",
    "Harbour Ministry": "ORG",
    "Harrow": "ORG",
    "Tolm police": "ORG",
    "Ruta": "ORG",
    "Interior": "PLACE",
    "Jo Ek": "ORG",
    "Stern": "PERSON",
    "Sea Bird": "OTHER",
}


def body(parse: Callable[[str], Parse], text: str) -> str | None:
    """Return whose the role of Ann Lee is."""
    found = roles(named(parse, text, NAMES))
    (role,) = (role for role in found if role.holder.of(text) == "Ann Lee")
    return role.body.of(text) if role.body else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Norlandic chairman of Harrow in Tolm, Ann Lee, left.", "Harrow"),
        ("The Norlandic mayor of Tolm, Ann Lee, left.", "Tolm"),
        ("The Norlandic minister Ann Lee left.", "Norlandic"),
        ("The captain of the Sea Bird, Ann Lee, left.", "Sea Bird"),
        ("Interior Minister Ann Lee left.", None),
        ("The nurse Ann Lee left.", None),
        ("Bo Berg’s lawyer, Ann Lee, left.", None),
        ("A lawyer for Bo Berg, Ann Lee, left.", None),
        ("Harrow grew. Chairman Ann Lee left.", None),
        ("Bo left. Stern’s boss, Ann Lee, left.", "Stern"),
        ("Mr Stern left. Stern’s boss, Ann Lee, left.", None),
        ("The Norlandic lender’s chief, Ann Lee, left.", None),
        ("Harrow grew. The Norlandic lender’s chief, Ann Lee, left.", None),
        ("Tolm police came. The lender’s chief, Ann Lee, left.", None),
        ("They came to Norland. The country’s minister, Ann Lee, left.", "Norland"),
        ("It rained. The country’s minister, Ann Lee, left.", None),
        ("Norlandic state secretary Ann Lee left.", "Norlandic"),
        ("Tolm lawyer Ann Lee left.", "Tolm"),
        ("They said the company of Bo Berg had its founder, Ann Lee, there.", None),
        (
            "The Harbour Ministry spoke. The ministry’s spokeswoman Ann Lee left.",
            "Harbour Ministry",
        ),
        ("The police spoke. The ministry’s spokeswoman Ann Lee left.", None),
        ("Harrow fell. The company’s founder, Ann Lee, left.", None),
        ("Harrow fell.\n\nIt rained.\n\nThe local group’s founder, Ann Lee, left.", None),
        ("Harrow said its founder, Ann Lee, left.", "Harrow"),
        ("They said their founder, Ann Lee, left.", None),
        ("They met my founder, Ann Lee, there.", None),
        ("It joined Harrow, whose founder, Ann Lee, left.", "Harrow"),
        ("Harrow met Ruta, whose founder, Ann Lee, left.", "Ruta"),
        ("Harrow met Bo Berg, whose founder, Ann Lee, left.", None),
        ("Harrow told Ruta so. A spokeswoman, Ann Lee, said no more.", None),
        ("Tolm police came, with Sgt Ann Lee.", None),
    ],
)
def test_a_role_is_of_the_body_that_is_meant(
    parse: Callable[[str], Parse], text: str, expected: str | None
) -> None:
    assert body(parse, text) == expected


def test_the_board_that_looks_into_a_company_nobody_knows_as_one_is_not_its_own(
    parse: Callable[[str], Parse],
) -> None:
    text = (
        "Vesper Cranes said on Monday that the driver had been sent home while the Harbour Board "
        "looks into it. “The brakes were new,” said the company’s founder, Ann Lee."
    )
    assert body(parse, text) is None


def test_a_body_is_no_part_of_itself(parse: Callable[[str], Parse]) -> None:
    text = "The company’s insurer Harrow fell. Harrow, the company, rose."
    found = roles(named(parse, text, NAMES))
    assert [role.body for role in found] == [None, None]
