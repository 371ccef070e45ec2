"""The likeliest names come first."""

from __future__ import annotations

import pytest

from reader.model.comparison import Entity
from reader.ui.cards.kin import kin


def entity(name, label="PERSON", *forms):
    return Entity(name, label, name, (name, *forms))


@pytest.mark.parametrize(
    ("asked", "likeliest"),
    [
        (entity("Mira Tolk"), "M. Tólk"),
        (entity("Mira Talk"), "Mira Tolk"),
        (entity("SHO", "ORG"), "Sorn Harbour Office"),
        (entity("Sorn Harbor Office", "ORG"), "Sorn Harbour Office"),
        (entity("Keeper", "PERSON", "Jan Brek"), "Jan Brek"),
    ],
)
def test_what_shares_words_initials_sort_or_letters_comes_first(asked, likeliest):
    others = [
        entity("Gazette", "ORG"),
        entity("Sorn", "PLACE"),
        entity("Sorn Harbour Office", "ORG"),
        entity("Jan Brek"),
        entity("M. Tólk"),
        entity("Mira Tolk"),
        entity("Lo"),
    ]

    assert kin(asked, others)[0].name == likeliest


def test_a_name_is_not_its_own_kin():
    one, other = entity("Mira Tolk"), entity("Jan Brek")

    assert kin(one, (one, other)) == [other]


def test_initials_of_one_word_tell_nothing():
    assert kin(entity("T"), (entity("Sorn"), entity("Tower")))[0].name == "Tower"
    assert len(kin(entity("S"), (entity("Sorn", "PLACE"),))) == 1
