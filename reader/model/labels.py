"""What to call each speaker of a story where there is room for a word or two."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from reader.model.comparison import Place
from reader.model.spellings import Spellings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.model.comparison import Comparison, Entity

Speaker: TypeAlias = str  # an entity's id, else the speaker's words in small letters

_INITIALS = re.compile(r"(?:[A-Z]\.?){2,5}")
_OF = re.compile(r"(?<=\w) (?:of|for) ")
_AT = re.compile(r"(?<=\w) (?:in|on|at) ")
# What follows tells more of who it is, and cannot be put before the noun.
_MORE = re.compile(r"(?<=\w) (?:to|from|by|with|against|close|familiar|near|who|that) ")
_AND = re.compile(r"(?<=\w),? and ")
_GAP = re.compile(r"(?<=\S) |(?<=\w-)(?=\w)")
_BETWEEN = " ·"  # of names side by side
_OWNED = "’s "  # as the comparison puts it after a name
_POSSESSIVE = re.compile(r"^(.+?)(?:[’']s|(?<=s)[’']) ")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_FILLING = frozenset({"a", "an", "and", "for", "in", "its", "of", "on", "at", "the"})
# How many speak tells nobody apart.
_QUANTITIES = frozenset(
    (
        *("some", "several", "many", "few", "dozen", "dozens", "hundred", "hundreds"),
        *("thousand", "thousands", "scores", "group", "number", "one", "two", "three", "four"),
    )
)
# Alone it tells nothing: who “one of them” is the words before it say.
_PRONOUN = re.compile(r"(?:.* of )?(?:them|us|you|it|him|her|whom|which)(?: .*)?", re.IGNORECASE)
_PRONOUNS = frozenset({"he", "i", "it", "she", "them", "they", "us", "we", "who", "you"})
# What firms are named after and hardly anybody: such a name is taken for a person’s at times.
_TRADES = frozenset(
    (
        *("airlines", "airways", "breweries", "buses", "coaches", "enterprises", "ferries"),
        *("foods", "holdings", "hotels", "industries", "insurance", "logistics", "motors"),
        *("newspapers", "pharmaceuticals", "properties", "railways", "resources", "shipping"),
        *("software", "solutions", "supermarkets", "systems", "technologies", "telecom"),
        *("utilities", "ventures"),
    )
)
_MOST = 3  # words of a label, where more are not needed to tell two apart
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


def speaker_labels(comparison: Comparison) -> Mapping[tuple[int, Speaker], str]:
    """Return a label for every speaker in each article, in the spelling of that article.

    It is the shortest of which no other speaker of the story has one.  Two who can only be called
    the same, whatever their labels' length, share the longest.  Who is called by nothing but a
    pronoun has an empty one.
    """
    entities, spellings = {one.id: one for one in comparison.entities}, Spellings(comparison)
    persons = tuple(f"{one.name}{_OWNED}" for one in comparison.entities if one.label == "PERSON")
    ladders: dict[tuple[int, Speaker], Sequence[str]] = {}
    for article, analysis in enumerate(comparison.analyses):
        for index in range(len(analysis.quotes)):
            place = Place(article, index)
            entity = comparison.speakers[article][index]
            name = comparison.speaker_names[article][index]
            if not name or (here := (article, speaker_of(entity, name))) in ladders:
                continue
            known = entities.get(entity) if entity else None
            own = spellings.speaker(place) or name
            if known is None and name.casefold() in _PRONOUNS:
                ladders[here] = ("",)
                continue
            if known is None and name.startswith(persons):
                ladders[here] = _up_to(own, _of_somebody_s(own))
                continue
            ladders[here] = possible_labels(name, known)
            if own != name:
                ladders[here] = _respelled(own, ladders[here], known)
    return _told_apart(ladders)


def _respelled(own: str, labels: Sequence[str], known: Entity | None) -> tuple[str, ...]:
    """Return labels made of the name that an article has; what it lacks is as the story has it."""
    mine = possible_labels(own, replace(known, forms=(own,)) if known else None)
    return (*mine, *labels[len(mine) :])


def possible_labels(name: str, entity: Entity | None = None) -> tuple[str, ...]:
    """Return what a speaker may be called, shortest first; the last is the whole name.

    A person by surname, with an initial, in full; a place in full; who is told by a pronoun alone,
    as “one of them”, in full; a body or somebody's office by
    the initials an article uses, else by what tells it from others of its kind ("Tull Works
    min.", "union head", "Wexmoor news agency"), not by the kind alone.
    """
    if entity and entity.label == "PLACE":
        return (name,)
    if entity is None and _PRONOUN.fullmatch(name):
        return (name,)
    if entity and entity.label == "PERSON" and not _is_firm(name):
        return _up_to(name, _of_person(name))
    initials = [form for form in entity.forms if _INITIALS.fullmatch(form)] if entity else []
    return _up_to(name, [*initials[:1], *_of_body(name, named=entity is not None)])


def _is_firm(name: str) -> bool:
    *which, last = name.casefold().split() or [""]
    return bool(which) and last in _TRADES


def _of_somebody_s(name: str) -> Iterator[str]:
    """Yield labels of who is told by whose they are: “Holt’s lawyer” for “Jo Holt’s lawyer”."""
    owner, possessive, whom = name.partition(_OWNED)
    yield f"{next(_of_person(owner))}{possessive}{whom}"
    yield name


def shortened(name: str) -> Iterator[str]:
    """Yield a name, then without its last word, its last two …: no word is parted."""
    yield name
    for gap in reversed(list(_GAP.finditer(name))):
        yield f"{name[: gap.start()].rstrip(_BETWEEN)}…"


def _told_apart(
    ladders: Mapping[tuple[int, Speaker], Sequence[str]],
) -> dict[tuple[int, Speaker], str]:
    longest: dict[Speaker, int] = {}
    for (_, speaker), labels in ladders.items():
        longest[speaker] = max(len(labels), longest.get(speaker, 0))
    steps = dict.fromkeys(longest, 0)
    while True:
        made = {
            here: labels[min(steps[here[1]], len(labels) - 1)] for here, labels in ladders.items()
        }
        called: dict[str, set[Speaker]] = defaultdict(set)
        for (_, speaker), label in made.items():
            called[label.casefold()].add(speaker)
        climbing = {
            speaker
            for sharing in called.values()
            if len(sharing) > 1
            for speaker in sharing
            if steps[speaker] + 1 < longest[speaker]
        }
        if not climbing:
            return made
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


def _of_body(name: str, *, named: bool) -> Iterator[str]:
    """Yield labels of a body, or of somebody whom the article calls by no name."""
    written = _begun(name, named=named)
    if not named and (_MORE.search(written) or _AND.search(written)):
        yield _two(written)
        yield name
        return
    whose = _POSSESSIVE.match(written)
    if whose and _OF.search(whose[1]):  # “head of the teachers’ union”
        whose = None
    head, *tails = _OF.split(written[whose.end() :] if whose else written)
    head, *places = _AT.split(head)
    owners = [whose[1]] if whose else []
    groups = [told for told in map(_told, (*owners, *reversed(tails))) if told]
    what = _told(head)
    if len(what) == 1 and not groups:
        groups = [_told(place) for place in places[-1:]]
    if not what:
        yield written
        yield name
        return
    *which, noun = what
    short = _ABBREVIATED.get(noun.casefold(), noun)
    telling = sum(map(len, groups)) + len(what)
    if telling <= _MOST and (named or not (tails or places)) and (short == noun or telling == 1):
        yield written
    if telling > 1:
        first = groups[0][: _MOST - 1] if groups else []
        room = _MOST - 1 - len(first)
        yield " ".join((*first, *which[len(which) - min(room, len(which)) :], short))
        yield " ".join((*(word for group in groups for word in group), *which, short))
    yield name


def _begun(name: str, *, named: bool) -> str:
    """Return a name from its first word on that tells who it is: “hundreds of dock workers”."""
    words = name.split()
    idle = _FILLING if named else _FILLING | _QUANTITIES
    while len(words) > 1 and words[0].casefold() in idle:
        del words[0]
    return " ".join(words)


def _two(written: str) -> str:
    """Return those who speak as one by their last names: “Holt and Brandt”."""
    sides = _AND.split(written)
    if len(sides) == 1 or not all(side[:1].isupper() for side in sides):
        return written
    return " and ".join(side.split()[-1] for side in sides)


def _told(words: str) -> list[str]:
    return [word.strip(",") for word in words.split() if word.casefold() not in _FILLING]


def _up_to(name: str, labels: Iterable[str]) -> tuple[str, ...]:
    """Return the labels, none twice, and none after the whole name: it alone is nobody else's."""
    found = dict.fromkeys(label for label in labels if label)
    if name in found:
        found = dict.fromkeys(list(found)[: list(found).index(name) + 1])
    return tuple(found) or ("",)
