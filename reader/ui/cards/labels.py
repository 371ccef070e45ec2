"""What to call each speaker of a story where there is room for a word or two."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.model.comparison import Comparison, Entity

Speaker: TypeAlias = str  # an entity's id, else the speaker's words in small letters

_INITIALS = re.compile(r"(?:[A-Z]\.?){2,5}")
_OF = re.compile(r"(?<=\w) (?:of|for|in|on|at) ")
_POSSESSIVE = re.compile(r"^(.+?)(?:[’']s|(?<=s)[’']) ")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_FILLING = frozenset({"a", "an", "and", "for", "in", "its", "of", "on", "at", "the"})
# Only beside a word that tells which: alone, the noun is written out.
_ABBREVIATED = {
    "administration": "admin.",
    "association": "assn.",
    "authority": "auth.",
    "commission": "comm.",
    "committee": "cttee",
    "department": "dept.",
    "government": "govt.",
    "ministry": "min.",
}


def speaker_of(entity: str | None, name: str) -> Speaker:
    """Return what tells one speaker from another."""
    return entity or name.casefold()


def speaker_labels(comparison: Comparison) -> Mapping[Speaker, str]:
    """Return a label for every speaker: the shortest that no other speaker of the story has.

    Two who can only be called the same, whatever their labels' length, share the longest.
    """
    entities = {entity.id: entity for entity in comparison.entities}
    ladders: dict[Speaker, Sequence[str]] = {}
    for ids, names in zip(comparison.speakers, comparison.speaker_names, strict=True):
        for entity, name in zip(ids, names, strict=True):
            if name:
                known = entities.get(entity) if entity else None
                ladders.setdefault(speaker_of(entity, name), possible_labels(name, known))
    return _told_apart(ladders)


def possible_labels(name: str, entity: Entity | None = None) -> tuple[str, ...]:
    """Return what a speaker may be called, shortest first; the last is the whole name.

    A person by surname, with an initial, in full; a place in full; a body by the initials an
    article uses, by two words, by the noun that says what it is ("Commission"), then with whose
    it is before it ("Tull min.", "Tull works min.").
    """
    if entity and entity.label == "PLACE":
        return (name,)
    if entity and entity.label == "PERSON":
        return _up_to(name, _of_person(name))
    initials = [form for form in entity.forms if _INITIALS.fullmatch(form)] if entity else []
    return _up_to(name, [*initials[:1], *_of_body(name, whole=entity is not None)])


def _told_apart(ladders: Mapping[Speaker, Sequence[str]]) -> dict[Speaker, str]:
    steps = dict.fromkeys(ladders, 0)
    while True:
        called: dict[str, list[Speaker]] = defaultdict(list)
        for speaker, step in steps.items():
            called[ladders[speaker][step].casefold()].append(speaker)
        climbing = [
            speaker
            for sharing in called.values()
            if len(sharing) > 1
            for speaker in sharing
            if steps[speaker] + 1 < len(ladders[speaker])
        ]
        if not climbing:
            return {speaker: ladders[speaker][step] for speaker, step in steps.items()}
        for speaker in climbing:
            steps[speaker] += 1


def _of_person(name: str) -> Iterator[str]:
    words = name.split()
    while len(words) > 1 and words[-1].rstrip(".").lower() in _SUFFIXES:
        words.pop()
    surname = words[-1].rstrip(",") if words else ""
    yield surname
    if len(words) > 1:
        yield f"{words[0][0]}. {surname}"
    yield name


def _of_body(name: str, *, whole: bool) -> Iterator[str]:
    whose = _POSSESSIVE.match(name)
    owner = _told(whose[1]) if whose else []
    head, *tails = _OF.split(name[whose.end() :] if whose else name)
    what = _told(head)
    tail = _told(tails[-1]) if tails else []
    if not what:
        yield name
        return
    if whole and not owner and not tail and len(what) == 2:
        yield " ".join(what)
    yield what[-1]
    *which, noun = what
    noun = _ABBREVIATED.get(noun.casefold(), noun)
    first = owner or tail[-1:] or which[:1]
    if first:
        yield " ".join((*first, noun))
        rest = which if owner or tail else which[1:]
        yield " ".join((*first, *rest, noun))
    yield name


def _told(words: str) -> list[str]:
    return [word.strip(",") for word in words.split() if word.casefold() not in _FILLING]


def _up_to(name: str, labels: Iterable[str]) -> tuple[str, ...]:
    """Return the labels, none twice, and none after the whole name: it alone is nobody else's."""
    found = dict.fromkeys(label for label in labels if label)
    if name in found:
        found = dict.fromkeys(list(found)[: list(found).index(name) + 1])
    return tuple(found) or ("",)
