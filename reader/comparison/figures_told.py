"""What a sentence tells of a figure in it: what it counts, what befell that, what it dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.comparison.figures_context import stem_of, stems
from reader.comparison.figures_quantities import Measures, Quantity, Way
from reader.comparison.figures_values import is_year
from reader.resources import word_list

if TYPE_CHECKING:
    from reader.model.analysis import Figure
    from reader.model.article import Article
    from reader.model.text import Span

#: Units that say no more than that people are counted.
_ANYBODY = frozenset(("person", "other", "victim", "casualty"))
#: How many words may stand between a number and what befell those it counts.
_REACH = 9
#: How many code points of a sentence are read on either side of a figure: a “sentence” of a
#: hundred thousand with a figure every few words would take the square of that.
_NEAR = 1_000
#: How many words a date may be an attribute of.
_HEADS = 2
#: “Four, after one of the injured died”: that is not what befell the four.
_ONE_OF = re.compile(r"\w of (?:the|those|them) (?:\w{1,20} )?$", re.IGNORECASE)
#: “312 people ran aground, injuring 41”: that befell others, who are counted behind it.
_OF_OTHERS = re.compile(
    r"\s+(?:(?:at least|about|around|some|nearly|almost|more than|up to|as many as)\s+)?"
    r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores)\b)",
    re.IGNORECASE,
)
_PART = re.compile(r"\s*of (?:them|whom|these|those|us)\b", re.IGNORECASE)
_INCLUDED = re.compile(r"\b(?:including|among them|among whom)\W*$", re.IGNORECASE)
_APART = re.compile(r"[\W\d]*(?:later|earlier|ago|from now|since|into)\b", re.IGNORECASE)
_AROUND = re.compile(r"\W*(?:after|before|prior|until)\b", re.IGNORECASE)
_AWAY = re.compile(r"\b(?:within|after|in|every|each|(?:past|last|next|first))\W*$", re.IGNORECASE)
_LASTING = re.compile(
    r"\b(?:for|last(?:s|ed|ing)?|t(?:ake|akes|aking|ook)|spen[dt]|wait(?:s|ed|ing)?)\W*$",
    re.IGNORECASE,
)
#: “Has stood for 99 years”; and what is done to somebody for years, who is not through with them.
_STILL = re.compile(r"\b(?:has|have|had)\b[^.;]{0,60}\bfor\W(?:\w+ ){0,2}$", re.IGNORECASE)
#: “Within ten days”; “has ten days to pay”.
_LEFT = re.compile(r"\bwithin\W*$", re.IGNORECASE)
_HAVING = re.compile(
    r"\b(?:ha(?:s|ve)|gives?|given|gets?|allow(?:s|ed)?)\b[^.;,]{0,40}$", re.IGNORECASE
)
_TO = re.compile(r" to [a-z]|['’] time\b| left\b")
_SERVED = re.compile(
    r"\b(?:sentenced?|jail(?:ed)?|prison(?:ed)?|term|serv(?:ed|es?|ing)|contract|deal)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
_SERVED_AFTER = re.compile(
    r"\W(?:in (?:jail|prison)|sentence|term|contract|deal)\b", re.IGNORECASE
)
_POSSESSIVE = re.compile(r"['’]s?\s+")
_NAMED = re.compile(r"\s*([a-zà-ÿ]+)\b")
_PREPOSITION = re.compile(
    r"\b(?:in|on|since|by|until|till|from|of|during|after|before|for|to|around|through)\s*$",
    re.IGNORECASE,
)


class Told(NamedTuple):
    """A figure and what its sentence tells of it.

    Attributes:
        figure: The figure.
        quantity: What it measures.
        unit: What is counted, "person" for people of any kind; or None.
        fate: What befell them ("dead"), or None.
        spans: For durations "length", "distance" from another time, or "next" ("a day later",
            which is no more than telling on); else "".
        dated: For dates the stems of the words that one is an attribute of (“the 1987 storm”).
        words: For dates the stems of the words of the sentence, of a very long one those near it.
        head: The stem of the last word of what is counted; "" where nothing is known of that.
        former: Whether the article itself gives another count for it now.
        included: Whether it is a part of what was counted before it: “including two children”.
    """

    figure: Figure
    quantity: Quantity
    unit: str | None
    fate: str | None = None
    spans: str = ""
    dated: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    head: str = ""
    former: bool = False
    included: bool = False


class Teller:
    """Reads what sentences tell of their figures."""

    def __init__(self) -> None:
        self._functional = frozenset(word_list("function_words"))
        self._measures = Measures()
        lines = (line.split(" ", 1) for line in word_list("fates"))
        self._fates = {words: fate for fate, words in lines}
        longest = sorted(self._fates, key=len, reverse=True)
        self._fate = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)

    def told(self, article: Article, sentence: Span, figure: Figure) -> Told:
        """Return what the sentence of `article` at `sentence` tells of `figure`, in it."""
        text = article.text
        start = max(sentence.start, figure.span.start - _NEAR)
        end = min(sentence.end, figure.span.end + _NEAR)
        before, after = text[start : figure.span.start], text[figure.span.end : end]
        way = "back" if figure.unit == "age" else _way(before, after)
        quantity = self._measures.quantity(figure, article.published, way)
        if figure.kind == "date":
            dated = stems(self._dated(before, after, figure))
            return Told(figure, quantity, None, dated=dated, words=stems(text[start:end]))
        if figure.kind == "duration":
            return Told(figure, quantity, figure.unit, spans=_spans(before, after, figure))
        if figure.kind == "count":
            unit, fate = self._counted(before, after, figure)
            head = stem_of(unit.split()[-1]) if unit else ""
            included = _INCLUDED.search(before) is not None
            return Told(figure, quantity, unit, fate, head=head, included=included)
        return Told(figure, quantity, figure.unit)

    def _counted(self, before: str, after: str, figure: Figure) -> tuple[str | None, str | None]:
        """Return what is counted, and what befell it."""
        fate = self._fates.get(figure.unit or "") or self._nearest(before, after)
        if figure.unit in _ANYBODY or figure.unit in self._fates:
            return "person", fate
        if figure.unit is None and fate is not None and not _PART.match(after):
            return "person", fate
        return figure.unit, fate

    def _nearest(self, before: str, after: str) -> str | None:
        """Return the fate told nearest to a figure, what follows first; None beyond reach."""
        found = [
            (len(after[: match.start()].split()), 0, match[0])
            for match in self._fate.finditer(after)
            if not (
                _ONE_OF.search(after, 0, match.start()) or _OF_OTHERS.match(after, match.end())
            )
        ]
        found += [
            (len(before[match.end() :].split()), 1, match[0])
            for match in self._fate.finditer(before)
        ]
        distance, _, words = min(found, default=(_REACH + 1, 0, ""))
        return self._fates[words.lower()] if distance <= _REACH else None

    def _dated(self, before: str, after: str, figure: Figure) -> str:
        """Return the one or two words that a date is an attribute of, or ""."""
        owns = _POSSESSIVE.match(after)
        if owns is None and (_PREPOSITION.search(before) or not is_year(figure.value)):
            return ""
        found: list[str] = []
        at = 0 if owns is None else owns.end()
        while len(found) < _HEADS and (word := _NAMED.match(after, at)):
            if word[1] in self._functional:
                break
            found.append(word[1])
            at = word.end()
        return " ".join(found)


def _way(before: str, after: str) -> Way:
    """Return whither a length of time reaches: “the first in 14 years”, “has ten days to pay”."""
    if _SERVED.search(before) or _SERVED_AFTER.match(after):
        return ""
    if _LEFT.search(before) or (_HAVING.search(before) and _TO.match(after)):
        return "ahead"
    old = after.lstrip(" -").startswith("old")
    away = old or _AWAY.search(before) or _APART.match(after) or _STILL.search(before)
    return "back" if away else ""


def _spans(before: str, after: str, figure: Figure) -> str:
    lasting = _LASTING.search(before) is not None
    apart = _APART.match(after) or (_AROUND.match(after) and not lasting)
    if apart and figure.value.lstrip("PT")[:-1] == "1":
        return "next"
    return "distance" if apart or _AWAY.search(before) else "length"
