"""The words of sentences, with their stems.

Nothing here needs arrays: the window, too, works with words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from Stemmer import Stemmer

from reader.model.article import ENGLISH
from reader.model.letters import SPACED, UNSPACED, is_particle
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

#: A word in any script, or a sign of those that leave no space between words.
WORD = re.compile(rf"{SPACED}(?:[.,]\d+)*|{UNSPACED}")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence.

    Attributes:
        start: Its first character in the sentence.
        end: The character after its last.
        stem: Its Snowball stem, in lower case.
        content: Whether it says something, rather than only holding the sentence together.
    """

    start: int
    end: int
    stem: str
    content: bool


def split_words(
    articles: Sequence[Sequence[str]], languages: Sequence[str] | None = None
) -> list[list[tuple[Word, ...]]]:
    """Return the words of each sentence of each article.

    Args:
        articles: The sentences of each.
        languages: The language of each (ISO 639-1), for its stems; English where not given.
    """
    rules = {language: _words_of(language) for language in {*(languages or ()), ENGLISH}}
    return [
        [tuple(map(rules[language], WORD.finditer(sentence))) for sentence in sentences]
        for sentences, language in zip(
            articles, languages or [ENGLISH] * len(articles), strict=True
        )
    ]


def _words_of(language: str) -> Callable[[re.Match[str]], Word]:
    """Return what makes words of what is found in a text of this language."""
    functional = function_words()
    stems: dict[str, str] = {}
    stem = _stemmer(language)

    def word(found: re.Match[str]) -> Word:
        form = found[0].lower()
        if form not in stems:
            stems[form] = stem(form)
        content = form not in functional and not is_particle(form)
        return Word(found.start(), found.end(), stems[form], content)

    return word


def _stemmer(language: str) -> Callable[[str], str]:
    """Return what makes a stem of a word; words stay as they are where there are no rules."""
    try:
        stem: Callable[[str], str] = Stemmer(language).stemWord
    except KeyError:
        return str
    return stem


@cache
def function_words() -> frozenset[str]:
    """Return the words that only hold sentences together, in lower case."""
    return frozenset(word_list("function_words"))


@cache
def irregular_verbs() -> Mapping[str, str]:
    """Return the stem of each English verb by its past, and participle, that no rule makes."""
    stem = _stemmer(ENGLISH)
    lines = (line.split(", ") for line in word_list("irregular_verbs"))
    return {form: stem(verb) for verb, *forms in lines for form in forms}
