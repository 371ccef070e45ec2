"""Amounts of money; units are ISO 4217 codes, or the currency's name where it does not say whose.

Names come from the Unicode CLDR through Babel: "Swedish kronor", "Egyptian pounds".
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.figures_changes import is_change
from reader.analysis.figures_numbers import AMOUNT, NUMBER, RANGED, SUM, plain, value_of
from reader.analysis.figures_reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS = {
    "$": "USD",
    "us$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "nz$": "NZD",
    "hk$": "HKD",
    "s$": "SGD",
    "nt$": "TWD",
    "r$": "BRL",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₽": "RUB",
    "₺": "TRY",
    "₹": "INR",
    "rs": "INR",
    "₩": "KRW",
    "₪": "ILS",
    "₴": "UAH",
    "₦": "NGN",
    "₱": "PHP",
}
#: What is meant where nothing else is said.
CURRENCIES = {
    "dollar": "USD",
    "buck": "USD",
    "euro": "EUR",
    "pound": "GBP",
    "quid": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rouble": "RUB",
    "ruble": "RUB",
    "rupee": "INR",
    "zloty": "PLN",
    "hryvnia": "UAH",
    "forint": "HUF",
    "shekel": "ILS",
    "lira": "TRY",
    "rand": "ZAR",
    "baht": "THB",
    "naira": "NGN",
    "dram": "AMD",
    "manat": "AZN",
    "lari": "GEL",
    "won": "KRW",
    "ringgit": "MYR",
    "penny": "GBP",
    "pence": "GBP",
}
_OTHERS = "franc|peso|krona|krone|kronor|kroner|dinar|dirham|shilling|riyal|real|cent"
_NOUN = rf"(?P<noun>{'|'.join(CURRENCIES)}|{_OTHERS})(?:e?s)?\b(?! of (?!€))(?:[- ]sterling)?"
_SIGN = r"(?:(?:us|au|ca|nz|hk|nt|[acsr])?\$|[£€¥₽₺₹₩₪₴₦₱]|\brs\.?)"
_SMALL = ("penny", "pence")
_SCALE = re.compile(r"(?:hundred|thousand|million|billion|trillion|bn|mn|tn|[mk])$", re.IGNORECASE)
_CODE = r"(?-i:[A-Z]{3})"

#: Every way of giving an amount of money; the group that matches tells which.
PATTERN = re.compile(
    rf"(?:between |from )?(?<![\w$])(?P<sign>{_SIGN}) ?(?P<sum>{SUM})"
    rf"(?:(?: to | and |[-–])(?P<sign_high>{_SIGN})? ?(?P<high>{SUM}))?"
    rf"|(?P<coded>{NUMBER}) (?P<code>{_CODE})\b"
    rf"|\b(?P<code_first>{_CODE}) ?(?P<coded_last>{AMOUNT})"
    r"|(?<![\w.,-])(?P<pence>\d{1,3}(?:\.\d)?)p\b"
    rf"|(?:(?P<between>between )|from )?(?P<less>{NUMBER})"
    rf"(?:(?(between) and | to )|(?<=\d)[-–](?=\d))(?P<more>{RANGED})"
    rf"(?: of)?[- ]{_NOUN.replace('noun', 'range_noun')}"
    rf"|(?P<paid>{NUMBER})(?: (?:of )?(?P<whose>(?-i:[A-Z])[\w.]{{1,14}}"
    r"(?: (?-i:[A-Z])\w{1,9})?))?"
    rf"(?: of)?[- ]{_NOUN}",
    re.IGNORECASE,
)


def readings(found: re.Match[str]) -> Iterator[Reading]:
    """Yield what a match of `PATTERN` says, if it is money after all."""
    if found["sign"]:
        yield from _signed(found)
        return
    code = found["code"] or found["code_first"]
    if code:
        if code in _codes():
            amount = value_of(found["coded"] or found["coded_last"])
            yield Reading(*found.span(), amount, "amount", code)
    elif found["less"]:
        yield from _ranged(found)
    elif found["pence"]:
        yield Reading(*found.span(), _hundredth(found["pence"]), "amount", "GBP")
    else:
        noun, amount = found["noun"].lower(), found["paid"]
        unit = _currency(found["whose"] or "", noun)
        value = _hundredth(amount) if noun in _SMALL else value_of(amount)
        yield Reading(*found.span(), value, "amount", unit)


def _signed(found: re.Match[str]) -> Iterator[Reading]:
    unit = _SIGNS[found["sign"].lower().rstrip(".")]
    low, high = found["sum"], found["high"]
    starts = found.start("sign")
    if high is not None:
        top = Decimal(value_of(high))
        bottom = _scaled(Decimal(value_of(low)), low, high)
        change = is_change(found)
        if bottom < top and not change and not _is_list(found):
            yield Reading(*found.span(), f"{plain(bottom)}/{plain(top)}", "amount", unit)
            return
        if change or found["sign_high"]:
            at = found.start("sign_high" if found["sign_high"] else "high")
            yield Reading(at, found.end(), plain(top), "amount", unit)
            low = plain(bottom) if change else low
    yield Reading(starts, found.end("sum"), value_of(low), "amount", unit)


def _is_list(found: re.Match[str]) -> bool:
    """Tell whether the second sum is no end of a range: “€2m and €3m”, “€5 and 12 cows”."""
    joint = found.string.startswith(" and ", found.end("sum"))
    return joint and not found[0].lower().startswith("between ")


def _ranged(found: re.Match[str]) -> Iterator[Reading]:
    """Yield a range of money in words, or two amounts where it is none: “2 to 3 million euros”."""
    low, high, noun = found["less"], found["more"], found["range_noun"].lower()
    unit, many = _currency("", noun), 100 if noun in _SMALL else 1
    bottom = _scaled(Decimal(value_of(low)), low, high) / many
    top = Decimal(value_of(high)) / many
    if bottom < top and not is_change(found):
        yield Reading(*found.span(), f"{plain(bottom)}/{plain(top)}", "amount", unit)
        return
    yield Reading(*found.span("less"), plain(bottom), "amount", unit)
    yield Reading(found.start("more"), found.end(), plain(top), "amount", unit)


def _scaled(value: Decimal, low: str, high: str) -> Decimal:
    """Return the lower end of a range, which may leave the scale to the upper: "$2-3 million"."""
    scale = _SCALE.search(high)
    if scale is None or _SCALE.search(low):
        return value
    return value * Decimal(value_of(f"1 {scale[0]}"))


def _hundredth(written: str) -> str:
    return plain(Decimal(value_of(written)) / 100)


def _currency(whose: str, noun: str) -> str:
    names = _names()
    for words in (whose, whose.rpartition(" ")[2]):
        if words:
            found = names.get(f"{words.lower().replace('.', '')} {noun}")
            if found:
                return found
    return CURRENCIES.get(noun, noun)


@cache
def _codes() -> frozenset[str]:
    """The codes of all currencies."""
    return frozenset(_names().values())


@cache
def _names() -> dict[str, str]:
    """The codes of currencies by their English names in small letters, singular and plural."""
    from babel.numbers import get_currency_name, list_currencies

    named: dict[str, str] = {}
    for code in sorted(list_currencies("en")):
        for many in (1, 2):
            name = get_currency_name(code, count=many, locale="en").lower()
            named.setdefault(name, code)
            named.setdefault(name.removesuffix("s"), code)
    return named
