"""Shares: per cent and points, fractions, "one in five"; values are per cent."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from reader.analysis.figures_changes import is_change
from reader.analysis.figures_numbers import NUMBER, RANGED, plain, value_of
from reader.analysis.figures_reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_TIMES = {"one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "nine": 9}
_PART = "third|quarter|fifth|sixth|seventh|eighth|ninth|tenth"
_PERCENT = r"(?:%|per ?cent\b|pct\b|(?P<points{0}>percentage[- ]points?\b))"
#: What may follow a fraction that needs no noun; else "a third explosion" is the third one.
_AFTER = (
    r"(?=\W*$|[,.;:)!?]| (?:of|more|less|higher|lower|larger|smaller|bigger|in|on|over|from|since|"
    r"by|to|above|below|off|last|this|was|were|are|is|have|had|has|said|voted|and|or|as|compared)\b)"
)
#: “One dollar in eight goes”, and not “three men in two cars”.
_FEW = "one|two|three|four|five|six|seven|eight|nine|ten"
_AMONG = (
    r"(?=\W*$|[,.;:)!?]| (?:of|is|are|was|were|has|have|had|will|would|can|could|now|goes|go|went|"
    r"says|said|does|do|did|lives?|works?|lost|voted|and|or|but)\b)"
)

_POINTS = {"quarter": "0.25", "half": "0.5", "three": "0.75"}

#: Every way of giving a share; the group that matches tells which.
PATTERN = re.compile(
    r"\b(?:an? )?(?P<point>half|quarter|three[ -]quarters)"
    r"(?:(?: of)?(?: an?)? percentage[- ]point|-(?:percentage-)?point)s?\b"
    rf"|(?P<basis>{NUMBER}) basis[- ]points?\b"
    rf"|(?:between |from )?(?P<low>{NUMBER}(?: ?%)?)(?: per ?cent)?"
    rf"(?: to | and | or |(?<=[\d%])[-–](?=\d))"
    rf"(?P<high>{RANGED}[ -]?{_PERCENT.format('_high')})"
    rf"|(?P<percent>{NUMBER})[ -]?{_PERCENT.format('')}"
    rf"|(?P<some>{NUMBER}) (?:in(?: every)?|out of(?: every)?) (?P<all>{NUMBER})(?![- ](?:{_PART}|"
    r"second|minute|hour|day|night|week|month|year|[ap]\.?m\b|o['’]clock|per ?cent|%))"
    rf"|\b(?P<few>{_FEW}) (?!in\b|out\b)[a-z]{{3,20}} (?:in|out of)(?: every)? "
    rf"(?P<every>{_FEW}|10|20|100){_AMONG}"
    rf"|\b(?P<times>{'|'.join(_TIMES)})[- ](?P<parts>(?:{_PART})s)\b(?! of an? [bmtr]+illion)"
    rf"|\b(?P<one>an?|one)[- ](?P<part>{_PART}|half){_AFTER}"
    r"(?! of an? (?:[bmtr]+illion|(?:kilo)?met(?:re|er)|mile|tonn?e?|litre|acre|hectare)\b)"
    r"|(?<!first )(?<!second )(?<!other )(?<!-)\b(?P<half>half)(?= (?:of|the|his|her|its|their|"
    r"our|my|those|these|all|were|was|had|have)\b|[,.;])"
    r"|\bby (?P<by_half>half)\b(?! (?:an?|past)\b)",
    re.IGNORECASE,
)


def readings(found: re.Match[str]) -> Iterator[Reading]:
    """Yield what a match of `PATTERN` says, if it is a share after all."""
    if found["point"] or found["basis"]:
        yield Reading(*found.span(), _points(found), "share", "percentage point")
        return
    if found["high"] and (is_change(found) or _falls(found)):
        for name in ("low", "high"):
            yield Reading(*found.span(name), value_of(found[name].rstrip("% ")), "share", "%")
        return
    value = _range(found) or _percent(found) or _of(found) or _fraction(found)
    if value:
        points = found["points"] or found["points_high"]
        yield Reading(*found.span(), value, "share", "percentage point" if points else "%")


def _points(found: re.Match[str]) -> str:
    """Return how many percentage points are told in quarters or in basis points."""
    if found["point"]:
        return _POINTS[re.split("[ -]", found["point"].lower())[0]]
    return plain(Decimal(value_of(found["basis"])) / 100)


def _falls(found: re.Match[str]) -> bool:
    """Tell whether the second share is no greater: “52% to 47%” is no range."""
    low, high = (value_of(found[name].rstrip("% ")) for name in ("low", "high"))
    return Decimal(low) >= Decimal(high)


def _range(found: re.Match[str]) -> str | None:
    if found["high"] is None:
        return None
    return "/".join(value_of(found[name]) for name in ("low", "high"))


def _percent(found: re.Match[str]) -> str | None:
    return value_of(found["percent"]) if found["percent"] else None


def _of(found: re.Match[str]) -> str | None:
    part, whole = found["some"] or found["few"], found["all"] or found["every"]
    if part is None:
        return None
    some, all_ = Decimal(value_of(part)), Decimal(value_of(whole))
    return f"{float(100 * some / all_):.4g}" if 0 < some < all_ else None


def _fraction(found: re.Match[str]) -> str | None:
    if found["half"] or found["by_half"]:
        return "50"
    part = found["parts"] or found["part"]
    if part is None:
        return None
    times = _TIMES.get((found["times"] or "one").lower(), 1)
    whole = _PARTS[part.lower().removesuffix("s")]
    return f"{100 * times / whole:.3g}" if times < whole else None
