"""Countries and capitals are known as places."""

from __future__ import annotations

import pytest

from reader.importing.places import is_place


@pytest.mark.parametrize(
    "name", ["North Korea", "PARIS", "the Netherlands", "Buenos Aires", "South Asia"]
)
def test_a_country_or_a_capital_is_a_place(name):
    assert is_place(name)


def test_a_person_is_none():
    assert not is_place("Ann Lee")
