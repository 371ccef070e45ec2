"""What can be said of one paragraph alone: is it prose, a date line, a byline, a caption?

The features are those of shallow text classification (Kohlschütter, Fankhauser and Nejdl,
"Boilerplate Detection using Shallow Text Features", WSDM 2010) and of jusText (Pomikálek,
"Removing Boilerplate and Duplicate Content from Web Corpora", 2011), without their mark-up:
length, sentence punctuation, share of function words, known phrases.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.importing.agencies import is_credit
from reader.importing.bylines import byline
from reader.importing.captions import is_caption
from reader.importing.dates import dates
from reader.importing.forms import CLOCK, addresses, is_odd
from reader.importing.phrases import folded
from reader.importing.voice import is_of_page

if TYPE_CHECKING:
    from reader.importing.base import Piece
    from reader.importing.phrases import Phrases
    from reader.model.article import BlockRole

# A number of a note or a credit in brackets may stand behind.
_STOP = r"[.!?…。！？؟۔।][\"'”’»)\]]*\s*"
_END = re.compile(
    rf"{_STOP}(?:\[\d*\]|[(\[][^()\[\]]{{2,60}}[)\]])?$|(?<!\d){_STOP}\d{{1,3}}$|[\"”]$"
)
_ENDS = frozenset('.!?…。！？؟۔।"”')  # with which they close, and nothing else behind
_MARKS = "\"“”‘’'.,;:()"
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_OPENING = re.compile(r"[\"“„«]")
_QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|(?<!\w)‘[^’]*(?:’|$)")
# In folded text:
_WE = re.compile(r"\b(?:we|us|our|ours|i|my)\b")
_YOU = re.compile(r"\byou(?:rs?)?\b")
_BIDDING = re.compile(
    r"(?:^|[.!?:] )(?:subscribe|sign up|donate|join|follow|download|support|click|register|become|"
    r"get|share|tell|send|e-?mail|call|contact|please|read|view|find)\b",
    re.IGNORECASE,
)
_DATE_WORD = re.compile(
    r"^(?:last )?(?:date|published|publish(?:ed)? (?:on|at|date)|posted|posted on|updated?|"
    r"modified|changed|amended|revised|first published|originally published|created|issued)\b",
    re.IGNORECASE,
)


# Who said it, between commas: no page reports so of itself.
_SAID_BY = re.compile(
    r",[”\"’]? (?:(?:he|she|they) |(?:the [a-z]+ )?(?:[A-ZÀ-Þ][\w’'.-]+ ){1,3})"
    r"(?:[a-z]{3,}ed|said|says|told|wrote)[,.]"
)
_QUOTATION_MARKS = ("“", '"', "‘")
_END_LENGTH = 200  # characters at the end of a paragraph in which its last sentence closes
_HALVES = ("a.m.", "p.m.", "A.M.", "P.M.")  # which end a time, and no sentence
_BROKEN_OFF = ("...", "…")  # as in "Click to expand..."
_MENU = 12  # words of a menu in one line
_EDGES = "|•·,/"
_DATED = 40  # words up to which a line may be there to date the page
_MOSTLY = 0.6  # share of its characters from which a piece is a link
_LINK = 12  # words up to which a sentence that is a link leads away


class Traits(NamedTuple):
    """A paragraph and what it looks like by itself; a tuple, for pages have thousands.

    Attributes:
        text: The paragraph.
        line: The same, folded for look-up.
        block: The piece's `group`.
        role: As in `Piece`; likewise `kept` and `links`.
        words: How many words; two signs count as one where words are not parted.
        ended: Whether it closes as a sentence does.
        signed: Whether it is a byline.
        credit: Whether it is that or names those who helped.
        date: ISO date when the line is there to date the page, else None.

    What follows is left as it is where the format sets the paragraph aside:

        prose: Whether it reads as one or more sentences.
        appeal: How many signs that it speaks about the page: known phrases, "we" beside "you".
        address: Whether it says "we" beside "you": one of the signs above.
        ours: Whether it says "we" or "I" outside quotation marks.
        asking: Whether, outside quotation marks, it says "we" or "you", or appeals and bids.
        known: Whether pages are known to put just this line around an article.
        odd: Whether its form alone marks it as furniture.
        caption: Whether it is a picture's caption, by its credit.
    """

    text: str
    line: str
    block: int
    role: BlockRole
    kept: bool | None
    links: float
    words: int
    ended: bool
    signed: bool
    credit: bool
    date: str | None
    prose: bool = False
    appeal: int = 0
    address: bool = False
    ours: bool = False
    asking: bool = False
    known: bool = False
    odd: bool = False
    caption: bool = False

    @property
    def body(self) -> bool:
        """Whether it can be taken for the article's own words by itself."""
        return self.prose and not (self.pleading or self.apart)

    @property
    def pleading(self) -> bool:
        """Whether it asks the reader for something in the page's name."""
        return self.appeal > self.address and (self.asking or not self.prose)

    @property
    def apart(self) -> bool:
        """Whether it stands around an article wherever it stands on the page."""
        return self.known or self.odd or self.caption or self.credit or self.date is not None

    @property
    def linked(self) -> bool:
        """Whether it is there to lead to another page, and no sentence that happens to do so."""
        if self.role in {"heading", "table"}:
            return False
        return self.links >= _MOSTLY and (not self.prose or self.words <= _LINK)


def traits_of(piece: Piece, phrases: Phrases) -> Traits:
    """Return what `piece` looks like."""
    text = piece.text
    signed = byline(text, phrases.agencies) is not None
    plain = piece.role not in {"heading", "table"}
    words, ended = _words(text), is_ended(text)
    menu = piece.kept is False and piece.links >= _MOSTLY
    found = Traits(
        text=text,
        line=folded(text),
        block=piece.group,
        role=piece.role,
        kept=piece.kept,
        links=piece.links,
        words=words,
        ended=ended,
        signed=signed,
        credit=signed or (not menu and is_credit(text, phrases.agencies)),
        date=_date_of(text, ended=ended) if plain and not menu and words <= _DATED else None,
    )
    # Of a long page most is set aside by its format: the rest would cost much and decide nothing.
    return found if piece.kept is False else _weighed(found, phrases, plain=plain)


def _words(text: str) -> int:
    parted = len(text.split())
    return parted if text.isascii() else max(parted, len(_CJK.findall(text)) // 2)


def _weighed(it: Traits, phrases: Phrases, *, plain: bool) -> Traits:
    """Return the traits with those by which it is decided whether a piece is kept."""
    text = it.text
    own = _QUOTED.sub(" ", text) if any(mark in text for mark in _QUOTATION_MARKS) else text
    line = it.line if own == text else folded(own)
    ours, yours = _WE.search(line) is not None, "you" in line and _YOU.search(line) is not None
    appeal = len(set(phrases.appeals.findall(line))) + (ours and yours)
    return it._replace(
        prose=_is_prose(text, phrases.small_words, ended=it.ended),
        appeal=appeal,
        address=ours and yours,
        ours=ours,
        asking=ours or yours or (appeal > 0 and _BIDDING.search(own.strip()) is not None),
        known=_is_known(it, phrases),
        odd=(is_odd(text, ended=it.ended) or (it.kept is None and is_of_page(text)))
        if plain
        else not any(map(str.isalnum, text)),
        caption=it.role == "caption" or (it.words <= 60 and is_caption(text, it.line, phrases)),
    )


def _is_known(it: Traits, phrases: Phrases) -> bool:
    if phrases.is_in("lines", it.line):
        return not (it.ended and _SAID_BY.search(it.text))
    broken = not it.ended or it.text.endswith(_BROKEN_OFF)
    return broken and (phrases.is_in("fragments", it.line) or _is_menu(it, phrases))


def _is_menu(it: Traits, phrases: Phrases) -> bool:
    """Say whether most words of a line are each known to be a line of a page: Home News Sport."""
    if not 2 <= it.words <= _MENU:
        return False
    words = [word for word in it.line.split() if word not in _EDGES]
    return 2 * sum(phrases.is_in("lines", word.strip(_EDGES)) for word in words) > len(words)


def _is_prose(text: str, small_words: frozenset[str], *, ended: bool) -> bool:
    """Say whether `text` reads as sentences: ended as one, or long and full of small words."""
    words = text.split()
    if len(words) >= 12 and not ended and _has_small(words, small_words):
        return True
    if _OPENING.match(text):
        return len(words) >= 3
    if text.endswith((":", ",")):
        return len(words) >= 6
    several = len(words) >= 2 or len(_CJK.findall(text)) >= 4
    return several and ended and any(word.strip(_MARKS).isalpha() for word in words)


def _has_small(words: list[str], small_words: frozenset[str]) -> bool:
    """Say whether a quarter of the words are function words, as in sentences."""
    small = sum(word.strip(_MARKS).lower() in small_words for word in words)
    return small >= 0.25 * len(words)


def is_ended(text: str) -> bool:
    """Say whether `text` closes as a sentence does."""
    last = text[-1:]
    if last in _ENDS or last.isalpha():  # as most lines that do, and do not
        return last in _ENDS
    return _END.search(text, max(0, len(text) - _END_LENGTH)) is not None


def _date_of(text: str, *, ended: bool) -> str | None:
    ended = ended and not text.endswith(_HALVES)
    if ended and not _DATE_WORD.match(text):
        return None
    found = dates(text)
    if not found or addresses(text):  # the date of a post that is embedded is not the page's
        return None
    rest = CLOCK.sub(" ", text[: found[0].start] + text[found[-1].end :])
    labelled = len(rest.split()) <= 14 and _DATE_WORD.match(text)
    short = len(rest.split()) <= 8 and not ended
    return found[0].day if labelled or short else None
