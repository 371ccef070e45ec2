"""What web pages say around their articles: the word lists as patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reader.resources import word_list

# One by one: on a paragraph that is ten times as fast as `str.translate`.
_FOLDED = tuple(zip("“”„‘’()[]", '"""\'\'    ', strict=True))
_EDGES = " .…!?:;,*|•·→←»«›‹-–—"
_LISTS = ("lines", "fragments", "labels", "comments", "listings", "endings")


def folded(text: str) -> str:
    """Return `text` in lower case, with plain quotation marks, without marks at either end."""
    for sign, plain in _FOLDED:
        text = text.replace(sign, plain)
    return " ".join(text.casefold().split()).strip(_EDGES)


@dataclass(frozen=True, slots=True)
class Phrases:
    """The patterns of the lists `furniture_*` and of the agencies, ready for use.

    Attributes:
        lines: By the name of its list, what a whole folded line must match.
        appeals: Finds each phrase by which a page speaks of itself.
        photo_credit: Finds a picture agency at the end of a folded text.
        agencies: News agencies, as articles write them.
        small_words: Function words, in lower case.
    """

    lines: dict[str, re.Pattern[str]]
    appeals: re.Pattern[str]
    photo_credit: re.Pattern[str]
    agencies: frozenset[str]
    small_words: frozenset[str]

    @classmethod
    @cache
    def load(cls) -> Phrases:
        """Return the phrases of the program's word lists, always the same."""
        photos = "|".join(map(re.escape, word_list("photo_credits")))
        return cls(
            {name: _whole(word_list(f"furniture_{name}")) for name in _LISTS},
            phrases_of("furniture_appeals"),
            re.compile(rf"(?:^|[\s/,:(|©-])(?:{photos})$"),
            frozenset(word_list("agencies")),
            frozenset(word_list("small_words")),
        )

    def is_in(self, name: str, line: str) -> bool:
        """Say whether the whole of `line`, folded, is in the list `name`."""
        return self.lines[name].fullmatch(line) is not None


@cache
def phrases_of(name: str) -> re.Pattern[str]:
    """Return what finds the phrases of the word list `name` in a folded text."""
    return re.compile(rf"(?<![\w'])(?:{_any_of(word_list(name))})(?!\w)")


def _whole(entries: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(_any_of(entries))


def _any_of(entries: tuple[str, ...]) -> str:
    """Return the expression of all entries, by first letter: most are passed over as one so."""
    by_letter: dict[str, list[str]] = {}
    for entry in entries:
        by_letter.setdefault(entry[0].casefold(), []).append(_pattern(entry))
    return "|".join(f"(?:{'|'.join(patterns)})" for patterns in by_letter.values())


def _pattern(entry: str) -> str:
    """Return the regular expression of an entry: `*`, `%`, `(a|b)` and `(a)?` are special."""
    plain = re.escape(entry.casefold())
    for special, expression in (
        (r"\*", r".{0,100}"),
        ("%", r"\d[\d.,:]*k?"),
        (r"\(", "(?:"),
        (r"\)", ")"),
        (r"\|", "|"),
        (r")\?", ")?"),
    ):
        plain = plain.replace(special, expression)
    return plain
