"""What was and what became of it: “rose from 12 to 14”, “61.4%, down from 68.2”."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model.analysis import Figure

#: Words of change before "from 12 to 14"; without one that is a range.
_CHANGE = re.compile(
    r"\b(?:r[io]se[ns]?|risen|rising|f[ae]ll(?:s|en|ing)?|(?:in|de)creas\w{1,3}|cut(?:s|ting)?"
    r"|climb\w{0,3}|drop\w{0,4}|gr[eo]w\w{0,3}|jump\w{0,3}|slip\w{0,4}|rais\w{1,3}|reduc\w{1,3}"
    r"|lower\w{0,3}|lift\w{0,3}|soar\w{0,3}|plung\w{1,3}|shr[aiu]nk\w{0,3}|swell\w{0,3}|swollen"
    r"|chang\w{1,3}|mov\w{1,3}|extend\w{0,3}|expand\w{0,3}|up|down|went|goes)\b[^.;:]{0,40}$",
    re.IGNORECASE,
)
#: How far back such a word is looked for, in characters.
_BACK = 60
#: What stands between a figure and a bare number that is of the same.
_AGAINST = re.compile(
    r"[,;)]? \(?(?:(?:up|down|rising|falling|climbing|dropping|increasing|growing) (?:from|to)"
    r"|compared (?:with|to)|as against|against) ",
    re.IGNORECASE,
)
_MILLIONS = re.compile(r"\d ?(?:bn|m|mn)$|illion$", re.IGNORECASE)
_WHOLE = 100.0
#: Words before millions of what is not told: they are of money.
_PRICE = re.compile(
    r"\b(?:fees?|bids?|offers?|prices?|cost(?:s|ing)?|paid|pay(?:s|ing)?|worth|valued?|funds?|"
    r"loss(?:es)?|debts?|deals?|clause|budgets?|damages?|revenues?|profits?|invest(?:s|ed|ing)?|"
    r"fine[ds]?|spen(?:d|ds|t|ding)|loans?|lent|grants?)\b[^.;:]{0,25}$",
    re.IGNORECASE,
)
_PRICE_BACK = 40
#: How many letters the code of a currency has.
_CODE = 3


def is_change(found: re.Match[str]) -> bool:
    """Tell whether two numbers after "from" are what was and what became of it."""
    before, words = found.string[max(0, found.start() - _BACK) : found.start()], found[0]
    if not words.lower().startswith("from ") and not before.lower().endswith("from "):
        return False
    return _CHANGE.search(before) is not None


def priced(text: str, found: Sequence[Figure]) -> Iterator[Figure]:
    """Yield the figures of an article, those of a price without a currency in its commonest one.

    Args:
        text: Of the article.
        found: All of them.
    """
    currencies = Counter(one.unit for one in found if _is_money(one))
    usual = min(currencies, key=lambda unit: (-currencies[unit], unit or ""), default=None)
    for one in found:
        is_price = usual and _is_bare_price(text, one)
        yield replace(one, kind="amount", unit=usual) if is_price else one


def _is_money(figure: Figure) -> bool:
    return (
        figure.kind == "amount"
        and len(figure.unit or "") == _CODE
        and (figure.unit or "").isupper()
    )


def _is_bare_price(text: str, figure: Figure) -> bool:
    """Tell whether a number of millions without a unit is a price: “a bid of 30 million”."""
    if figure.kind != "count" or figure.unit is not None or figure.per is not None:
        return False
    before = text[max(0, figure.span.start - _PRICE_BACK) : figure.span.start]
    return _MILLIONS.search(figure.span.of(text)) is not None and _PRICE.search(before) is not None


def carried(text: str, found: Iterable[Figure]) -> Iterator[Figure]:
    """Yield figures, in order, bare numbers with the unit of the one that they are set against.

    Args:
        text: Of the article.
        found: Those of one sentence, in reading order.
    """
    last: Figure | None = None
    for figure in found:
        of_same = last is not None and _is_of_same(text, last, figure)
        last = replace(figure, kind=last.kind, unit=last.unit) if last and of_same else figure
        yield last


def _is_of_same(text: str, last: Figure, figure: Figure) -> bool:
    """Tell whether a bare number is of what the figure before it measures."""
    if figure.kind != "count" or figure.unit is not None:
        return False
    if _AGAINST.fullmatch(text, last.span.end, figure.span.start) is None:
        return False
    if last.kind == "amount":
        return _MILLIONS.search(figure.span.of(text)) is not None
    is_part = figure.value.replace(".", "", 1).isdigit() and float(figure.value) <= _WHOLE
    return last.kind == "share" and is_part
