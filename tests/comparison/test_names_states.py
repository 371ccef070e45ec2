"""The states and the bodies of a story."""

from __future__ import annotations

import pytest

from reader.comparison.names_states import States
from reader.model.comparison import Entity

NORWAY = Entity("n", "PLACE", "Norway", ("Norway",))
OSLO = Entity("c", "PLACE", "Oslo", ("Oslo",))
NORWEGIAN = Entity("g", "GROUP", "Norwegian", ("Norwegian", "Norwegians"))
MINISTRY = Entity("o", "ORG", "Norwegian Ministry of Health", ("Norwegian Ministry of Health",))
KNOWN = {"oslo": "norway"}


def states(*entities: Entity, governing: frozenset[str | None] = frozenset()) -> States:
    return States(entities, KNOWN, governing)


def test_a_people_has_the_country_that_is_named() -> None:
    assert states(NORWAY, NORWEGIAN).of_people == {"g": "n"}
    assert states(NORWEGIAN).of_people == {}


def test_an_adjective_leads_to_the_country_and_not_to_its_capital() -> None:
    assert states(OSLO, NORWAY).place("Norwegian") == NORWAY
    assert states(OSLO).place("Norwegian") is None
    assert states(OSLO).seats(OSLO) == ["norway"]


@pytest.mark.parametrize(
    ("entity", "named"),
    [
        (NORWAY, True),
        (NORWEGIAN, True),
        (Entity("o", "ORG", "Norway", ("Norway",)), True),
        (OSLO, False),
        (Entity("g", "GROUP", "Danes", ("Danes",)), False),
    ],
)
def test_it_is_told_whether_a_state_is_named(entity: Entity, *, named: bool) -> None:
    assert states(entity).is_named("norway") is named


def test_a_minister_is_of_the_state_with_that_ministry() -> None:
    assert states(NORWAY, MINISTRY).minister("Health Minister") == "n"
    assert states(NORWAY, MINISTRY).minister("Defence Minister") is None
    assert states(NORWAY, MINISTRY).minister("Health editor") is None


def test_a_ministry_is_its_state_s_and_not_that_of_what_governs() -> None:
    assert states(NORWAY, MINISTRY).ministry == {"o": ("ministry", "n")}
    assert states(NORWAY, MINISTRY, governing=frozenset({"n"})).ministry == {}
