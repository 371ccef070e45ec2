"""The list of names: what each article calls those that several name."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.export.pdf.flow import HEADING, SMALL, TEXT, Flow
from reader.model.article import letter
from reader.model.comparison import Passage

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.export.pdf.margins import Reference
    from reader.model.comparison import Comparison, Entity

_TOGETHER = 42.0  # a heading and two lines
_GAP = 9.0


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


def write_names(
    flow: Flow, comparison: Comparison, reference: Callable[[Passage], Reference]
) -> None:
    """Write the names; `reference` leads to where an article has one first."""
    names = {entity.id: entity.name for entity in comparison.entities}
    for name in shared_names(comparison):
        flow.keep(_TOGETHER)
        flow.text(name.entity.name, HEADING)
        for office in name.entity.offices[:1]:
            body = names.get(office.body or "", "")
            flow.text(" · ".join(filter(None, (office.words, body))), SMALL)
        for called in name.called:
            told = ", ".join(f"{form} {times:,}" for form, times in called.forms)
            here = flow.text(f"{letter(called.first.article)}: {told}", TEXT)
            flow.refer([reference(called.first)], here)
        flow.gap(_GAP)


def _form(words: str, state: str) -> str:
    return f"{words} (for the government of {state})" if state else words


def _times(name: SharedName) -> int:
    return sum(times for called in name.called for _, times in called.forms)
