"""Clubs that are called as their town is: “Una lost 2–1”, beside “Una Rovers” and “in Una”."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from reader.comparison.names_forms import fold
from reader.comparison.names_spellings import sound
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.analysis import Analysis, Mention
    from reader.model.article import Article

#: An article with so many different words of games is about one.
_GAME = 4
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
#: What stands before a place, not before a club.
_WHERE = re.compile(
    r"\b(?:in|near|outside|inside|around|across|throughout|through|towards?"
    r"|(?:town|city|village|streets|people|mayor|university|outskirts|centre) of) (?:the )?$"
)
_BEFORE = 24


def with_clubs(articles: Sequence[Article], analyses: Sequence[Analysis]) -> tuple[Analysis, ...]:
    """Return `analyses` with the names of towns that mean a club labelled as bodies."""
    towns = {
        sound(town)
        for article, analysis in zip(articles, analyses, strict=True)
        for one in analysis.mentions
        if one.label == "ORG" and (town := _town(fold(one.span.of(article.text))))
    }
    return tuple(
        replace(analysis, mentions=_told(article.text, analysis.mentions, towns))
        if towns and is_game(article.text)
        else analysis
        for article, analysis in zip(articles, analyses, strict=True)
    )


def is_game(text: str) -> bool:
    """Tell whether `text` is about a game between clubs."""
    return len(_games().intersection(_WORD.findall(text.casefold()))) >= _GAME


def _told(text: str, mentions: Sequence[Mention], towns: set[str]) -> tuple[Mention, ...]:
    return tuple(
        replace(one, label="ORG") if _is_club(text, one, towns) else one for one in mentions
    )


def _is_club(text: str, one: Mention, towns: set[str]) -> bool:
    if one.label not in ("PLACE", "OTHER") or sound(fold(one.span.of(text))) not in towns:
        return False
    return _WHERE.search(text, max(0, one.span.start - _BEFORE), one.span.start) is None


def _town(form: str) -> str:
    """Return what is left of a folded name without the words that are a club's; "" if not one."""
    words = form.split()
    kept = [word for word in words if word not in _club_words()]
    return " ".join(kept) if len(kept) < len(words) else ""


@cache
def _club_words() -> frozenset[str]:
    return _listed("name_parts", "club", "town")


@cache
def _games() -> frozenset[str]:
    return _listed("name_cues", "sport")


def _listed(name: str, *classes: str) -> frozenset[str]:
    lines = (line.split() for line in word_list(name))
    return frozenset(word for kind, *words in lines if kind in classes for word in words)
