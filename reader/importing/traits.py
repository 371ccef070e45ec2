"""What can be said of one paragraph alone: is it prose, a date line, a byline, a caption?

The features are those of shallow text classification (Kohlschütter, Fankhauser and Nejdl,
"Boilerplate Detection using Shallow Text Features", WSDM 2010) and of jusText (Pomikálek,
"Removing Boilerplate and Duplicate Content from Web Corpora", 2011), without their mark-up:
length, sentence punctuation, share of function words, known phrases.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.importing.agencies import is_credit
from reader.importing.bylines import byline
from reader.importing.dates import dates
from reader.importing.phrases import folded

if TYPE_CHECKING:
    from reader.importing.base import Piece
    from reader.importing.phrases import Phrases
    from reader.model.draft import BlockRole

# A number of a note or a credit in brackets may stand behind.
_END = re.compile(r"[.!?…。！？؟۔।][\"'”’»)\]]*\s*(?:\[?\d*\]?|[(\[][^()\[\]]{2,60}[)\]])$|[\"”]$")
_MARKS = "\"“”‘’'.,;:()"
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_OPENING = re.compile(r"[\"“„«]")
_QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|(?<!\w)‘[^’]*(?:’|$)")
# A line that breaks off after one of these was cut, as where a page embeds something.
_CUTTING = frozenset(
    {"the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or"}
)
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
    r"modified|first published|originally published|created|issued)\b",
    re.IGNORECASE,
)
_CREDIT_WORD = (
    r"(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|credit|video|foto)"
    r"(?: (?:credit|by|courtesy(?: of)?|from|source))?"
)
# As in Photograph: Ann Lee/Agency; PHOTO: ANN LEE / AGENCY; Photo by Ann Lee.
_CREDITED = re.compile(
    rf"(?:^|[.!?)\]|”\"]\s+|\(){_CREDIT_WORD}\s*[:/©,]\s*[^.]{{2,70}}\)?\.?$"
    rf"|(?:^|[.!?)\]]\s+|\()(?:photo|picture|image|illustration|graphic|video)s? "
    rf"(?:by|courtesy(?: of)?|via)\s[^.]{{2,60}}\)?\.?$",
    re.IGNORECASE,
)
# "(Ann Lee/Agency)", "(Agency Photo/Ann Lee)", "[Ann Lee/Agency]" at the very end
_SIGNED = re.compile(r"[(\[][A-ZÀ-Þ][\w.'’ -]+\s?[/|]\s?[A-ZÀ-Þ][\w.'’ &-]+(?: via [\w ]+)?[)\]]$")
_SLUG = re.compile(r"(?:[a-z0-9]+[-_]){3,}[a-z0-9]+\b|\S+\.(?:jpe?g|png|gif|webp|svg)\b")
_WIRE_SLUG = re.compile(r"[A-Z]{2,}[-/][A-Z0-9]+(?:[-/][A-Z0-9]+)+(?:\s[A-Z0-9 ]*)?$")
# Every step of a trail can be read in one way only, so that a long one is as quick to refuse.
_TRAIL = re.compile(r"\S[^>›»/.]{0,30}(?:\s[>›»/]\s{0,2}(?!\s)[^>›»/.]{1,30})+$")
_ADDRESS = re.compile(
    r"https?://\S+|www\.\S+|\b[\w.+-]{1,64}@[\w-]{1,63}\.\w+|(?<!\w)[@#]\w+|pic\.twitter\.com/\S+"
)


_SIGNS_OF_ADDRESSES = ("@", "#", "://", "www.", "pic.twitter.com/")
_SIGNS_OF_CREDITS = (
    "photo", "picture", "image", "illustration", "graphic", "credit", "video", "foto",
)  # fmt: skip
_QUOTATION_MARKS = ("“", '"', "‘")
_END_LENGTH = 200  # characters at the end of a paragraph in which its last sentence closes
_CREDIT_LENGTH = 150  # characters at the end of a caption in which its credit stands
_DATED = 40  # words up to which a line may be there to date the page
_MOSTLY = 0.6  # share of its characters from which a piece is a link
_LINK = 12  # words up to which a sentence that is a link leads away


@dataclass(frozen=True, slots=True)
class Traits:
    """A paragraph and what it looks like by itself.

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
    words = _words(text)
    menu = piece.kept is False and piece.links >= _MOSTLY
    found = Traits(
        text=text,
        line=folded(text),
        block=piece.group,
        role=piece.role,
        kept=piece.kept,
        links=piece.links,
        words=words,
        ended=is_ended(text),
        signed=signed,
        credit=signed or (not menu and is_credit(text, phrases.agencies)),
        date=_date_of(text) if plain and not menu and words <= _DATED else None,
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
    return replace(
        it,
        prose=is_prose(text, phrases.small_words),
        appeal=appeal,
        address=ours and yours,
        ours=ours,
        asking=ours or yours or (appeal > 0 and _BIDDING.search(own.strip()) is not None),
        known=phrases.is_in("lines", it.line),
        odd=_is_odd(text) if plain else not any(map(str.isalnum, text)),
        caption=it.role == "caption" or (it.words <= 60 and _is_caption(text, it.line, phrases)),
    )


def is_prose(text: str, small_words: frozenset[str]) -> bool:
    """Say whether `text` reads as sentences: ended as one, or long and full of small words."""
    words = text.split()
    ended = is_ended(text)
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
    if text[-1:].isalpha():  # as most lines that do not
        return False
    return _END.search(text, max(0, len(text) - _END_LENGTH)) is not None


def _date_of(text: str) -> str | None:
    label, ended = _DATE_WORD.match(text) is not None, is_ended(text)
    found = () if ended and not label else dates(text)
    if not found or _addresses(text):  # the date of a post that is embedded is not the page's
        return None
    rest = text[: found[0].start] + text[found[-1].end :]
    labelled = label and len(rest.split()) <= 14
    short = len(rest.split()) <= 8 and not ended
    return found[0].day if labelled or short else None


def _is_odd(text: str) -> bool:
    """Say whether no reader would call the form of `text` a part of an article."""
    words = text.split()
    if not any(map(str.isalnum, text)):
        return True
    if _SLUG.match(text) or _WIRE_SLUG.match(text) or _TRAIL.match(text):
        return True
    addresses = _addresses(text)
    if addresses * 3 >= len(words) or (addresses and len(words) <= 12 and not is_ended(text)):
        return True
    cut = len(words) <= 6 and text[-1].isalpha() and words[-1].lower() in _CUTTING
    return cut and len(words) > 1


def _is_caption(text: str, line: str, phrases: Phrases) -> bool:
    end = max(0, len(text) - _CREDIT_LENGTH)
    tail = text[end:].lower()
    return bool(
        (any(sign in tail for sign in _SIGNS_OF_CREDITS) and _CREDITED.search(text, end))
        or (text[-1] in ")]" and _SIGNED.search(text, end))
        or phrases.photo_credit.search(line, max(0, len(line) - _CREDIT_LENGTH))
    )


def _addresses(text: str) -> int:
    """Return how many addresses and names of accounts stand in `text`."""
    signs = any(sign in text for sign in _SIGNS_OF_ADDRESSES)
    return len(_ADDRESS.findall(text)) if signs else 0
