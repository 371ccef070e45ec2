"""The names that several articles have, and what each calls them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.comparison import Passage

if TYPE_CHECKING:
    from reader.model.comparison import Comparison, Entity


@dataclass(frozen=True, slots=True)
class Called:
    """What one article calls a name.

    Attributes:
        forms: Each with how often, the most frequent first.
        first: Where it does so first.
    """

    forms: tuple[tuple[str, int], ...]
    first: Passage


@dataclass(frozen=True, slots=True)
class SharedName:
    """A name that several articles have.

    Attributes:
        entity: The name.
        called: What each of these articles calls it, in their order.
    """

    entity: Entity
    called: tuple[Called, ...]


def shared_names(comparison: Comparison) -> tuple[SharedName, ...]:
    """Return the names that several articles have, the most frequent first."""
    forms: dict[tuple[str, int], Counter[str]] = {}
    first: dict[tuple[str, int], Passage] = {}
    states = {entity.id: entity.seat_of for entity in comparison.entities}
    for article, analysis in enumerate(comparison.analyses):
        known = comparison.mention_entities[article]
        for mention, number in zip(analysis.mentions, known, strict=True):
            if number is None:
                continue
            place = Passage(article, mention.span)
            words = " ".join(comparison.words(place).split())
            state = states.get(number, "") if mention.governs else ""
            key = number, article
            forms.setdefault(key, Counter())[_form(words, state)] += 1
            first.setdefault(key, place)
    found = []
    for entity in comparison.entities:
        keys = [(entity.id, article) for article in range(len(comparison.articles))]
        called = [Called(tuple(forms[k].most_common()), first[k]) for k in keys if k in forms]
        if len(called) > 1:
            found.append(SharedName(entity, tuple(called)))
    return tuple(sorted(found, key=lambda name: -_times(name)))


def _form(words: str, state: str) -> str:
    return f"{words} (for the government of {state})" if state else words


def _times(name: SharedName) -> int:
    return sum(times for called in name.called for _, times in called.forms)
