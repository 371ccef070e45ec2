"""Countries."""

from __future__ import annotations

from reader.countries import countries, spellings


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


def test_a_capital_has_all_its_usual_spellings():
    known = {country.name: country for country in countries()}
    assert known["Ukraine"].capitals[:2] == ("Kyiv", "Kiev")
    assert "Peking" in known["China"].capitals


def test_no_spelling_is_of_two_cities():
    spelt = [name for city in spellings() for name in city]
    assert len(spelt) == len(set(spelt))
