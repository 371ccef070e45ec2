"""Measures."""

from __future__ import annotations

import pytest

from reader.analysis.figures_measures import is_magnitude, measure_after
from tests.analysis.figured import units


@pytest.mark.parametrize(
    ("after", "unit", "rest"),
    [
        (" km of road", "kilometre", " of road"),
        ("-mile walk", "mile", " walk"),
        (" sq km now", "square kilometre", " now"),
        (" m² now", "square metre", " now"),
        (" nautical miles off", "nautical mile", " off"),
        (" kilometres per hour on", "kilometre per hour", " on"),
        (" kilometres in the hour on", "kilometre per hour", " on"),
        ("km/h on", "kilometre per hour", " on"),
        (" degrees Celsius now", "degree Celsius", " now"),
        (" degrees Fahrenheit now", "degree Fahrenheit", " now"),
        ("°C now", "degree Celsius", " now"),
        (" Feet up", "foot", " up"),
    ],
)
def test_a_unit_of_measure_is_known_however_it_is_written(after, unit, rest):
    measure = measure_after(f"12{after}", 2)
    assert measure is not None
    assert (measure.unit, f"12{after}"[measure.end :]) == (unit, rest)


def test_other_nouns_are_no_measures():
    assert measure_after("12 milers ran", 2) is None


def test_the_strength_of_an_earthquake_is_known_by_the_word_before():
    text = "a magnitude of about 6.4"
    assert is_magnitude(text, text.index("6.4"))
    assert not is_magnitude("some 6.4", 5)


def test_metres_are_told_from_millions(parse):
    assert units(parse, "The ship is 190m long.") == [("190", "metre")]
    assert units(parse, "It has 190m users.") == [("190000000", "user")]
    assert units(parse, "The quake had a magnitude of 6.4.") == [("6.4", "magnitude")]
