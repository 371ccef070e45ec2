"""Counts that an article itself gives up for another: “41, down from an earlier count of 47”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.analysis import Figure

#: How many code points before and after a count are read.
_AROUND = 120
#: How far off, in code points, the count may stand that takes its place.
_REACH = 300
_EARLIER = (
    r"(?:earlier|previous(?:ly)?|prior|initial(?:ly)?|at first|first|original(?:ly)?"
    r"|preliminary|provisional(?:ly)?|former(?:ly)?)"
)
_COUNT = (
    r"(?:counts?|tolls?|tall(?:y|ies)|totals?|figures?|numbers?|estimates?|reports?|statements?"
    r"|assessments?)"
)
_REPORTED = (
    r"(?:reported|said|told|stated|announced|given|gave|put|thought|believed|feared|estimated"
    r"|counted|confirmed|listed|claimed)"
)
#: Words that may stand between such a word and the count.
_BETWEEN = (
    r"(?:of|was|were|is|had|has|have|been|put|said|gave|given|spoke|spoken|stood|at|it|that|the|"
    r"them|there|number|toll|count|total|as|many|high|suggested|indicated|listed|mentioned|dead|"
    r"injured|hurt|killed|wounded|missing|victims|casualties|by|from|and|death|a|an)"
)
_CHANGED = (
    r"(?:up|down|r[io]se[ns]?|rising|f[ae]ll(?:s|en|ing)?|climb(?:s|ed|ing)|dropp(?:ed|ing)"
    r"|increas(?:ed|ing)|decreas(?:ed|ing)|revis(?:ed|ing)|rais(?:ed|ing)|lower(?:ed|ing)"
    r"|reduc(?:ed|ing)|cut|correct(?:ed|ing)|chang(?:ed|ing)|amended|adjusted|updated"
    r"|downgraded|upgraded)"
)
_BEFORE = re.compile(
    rf"\b(?:{_CHANGED}(?: (?:up|down|upwards?|downwards?|sharply|slightly))?"
    rf"(?: to [^.;:,]{{1,30}})? from (?:(?:the|an?|its|their) )?(?:{_EARLIER} )?"
    rf"(?:(?:\w{{1,20}} )?{_COUNT} of )?"
    rf"|{_EARLIER} (?:\w{{1,20}} )?{_COUNT} (?:{_BETWEEN} ){{0,8}}"
    rf"|{_EARLIER} (?:{_REPORTED} )(?:{_BETWEEN} ){{0,8}}"
    r"|(?:previously|formerly|originally|initially) )$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?: \w{1,20}){0,3}? (?:"
    rf"(?:as )?(?:(?:was|were|had been|it had|they had) )?{_EARLIER} {_REPORTED}"
    rf"|(?:as )?{_REPORTED} (?:{_EARLIER}|the day before))\b",
    re.IGNORECASE,
)
#: A value of another time, which holds for that time: “up from 30 last year”.
_DATED = re.compile(
    r"[\W]*(?:\w{1,20} ){0,3}?(?:(?:a|the|last|previous|same) (?:\w{1,20} )?"
    r"(?:year|month|quarter|week|season|decade|century|election)|in (?:[A-Z]|\d{4}\b))"
)


def is_former(text: str, figures: Sequence[Figure], index: int) -> bool:
    """Tell whether a count is what was said before, and another near it what is said now.

    What was at another time is no such count, as it holds for that time: “up from 30 in 2019”.

    Args:
        text: Of the article.
        figures: All of it, in reading order.
        index: Which of them.
    """
    figure = figures[index]
    if figure.kind != "count":
        return False
    before = text[max(0, figure.span.start - _AROUND) : figure.span.start]
    after = text[figure.span.end : figure.span.end + _AROUND]
    if _AFTER.match(after) is None and (_BEFORE.search(before) is None or _DATED.match(after)):
        return False
    beside = (*figures[max(0, index - 2) : index], *figures[index + 1 : index + 3])
    return any(
        other.kind == "count"
        and other.value != figure.value
        and other.span.start - _REACH < figure.span.start < other.span.end + _REACH
        for other in beside
    )
