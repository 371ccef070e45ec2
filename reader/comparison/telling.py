"""Which sentences say enough that two of them may be told to match.

Headings, bylines, dates and "he told reporters" are the same in many articles by accident.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.comparison.words import split_words
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.naming import Naming
    from reader.comparison.words import Word
    from reader.model.text import Span

_LEAST = 3  # different words with content
_PLENTY = 5  # so many will do if none of them tells anything but who, when and that it was said
_LINE = 5  # words that tell something in a line of its own without a full stop; a heading has few
_LITTLE = ("calendar", "cue_nouns", "cue_verbs")
_PEOPLE = "cue_people"
_ENDS = tuple(".!?…:;。！？؟۔।॥")
_CLOSING = "\"'”’»›)] "
_LETTERS = re.compile(r"[^\W\d_]+")


def telling(
    text: str,
    sentences: Sequence[Span],
    words: Sequence[Sequence[Word]],
    names: Sequence[Naming],
) -> list[bool]:
    """Return of each sentence of an article whether it says enough to match another.

    Args:
        text: The article's.
        sentences: All of them.
        words: Of each.
        names: In each.
    """
    little = _stems(*_LITTLE)
    people = _stems(_PEOPLE)
    alone = _alone(text, sentences)
    found = []
    for at, named in enumerate(names):
        content = {word.stem for word in words[at] if word.content}
        told = {
            word.stem
            for number, word in enumerate(words[at])
            if word.content and number not in named.words and _LETTERS.fullmatch(word.stem)
        } - little
        if alone[at] and not _is_ended(sentences[at].of(text)):
            found.append(len(told) >= _LINE)  # who it is about is something in a headline
        else:
            more = bool(told - people) or len(content) >= _PLENTY
            found.append(len(content) >= _LEAST and more)
    return found


def _stems(*names: str) -> set[str]:
    """Return the stems of the English words in some lists."""
    lines = [" ".join(word_list(name)) for name in names]
    return {word.stem for words in split_words([lines])[0] for word in words}


def _alone(text: str, spans: Sequence[Span]) -> list[bool]:
    """Tell of each sentence whether it is a paragraph of its own."""
    inner = ("\n" in text[one.end : other.start] for one, other in pairwise(spans))
    breaks = [True, *inner, True]
    return [before and after for before, after in pairwise(breaks)]


def _is_ended(sentence: str) -> bool:
    return sentence.rstrip(_CLOSING).endswith(_ENDS)
