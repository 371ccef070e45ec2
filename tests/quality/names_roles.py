"""How well roles, and capitals that stand for governments, are found in labelled stories.

A role counts as right with the right holder and the right body; one that belongs to nobody with
the right holder and a word of its own in common with the label.  One that is found without its
body is not found, but not wrong either.  Only what persons and bodies are said to be is asked for.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.analysis.analyse import analyse
from reader.comparison.names import entities
from reader.comparison.names_seats import seated
from reader.comparison.names_story import told_together
from tests.quality.measures import Rate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from reader.analysis.parse import Parse
    from reader.model.analysis import Analysis
    from reader.model.comparison import Entity
    from tests.quality.labelled_names import LabelledEntity, LabelledStory

HOLDERS = ("PERSON", "ORG")
_SMALL = frozenset({"of", "the", "a", "an", "for", "at", "in", "to", "and", "s"})


@dataclass(frozen=True, slots=True)
class Told:
    """A labelled story, and what the program finds in it.

    Attributes:
        story: What people labelled.
        analyses: One an article.
        entities: All names found.
        meant: For each of these, by id, the labelled entity that most of its mentions are.
    """

    story: LabelledStory
    analyses: Sequence[Analysis]
    entities: Sequence[Entity]
    meant: dict[str, str]


def told(story: LabelledStory, parse: Callable[[str], Parse]) -> Told:
    """Return what the program finds in `story`."""
    articles = [one.article for one in story.articles]
    analyses = [analyse(article, parse(article.text)) for article in articles]
    analyses = list(told_together(articles, analyses))
    found, ids = entities(articles, analyses)
    analyses = list(seated(articles, analyses, found, ids))
    shared: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for labelled, analysis, here in zip(story.articles, analyses, ids, strict=True):
        for label in labelled.names:
            for mention, id_ in zip(analysis.mentions, here, strict=True):
                if id_ is not None and 2 * mention.span.overlap(label.span) > len(label.span):
                    shared[id_][label.entity] += 1
    meant = {id_: counts.most_common(1)[0][0] for id_, counts in shared.items()}
    return Told(story, analyses, found, meant)


def governs(all_told: Iterable[Told]) -> Rate:
    """Return how well mentions that stand for a government are told from all others."""
    right = found = wanted = 0
    for one in all_told:
        for labelled, analysis in zip(one.story.articles, one.analyses, strict=True):
            spans = {mention.span for mention in analysis.mentions if mention.governs}
            labels = {label.span for label in labelled.mentions if label.governs}
            right, found = right + len(spans & labels), found + len(spans)
            wanted += len(labels)
    return Rate(right, found, wanted)


def seats(all_told: Iterable[Told]) -> Rate:
    """Return how well it is told of which state those are the government."""
    right = found = wanted = 0
    for one in all_told:
        labels = one.story.entities
        governing = {
            mention.entity: mention.governs
            for labelled in one.story.articles
            for mention in labelled.mentions
            if mention.governs
        }
        named = {entity.name: one.meant.get(entity.id) for entity in one.entities}
        wanted += len(governing)
        for entity in one.entities:
            if entity.seat_of:
                found += 1
                state = governing.get(one.meant.get(entity.id, ""))
                known = named.get(entity.seat_of) == state or _same(entity.seat_of, labels, state)
                right += state is not None and known
    return Rate(right, found, wanted)


def _same(name: str, labels: Mapping[str, LabelledEntity], state: str | None) -> bool:
    return state is not None and labels[state].name == name


def roles(all_told: Iterable[Told]) -> Rate:
    """Return how well roles are found, each with who holds it and whose it is."""
    right = found = wanted = 0
    for one in all_told:
        said, labels = set(_said(one)), _labelled(one)
        found += sum(not _is_less(pair, words, labels) for pair, words in said)
        wanted += len(labels)
        right += sum(_is_right(pair, words, labels) for pair, words in said)
    return Rate(right, found, wanted)


def _said(one: Told) -> Iterator[tuple[tuple[str, str | None], frozenset[str]]]:
    """Yield each pair of holder and body that is found, once, with the words for it."""
    words: defaultdict[tuple[str, str | None], set[str]] = defaultdict(set)
    for entity in one.entities:
        holder = one.meant.get(entity.id, entity.id)
        if holder in one.story.entities and one.story.entities[holder].label not in HOLDERS:
            continue
        for office in entity.offices:
            body = None if office.body is None else one.meant.get(office.body, office.body)
            words[holder, body] |= _words(office.words)
    yield from ((pair, frozenset(used)) for pair, used in words.items())


def _labelled(one: Told) -> dict[tuple[str, str | None], frozenset[str]]:
    words: defaultdict[tuple[str, str | None], set[str]] = defaultdict(set)
    for id_, entity in one.story.entities.items():
        if entity.label in HOLDERS:
            for said, body in entity.roles:
                words[id_, body] |= _words(said)
    return {pair: frozenset(used) for pair, used in words.items()}


def _is_right(
    pair: tuple[str, str | None],
    words: frozenset[str],
    labels: Mapping[tuple[str, str | None], frozenset[str]],
) -> bool:
    return pair in labels and (pair[1] is not None or bool(words & labels[pair]))


def _is_less(
    pair: tuple[str, str | None],
    words: frozenset[str],
    labels: Mapping[tuple[str, str | None], frozenset[str]],
) -> bool:
    """Tell whether only the body is missing of what is said of the right holder."""
    same = (body for (holder, body), said in labels.items() if holder == pair[0] and words & said)
    return pair[1] is None and None not in (bodies := list(same)) and bool(bodies)


def _words(said: str) -> set[str]:
    return set(re.findall(r"\w+", said.casefold())) - _SMALL
