"""A comparison with the names as the user's corrections leave them."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reader.comparison.corrections_names import Names
from reader.comparison.corrections_places import plain
from reader.comparison.speakers import mention_at, speakers
from reader.model.comparison import Entity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

    from reader.comparison.corrections_bearers import Bearer
    from reader.model.analysis import Analysis, Mention, Quote, Role
    from reader.model.comparison import Comparison, FigureGroup
    from reader.model.correction import Correction
    from reader.model.text import Span


def named(
    comparison: Comparison, corrections: Iterable[Correction]
) -> tuple[Comparison, Set[str]]:
    """Return the comparison with these corrections in it, and the ids of those that fit.

    The groups of quotes are left as they are, though others may speak in them.

    Args:
        comparison: What the machine found.
        corrections: Those of names, oldest first.
    """
    found = Names(comparison)
    fitting = {one.id for one in corrections if found.correct(one)}
    return (_Outcome(comparison, found).comparison() if fitting else comparison), fitting


@dataclass(slots=True)
class _Words:
    """The words by which one is mentioned.

    Attributes:
        here: How often each, in the order of the story.
        lost: Those in which a mention now names another, or nobody.
        gained: Whether there is a mention that the machine gave to another.
    """

    here: Counter[str] = field(default_factory=Counter)
    lost: set[str] = field(default_factory=set)
    gained: bool = False


class _Outcome:
    """What becomes of a comparison.

    Args:
        before: What the machine found.
        names: Its names, corrected.
    """

    def __init__(self, before: Comparison, names: Names) -> None:
        self._before = before
        self._names = names
        self._known = names.bearers.known
        self._labels = {entity.id: entity.label for entity in before.entities}
        self._words: defaultdict[Bearer, _Words] = defaultdict(_Words)

    def comparison(self) -> Comparison:
        """Return the comparison."""
        before = self._before
        found = [self._article(number) for number in range(len(before.articles))]
        analyses, known = tuple(one for one, _ in found), tuple(row for _, row in found)
        entities = self._entities(analyses, known)
        speaking, called = speakers(before.articles, analyses, entities, known)
        return replace(
            before,
            analyses=analyses,
            mention_entities=known,
            entities=entities,
            speakers=speaking,
            speaker_names=called,
            figure_groups=tuple(self._topics(entities)),
        )

    def _article(self, article: int) -> tuple[Analysis, tuple[str | None, ...]]:
        """Return an article's analysis, and for each of its mentions whom it names."""
        before, text = self._before.analyses[article], self._before.articles[article].text
        mentions: list[Mention] = []
        known: list[str | None] = []
        for n, number in enumerate(self._before.mention_entities[article]):
            mention, bearer = before.mentions[n], self._names.bearer((article, n))
            home = None if number is None else self._known[number]
            self._count(" ".join(mention.span.of(text).split()), home, bearer)
            if bearer is not None:
                mention = _labelled(mention, bearer, self._labels.get(number or ""))
            elif (article, n) in self._names.moved:
                continue
            mentions.append(mention)
            known.append(None if bearer is None else bearer.id)
        quotes = tuple(self._told(article, quote) for quote in before.quotes)
        after = replace(before, mentions=tuple(mentions), quotes=quotes)
        if len(mentions) < len(before.mentions):
            after = replace(after, roles=tuple(_roles(after)))
        return before if after == before else after, tuple(known)

    def _told(self, article: int, quote: Quote) -> Quote:
        """Return a quote as the mention that stands with it tells whose it is.

        The mention that told it best may now name somebody else than that one, whom the machine
        took for the same, or the user says whom that one means.
        """
        mentions = self._before.analyses[article].mentions
        here, best = (mention_at(span, mentions) for span in (quote.speaker, quote.who))
        if here is None or best is None or here == best:
            return quote
        bearer, home = self._names.bearer((article, here)), self._before.mention_entities[article]
        if bearer is None or bearer is self._names.bearer((article, best)):
            return quote
        parted = (article, here) in self._names.moved or home[here] == home[best]
        return replace(quote, who=quote.speaker) if parted else quote

    def _count(self, words: str, home: Bearer | None, bearer: Bearer | None) -> None:
        """Note a mention that the machine gave to `home`, and that names `bearer` now."""
        if bearer is not None:
            self._words[bearer].here[words] += 1
        if bearer is home:
            return
        if home is not None:
            self._words[home].lost.add(words)
        if bearer is not None:
            self._words[bearer].gained = True

    def _entities(
        self, analyses: Sequence[Analysis], known: Sequence[Sequence[str | None]]
    ) -> tuple[Entity, ...]:
        from reader.comparison.names_offices import with_offices  # noqa: PLC0415 - up to 0.1 s

        there = [bearer for bearer in self._names.bearers.all() if self._is_there(bearer)]
        entities = [self._entity(bearer) for bearer in there]
        return with_offices(self._before.articles, analyses, entities, known)

    def _is_there(self, bearer: Bearer) -> bool:
        """Tell whether one is mentioned, or was never mentioned as the machine has it."""
        words = self._words[bearer]
        return bool(words.here) or (not words.lost and bearer.id in self._labels)

    def _entity(self, bearer: Bearer) -> Entity:
        words, forms = self._words[bearer], self._forms(bearer)
        name = bearer.name
        if name in words.lost and name not in forms and not bearer.is_named:
            name = max(forms, key=len) or name  # what is left may be a mention of mere space
        return Entity(bearer.id, bearer.label, name, forms)

    def _forms(self, bearer: Bearer) -> tuple[str, ...]:
        """Return the forms of one, the most frequent first."""
        words = self._words[bearer]
        forms = dict.fromkeys(form for part in bearer.parts for form in part.forms)
        if len(bearer.parts) == 1 and not words.lost and not words.gained:
            return tuple(forms)
        counted = [form for form, _ in words.here.most_common()]
        others = (form for form in forms if form not in words.lost)
        return tuple(dict.fromkeys((*counted, *others)))

    def _topics(self, entities: Sequence[Entity]) -> Iterable[FigureGroup]:
        """Yield the groups of figures; of one whom the user has named, under that name."""
        called: defaultdict[str, set[Bearer]] = defaultdict(set)
        for entity in entities:
            for form in entity.forms:
                called[plain(form)].add(self._known[entity.id])
        for group in self._before.figure_groups:
            meant = called.get(plain(group.topic), ())
            names = [bearer.name for bearer in meant if bearer.is_named]
            yield replace(group, topic=names[0]) if names and len(meant) == 1 else group


def _labelled(mention: Mention, bearer: Bearer, machine: str | None) -> Mention:
    """Return a mention of the sort of whom it names.

    Args:
        mention: The mention.
        bearer: Whom it names.
        machine: Of what sort the one was that the machine gave it to.
    """
    if mention.label == bearer.label or not (bearer.is_labelled or bearer.label != machine):
        return mention
    governs = mention.governs and bearer.label == "PLACE"
    return replace(mention, label=bearer.label, governs=governs)


def _roles(analysis: Analysis) -> Iterable[Role]:
    """Yield the roles of whose holders there still is a mention."""
    left: Set[Span] = {mention.span for mention in analysis.mentions}
    for role in analysis.roles:
        if role.holder in left:
            yield role if role.body in left else replace(role, body=None)
