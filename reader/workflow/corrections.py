"""Corrections: what the user says, and what comes of it.

What the machine said is written into each, so that it can be found again in other articles and
after another analysis, and told to the user.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.model.comparison import Passage
from reader.model.correction import Correction
from reader.model.target import target_on
from reader.workflow.now import now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.analysis import NameLabel
    from reader.model.comparison import Comparison, Entity, Place
    from reader.model.correction import Corrected, Scope, Subject
    from reader.model.target import Target
    from reader.progress import Report

__all__ = [
    "called",
    "corrected",
    "machine_speaker",
    "making_ready",
    "no_match",
    "no_name",
    "no_quote",
    "one_statement",
    "other_kind",
    "other_name",
    "other_speaker",
    "other_statement",
    "same_name",
    "same_thing",
    "speaker_choices",
]


def corrected(comparison: Comparison, corrections: Sequence[Correction]) -> Corrected:
    """Return the comparison with the corrections in it, and which of them find nothing there."""
    from reader.comparison.corrections import corrected as made_right  # noqa: PLC0415 - as below

    return made_right(comparison, corrections)


def no_quote(story: str, comparison: Comparison, place: Place, scope: Scope) -> Correction:
    """Return the correction that the words at `place` are no quote."""
    target = _quoted(comparison, place)
    return _correction(story, "quote", (target.exact, ""), scope, (target,))


def other_speaker(
    story: str, comparison: Comparison, place: Place, name: str, scope: Scope
) -> Correction:
    """Return the correction that somebody else speaks in the quote at `place`; "" is nobody.

    `comparison` may be a corrected one: the correction is of what the machine said, whatever has
    been made of it since.  Where that was nobody, it holds for this place alone.
    """
    said = machine_speaker(comparison, place)
    words = said, _plain(name)
    targets = (_quoted(comparison, place),)
    return _correction(story, "speaker", words, scope if said else "place", targets)


def no_match(story: str, comparison: Comparison, a: Passage, b: Passage) -> Correction:
    """Return the correction that two passages do not report the same thing.

    The machine may have said so in a statement alone, through a third: then it names no kind.
    """
    words = _kind(comparison, a, b), ""
    return _correction(story, "match", words, "place", _on(comparison, a, b))


def same_thing(story: str, comparison: Comparison, a: Passage, b: Passage) -> Correction:
    """Return the correction that two passages, of two articles, report the same thing."""
    words = _kind(comparison, a, b), ""
    return _correction(story, "tie", words, "place", _on(comparison, a, b))


def one_statement(story: str, comparison: Comparison, a: Passage, b: Passage) -> Correction:
    """Return the correction that the statements of two passages are one.

    Either may be in none: then it comes into that of the other.
    """
    return _correction(story, "join", ("", ""), "place", _on(comparison, a, b))


def other_statement(
    story: str, comparison: Comparison, passage: Passage, others: Sequence[Passage]
) -> Correction:
    """Return the correction that a passage is of no statement that has one of the others."""
    targets = _on(comparison, passage, *others)
    return _correction(story, "part", ("", ""), "place", targets)


def same_name(story: str, comparison: Comparison, one: str, other: str) -> Correction:
    """Return the correction that two entities, of these ids, are one; called as `other` is."""
    words = _entity(comparison, one).name, _entity(comparison, other).name
    targets = (*_named(comparison, one), *_named(comparison, other))
    return _correction(story, "merge", words, "story", targets)


def other_name(
    story: str, comparison: Comparison, mention: Passage, name: str, scope: Scope
) -> Correction:
    """Return the correction that a mention names somebody else; `name` may be a new one.

    With a wider scope that is so of all mentions in the same words that now mean the same.

    Args:
        story: The story's id.
        comparison: As it is shown.
        mention: Where a mention is; its article and span.
        name: What another entity is called, or what nobody is called yet.
        scope: How far it holds.
    """
    at = comparison.analyses[mention.article].mentions
    known = comparison.mention_entities[mention.article]
    meant = dict(zip((one.span for one in at), known, strict=True)).get(mention.span)
    machine = _entity(comparison, meant).name if meant else _plain(comparison.words(mention))
    return _correction(story, "split", (machine, _plain(name)), scope, (_at(comparison, mention),))


def other_kind(story: str, comparison: Comparison, entity: str, label: NameLabel) -> Correction:
    """Return the correction that the entity of this id is a name of another sort."""
    words = _entity(comparison, entity).label, label
    return _correction(story, "kind", words, "story", _named(comparison, entity))


def called(story: str, comparison: Comparison, entity: str, name: str) -> Correction:
    """Return the correction that the entity of this id is to be called `name`."""
    words = _entity(comparison, entity).name, _plain(name)
    return _correction(story, "name", words, "story", _named(comparison, entity))


def no_name(story: str, comparison: Comparison, mention: Passage, scope: Scope) -> Correction:
    """Return the correction that the words of a mention are no name."""
    target = _at(comparison, mention)
    return _correction(story, "ignore", (_plain(target.exact), ""), scope, (target,))


def machine_speaker(comparison: Comparison, place: Place) -> str:
    """Return who speaks in the quote at `place`, as the machine says; "" for nobody.

    `comparison` may be a corrected one.
    """
    article = comparison.articles[place.article]
    analysis = comparison.analyses[place.article]
    known = comparison.mention_entities[place.article]
    from reader.comparison.speakers import speakers  # noqa: PLC0415 - not at the start

    _, ((*machine,),) = speakers([article], [analysis], comparison.entities, [known])
    return machine[place.index] or ""


def making_ready(_library: object, _report: Report, /) -> None:
    """Load what corrections rest on; takes up to a tenth of a second, once.

    Work for the librarian, whose thread is the window's process, so that no correction waits.
    What a match by hand rests on needs numpy: the window does without until there is one.
    """
    import reader.comparison.corrections_groups  # noqa: PLC0415
    import reader.comparison.names_offices  # noqa: F401, PLC0415
    from reader.comparison.names_forms import home  # noqa: PLC0415
    from reader.comparison.seats import seats  # noqa: PLC0415

    home("", frozenset())  # each reads the countries of the world, and keeps them
    seats(())


def speaker_choices(comparison: Comparison) -> tuple[str, ...]:
    """Return whom the user may choose as a speaker, no name twice.

    First come those who speak, the most frequent first, then the other persons and bodies in the
    order of the story.
    """
    speaking = Counter(name for names in comparison.speaker_names for name in names if name)
    named = (one.name for one in comparison.entities if one.label in {"PERSON", "ORG"})
    return tuple(dict.fromkeys([name for name, _ in speaking.most_common()] + list(named)))


def _quoted(comparison: Comparison, place: Place) -> Target:
    return target_on(comparison.articles[place.article], comparison.quote(place).content)


def _entity(comparison: Comparison, number: str) -> Entity:
    """Return the entity of this id, which there must be."""
    return next(entity for entity in comparison.entities if entity.id == number)


def _named(comparison: Comparison, number: str) -> tuple[Target, ...]:
    """Return where an entity is mentioned most fully, first of all; nothing where it never is.

    The fullest words find it again most surely, and are the same whatever it is called.
    """
    places = [
        Passage(article, mention.span)
        for article, known in enumerate(comparison.mention_entities)
        for mention, found in zip(comparison.analyses[article].mentions, known, strict=True)
        if found == number
    ]
    fullest = max(places, key=lambda place: len(_plain(comparison.words(place))), default=None)
    return () if fullest is None else (_at(comparison, fullest),)


def _at(comparison: Comparison, place: Passage) -> Target:
    return target_on(comparison.articles[place.article], place.span)


def _on(comparison: Comparison, *passages: Passage) -> tuple[Target, ...]:
    return tuple(_at(comparison, passage) for passage in passages)


def _kind(comparison: Comparison, a: Passage, b: Passage) -> str:
    """Return the kind of the best match of two passages; empty for none."""
    from reader.comparison.corrections import matches_between  # noqa: PLC0415 - as above

    found = matches_between(comparison, a, b)
    return max(found, key=lambda match: match.score).kind if found else ""


def _plain(words: str) -> str:
    return " ".join(words.split())


def _correction(
    story: str,
    subject: Subject,
    words: tuple[str, str],
    scope: Scope,
    targets: tuple[Target, ...],
) -> Correction:
    """Return a correction made now; `words` are the machine's and the user's."""
    return Correction(str(uuid4()), story, subject, *words, scope, targets, now())
