"""Bylines are parted into people; what is the name of none is kept whole."""

from __future__ import annotations

import pytest

from reader.export.bylines import Author, authors


def test_a_byline_is_parted_into_people_and_what_is_none_of_them_is_kept_whole():
    assert authors("Dana Whitcombe, Paul van der Reed and Norfax; Agnes Oll") == (
        Author("Whitcombe", "Dana"),
        Author("van der Reed", "Paul"),
        Author("Norfax"),
        Author("Oll", "Agnes"),
    )
    assert authors("DANA WHITCOMBE AND PAUL OLL") == (
        Author("WHITCOMBE", "DANA"),
        Author("OLL", "PAUL"),
    )
    assert authors(f"Dana\n{' ' * 100_000}Whitcombe") == (Author("Whitcombe", "Dana"),)
    assert authors(None) == authors(" , ") == ()
    assert Author("Oll", "Agnes").inverted == "Oll, Agnes"
    assert Author("Norfax").inverted == "Norfax"
    assert authors("By Dana Whitcombe") == (Author("Whitcombe", "Dana"),)


@pytest.mark.parametrize(
    "body",
    [
        "The Northern Wire",
        "La Voz Costera",
        "NRX Lokal",
        "Harbour News",
        "Coastal Trade Organisation",
        "Ministry of Fisheries",
        "Ministry of Bridges and Ferries",
        "Department of Roads & Bridges",
        "Our own man on the pier",
        "محمد علي",
        "norfax",
    ],
)
def test_a_body_is_no_person(body):
    assert authors(body) == (Author(body),)


def test_what_belongs_to_a_family_name_stays_with_it():
    assert authors("Ida Marie O’Neil Jr.; J. R. von der Aa") == (
        Author("O’Neil Jr.", "Ida Marie"),
        Author("von der Aa", "J. R."),
    )
    assert authors("Ministry of Roads, Norfax and Dana Oll") == (
        Author("Ministry of Roads"),
        Author("Norfax"),
        Author("Oll", "Dana"),
    )
    assert authors("de Wit") == (Author("de Wit"),)
    assert authors("Jr.") == (Author("Jr."),)
