from __future__ import annotations

import pytest

from reader.comparison.seats import seats


def test_the_capitals_of_the_world_are_known() -> None:
    assert seats([])["paris"] == "france"


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("in the Norlandic capital Velmar", "norlandic"),
        ("Norland’s capital, Velmar, was quiet", "norland"),
        ("Norland's government in Velmar", "norland"),
        ("Velmar, the capital of Norland", "norland"),
        ("Velmar, capital city of Norland", "norland"),
    ],
)
def test_a_text_tells_whose_capital_a_town_is(text: str, owner: str) -> None:
    assert seats(["It rained.", text])["velmar"] == owner


def test_a_town_of_which_nothing_is_told_is_no_capital() -> None:
    assert "velmar" not in seats(["They met in Velmar."])
