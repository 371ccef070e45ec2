"""How amounts, shares, durations, ages, times and counts are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.figures_numbers import AMOUNT, NUMBER, SMALL, value_of

if TYPE_CHECKING:
    from reader.model.analysis import FigureKind

_CURRENCIES = {"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₽": "RUB", "₺": "TRY", "₹": "INR"}
_MONEY = (
    r"dollars?|euros?|pounds?(?: sterling)?|roubles?|rubles?|yen|yuan|francs?|pesos?|rupees?|"
    r"kron(?:or|er)|liras?|zlotys?|shekels?|rand|won|drams?|manats?|hryvnias?"
)
PERIODS = {
    "second": "PT{}S",
    "minute": "PT{}M",
    "hour": "PT{}H",
    "day": "P{}D",
    "night": "P{}D",
    "week": "P{}W",
    "month": "P{}M",
    "year": "P{}Y",
    "decade": "P{}0Y",
    "century": "P{}00Y",
    "centurie": "P{}00Y",
}
_PERIOD = rf"{'|'.join(PERIODS)}"
_VAGUE = r"minutes|hours|days|weeks|months|years|decades|centuries"
_PARTS = {"half": 50, "third": 33.3, "quarter": 25, "fifth": 20, "tenth": 10}
#: How all of them begin; looking for this first makes the search some five times as fast.
_HINT = (
    rf"[\d$£€¥₽₺₹]|(?:US|A|C|AU|NZ)\$|(?:{SMALL}|an?|half|from|between|few|several|many|twice|thrice|"
    rf"dozens?|hundreds?|thousands?|millions?|billions?|{_VAGUE}|quarters?|thirds?|fifths?|tenths?)\b"
)

#: Every way of giving a figure that is no date; the group that matches tells which.
PATTERN = re.compile(
    rf"(?<!\w)(?={_HINT})(?:"
    rf"(?P<sign>(?:US|A|C|AU|NZ)?\$|[£€¥₽₺₹]) ?(?P<sum>{AMOUNT})"
    rf"|(?P<paid>{NUMBER}) (?P<money>{_MONEY}|(?-i:[A-Z]{{3}}))\b"
    rf"|(?P<percent>{NUMBER}) ?(?:%|per ?cent\b|percentage points?\b)"
    rf"|(?P<some>{NUMBER}) in every (?P<all>{NUMBER})"
    r"|\b(?:(?P<times>one|a|two|three|four)[- ])?"
    r"(?P<part>half|thirds?|quarters?|fifths?|tenths?) of\b"
    rf"|(?P<age>{NUMBER})[- ]years?[- ]old\b"
    r"|(?<=[a-zà-ÿ], )(?P<aged>\d{1,3})(?=[,.;)])"
    r"|\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))? ?(?P<half>[ap])(?:m\b|\.m\b\.?)"
    r"|(?<![\d.,:])(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?![\d:])"
    rf"|(?:between (?P<low>{NUMBER}) and"
    rf"|(?:from )?(?P<least>{NUMBER})(?: to\b|(?<=\d)[-–](?=\d))) ?"
    rf"(?P<high>{NUMBER})(?:[- ](?P<span>{_PERIOD})s?\b)?"
    rf"|(?P<long>{NUMBER}|\ban?|\bhalf an)[- ](?P<period>{_PERIOD})s?\b(?:[- ]long\b)?"
    rf"|(?P<few>\b(?:a few|several|a couple of|many) )?\b(?<!all )(?P<vague>{_VAGUE})\b"
    r"|\b(?P<twice>twice|thrice)\b"
    r"|\b(?P<several>(?:several |many |a few )?"
    r"(?:dozens?|hundreds?|thousands|millions|billions))\b"
    rf"|(?P<number>{NUMBER})(?![-–]\d))",
    re.IGNORECASE,
)


class Reading(NamedTuple):
    """What a match says: its value, kind and unit; `bare` where words after it tell the unit."""

    value: str
    kind: FigureKind
    unit: str | None = None
    bare: bool = False


def readings(found: re.Match[str]) -> list[tuple[tuple[int, int], Reading]]:
    """Return what a match of `PATTERN` says, each with its place in the text searched.

    One reading, or none; two where what looks like a range is none ("322 to 298").
    """
    meant = reading(found)
    if meant is not None:
        return [(found.span(), meant)]
    if found["high"] is None or found["span"]:
        return []
    low = "low" if found["low"] else "least"
    return [
        (found.span(name), Reading(value_of(found[name]), "count", bare=True))
        for name in (low, "high")
    ]


def reading(found: re.Match[str]) -> Reading | None:
    """Return what a match of `PATTERN` says; None where it is no figure after all."""
    for read in (_money, _share, _age, _time, _range, _duration, _count):
        meant = read(found)
        if meant is not None:
            return meant
    return None


def _money(found: re.Match[str]) -> Reading | None:
    if found["sum"]:
        unit = _CURRENCIES[found["sign"][-1]] if len(found["sign"]) == 1 else found["sign"].upper()
        return Reading(value_of(found["sum"]), "amount", unit)
    if found["paid"]:
        name = found["money"].lower().removesuffix(" sterling").rstrip("s")
        unit = {"dollar": "USD", "euro": "EUR", "pound": "GBP"}.get(name, name)
        return Reading(value_of(found["paid"]), "amount", unit)
    return None


def _share(found: re.Match[str]) -> Reading | None:
    if found["percent"]:
        return Reading(value_of(found["percent"]), "share", "%")
    if found["some"] and float(value_of(found["all"])) > 0:
        percent = 100 * float(value_of(found["some"])) / float(value_of(found["all"]))
        return Reading(f"{percent:g}", "share", "%")
    if found["part"]:
        many = {"two": 2, "three": 3, "four": 4}.get((found["times"] or "").lower(), 1)
        percent = many * _PARTS[found["part"].rstrip("s").lower()]
        return Reading(f"{percent:g}", "share", "%")
    return None


def _age(found: re.Match[str]) -> Reading | None:
    years = found["age"] or found["aged"]
    return Reading(f"P{value_of(years)}Y", "duration", "age") if years else None


def _time(found: re.Match[str]) -> Reading | None:
    if found["hour"]:
        hour = int(found["hour"]) % 12 + 12 * (found["half"].lower() == "p")
        return Reading(f"T{hour:02d}:{found['minute'] or '00'}", "date")
    if found["hour24"]:
        return Reading(f"T{int(found['hour24']):02d}:{found['minute24']}", "date")
    return None


def _range(found: re.Match[str]) -> Reading | None:
    if found["high"] is None:
        return None
    low, high = value_of(found["low"] or found["least"]), value_of(found["high"])
    if float(low) >= float(high):
        return None
    if found["span"]:
        shape = PERIODS[found["span"].lower()]
        return Reading(f"{shape.format(low)}/{shape.format(high)}", "duration")
    return Reading(f"{low}/{high}", "count", bare=True)


def _duration(found: re.Match[str]) -> Reading | None:
    if found["long"]:
        number, period = found["long"].lower(), found["period"].lower()
        if number == "a" and period == "second":
            return None  # rather "a second attempt"
        many = {"a": "1", "an": "1", "half an": "0.5"}.get(number) or value_of(number)
        return Reading(PERIODS[period].format(many), "duration")
    if found["vague"]:
        return Reading(found["vague"].lower(), "duration")
    return None


def _count(found: re.Match[str]) -> Reading | None:
    if found["twice"]:
        return Reading("2" if found["twice"].lower() == "twice" else "3", "count", "time")
    if found["several"]:
        return Reading(found["several"].lower().split()[-1].rstrip("s") + "s", "count", bare=True)
    if found["number"]:
        return Reading(value_of(found["number"]), "count", bare=True)
    return None
