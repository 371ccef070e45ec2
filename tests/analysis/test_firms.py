"""Of which body "the company" and its like speak."""

from __future__ import annotations

import pytest

from reader.analysis import firms


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
