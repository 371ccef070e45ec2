"""Numbers in digits and words, and the hedges around them."""

from __future__ import annotations

import re
from decimal import Decimal

_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_UNITS = {word: Decimal(value) for value, word in enumerate([*_ONES, *_TEENS])} | {
    word: Decimal(10 * value) for value, word in enumerate(_TENS, 2)
}
_PARTS = {
    "half": Decimal("0.5"),
    "quarter": Decimal("0.25"),
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal("0.333"),
    "⅔": Decimal("0.667"),
}
_SCALES = {
    "dozen": 12,
    "hundred": 100,
    "k": 10**3,
    "thousand": 10**3,
    "lakh": 10**5,
    "m": 10**6,
    "mn": 10**6,
    "million": 10**6,
    "crore": 10**7,
    "bn": 10**9,
    "billion": 10**9,
    "tn": 10**12,
    "trillion": 10**12,
}
#: The words that a number in words begins with.
NUMBER_WORDS = frozenset(_UNITS)
#: The words for numbers below a hundred.
SMALL = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES[1:])})\b)?"
    rf"|{'|'.join(_TEENS)}|{'|'.join(_ONES)})"
)
_BIG = "hundred|thousand|lakh|million|crore|billion|trillion"
_AFTER_BIG = "|".join(f"(?<={word})" for word in _BIG.split("|"))
#: Units that may be stuck to the digits.
STUCK = r"m|km/h|kmh|kph|mph|km|cm|mm|kg|ft|lb|kWh|[GMk]W|[GMT]B|°?[CF]|pc|pct|p"
#: What follows where "m" is for metres, not millions.
_EXTENT = (
    r"[- ](?:long|tall|high|wide|deep|thick|away|above|below|off|from|north|south|east|west)\b"
    r"| \d\d? ?cm\b"
)
_SPACES = r"[ \u00a0\u2009\u202f]"
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?:\.\d{1,9})?"
    rf"|[1-9]\d{{0,2}}(?:{_SPACES}\d{{3}}){{1,5}}(?![\d]|{_SPACES}\d)(?:,\d\d?)?"
    r"|\d{1,3}(?:\.\d{3}){2,5}(?:,\d\d?)?"
    r"|\d{0,3}[½¼¾⅓⅔]"
    r"|\d{1,15}(?:\.\d{1,9}|,\d\d?(?![\d,]))?)"
)
_SCALED = (
    rf"{_DIGITS}(?:[ -]?(?:{_BIG}|dozen)s?\b|(?:k|mn|m{{0}}|bn|tn)\b)?"
    rf"(?!(?!(?-i:{STUCK})\b)\w|[.,]\d)"
)
#: A number in digits with its scale; "m" and the like only stuck to it.
AMOUNT = _SCALED.replace("{0}", f"(?!{_EXTENT})")
#: The same after a sign of money, where "m" is for millions: “€3m from the fund”.
SUM = _SCALED.replace("{0}", "")
#: The same where no longer word or number holds it.
DIGITS = rf"(?<![\w.,-]){AMOUNT}"
_QUARTER_OF = r"(?:three[- ]quarters|(?:a |one )?quarter) of an?"
#: A number in words.
WORDS = (
    rf"\b(?:(?:half an?|{_QUARTER_OF}|an?|{SMALL})[ -](?:{_BIG}|dozen)|{SMALL})\b"
    rf"(?:[ -](?:{_BIG})s?\b|(?:{_AFTER_BIG})(?: and)?[ -]{SMALL}\b){{0,8}}"
    rf"(?:[ -]and[ -]a[ -](?:half|quarter)\b(?: (?:{_BIG})\b)?)?"
    r"(?!-(?:th|third))"
)
NUMBER = rf"(?:{DIGITS}|{WORDS})"
#: The same at the end of a range, where a hyphen may stand before it.
RANGED = rf"(?:{AMOUNT}|{WORDS})"

#: What stands before a number and bounds or loosens it, and the word kept for it.
HEDGES = {
    "at least": "at least",
    "no fewer than": "at least",
    "no less than": "at least",
    "not less than": "at least",
    "a minimum of": "at least",
    "more than": "more than",
    "over": "more than",
    "well over": "more than",
    "just over": "more than",
    "slightly over": "more than",
    "slightly more than": "more than",
    "a little over": "more than",
    "a little more than": "more than",
    "above": "more than",
    "upwards of": "more than",
    "in excess of": "more than",
    "less than": "less than",
    "fewer than": "less than",
    "under": "less than",
    "just under": "less than",
    "slightly under": "less than",
    "slightly less than": "less than",
    "a little under": "less than",
    "a little less than": "less than",
    "well under": "less than",
    "below": "less than",
    "up to": "up to",
    "as many as": "up to",
    "as much as": "up to",
    "no more than": "up to",
    "not more than": "up to",
    "a maximum of": "up to",
    "at most": "up to",
    "nearly": "nearly",
    "almost": "nearly",
    "close to": "nearly",
    "approaching": "nearly",
    "about": "about",
    "around": "about",
    "roughly": "about",
    "approximately": "about",
    "some": "about",
    "an estimated": "about",
    "estimated": "about",
    "circa": "about",
    "shortly after": "about",
    "shortly before": "about",
    "soon after": "about",
    "just after": "about",
    "just before": "about",
    "only": "only",
    "just": "only",
    "exactly": "exactly",
    "another": "another",
    "a further": "another",
    "an additional": "another",
}
_HEDGE = re.compile(
    rf"\b(?P<hedge>{'|'.join(sorted(HEDGES, key=len, reverse=True))}) (?:the )?$", re.IGNORECASE
)
#: What stands after a number and does so.
_AFTER = re.compile(
    r"(?: or (?:(?P<least>more)|(?P<about>so|thereabouts)|(?P<most>fewer|less))"
    r"|(?P<plus>\+|-plus| or above| at least)|(?P<top> at (?:the )?most))(?!\w)",
    re.IGNORECASE,
)
_QUARTERS = re.compile(_QUARTER_OF)
_WORD = re.compile(r"[½¼¾⅓⅔]|[^\W\d_]+|\d(?:[\d., \u00a0\u2009\u202f]*\d)?")
#: How far back a hedge may begin.
_REACH = 28


def value_of(written: str) -> str:
    """Return the number written, in digits without grouping: "2.5 million" gives "2500000"."""
    total, part, last, seen = Decimal(0), Decimal(0), 1, False
    for word in _WORD.findall(_QUARTERS.sub(_in_quarters, written.lower())):
        scale = _SCALES.get(word) or _SCALES.get(word.removesuffix("s"))
        if scale is not None:
            part = (part if seen else Decimal(1)) * scale
            if scale > 100:
                total, part, last = total + part, Decimal(0), scale
        elif word[0].isdecimal():
            part += _in_digits(word)
        elif word in _PARTS:
            part += _PARTS[word] * (1 if part or not seen else last)  # "a million and a half"
        else:
            part += _UNITS.get(word, Decimal(0))
        seen = seen or word not in ("a", "an", "and")
    return plain(total + part)


def _in_quarters(found: re.Match[str]) -> str:
    return "¾" if found[0].startswith("three") else "¼"


def _in_digits(written: str) -> Decimal:
    """Return a number in digits: "1,234.5", "1.234.567,8", "12 000" or "41,5"."""
    digits = re.sub(r"\s", "", written)
    comma, point = digits.rfind(","), digits.rfind(".")
    if digits.count(".") > 1 or -1 < point < comma or digits.endswith(".000"):
        return Decimal(digits.replace(".", "").replace(",", "."))
    if comma >= 0 and point < 0 and len(digits) - comma < 4:
        return Decimal(digits.replace(",", "."))
    return Decimal(digits.replace(",", ""))


def plain(number: Decimal) -> str:
    """Return a number in digits, without an exponent and noughts that say nothing."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def hedge_before(text: str, at: int) -> tuple[int, str] | None:
    """Return where the hedge before offset `at` begins and the word kept for it, or None."""
    before = max(0, at - _REACH)
    found = _HEDGE.search(text[before:at])
    if found is None:
        return None
    return before + found.start(), HEDGES[found["hedge"].lower()]


def hedge_after(text: str, at: int) -> tuple[int, str] | None:
    """Return where the hedge at offset `at` ends and the word kept for it, or None."""
    found = _AFTER.match(text, at)
    if found is None:
        return None
    if found["about"]:
        return found.end(), "about"
    return found.end(), "at least" if found["least"] or found["plus"] else "up to"
