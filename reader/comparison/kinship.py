"""Whether those who speak in two quotes are one, or one of them speaks for the other.

A spokeswoman, her ministry and its government may all stand for the same words; two people may
not, nor two ministries.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args
from unicodedata import normalize

from rapidfuzz.distance import JaroWinkler

from reader.comparison.seats import seats, side, states

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.article import Article
    from reader.model.comparison import Entity

#: same, they are one; kin, one may speak for the other; unnamed, an article does not tell who
#: speaks, or only by what they are; other, two different speakers.
Likeness: TypeAlias = Literal["same", "kin", "unnamed", "other"]
LIKENESSES: tuple[Likeness, ...] = get_args(Likeness)

_WORD = re.compile(r"\w+(?:[’']\w+)*")
#: A body that those speak for or are of whom the article calls so.
_FOR = re.compile(r" (?:for|of|at|from|with) (?:[Tt]he )?(\S.*)$")
_OFFICIAL = re.compile(r"(?:[Aa]n? |[Tt]he )?([A-Z]\S*(?: [A-Z]\S*)*) [a-z]+")
_ROOT = 4
_ALIKE = 0.9
#: Words that with a state's name or adjective make its government, or a part that speaks for it.
_GOVERNING = frozenset(
    {"government", "ministry", "foreign", "defence", "defense", "interior", "affairs"}
    | {"officials", "authorities", "state", "department", "cabinet"}
)
#: Those that alone make the whole of it.
_GOVERNMENT = frozenset({"government", "officials", "authorities", "cabinet"})
#: Letters that different ways of writing a name in Latin have for one sound, in this order.
_SOUNDS = (
    *(("dzh", "j"), ("zh", "j"), ("kh", "h"), ("ks", "x"), ("ph", "f"), ("ck", "k")),
    *(("w", "v"), ("q", "k"), ("c", "k"), ("mp", "b"), ("mb", "b")),
)
_SILENT = frozenset("aeiouyh")
_EMPTY = frozenset({"the", "of", "a", "an", "and", "for"})
#: Words that many states and bodies begin with: they tell of no owner.
_SHARED = frozenset({"united", "south", "north", "east", "west", "new", "central", "republic"})
#: Of how many words the names of states are at most: "Papua New Guinea".
_LONGEST = 4


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks in a quote.

    Attributes:
        entity: The id of the entity; None for one that is none.
        name: By name, or in the words of the article; None where it does not tell.
    """

    entity: str | None
    name: str | None


class Kinship:
    """What the speakers of a story have to do with each other."""

    def __init__(self, articles: Iterable[Article], entities: Iterable[Entity]) -> None:
        self._texts = [article.text for article in articles]
        self._entities = {entity.id: entity for entity in entities}
        self._found: dict[tuple[Voice, Voice], Likeness] = {}
        self._known: dict[Voice, Sequence[str] | None] = {}

    def between(self, a: Voice, b: Voice) -> Likeness:
        """Return what two speakers have to do with each other."""
        found = self._found.get((a, b))
        if found is None:
            found = self._found[a, b] = self._between(a, b)
        return found

    def _between(self, a: Voice, b: Voice) -> Likeness:
        ours, theirs = self._words(a), self._words(b)
        if ours is None or theirs is None:
            return "unnamed"
        if (a.entity is not None and a.entity == b.entity) or _is_one(ours, theirs):
            return "same"
        if _rooted_either(ours, theirs) or self._speaks(a, b) or self._speaks(b, a):
            return "kin"
        return "unnamed" if _is_unnamed(a) or _is_unnamed(b) else "other"

    def differ(self, a: Voice, b: Voice) -> bool:
        """Tell whether two speakers are two, and neither speaks for the other or is part of it."""
        ours, theirs = self._words(a), self._words(b)
        if ours is None or theirs is None or self.between(a, b) in ("same", "unnamed"):
            return False
        if _governs(ours, theirs) or _governs(theirs, ours):
            return False
        return not (self._speaks(a, b) or self._speaks(b, a))

    def _speaks(self, one: Voice, other: Voice) -> bool:
        """Tell whether the one has an office of the other, or of a part of its government."""
        whole = self._words(other) or ()
        for body in self._bodies(one):
            if _is_one(body, whole) or _governs(whole, body):
                return True
            if _governs(body, whole) and _GOVERNMENT.issuperset(whole[1:]):
                return True
        return False

    def _bodies(self, voice: Voice) -> Iterable[Sequence[str]]:
        """Yield the words of the names of the bodies that the speaker has an office of.

        Of one who is nobody by name those in what the article calls them: "a spokesman for the
        European Commission", "a Foreign Ministry official".
        """
        entity = self._entities.get(voice.entity or "")
        if entity is None:
            found = _FOR.search(voice.name or "") or _OFFICIAL.fullmatch(voice.name or "")
            if found:
                yield self._words(Voice(None, found[1])) or ()
        for office in entity.offices if entity else ():
            if office.body is not None and office.body in self._entities:
                body = self._entities[office.body]
                yield self._words(Voice(body.id, body.name)) or ()

    def _words(self, voice: Voice) -> Sequence[str] | None:
        """Return the words of the name, of the state in place of its capital; None for none."""
        if voice not in self._known:
            entity = self._entities.get(voice.entity or "")
            called = side((entity.seat_of if entity else "") or voice.name, self._seats)
            self._known[voice] = called if called is None else _with_states(_words(called))
        return self._known[voice]

    @cached_property
    def _seats(self) -> dict[str, str]:
        return dict(seats(self._texts))


def _is_unnamed(voice: Voice) -> bool:
    """Tell whether the article only says what the speaker is: "a guard", "residents"."""
    words = _WORD.findall(voice.name or "")
    return voice.entity is None and not any(word[0].isupper() for word in words[1:] or words)


def _is_one(a: Sequence[str], b: Sequence[str]) -> bool:
    return a == b or bool(a and b and _spelled_alike(a, b))


def _rooted_either(a: Sequence[str], b: Sequence[str]) -> bool:
    """Tell whether one name is the other's owner: "Norland" and "the Norlandic guard"."""
    return any(_rooted(x[0], y) for x, y in ((a, b), (b, a)) if x)


def _rooted(owner: str, words: Sequence[str]) -> bool:
    """Tell whether a word is of the owner: by its state, else by its first letters."""
    if owner in words:
        return owner not in _SHARED
    known = _states()
    others = (word for word in words if not (owner in known and word in known))
    fit = len(owner) >= _ROOT and owner not in _SHARED and " " not in owner
    return fit and any(word.startswith(owner[:_ROOT]) for word in others)


@cache
def _states() -> frozenset[str]:
    return frozenset(states().values())


def _with_states(words: Sequence[str]) -> list[str]:
    """Return the words with one for each state: "south korean army" has two, "uk" is one."""
    found: list[str] = []
    at = 0
    while at < len(words):
        sizes = range(min(_LONGEST, len(words) - at), 0, -1)
        size = next((n for n in sizes if tuple(words[at : at + n]) in states()), 0)
        found.append(states()[tuple(words[at : at + size])] if size else words[at])
        at += size or 1
    return found


def _spelled_alike(a: Sequence[str], b: Sequence[str]) -> bool:
    """Tell whether one is the other's last word, or all words look or sound alike."""
    if 1 in (len(a), len(b)):
        return a[-1] == b[-1]
    return len(a) == len(b) and all(_alike(x, y) for x, y in zip(a, b, strict=True))


def _alike(one: str, other: str) -> bool:
    """Tell whether two words may be one name: "Petrov" and "Petrow", "Zhelev" and "Jelev"."""
    if one[0] == other[0] and JaroWinkler.similarity(one, other) >= _ALIKE:
        return True
    sounds = _sounds(one)
    return len(sounds) > 1 and sounds == _sounds(other)


@lru_cache(maxsize=4096)
def _sounds(word: str) -> str:
    """Return the consonants of a name as they sound, in whichever way it was put into Latin."""
    plain = normalize("NFD", word).encode("ascii", "ignore").decode()
    for letters, sound in _SOUNDS:
        plain = plain.replace(letters, sound)
    return "".join(letter for letter, _ in groupby(c for c in plain if c not in _SILENT))


def _words(name: str) -> list[str]:
    words = (word.removesuffix("’s").removesuffix("'s") for word in _WORD.findall(name.lower()))
    return [word for word in words if word not in _EMPTY]


def _governs(state: Sequence[str], body: Sequence[str]) -> bool:
    """Tell whether `body` is the government of `state`, or a part that speaks for it."""
    if len(state) != 1 or not _rooted(state[0], body[:1]):
        return False
    return len(body) > 1 and _GOVERNING.issuperset(body[1:])
