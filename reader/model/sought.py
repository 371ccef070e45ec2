"""Words sought in a text, and where they stand."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.model.folded import fold, folded_sign
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model.folded import Fold, Folded

#: Longer is no expression that anybody typed.
LONGEST = 1000

# Where no word goes on: the expression is to try again where what it found is part of one.
_EDGE = r"(?:(?<!\w)|(?!\w))"
_WHOLE = f"{_EDGE}(?:{{}}){_EDGE}"
_FOREIGN = re.compile(r"\\?[^\x00-\x7f]")


class BadExpression(ValueError):
    """What was written is no regular expression.

    Attributes:
        place: Which of its characters, from 1, gives trouble; 0 where it is not one alone.
    """

    def __init__(self, place: int) -> None:
        super().__init__(f"no regular expression: character {place}")
        self.place = place


@dataclass(frozen=True, slots=True)
class Sought:
    """What is sought.

    Attributes:
        words: As they were written.
        whole: Whether only whole words are found.
        case: Whether capitals and small letters differ.
        expression: Whether the words are a regular expression, as Python's `re` reads them.
    """

    words: str
    whole: bool = False
    case: bool = False
    expression: bool = False

    @property
    def how(self) -> Fold:
        """How the texts to search are folded."""
        if self.expression:
            return "signs"
        return "cased" if self.case else "words"

    def check(self) -> None:
        """See that it can be sought.

        Raises:
            BadExpression: It is no regular expression.
        """
        if self.expression:
            _compiled(self)


def places(sought: Sought, text: str | Folded) -> tuple[Span, ...]:
    """Return where `sought` stands in `text`, in order; no two places share a character.

    Words are found in a time in proportion to the text's length.  A regular expression may take
    for ever: seek it where it can be stopped.

    Args:
        sought: What to find.
        text: Where; or that text as `fold(text, sought.how)` returns it.

    Raises:
        BadExpression: What is sought is no regular expression.
    """
    folded = fold(text, sought.how) if isinstance(text, str) else text
    found = _by_expression(sought, folded) if sought.expression else _by_words(sought, folded)
    return tuple(found)


def _by_words(sought: Sought, folded: Folded) -> Iterator[Span]:
    words, text = fold(sought.words, sought.how).text, folded.text
    at = text.find(words) if words else -1
    while at >= 0:
        span = _span(sought, folded, at, at + len(words))
        if span is not None:
            yield span
        at = text.find(words, at + (len(words) if span is not None else 1))


def _by_expression(sought: Sought, folded: Folded) -> Iterator[Span]:
    for found in _compiled(sought).finditer(folded.text):
        span = _span(sought, folded, *found.span())
        if span is not None:
            yield span


def _span(sought: Sought, folded: Folded, start: int, end: int) -> Span | None:
    """Return what was found from `start` to `end` of the folded text; None: it is no find."""
    if start == end:
        return None
    if sought.whole and not (_parts(folded.text, start) and _parts(folded.text, end)):
        return None
    first, last = folded.source(start), folded.source(end)
    return None if first is None or last is None else Span(first, last)


def _parts(text: str, at: int) -> bool:
    """Tell whether no word goes on across `at`."""
    return not (0 < at < len(text) and _is_letter(text[at - 1]) and _is_letter(text[at]))


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


@lru_cache(maxsize=16)
def _compiled(sought: Sought) -> re.Pattern[str]:
    """Return the expression, its letters folded like those of the text."""
    if len(sought.words) > LONGEST:
        raise BadExpression(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what a later Python may read in another way
        flags = re.MULTILINE if sought.case else re.MULTILINE | re.IGNORECASE
        try:
            re.compile(sought.words, flags)  # as it is, so that the place of trouble is right
            words = _FOREIGN.sub(_folded, sought.words)
            return re.compile(_WHOLE.format(words) if sought.whole else words, flags)
        except re.error as error:
            raise BadExpression(0 if error.pos is None else error.pos + 1) from error
        except (OverflowError, RecursionError) as error:
            raise BadExpression(0) from error


def _folded(found: re.Match[str]) -> str:
    return re.escape(folded_sign(found[0][-1], "signs"))
