"""Numbers in digits and words, and the hedges before them."""

from __future__ import annotations

import re
from decimal import Decimal

_ONES = [
    "zero",
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
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_UNITS = {word: value for value, word in enumerate(_ONES)} | {
    word: 10 * value for value, word in enumerate(_TENS, 2)
}
_SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 10**3,
    "k": 10**3,
    "million": 10**6,
    "mn": 10**6,
    "m": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
}
#: The words for numbers below a hundred.
SMALL = "|".join(sorted((*_ONES, *_TENS), key=len, reverse=True))
_BIG = "hundred|thousand|million|billion|trillion"

#: A number in digits with its scale; "m" and the like only stuck to it.
AMOUNT = (
    r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
    rf"(?:[ -](?:{_BIG}|dozen)\b|(?:k|mn|m|bn|tn)\b)?(?![\w]|\.\d|,\d)"
)
#: The same where no longer word or number holds it.
DIGITS = rf"(?<![\w.,-]){AMOUNT}"
#: A number in words.
WORDS = (
    rf"\b(?:(?:an?|half a|{SMALL})[ -](?:{_BIG}|dozen)|{SMALL})"
    rf"(?:[ -](?:and )?(?:{SMALL}|{_BIG}))*\b(?!-(?:th|third))"
)
NUMBER = rf"(?:{DIGITS}|{WORDS})"

#: What stands before a number and bounds or loosens it, and the word kept for it.
HEDGES = {
    "at least": "at least",
    "no fewer than": "at least",
    "not less than": "at least",
    "a minimum of": "at least",
    "more than": "more than",
    "over": "more than",
    "upwards of": "more than",
    "in excess of": "more than",
    "less than": "less than",
    "fewer than": "less than",
    "under": "less than",
    "below": "less than",
    "up to": "up to",
    "as many as": "up to",
    "no more than": "up to",
    "at most": "up to",
    "nearly": "nearly",
    "almost": "nearly",
    "close to": "nearly",
    "about": "about",
    "around": "about",
    "roughly": "about",
    "approximately": "about",
    "some": "about",
    "an estimated": "about",
    "estimated": "about",
    "circa": "about",
    "only": "only",
    "just": "only",
    "exactly": "exactly",
    "another": "another",
    "a further": "another",
}
_HEDGE = re.compile(
    rf"\b(?P<hedge>{'|'.join(sorted(HEDGES, key=len, reverse=True))}) (?:the )?$", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+|\d[\d,]*(?:\.\d+)?")
#: How far back a hedge may begin.
_REACH = 24


def value_of(written: str) -> str:
    """Return the number written, in digits without grouping: "2.5 million" gives "2500000"."""
    total, part, seen = Decimal(0), Decimal(0), False
    for word in _WORD.findall(written.lower()):
        scale = _SCALES.get(word)
        if scale is not None:
            part = (part if seen else Decimal(1)) * scale
            if scale > 100:
                total, part = total + part, Decimal(0)
        elif word == "half":
            part = Decimal("0.5")
        elif word in _UNITS:
            part += _UNITS[word]
        elif word[0].isdigit():
            part += Decimal(word.replace(",", ""))
        seen = seen or word not in ("a", "an", "and")
    return _plain(total + part)


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def hedge_before(text: str, at: int) -> tuple[int, str] | None:
    """Return where the hedge before offset `at` begins and the word kept for it, or None."""
    before = max(0, at - _REACH)
    found = _HEDGE.search(text[before:at])
    if found is None:
        return None
    return before + found.start(), HEDGES[found["hedge"].lower()]
