from __future__ import annotations

import pytest

from reader.comparison.seats import seats, side, told_seats


def test_the_seats_of_the_world_are_known() -> None:
    known = seats([])
    assert known["paris"] == "france"
    assert known["white house"] == "united states"
    assert known["brussels"] == "european union"


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("in the Norlandic capital Velmar", "norlandic"),
        ("Norland’s capital, Velmar, was quiet", "norland"),
        ("Norland's government in Velmar", "norland"),
        ("Velmar, the capital of Norland", "norland"),
        ("Velmar, capital city of Norland", "norland"),
        ("Velmar is the capital of Norland", "norland"),
        ("They left Velmar, the Norlandic capital, at dawn", "norlandic"),
        ("They left Velmar, Norland’s capital, at dawn", "norland"),
    ],
)
def test_a_text_tells_whose_capital_a_town_is(text: str, owner: str) -> None:
    assert seats(["It rained.", text])["velmar"] == owner


def test_a_capital_may_have_several_words() -> None:
    assert seats(["Norland’s capital, Port Velmar, was quiet"])["port velmar"] == "norland"


def test_what_opens_a_sentence_is_no_part_of_a_capital() -> None:
    assert told_seats("In Velmar, the capital of Norland, it rained.") == {"velmar": "norland"}


def test_a_town_of_which_nothing_is_told_is_no_capital() -> None:
    assert "velmar" not in seats(["They met in Velmar."])


@pytest.mark.parametrize("text", ["in the capital, Velmar,", "in the besieged capital Velmar"])
def test_a_capital_whose_state_is_not_told_is_one_all_the_same(text: str) -> None:
    assert told_seats(text) == {"velmar": ""}
    assert "velmar" not in seats([text])


def test_an_article_is_no_state() -> None:
    assert told_seats("The capital, Velmar, was quiet.") == {"velmar": ""}
    assert told_seats("The capital of Norland is dear.") == {}


def test_a_government_of_some_people_in_a_land_makes_it_no_capital() -> None:
    assert told_seats("the ethnic Norlandic government in Eastmark fell") == {}


def test_a_state_once_told_is_kept() -> None:
    text = "Velmar, the capital of Norland. In the capital, Velmar, it rained."
    assert told_seats(text) == {"velmar": "norland"}


def test_capitals_and_peoples_are_on_the_side_of_their_state() -> None:
    known = seats([])
    assert side("Paris", known) == "france"
    assert side("French government", known) == "france government"
    assert side("Ann Lee", known) == "Ann Lee"
    assert side(None, known) is None
