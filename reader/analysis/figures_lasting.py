"""Durations and ages; values are ISO 8601 durations, ranges of two, or a word ("weeks")."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from reader.analysis.figures_changes import is_change
from reader.analysis.figures_numbers import NUMBER, RANGED, SMALL, plain, value_of
from reader.analysis.figures_reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Periods: designators of ISO 8601, and how many of that unit they last; longest first.
PERIODS = {
    "century": ("P", "Y", 100),
    "centurie": ("P", "Y", 100),
    "decade": ("P", "Y", 10),
    "year": ("P", "Y", 1),
    "month": ("P", "M", 1),
    "fortnight": ("P", "W", 2),
    "week": ("P", "W", 1),
    "day": ("P", "D", 1),
    "night": ("P", "D", 1),
    "hour": ("PT", "H", 1),
    "minute": ("PT", "M", 1),
    "second": ("PT", "S", 1),
}
_ORDER = tuple(PERIODS)
_PERIOD = "|".join(PERIODS)
_VAGUE = r"minutes|hours|days|weeks|months|years|decades|centuries"
_TENS = [
    "twenties",
    "thirties",
    "forties",
    "fifties",
    "sixties",
    "seventies",
    "eighties",
    "nineties",
]
_SHARES = {"half": "0.5", "quarter": "0.25", "three quarters": "0.75"}

#: Hours of a day are no length of time.
_SOME_TIME = r"(?<!all )(?<!early )(?<!small )(?<!rush )(?<!office )(?<!working )(?<!opening )"
_SOME_TIME += r"(?<!as many )"  # “in as many days” says how many elsewhere
#: “Ada Finch, 34 in June, plays” tells an age too.  Dates have been found already.
_SOON = r" (?:in \x00+|on \x00+|\x00+)"

_LONG = re.compile(
    r"\b(?:for|in|within|only|just|than|about|lasts?|lasted|took|after|of) $", re.IGNORECASE
)
_APART = re.compile(r"-| (?:later|earlier|after|before)\b")

#: Every way of giving a duration or an age; the group that matches tells which.
PATTERN = re.compile(
    rf"\b(?:aged|ages|age of|age) (?:between |from |just |only |about |around )?"
    rf"(?P<aged>{NUMBER})\b"
    rf"(?:(?: and | to |-|–)(?P<aged_to>{RANGED}))?(?! (?:percent|per))"
    rf"|(?:(?P<young>\d{{1,2}})(?:-? to |[-–]))?(?P<age>{RANGED})[- ]"
    r"(?P<age_in>year|month|week|day)s?[- ](?:olds?\b|of age\b)"
    rf"|(?<=[a-zà-ÿ], )(?:(?:both|only|just|barely|still) )*(?P<comma>\d{{1,3}}|{SMALL})"
    rf"(?: years)?(?=[,.;)](?!\d)|{_SOON}[,.;)])"
    r"|(?<=[a-zà-ÿ] )\((?P<brackets>\d{1,2})\)"
    r"|(?<=\bin )(?:his|her|their|its|my|our|your) (?P<phase>early |mid[- ]|late )?"
    rf"(?P<tens>[2-9]0s|{'|'.join(_TENS)})\b"
    r"|\b(?P<bound>over|under)[- ](?P<bounded>\d{1,2})s\b"
    r"|\b(?:(?P<share>half|(?:a )?quarter of|three[- ]quarters of) an?|(?P<half>half))[- ]"
    r"(?P<share_of>minute|hour|day|month|year|decade|century)s?\b(?P<share_old>[ -]old\b)?"
    rf"|(?P<low>{NUMBER})(?: to | or |[-–])(?P<high>{RANGED})[- ](?P<span>{_PERIOD})s?\b"
    rf"|between (?P<from>{NUMBER}) and (?P<to>{NUMBER})[- ](?P<between>{_PERIOD})s?\b"
    r"|(?<![\w.,:])(?<!at )(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d):"
    r"(?P<seconds>[0-5]\d)(?![\w:]|[.,]\d)"
    rf"|(?P<long>{NUMBER}|\ban?)[- ](?P<period>{_PERIOD})s?\b"
    rf"(?: and an? (?P<plus>half|quarter)\b)?"
    rf"(?:,? (?:and )?(?P<rest>{NUMBER})[- ](?P<rest_in>{_PERIOD})s?\b)?"
    r"(?:[- ]long\b|(?P<old>[- ]old\b))?"
    rf"|(?:\b(?P<few>a few|several|a couple of|many) )?\b{_SOME_TIME}(?P<vague>{_VAGUE})\b",
    re.IGNORECASE,
)


def lasting(number: str | Decimal, period: str) -> str:
    """Return the ISO 8601 duration of a number of periods (keys of `PERIODS`)."""
    prefix, unit, many = PERIODS[period.lower()]
    return f"{prefix}{plain(Decimal(number) * many)}{unit}"


def readings(found: re.Match[str]) -> Iterator[Reading]:
    """Yield what a match of `PATTERN` says; two where its parts do not add up to one length."""
    if found["span"] and is_change(found):
        yield from _both(found)
        return
    for read in (_age, _range, _share, _vague):
        meant = read(found)
        if meant is not None:
            unit = "age" if read is _age or found["share_old"] else None
            named = bool(found["comma"] or found["brackets"])
            yield Reading(*found.span(), meant, "duration", unit, named=named)
            return
    if found["hours"]:
        hours, minutes, seconds = map(int, found.group("hours", "minutes", "seconds"))
        yield Reading(*found.span(), f"PT{hours}H{minutes}M{seconds}S", "duration")
    elif found["long"]:
        yield from _lengths(found)
    elif found["aged"]:
        for start, name in ((found.start(), "aged"), (found.start("aged_to"), "aged_to")):
            years = _years(found[name])
            yield Reading(start, found.end(name), years, "duration", "age")


def _both(found: re.Match[str]) -> Iterator[Reading]:
    """Yield the two lengths of a change: “from three to four hours”."""
    for name, end in (("low", found.end("low")), ("high", found.end())):
        length = lasting(value_of(found[name]), found["span"])
        yield Reading(found.start(name), end, length, "duration")


def _age(found: re.Match[str]) -> str | None:
    if found["tens"]:
        word = found["tens"].lower()
        first = 10 * (_TENS.index(word) + 2) if word in _TENS else int(word[:2])
        return f"P{first}Y/P{first + 9}Y"
    if found["aged"] and found["aged_to"]:
        return f"{_years(found['aged'])}/{_years(found['aged_to'])}" if _spans(found) else None
    if found["age"]:
        ages = [
            lasting(value_of(one), found["age_in"]) for one in found.group("young", "age") if one
        ]
        return "/".join(ages)
    years = found["aged"] or found["comma"] or found["brackets"] or found["bounded"]
    return _years(years) if years else None


def _spans(found: re.Match[str]) -> bool:
    """Tell whether two ages are the ends of a range: not in “aged three and five”."""
    joined = found.string[found.end("aged") : found.start("aged_to")] == " and "
    return not joined or "between" in found[0].lower()


def _years(written: str) -> str:
    return lasting(value_of(written), "year")


def _range(found: re.Match[str]) -> str | None:
    period = found["span"] or found["between"]
    if period is None:
        return None
    low, high = (value_of(found[a] or found[b]) for a, b in (("low", "from"), ("high", "to")))
    if Decimal(low) >= Decimal(high):
        return None
    return f"{lasting(low, period)}/{lasting(high, period)}"


def _share(found: re.Match[str]) -> str | None:
    if found["share_of"] is None:
        return None
    share = re.sub(r"^a | of$", "", (found["share"] or "half").lower()).replace("-", " ")
    return lasting(_SHARES[share], found["share_of"])


def _vague(found: re.Match[str]) -> str | None:
    if found["vague"] is None:
        return None
    if (found["few"] or "").lower() == "a couple of":
        return lasting("2", found["vague"].removesuffix("s"))
    return found["vague"].lower()


def _lengths(found: re.Match[str]) -> Iterator[Reading]:
    number, period = found["long"].lower(), found["period"].lower()
    end = found.end("period") + found.string.startswith("s", found.end("period"))
    if number == "a" and period == "second":
        return  # rather "a second attempt"
    if number == "a" and end > found.end("period"):
        yield Reading(found.start("period"), found.end(), f"{period}s", "duration")  # months-long
        return
    if number == "one" and period == "day" and not _is_one_day(found):
        return
    many = Decimal("1" if number in ("a", "an") else value_of(number))
    many += {"half": Decimal("0.5"), "quarter": Decimal("0.25")}.get(
        (found["plus"] or "").lower(), Decimal(0)
    )
    first, unit = lasting(many, period), "age" if found["old"] else None
    if found["rest"] is None:
        yield Reading(*found.span(), first, "duration", unit)
        return
    rest = lasting(value_of(found["rest"]), found["rest_in"])
    if _ORDER.index(found["rest_in"].lower()) > _ORDER.index(period):
        yield Reading(*found.span(), _sum(first, rest), "duration", unit)
        return
    yield Reading(found.start(), end, first, "duration")
    yield Reading(found.start("rest"), found.end(), rest, "duration")


def _is_one_day(found: re.Match[str]) -> bool:
    """Tell whether "one day" is a length of time, and not some day or other."""
    before = found.string[max(0, found.start() - 12) : found.start()]
    return bool(_LONG.search(before) or _APART.match(found.string, found.end()))


def _sum(first: str, rest: str) -> str:
    """Return two durations as one: "P1Y" and "P6M" give "P1Y6M"."""
    tail = rest.removeprefix("P")
    return first + (tail.removeprefix("T") if "T" in first else tail)
