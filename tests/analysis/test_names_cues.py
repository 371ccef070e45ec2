"""What the words around names and in them tell of what they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.names import mentions

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse

    Parser = Callable[[str], Parse]


#: An article of these words is about a game.
GAME = "The referee gave a penalty, the striker scored a goal and the goalkeeper wept. "


def labels(parse: Parser, text: str, name: str) -> list[str]:
    """Return the labels of the mentions that are written `name`."""
    found = mentions(parse(text))
    return [mention.label for mention in found if mention.span.of(text) == name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Shares in Skarvlinjen fell by a fifth.", "Skarvlinjen"),
        ("It belongs to the company Pelagos, he said.", "Pelagos"),
        ("He was quoted by the newspaper Kystposten on Monday.", "Kystposten"),
        ("He told Halden Kurir that it rained.", "Halden Kurir"),
        ("Critics noted that Skarvlin bosses were silent.", "Skarvlin"),
        ("She has played for Halden since May.", "Halden"),
        ("They lost when Marston Rovers beat Halden Wanderers at home.", "Halden Wanderers"),
        ("A deal was agreed with FC Skive on Monday.", "FC Skive"),
        ("It will be built by SubSea Dynamics, a consortium of three.", "SubSea Dynamics"),
        ("Huahai Marine, a state-owned firm, won the tender.", "Huahai Marine"),
        ("A fan said that Marston have agreed a fee.", "Marston"),
        ("The report said that Orsolin Quill moved its archive.", "Orsolin Quill"),
        ("They asked Harwich Athletic striker Mikkel Thorup about it.", "Harwich Athletic"),
        ("A spokesman for Harbourne said that it was satisfied.", "Harbourne"),
        ("Kolm & Daughters was fined on Monday.", "Kolm & Daughters"),
        ("The Ministry of Health of Lesko said so.", "Ministry of Health of Lesko"),
        ("A note by an analyst at Pargeter Quill moved prices.", "Pargeter Quill"),
        ("The People's Accord has governed for years.", "People's Accord"),
        (GAME + "It was a mauling of Whinmere City in the rain.", "Whinmere City"),
        (GAME + "He leaves after a transfer to Ribeira Alta on Monday.", "Ribeira Alta"),
    ],
)
def test_a_body_is_known_by_the_words_around_and_in_its_name(
    parse: Parser, text: str, name: str
) -> None:
    assert labels(parse, text, name)[0] == "ORG"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Troops captured the village of Upper Ketsk on Sunday.", "Upper Ketsk"),
        ("It is ten miles from Lesko, he said.", "Lesko"),
        ("The mayor of Wexbridge was cleared.", "Wexbridge"),
        ("Nobody asked the fishermen of Malekula about it.", "Malekula"),
        ("Hestoy, a small island, was cut off.", "Hestoy"),
        ("They lived in Mill Lane, Vestmark, for years.", "Vestmark"),
        ("The Skarvia-based shipper said no.", "Skarvia"),
        ("He went from Lesko to Gradec by bus.", "Gradec"),
        ("The convoy stopped at the Lurin pass at night.", "Lurin"),
        ("The villages along the Morna were flooded.", "Morna"),
        ("They fled Zarni, where shells fell.", "Zarni"),
        ("She spoke at St Wenna on Sunday.", "St Wenna"),
        ("The girl from Zhagubica wept.", "Zhagubica"),
        (GAME + "It rained in Lesko.", "Lesko"),
        ("They moved to Stoke-on-Wex in May.", "Stoke-on-Wex"),
        ("Tents were flown to Blantyre, a UN spokesman, Lars Ek, said.", "Blantyre"),
    ],
)
def test_a_place_is_known_by_the_words_around_and_in_its_name(
    parse: Parser, text: str, name: str
) -> None:
    assert labels(parse, text, name)[0] == "PLACE"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In Oslo, Grusha's wife said that he slept.", "Grusha"),
        ("He asked Anna Brask, a teacher.", "Anna Brask"),
        ("He wrote to his daughter, Poppy, in May.", "Poppy"),
        ("We found little Ashta, six years old, with her doll.", "Ashta"),
        ("Orla, eight, wept in the yard.", "Orla"),
        ("It was Ozol who shrugged, then Ozol smiled.", "Ozol"),
        ("Nobody knew why Ozol sold her boat.", "Ozol"),
        ("The farm was bought by P. Ozolkalne in May.", "P. Ozolkalne"),
    ],
)
def test_a_person_is_known_by_the_words_around_and_in_the_name(
    parse: Parser, text: str, name: str
) -> None:
    assert labels(parse, text, name)[0] == "PERSON"


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for the Norlandic Foreign Ministry, Taras Bondar, said that it rained.",
        "The head of the Norland Border Agency, Ann Lee, said that it rained.",
        "The head of Lesko and Marston Border Agency, Ann Lee, said that it rained.",
    ],
)
def test_a_person_is_known_by_an_office_in_the_body_named_before(parse: Parser, text: str) -> None:
    found = mentions(parse(text))
    assert [mention.label for mention in found][-1] == "PERSON"


def test_a_body_beside_another_is_no_person(parse: Parser) -> None:
    text = "The Norland Border Agency, Kolm Watch, said that it rained."
    assert labels(parse, text, "Kolm Watch") != ["PERSON"]


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("The vaccine Lumavax is stuck.", "Lumavax", "OTHER"),
        ("The Levanter, a vessel of 4,200 tons, sank.", "Levanter", "OTHER"),
        ("The inquiry was called Operation Tinder.", "Operation Tinder", "EVENT"),
        ("Nobody had been warned of Cyclone Tessa. Since Tessa nobody laughs.", "Tessa", "EVENT"),
        ("Who knows which way the eleven Orchardists will go?", "Orchardists", "GROUP"),
        ("Oskar Kolm left, and the Kolms wept for him.", "Kolms", "GROUP"),
    ],
)
def test_things_events_and_groups_are_known_by_their_words(
    parse: Parser, text: str, name: str, label: str
) -> None:
    assert labels(parse, text, name)[0] == label


def test_a_surname_that_is_a_capital_is_a_person_where_nothing_says_otherwise(
    parse: Parser,
) -> None:
    text = "The nurse Anna Berlin argues so. “Both want it,” Berlin says."
    assert labels(parse, text, "Berlin") == ["PERSON"]


def test_clubs_and_firms_lend_their_label_to_what_they_are_called_for_short(
    parse: Parser,
) -> None:
    text = "Halden Rovers won. A deal with Halden failed. FC Skive lost. A deal with Skive failed."
    assert labels(parse, text, "Halden") == labels(parse, text, "Skive") == ["ORG"]


def test_names_that_and_joins_are_of_one_sort(parse: Parser) -> None:
    text = "It draws its votes from places such as Lesko and Grusha. Lesko is a town."
    assert labels(parse, text, "Grusha") == labels(parse, text, "Lesko")[:1]


def test_a_name_in_capitals_and_the_name_itself_are_of_one_sort(parse: Parser) -> None:
    text = "KARSOVO (Interwire) — It rained. She met Anna Brask, a joy, in Karsovo."
    assert labels(parse, text, "KARSOVO") == labels(parse, text, "Karsovo") == ["PLACE"]
