"""How far names reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.names import mentions

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse

    Parser = Callable[[str], Parse]


def named(parse: Parser, text: str) -> dict[str, str]:
    """Return the label of each name by its words."""
    return {mention.span.of(text): mention.label for mention in mentions(parse(text))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The rules were drafted by Pieter van der Berg, a banker.", "Pieter van der Berg"),
        ("He met Pieter van der Berg, a banker. Van der Berg left.", "Van der Berg"),
        ('James "Red" Halloran, 70, ran the store.', 'James "Red" Halloran'),
        ("The boy James “never” rowed out, the neighbours said.", "James"),
        ("It was built by Michael “Mickey” Doyle, a welder.", "Michael “Mickey” Doyle"),
        ("“It is late,” says Norman Gage, who managed his race.", "Norman Gage"),
        ("The visitors, led by T. A. Finch, stayed in Oslo.", "T. A. Finch"),
        ("The delegates were led by J. R. Lie-Dahl, a lawyer.", "J. R. Lie-Dahl"),
        ("Minister Hanne Lie-Dahl left. Later Lie-Dahl returned.", "Lie-Dahl"),
        ("The host was Omar al-Hinai, an envoy.", "Omar al-Hinai"),
        ("They moved to Stoke-on-Una, ten miles down the river.", "Stoke-on-Una"),
        ("It was pinned to the door of St Sunniva's Church in Bergen.", "St Sunniva's Church"),
        ("Police chief Per Brandvik, who is not related, said so.", "Per Brandvik"),
        ("The talks were led by Ramon Estevez Ruiz, the president.", "Ramon Estevez Ruiz"),
        ("The soldiers of the 7th Mountain Brigade left on Monday.", "7th Mountain Brigade"),
        ("The general secretary of the Players' Guild defended it.", "Players' Guild"),
    ],
)
def test_a_name_has_all_its_words(parse: Parser, text: str, name: str) -> None:
    assert name in named(parse, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Opening the case, Imogen O'Brien KC told the jury so.", "Imogen O'Brien"),
        ("The Rev Aubrey Marsh, vicar of the village, came.", "Aubrey Marsh"),
        ("It was signed by Home Secretary Ada Finch on Monday.", "Ada Finch"),
        ("She met Minister of the Interior Paavo Hietala in Oslo.", "Paavo Hietala"),
        ("Under the Brakk Accords of 1996 they may stay.", "Brakk Accords"),
        ("He gave money to the Homestead Party of Anna Kolm. Anna Kolm won.", "Homestead Party"),
        ("Who knew it? Ada Finch's government did. Ada Finch won.", "Ada Finch"),
    ],
)
def test_a_name_has_no_words_that_are_not_its_own(parse: Parser, text: str, name: str) -> None:
    assert name in named(parse, text)


def test_a_word_in_small_letters_is_kept_where_a_firm_ends_with_it(parse: Parser) -> None:
    text = "Shares in Brannock & Vale plc fell. Brannock & Vale plc is old."
    assert named(parse, text) == {"Brannock & Vale plc": "ORG"}


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("OSLO (Norlink) — It rained.", "OSLO", "Norlink"),
        ("LESK, May 3 (Continental Wire) – It rained.", "LESK", "Continental Wire"),
    ],
)
def test_a_dateline_names_a_place_and_an_agency(
    parse: Parser, text: str, place: str, agency: str
) -> None:
    assert named(parse, text) == {place: "PLACE", agency: "ORG"}


def test_a_dateline_without_an_agency_names_a_place(parse: Parser) -> None:
    assert named(parse, "It rained.\n\nLESKO — It rained. LESKO was wet.")["LESKO"] == "PLACE"


@pytest.mark.parametrize(
    "text",
    [
        "LITTLE BEN IS HOME — and his mum is glad.",
        "KARVO said it — nobody knew.",
        "KARVO ( ) — Nobody knew.",
        "KARVO (one (two) — Nobody knew.",
    ],
)
def test_capitals_before_a_dash_are_no_dateline_by_themselves(parse: Parser, text: str) -> None:
    assert "PLACE" not in named(parse, text).values()


def test_an_acronym_in_brackets_is_a_name_as_the_long_one_is(parse: Parser) -> None:
    text = "The National Flood Institute (NFI) said so. The bank (XY is odd) fell. NFI left."
    found = named(parse, text)
    assert found["National Flood Institute"] == found["NFI"] == "ORG"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was known as the Treaty of Graz, which protects them.", "Treaty of Graz"),
        ("He brought to us the Law on Waters.", "Law on Waters"),
    ],
)
def test_a_document_is_named_with_what_it_is_of(parse: Parser, text: str, name: str) -> None:
    assert named(parse, text)[name] == "OTHER"


def test_a_people_is_found_in_capitals_and_behind_a_hyphen(parse: Parser) -> None:
    text = "A FRENCH nurse met an Italian-American banker."
    assert named(parse, text) == {"FRENCH": "GROUP", "Italian": "GROUP", "American": "GROUP"}


def test_a_capital_is_found_where_it_opens_a_sentence(parse: Parser) -> None:
    assert named(parse, "It ended. Riga wants the gates opened.") == {"Riga": "PLACE"}


def test_a_full_name_that_opens_a_sentence_is_found_once_more_by_its_parts(parse: Parser) -> None:
    text = 'The mayor, Balint Szendro, left. "Balint promised us a school," she said.'
    assert named(parse, text) == {"Balint Szendro": "PERSON", "Balint": "PERSON"}


def test_a_surname_that_is_a_common_word_is_none_before_a_noun(parse: Parser) -> None:
    text = 'The nurse Eva Storm left. "It is late," Storm said. Storm winds played no part.'
    assert len(mentions(parse(text))) == 2


def test_a_name_in_marks_inside_a_sentence_is_found(parse: Parser) -> None:
    text = "The attacker, whom the supporters of “Pelbruk” call simply Vuk, left."
    assert "Pelbruk" in named(parse, text)


@pytest.mark.parametrize(
    "text",
    [
        "Michael said “No” Doyle said.",
        "He met Michael “the fox” Doyle in Oslo.",
        "He likes Oslo (Norway) Harbor.",
    ],
)
def test_other_words_in_marks_are_no_first_name(parse: Parser, text: str) -> None:
    assert not any(mark in name for name in named(parse, text) for mark in "“(")
