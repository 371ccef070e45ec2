"""Which figures are listed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.ui.cards.filtering import folded

#: differ, open: of these what the user has not resolved; told: what the user has said something
#: of; only: no other article has it.
Standing: TypeAlias = Literal["differ", "open", "agree", "told", "only"]


@dataclass(frozen=True, slots=True)
class Fact:
    """What can be asked for of a topic, or of a figure that one article alone has.

    Attributes:
        standings: How its figures stand to each other.
        articles: The keys of the articles that have it.
        words: Its topic and its figures' words, without case and accents.
    """

    standings: frozenset[str]
    articles: frozenset[str]
    words: str


@dataclass(frozen=True, slots=True)
class FigureFilter:
    """What a topic must have to be listed; what is empty admits every one.

    Attributes:
        standing: How its figures stand to each other.
        article: The key of an article that has it.
        text: Words all of which are in its topic or figures; case and accents make no difference.
    """

    standing: Standing | None = None
    article: str = ""
    text: str = ""

    def admits(self, fact: Fact) -> bool:
        """Tell whether a topic has all that is asked for."""
        if self.standing is not None and self.standing not in fact.standings:
            return False
        if self.article and self.article not in fact.articles:
            return False
        return all(word in fact.words for word in folded(self.text).split())
