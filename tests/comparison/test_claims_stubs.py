"""A clause without verb, name or number stands for no claim."""

from __future__ import annotations

import pytest

from reader.comparison.claims_stubs import Stubs
from tests.comparison.stories import at, counted, named, story


@pytest.mark.parametrize(
    ("clause", "is_stub"),
    [
        ("without any warning", True),
        ("in the early hours of Tuesday", True),
        ("under a red bed", True),
        ("they were first to shoot", False),
        ("Will nobody come", False),
        ("who began it", False),
        ("guards killed", False),
    ],
)
def test_a_clause_without_a_verb_is_a_stub(clause, is_stub):
    one = story(f"It rained, {clause}, they say.")

    assert Stubs(one).has(at(one, 0, clause)) is is_stub


def test_a_name_or_a_number_tells_something_but_a_date_does_not():
    one = named(story("A hut, near Ash, of ten men, on Friday."), 0, "Ash", "e1")
    one = counted(counted(one, 0, "ten men", "10"), 0, "Friday", "friday", "date")
    stubs = Stubs(one)

    assert not stubs.has(at(one, 0, "near Ash"))
    assert not stubs.has(at(one, 0, "of ten men"))
    assert stubs.has(at(one, 0, "on Friday"))
    assert stubs.has(at(one, 0, "of ten"))
