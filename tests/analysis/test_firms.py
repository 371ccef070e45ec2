"""Of which body "the company" and its like speak."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from reader.analysis import firms
from reader.analysis.quotes import quotes
from reader.model.analysis import Mention
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse


@pytest.mark.parametrize(
    ("name", "noun", "can"),
    [
        ("Harrow Foods", "company", True),
        ("Harrow Housing Association", "association", True),
        ("Harrow Housing Association", "company", False),
        ("Reuters", "company", False),
        ("Facebook", "company", False),
        ("Harrow Foods Inc.", "charity", False),
    ],
)
def test_a_name_that_tells_another_sort_of_body_is_not_meant(name, noun, can):
    assert firms._can_be(name, noun) is can


@pytest.mark.parametrize(
    ("text", "names", "who"),
    [
        ("Calder Line runs buses. The company said it was late.", ["Calder Line"], "Calder Line"),
        # the one named most
        (
            "Hay Ferris left. Calder Line ran. Calder Line fell. The company said it was late.",
            ["Hay Ferris", "Calder Line"],
            "Calder Line",
        ),
        # a person has a role, a known first name, a last name alone, or but one name
        (
            "The driver Calder Line slept. The company said it was late.",
            ["Calder Line"],
            "company",
        ),
        ("Mr. Calder Line slept. The company said it was late.", ["Calder Line"], "company"),
        ("Helen Line slept. The company said it was late.", ["Helen Line"], "company"),
        (
            "Calder Line slept, Line snored. The company said it was late.",
            ["Calder Line", "Line"],
            "company",
        ),
        ("It rained on Calder. The company said it was late.", ["Calder"], "company"),
        # a club is not called a company
        ("Calder Line runs buses. The club said it was late.", ["Calder Line"], "club"),
    ],
)
def test_a_company_may_have_been_taken_for_a_person(
    parse: Callable[[str], Parse], text: str, names: list[str], who: str
) -> None:
    found = re.finditer("|".join(names), text)  # the longest first
    named = [Mention(Span(*one.span()), "PERSON") for one in found]
    last = quotes(parse(text), named)[-1]
    assert last.who is not None
    assert last.who.of(text) == who
