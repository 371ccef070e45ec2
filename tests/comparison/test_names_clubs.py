"""Clubs that are called as their town is."""

from __future__ import annotations

import pytest

from reader.comparison.names_clubs import is_game, with_clubs
from tests.comparison.marked import article

GAME = "A penalty, a goal and a header: the referee was hurt. "
CLUB = "[ORG Pellbrook Athletic] won."


def told(*marked: str) -> list[list[tuple[str, str]]]:
    """Return words and label of each name in each article."""
    articles, analyses = zip(*(article(text) for text in marked), strict=True)
    return [
        [(mention.span.of(one.text), mention.label) for mention in analysis.mentions]
        for one, analysis in zip(articles, with_clubs(articles, analyses), strict=True)
    ]


@pytest.mark.parametrize("town", ["Pellbrook", "Pelbruk"])
def test_a_town_that_plays_is_the_club_of_any_article(town: str) -> None:
    assert told(CLUB, GAME + f"It lifted [PLACE {town}] to second place.")[1] == [(town, "ORG")]


@pytest.mark.parametrize("where", ["in", "near the", "the town of", "through"])
def test_where_something_is_stays_the_town(where: str) -> None:
    assert told(CLUB, GAME + f"He lived {where} [PLACE Pellbrook].")[1][0][1] == "PLACE"


@pytest.mark.parametrize(
    ("first", "second", "label"),
    [
        (CLUB, "It lifted [PLACE Pellbrook] out of the mud.", "PLACE"),
        (CLUB, GAME + "It lifted [PLACE Marston].", "PLACE"),
        (CLUB, GAME + "It lifted [PERSON Pellbrook].", "PERSON"),
        ("[ORG Pellbrook Council] won.", GAME + "It lifted [PLACE Pellbrook].", "PLACE"),
        ("[PLACE Pellbrook City] won.", GAME + "It lifted [PLACE Pellbrook].", "PLACE"),
    ],
)
def test_other_names_and_other_articles_are_left_alone(
    first: str, second: str, label: str
) -> None:
    assert told(first, second)[1][0][1] == label


def test_a_word_or_two_of_games_make_no_article_about_one() -> None:
    assert is_game(GAME)
    assert not is_game("The council scored a goal of its own, a penalty. A penalty for a goal.")
