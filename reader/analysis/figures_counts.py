"""Counts: ranges, multiples, ordinals that count, groups of two or three, words for numbers."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from reader.analysis.figures_changes import is_change
from reader.analysis.figures_numbers import NUMBER, RANGED, plain, value_of
from reader.analysis.figures_reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

_GROUPS = {"couple": 2, "pair": 2, "duo": 2, "trio": 3, "quartet": 4, "quintet": 5, "both": 2}
_MULTIPLES = {
    "twice": "2",
    "thrice": "3",
    "doubled": "2",
    "twofold": "2",
    "tripled": "3",
    "trebled": "3",
    "threefold": "3",
    "quadrupled": "4",
    "fourfold": "4",
    "fivefold": "5",
    "tenfold": "10",
    "halved": "0.5",
}
_ORDINALS = [
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
_MATCH = re.compile(
    r"\b(?:w[io]ns?|winning|winners?|beat(?:en|s|ing)?|los[et]s?|losing|defeat\w*|victor\w+|draws?|"
    r"drew|lead(?:s|ing)?|led|scor\w+|goals?|finals?|aggregate|match|sets?|trail\w*|thrash\w*|cup|"
    r"league|carried|pass(?:ed|es)|approved|rejected|backed|vot\w+|rul(?:ed|ing)|verdict|decision|majority|half-time)\b",
    re.IGNORECASE,
)
_THINGS = re.compile(r" [a-z]{3,}s\b(?<! goals)(?<! sets)(?<! points)(?<! always)")
#: Two numbers up to this are a result if the second is no higher: no range.
_HIGH = 20
#: How far from a result the words may be that tell of it, in characters.
_AROUND = 80
_METRES = re.compile(r"\d{1,2}(?:\.\d\d?)?m")
_LEVEL = re.compile(
    r"\b(?:flood|water|river|level|tide|wave|surge|snow|depth|deep|height|tall)\w{0,3}\b",
    re.IGNORECASE,
)
_NO_NOUN = re.compile(
    r"\W*$|[.,;:)]| (?:in|at|on|by|and|or|within|over|under|before|after|to|from|since|as)\b"
)
#: What an ordinal tells apart rather than counts.
_ONLY_ONE = (
    "time|half|floor|storey|story|place|party|term|name|opinion|thought|chance|wave|hand|world|class|"
    "quarter|round|leg|season|spell|stint|birthday|wife|husband|child|son|daughter|cousin|look|"
    "reading|phase|stage|year|week|day|month|decade|century|generation|grade|degree|novel|book|"
    "country|album|film|career|attempt|language|home|job|option|of|and|or|in|to|at|on|as|is|was|from|by|that"
)
_MANY = "dozens|scores|hundreds|thousands|millions|billions"
_SCALE = re.compile(
    r"(?:thousand|million|billion|lakh|crore|trillion|bn|mn|tn)s?$|(?<=\d)[mk]$", re.IGNORECASE
)

#: Every way of giving a count; the group that matches tells which.
PATTERN = re.compile(
    rf"\b(?P<many>(?:tens|dozens|scores|hundreds|thousands) of (?:thousands|millions|billions)"
    rf"|(?:several |many |a few )?(?:{_MANY}|(?<=several )(?:dozen|hundred|thousand|million)"
    r"|(?<=a few )(?:dozen|hundred|thousand|million)))\b"
    rf"|(?:\b(?:an?|one) )?\b(?P<group>couple|pair|duo|trio|quartet|quintet)(?= of\b)"
    r"|\b(?P<half>half|(?:a )?quarter of)(?=(?: an?|-)[ -]?(?:(?:kilo)?met(?:re|er)|mile|"
    r"tonn?e?|litre|acre|hectare|foot|inch|kilo)\b)"
    r"|\b(?P<both>both)(?= \w)"
    rf"|\b(?P<times>{'|'.join(_MULTIPLES)})\b"
    rf"|\b(?:a|his|her|its|their|yet another) (?P<ordinal>{'|'.join(_ORDINALS)})"
    rf"(?= [a-z])(?! (?:{_ONLY_ONE})\b)"
    rf"|(?<=\bthe )(?P<nth>{'|'.join(_ORDINALS)})(?= [a-z]{{3,}} (?:\x00|since\b|"
    r"in (?:as many|a|two|three|four|five|\d+)\b))"
    r"|\b(?P<vague>several|(?:only )?a few)(?= [a-z])"
    r"|(?<![\w.,:/-])(?P<ours>\d{1,3})[-–](?P<theirs>\d{1,3})(?![\w/]|[-–.,]\d)"
    rf"|(?P<yes>{NUMBER}) votes? (?:to|against) (?P<nays>{NUMBER})(?! in\b)(?![ -]\d)"
    rf"|between (?P<low>{NUMBER}) and (?P<high>{NUMBER})"
    rf"|(?:from )?(?P<from>{NUMBER})(?: to | or |(?<=\d)[-–](?=\d))(?P<to>{RANGED})(?![-–]\d)"
    rf"|(?:\b(?P<minus>minus |(?<![\w\d])[−-](?=\d)))?(?P<number>{NUMBER})(?![-–]\d)",
    re.IGNORECASE,
)


def readings(found: re.Match[str]) -> Iterator[Reading]:
    """Yield what a match of `PATTERN` says; two where what looks like a range is none."""
    if found["number"] and _is_level(found):
        yield Reading(*found.span(), value_of(found["number"][:-1]), "amount", "metre")
    elif found["number"]:
        value = value_of(found["number"])
        signed = f"-{value}" if found["minus"] else value
        yield Reading(*found.span(), signed, "count", bare=True, labels=True)
    elif found["yes"]:
        votes = "-".join(value_of(found[side]) for side in ("yes", "nays"))
        yield Reading(*found.span(), votes, "other")
    elif _is_score(found):
        yield Reading(*found.span(), f"{found['ours']}-{found['theirs']}", "other")
    elif found["high"] or found["to"] or found["ours"]:
        yield from _range(found)
    else:
        yield from _worded(found)


def _is_level(found: re.Match[str]) -> bool:
    """Tell whether "1.8m" is how high water or the like stands, not a number of millions."""
    before = found.string[max(0, found.start() - _AROUND) : found.start()]
    return (
        _METRES.fullmatch(found["number"]) is not None
        and _LEVEL.search(before) is not None
        and _NO_NOUN.match(found.string, found.end()) is not None
    )


def _bare(place: tuple[int, int], value: str, *, needs_unit: bool = False) -> Reading:
    return Reading(*place, value, "count", bare=True, needs_unit=needs_unit)


def _worded(found: re.Match[str]) -> Iterator[Reading]:
    if found["times"]:
        yield Reading(*found.span(), _MULTIPLES[found["times"].lower()], "count", "time")
    elif found["many"]:
        yield _bare(found.span(), _collective(found["many"].lower()))
    elif found["vague"]:
        word = found["vague"].lower().split()[-1]
        yield _bare(found.span(), word, needs_unit=True)
    elif found["half"]:
        half = "0.5" if found["half"].lower() == "half" else "0.25"
        yield _bare(found.span(), half, needs_unit=True)
    elif found["ordinal"] or found["nth"]:
        number = _ORDINALS.index((found["ordinal"] or found["nth"]).lower()) + 2
        yield _bare(found.span(), str(number), needs_unit=True)
    else:
        group = (found["group"] or found["both"]).lower()
        yield _bare(found.span(), str(_GROUPS[group]), needs_unit=True)


def _collective(words: str) -> str:
    """Return a word for a number: "dozens"; "hundreds" for "several hundred" too."""
    if " of " in words:
        return words
    last = words.rsplit(maxsplit=1)[-1]
    return last if last.endswith("s") else last + "s"


def _range(found: re.Match[str]) -> Iterator[Reading]:
    """Yield a range, a score, or two numbers that are neither ("322 to 298")."""
    first = next(name for name in ("low", "from", "ours") if found[name])
    last = {"low": "high", "from": "to", "ours": "theirs"}[first]
    low, high = found[first], found[last]
    bottom, top = Decimal(value_of(low)), Decimal(value_of(high))
    scale = _SCALE.search(high)
    if scale is not None and not _SCALE.search(low) and bottom < 1000:
        bottom *= Decimal(value_of(f"1 {scale[0]}"))
    if bottom < top and not is_change(found):
        yield _bare(found.span(), f"{plain(bottom)}/{plain(top)}", needs_unit=_needs_unit(found))
    elif first != "ours":
        yield _bare(found.span(first), plain(bottom))
        yield _bare(found.span(last), value_of(high))


def _needs_unit(found: re.Match[str]) -> bool:
    """Tell whether a range counts only where it says what: "500-1000" may name a thing."""
    return found["ours"] is not None or ("-" in found[0] and "," not in found[0])


def _is_score(found: re.Match[str]) -> bool:
    """Tell whether two numbers are a result: the words around them tell of a match or a vote."""
    if found["ours"] and int(found["theirs"]) <= int(found["ours"]) <= _HIGH:
        return True
    around = found.string[max(0, found.start() - _AROUND) : found.end() + _AROUND]
    if not found["ours"] or _THINGS.match(found.string, found.end()):
        return False
    return _MATCH.search(around) is not None
