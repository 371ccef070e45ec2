"""Measures: lengths, areas, weights, speeds, temperatures, powers and what else has units."""

from __future__ import annotations

import re
from typing import NamedTuple

_WRITTEN = {
    "kilometre": "kilometres kilometre kilometers kilometer km kms",
    "mile": "miles mile",
    "metre": "metres metre meters meter m",
    "centimetre": "centimetres centimetre centimeters centimeter cm",
    "millimetre": "millimetres millimetre millimeters millimeter mm",
    "foot": "feet foot ft",
    "inch": "inches inch",
    "yard": "yards yard",
    "tonne": "tonnes tonne",
    "ton": "tons ton",
    "kilogram": "kilograms kilogram kilogrammes kilos kilo kg kgs",
    "gram": "grams gram grammes",
    "milligram": "milligrams milligram mg",
    "ounce": "ounces ounce oz",
    "litre": "litres litre liters liter",
    "gallon": "gallons gallon",
    "barrel": "barrels barrel",
    "hectare": "hectares hectare ha",
    "acre": "acres acre",
    "gigawatt": "gigawatts gigawatt GW",
    "megawatt": "megawatts megawatt MW",
    "kilowatt": "kilowatts kilowatt kW",
    "kilowatt hour": "kilowatt-hours kWh",
    "knot": "knots knot",
    "mile per hour": "mph",
    "kilometre per hour": "kph kmh km/h",
    "degree": "degrees degree °",
    "degree Celsius": "°C C",
    "degree Fahrenheit": "°F F",
    "gigabyte": "gigabytes gigabyte GB",
    "terabyte": "terabytes terabyte TB",
    "magnitude": "magnitude",
}
_UNITS = {word: unit for unit, words in _WRITTEN.items() for word in words.split()}
_LONG = sorted((word for word in _UNITS if len(word) > 3), key=len, reverse=True)
_SHORT = sorted((word for word in _UNITS if len(word) <= 3 or "/" in word), key=len, reverse=True)
_MEASURE = re.compile(
    r"(?:(?: of a|[- ]an?)(?= (?:kilo)?(?:mile|metre|meter)\b))?[- ]?"
    r"(?:(?P<power>square|sq\.?|cubic|nautical) )?"
    rf"(?P<unit>(?i:{'|'.join(_LONG)})|{'|'.join(_SHORT)})(?![^\W²³]|[.,]\d|-olds?\b)"
    r"(?:(?<=[sem]) ?(?P<speed>(?:per|an|in the|/) ?h(?:ou)?r?\b)"
    r"|(?<=[es]) (?P<scale>Celsius|Fahrenheit|[CF]\b))?(?P<small>[²³])?"
)
_BEFORE = re.compile(r"magnitude(?: of)?(?: (?:about|around|at least))? $", re.IGNORECASE)
_POWERS = {"sq": "square", "sq.": "square", "²": "square", "³": "cubic"}


class Measure(NamedTuple):
    """A unit of measure and the offset after it in the text."""

    unit: str
    end: int


def measure_after(text: str, at: int) -> Measure | None:
    """Return the unit of measure that begins at offset `at`, or None."""
    found = _MEASURE.match(text, at)
    if found is None:
        return None
    unit = _UNITS.get(found["unit"]) or _UNITS[found["unit"].lower()]
    power = found["power"] or found["small"]
    if power:
        unit = f"{_POWERS.get(power, power)} {unit}"
    if found["scale"]:
        unit += " Celsius" if found["scale"].startswith("C") else " Fahrenheit"
    if found["speed"]:
        unit += " per hour"
    return Measure(unit, found.end())


def is_magnitude(text: str, at: int) -> bool:
    """Tell whether the number at offset `at` is the strength of an earthquake."""
    return _BEFORE.search(text[max(0, at - 34) : at]) is not None
