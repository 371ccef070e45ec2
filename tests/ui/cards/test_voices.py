"""Quotes by their contents, and who speaks in them."""

from __future__ import annotations

from dataclasses import replace

from reader.model.comparison import Place
from reader.ui.cards.voices import (
    all_quotes,
    content_of,
    group_of,
    places_of,
    quote_at,
    voice_named,
    voice_of,
)


def test_a_quote_is_known_by_its_content(comparison, place):
    assert quote_at(comparison, place(1, "It is old,")) == Place(1, 2)
    assert quote_at(comparison, place(1, "It is")) is None
    assert quote_at(comparison, replace(place(1, "It is old,"), article=9)) is None


def test_a_speaker_has_quotes_in_the_order_of_the_story(comparison, place):
    assert voice_of(comparison, Place(1, 0)) == "jan brek"
    assert voice_of(comparison, Place(1, 2)) == ""
    assert places_of(comparison, "e2") == (
        place(0, "We saw nothing at all,"),
        place(1, "Some 60 boats stayed in harbour"),
    )


def test_a_quote_of_one_article_is_a_group_of_its_own(comparison):
    assert group_of(comparison, Place(1, 0)) is comparison.quote_groups[0]
    assert group_of(comparison, Place(1, 2)).quotes == (Place(1, 2),)


def test_a_speaker_is_found_by_name(comparison):
    assert voice_named(comparison, "Mira Tolk") == "e2"
    assert voice_named(comparison, "Jan Brek") == "jan brek"
    assert voice_named(comparison, "Ola") == ""


def test_every_quote_has_its_content(comparison, place):
    contents = [content_of(comparison, one) for one in all_quotes(comparison)]

    assert contents[0] == place(0, "We saw nothing at all,")
    assert len(contents) == 4
