"""The names in all articles."""

from __future__ import annotations

from dataclasses import replace

from reader.ui.cards.names import name_cards


def test_names_are_listed_by_kind_with_counts_by_article(comparison):
    people, places = name_cards(comparison)

    assert (people.heading, people.trailing) == ("People", "1")
    assert (places.heading, places.trailing) == ("Places", "1")
    (tolk,) = people.children
    assert (tolk.heading, tolk.detail, tolk.counts) == ("Mira Tolk", "Tolk", (1, 1, 0))


def test_a_name_leads_to_each_of_its_mentions(comparison, place):
    (tolk,) = name_cards(comparison)[0].children

    assert [comparison.words(target) for target in tolk.targets] == ["Mira Tolk", "Tolk"]
    assert tolk.targets[0] == place(0, "Mira Tolk")


def test_no_names_make_no_cards(comparison):
    assert name_cards(replace(comparison, entities=())) == ()
