"""The words that report quotes, and the days and hearers that they tell."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.comparison.utterances import Rendering
    from reader.model.analysis import Analysis, Figure
    from reader.model.article import Article
    from reader.model.text import Span

_LATELY = 7  # days before its article in which something was said of which no day is told
_NEAR = 60  # characters from a cue to the day it goes with
_LEAD = 40  # characters, of a sentence, in which its first words tell a day
_ROUND = 0.25  # of a length of time, "a year since", by which the day may be missed

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_YEAR = re.compile(r"\d{4}")
_LENGTH = re.compile(r"P(\d{1,3})([DWMY])")
_DAYS = {"D": 1, "W": 7, "M": 30, "Y": 365}
_SINCE = re.compile(r"\s+(?:ago|since|earlier)\b")
_WORD = re.compile(r"\w+(?:[’']\w+)*")
#: What ends the words that go with a cue: the day behind it belongs to something else.
_ENDS = re.compile(r"[,;:()—–]|\b(?:that|who|which|whose|whether|because|if)\b")
_PARTS = re.compile(r"[,;:()—–]")
#: Words before the day in a lead-in: "Back in July", "During the 2023 dispute", "Only on Friday".
_LEADING = frozenset(
    {"in", "on", "at", "during", "back", "early", "earlier", "late", "later", "as", "by", "only"}
    | {"just", "already", "even", "but", "and", "yet", "though", "while", "it", "is", "was", "the"}
    | {"a", "an", "his", "her", "its", "their", "of", "end", "start", "since", "over", "more"}
    | {"than", "about", "almost", "nearly", "barely", "hardly", "some", "around", "again", "then"}
    | {"also", "not", "until", "this", "last"}
)
#: Before whom something is said or where it stands, by the words that tell it.
_HEARERS: Mapping[str, Sequence[str]] = {
    "press": (
        *("press conference", "news conference", "press", "briefing"),
        *("reporters", "journalists", "correspondents"),
    ),
    "parliament": (
        *("parliament", "lawmakers", "legislators", "mps", "deputies", "senators", "senate"),
        *("congress", "congressmen", "commons", "lords", "assembly", "duma", "bundestag"),
    ),
    "court": ("court", "judge", "judges", "jury", "tribunal", "inquest", "investigators"),
    "writing": (
        *("statement", "letter", "email", "memo", "communique", "communiqué", "tweet", "post"),
        *("posting", "twitter", "facebook", "telegram", "instagram", "filing", "book", "memoir"),
    ),
    "interview": ("interview", "newspaper", "magazine", "radio", "television", "tv", "podcast"),
    "meeting": ("meeting", "rally", "crowd", "supporters", "conference", "summit", "audience"),
    "owners": ("shareholders", "investors", "analysts"),
}
_CLASSES = {word: 1 << at for at, words in enumerate(_HEARERS.values()) for word in words}
_HEARD = re.compile(
    r"\b(?:told|tells|telling|informed|addressed|addressing|wrote|to|at|in|on|before)\s+"
    rf"(?:\w+(?:[’']s)?\s+){{0,3}}?(?P<who>{'|'.join(_CLASSES)})\b",
    re.IGNORECASE,
)


class Occasion(NamedTuple):
    """When and before whom something was said.

    Attributes:
        first: The first day it may have been, counted from the beginning of the calendar; None
            where nothing is known of it.
        last: The last.
        told: Whether the article tells the day.
        hearers: One bit for each sort of those it was said before; 0: not told.
    """

    first: int | None = None
    last: int | None = None
    told: bool = False
    hearers: int = 0


class Frames:
    """The words of an article that report its quotes, with the days and hearers in them.

    Args:
        article: The article.
        analysis: What is found in it.
    """

    def __init__(self, article: Article, analysis: Analysis) -> None:
        self._text, self._sentences = article.text, analysis.sentences
        self._published = _day(article.published)
        quoted = _merged(
            span for quote in analysis.quotes for span in (quote.content, quote.clause)
        )
        self._dates = [
            (figure.span, days)
            for figure in analysis.figures
            if not _inside(quoted, figure.span.start)
            if (days := self._days(figure)) is not None
        ]
        self._heard = [
            (hit.start("who"), _CLASSES[hit["who"].lower()])
            for hit in _HEARD.finditer(article.text)
            if not _inside(quoted, hit.start("who"))
        ]

    def occasion(self, one: Rendering) -> Occasion:
        """Return when and before whom a quote was said."""
        lately = Occasion()
        if self._published is not None:
            lately = Occasion(self._published - _LATELY, self._published)
        cue = one.quote.cue
        at = bisect_right(self._sentences, cue.start, key=lambda span: span.end) if cue else 0
        if cue is None or at == len(self._sentences):
            return lately
        sentence = self._sentences[at]
        hearers = self._hearers(sentence, cue)
        first, last = self._day_of(sentence, cue) or (lately.first, lately.last)
        return Occasion(first, last, (first, last) != lately[:2], hearers)

    def _hearers(self, sentence: Span, cue: Span) -> int:
        """Return before whom, told in the lead-in of a sentence or beside the cue."""
        low = bisect_left(self._heard, sentence.start, key=lambda hit: hit[0])
        found = 0
        for at, kind in self._heard[low : low + 3]:
            near = abs(at - cue.end) <= _NEAR or at - sentence.start <= _LEAD
            found |= kind if near and at < sentence.end else 0
        return found

    def _day_of(self, sentence: Span, cue: Span) -> tuple[int, int] | None:
        """Return the days that the words around a cue tell; None where they tell none."""
        at = bisect_left(self._dates, cue.end, key=lambda one: one[0].start)
        if at < len(self._dates):
            span, days = self._dates[at]
            between = self._text[cue.end : min(span.start, cue.end + _NEAR + 1)]
            if len(between) <= _NEAR and span.end <= sentence.end and not _ENDS.search(between):
                return days
        first = bisect_left(self._dates, sentence.start, key=lambda one: one[0].start)
        for span, days in self._dates[at - 1 : at] if at > first else []:
            if self._leads(sentence, span) or self._is_beside(span, cue):
                return days
        return None

    def _leads(self, sentence: Span, day: Span) -> bool:
        """Tell whether a day stands in what a sentence, or a clause of it, begins with."""
        part = self._text[max(sentence.start, day.start - _LEAD) : day.start]
        words = _WORD.findall(_PARTS.split(part)[-1].lower())
        return all(word in _LEADING for word in words)

    def _is_beside(self, day: Span, cue: Span) -> bool:
        """Tell whether a day stands right before a cue: "the ministry on Friday denied"."""
        between = self._text[day.end : min(cue.start, day.end + _NEAR)]
        part = self._text[max(0, day.start - _NEAR) : day.start]
        return len(_WORD.findall(between)) <= 1 and not _ENDS.search(_PARTS.split(part)[-1])

    def _days(self, figure: Figure) -> tuple[int, int] | None:
        """Return the days that a figure tells; None for what is no date, or is still to come."""
        days = _interval(figure.value) if figure.kind == "date" else self._ago(figure)
        to_come = days and self._published is not None and days[0] > self._published + 1
        return None if to_come else days

    def _ago(self, figure: Figure) -> tuple[int, int] | None:
        """Return the days that "a year since" tells."""
        length = _LENGTH.fullmatch(figure.value)
        if length is None or self._published is None:
            return None
        if not _SINCE.match(self._text, figure.span.end):
            return None
        back = int(length[1]) * _DAYS[length[2]]
        off = round(back * _ROUND)
        return self._published - back - off, self._published - back + off


def _merged(spans: Iterator[Span]) -> list[tuple[int, int]]:
    """Return the stretches that any of the spans covers, in order."""
    found: list[tuple[int, int]] = []
    for start, end in sorted((span.start, span.end) for span in spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _inside(stretches: Sequence[tuple[int, int]], at: int) -> bool:
    before = bisect_right(stretches, at, key=lambda one: one[0])
    return before > 0 and at < stretches[before - 1][1]


def _interval(value: str) -> tuple[int, int] | None:
    """Return the first and the last day of an ISO 8601 date, month, week or year."""
    try:
        if found := _DAY.match(value):
            day = date(*(int(part) for part in found.groups())).toordinal()
            return day, day
        if found := _WEEK.match(value):
            monday = date.fromisocalendar(int(found[1]), int(found[2]), 1).toordinal()
            return monday, monday + 6
        if found := _MONTH.match(value):
            first = date(int(found[1]), int(found[2]), 1)
            after = (first + timedelta(days=31)).replace(day=1)
            return first.toordinal(), after.toordinal() - 1
        if _YEAR.fullmatch(value):
            year = int(value)
            return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    except ValueError:  # no day of any calendar: "2024-13", the year 0
        pass
    return None


def _day(published: str | None) -> int | None:
    days = _interval(published or "")
    return days[1] if days else None
