"""Times of day; values as ISO 8601 writes them ("T18:40"), or a word ("dawn")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.figures_reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

_HOURS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
_HOUR = rf"(?:{'|'.join(_HOURS)}|1[0-2]|[1-9])"
_ZONE = r"(?:o['’]clock|local time|(?-i:GMT|UTC|BST|CES?T|E[SD]T|P[SD]T|MSK))\b"
_PART = r"(?P<part>in the (?:morning|afternoon|evening)|at night)"
_NAMED = {"noon": "T12:00", "midday": "T12:00", "midnight": "T00:00"}
#: Times that the sun gives have no hour; each word stands for those that mean the same.
_SUN = {"daybreak": "dawn", "sunrise": "dawn", "sunset": "dusk", "nightfall": "dusk"}
_QUARTERS = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}

#: Every way of giving a time of day; the group that matches tells which.
PATTERN = re.compile(
    r"(?<![\w.,:])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])(?:m\b|\.m\b\.?)"
    r"|(?<![\w.,:])(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?![\d:])"
    rf"|(?<![\w.,:])(?P<zoned>[01]?\d|2[0-3])[.]?(?P<zoned_minute>[0-5]\d) "
    rf"(?:(?:(?<=\d{{4}} )|(?<=\d\.\d\d ))(?:hours\b(?! of\b)|hrs\b)|(?={_ZONE}))"
    r"|(?:(?<=\bat )|(?<=\bby )|(?<=around )|(?<=about )|(?<=until )|(?<=since )|(?<=before )"
    r"|(?<=after ))(?P<pointed>[01]\d|2[0-3])\.(?P<pointed_minute>[0-5]\d)"
    r"(?![\w%]|[.,]\d| ?(?:%|per|[mb]illion|points?|euros?|dollars?|pounds?)\b)"
    rf"|(?<![\w.,:])(?P<parted>1[0-2]|0?[1-9])[:.](?P<parted_minute>[0-5]\d) "
    rf"{_PART.replace('part', 'parted_part')}\b"
    rf"|\b(?P<clock>{_HOUR}) o['’]clock\b(?: {_PART})?"
    rf"|\b(?P<past>half past|(?:a )?quarter (?:past|to)|(?:five|ten|twenty) past"
    r"|(?<=\bat )(?:half|(?:five|ten|twenty) to)) "
    rf"(?P<of>{_HOUR})\b"
    rf"(?: {_PART.replace('part', 'past_part')})?"
    rf"|\b(?P<at>{_HOUR}) {_PART.replace('part', 'at_part')}\b"
    rf"|(?<=\bat )(?P<then>{_HOUR}) (?P<then_part>(?:that|the (?:next|following|same)) "
    r"(?:morning|afternoon|evening|night))\b"
    rf"|\b(?P<named>{'|'.join((*_NAMED, 'dawn', 'dusk', *_SUN))})\b",
    re.IGNORECASE,
)


def readings(found: re.Match[str]) -> Iterator[Reading]:
    """Yield what a match of `PATTERN` says."""
    value = _named(found) or _digital(found) or _spoken(found)
    if value:
        words = found[0].rstrip()
        yield Reading(found.start(), found.start() + len(words), value, "date")


def _named(found: re.Match[str]) -> str | None:
    """Return the value of a word; with a capital it may be a name."""
    word = found["named"]
    if word is None or not word.islower():
        return None
    return _NAMED.get(word) or _SUN.get(word, word)


def _digital(found: re.Match[str]) -> str | None:
    if found["hour"] and int(found["hour"]) <= 12:
        hour = int(found["hour"]) % 12 + 12 * (found["half"].lower() == "p")
        return f"T{hour:02d}:{found['minute'] or '00'}"
    if found["parted"]:
        hour = _of_day(int(found["parted"]), found["parted_part"].lower())
        return f"T{hour:02d}:{found['parted_minute']}"
    for name in ("24", "zoned", "pointed"):
        hours, minutes = ("hour24", "minute24") if name == "24" else (name, f"{name}_minute")
        if found[hours]:
            return f"T{int(found[hours]):02d}:{found[minutes]}"
    return None


def _spoken(found: re.Match[str]) -> str | None:
    word = found["clock"] or found["of"] or found["at"] or found["then"]
    if word is None:
        return None
    parts = found.group("part", "past_part", "at_part", "then_part")
    part = next(filter(None, parts), "")
    hour = int(word) if word.isdigit() else _HOURS.index(word.lower()) + 1
    minutes = 60 * _of_day(hour, part.lower())
    if found["past"]:
        words = found["past"].lower().split()
        step = next(word for word in words if word in _QUARTERS)
        minutes += _QUARTERS[step] * (-1 if words[-1] == "to" else 1)
    return f"T{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def _of_day(hour: int, part: str) -> int:
    """Return the hour of 24 that an hour of 12 is in a part of the day; as it is without one."""
    if not part:
        return hour
    night = part.endswith("night")
    late = part.endswith(("afternoon", "evening")) or (night and hour > 5)
    return hour % 12 + 12 * (late and not (night and hour == 12))
