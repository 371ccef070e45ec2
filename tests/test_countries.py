"""Countries."""

from __future__ import annotations

from reader.countries import countries


def test_a_country_has_its_names_capital_and_people():
    known = {country.name: country for country in countries()}
    assert "Russian Federation" in known["Russia"].names
    assert "UK" in known["United Kingdom"].names
    assert known["France"].capitals == ("Paris",)
    assert known["France"].people == ("French",)


def test_a_land_without_a_capital_has_none():
    known = {country.name: country for country in countries()}
    assert known["Antarctica"].capitals == ()
    assert known["Vatican City State"].capitals == ("Vatican City",)


def test_no_code_and_no_inverted_name_is_among_the_names():
    names = [name for country in countries() for name in country.names[1:]]
    assert not [
        name for name in names if "," in name or (len(name) == 2 and name not in ("US", "UK"))
    ]
