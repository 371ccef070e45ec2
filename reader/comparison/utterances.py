"""Whether two quotes can be one utterance, and in what its renderings differ."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Literal, TypeAlias

from rapidfuzz.distance import JaroWinkler

from reader.model.comparison import QuoteGroup

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.comparison import Difference, Place

Likeness: TypeAlias = Literal["same", "perhaps", "other"]

_WORD = re.compile(r"\w+(?:[’']\w+)*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NEGATIONS = frozenset({"not", "no", "never", "neither", "nor", "cannot", "without"})
#: What must be, what may be, and what will be are different things to say.
_MODALS = {
    "must": "must",
    "may": "may",
    "might": "may",
    "could": "may",
    "should": "should",
}
#: Quotes shorter than this are fragments; a fragment without "not" denies nothing.
_CLAUSE = 5
_ROOT = 4
_ALIKE = 0.9
#: Words that with a state's name or adjective make its government, or a part that speaks for it.
_GOVERNING = frozenset(
    {"government", "ministry", "foreign", "defence", "defense", "interior", "affairs"}
    | {"officials", "authorities", "state", "department", "cabinet"}
)
_EMPTY = frozenset({"the", "of", "a", "an", "and", "for"})


@dataclass(frozen=True, slots=True)
class Rendering:
    """A quote as one of the renderings of an utterance.

    Attributes:
        place: Where it is.
        text: Its words.
        name: Who speaks, or None.
        side: The same, with the state in place of its capital (`seats.side`).
    """

    place: Place
    text: str
    name: str | None
    side: str | None


def quote_group(renderings: Iterable[Rendering]) -> QuoteGroup:
    """Return the group of these renderings of one utterance, in the order of the story."""
    ordered = sorted(renderings, key=lambda one: one.place)
    names = [one.name for one in ordered if one.name is not None]
    return QuoteGroup(
        quotes=tuple(one.place for one in ordered),
        speaker=max(names, key=len) if names else None,
        differs=differences([(one.text, one.side) for one in ordered]),
    )


def may_be_one(left: str | None, right: str | None) -> Likeness:
    """Tell whether two names of speakers can mean one.

    "perhaps" is a body and its state ("Norland", "the Norlandic foreign ministry"), or where an
    article does not tell who speaks.
    """
    if left is None or right is None:
        return "perhaps"
    a, b = _words(left), _words(right)
    if a == b or (a and b and _spelled_alike(a, b)):
        return "same"
    owners = any(_rooted(x[0], y) for x, y in ((a, b), (b, a)) if x)
    return "perhaps" if owners else "other"


def _rooted(owner: str, words: Sequence[str]) -> bool:
    """Tell whether a name's first word is in another, as "Norland" in "the Norlandic guard"."""
    return len(owner) >= _ROOT and any(word.startswith(owner[:_ROOT]) for word in words)


def _spelled_alike(a: Sequence[str], b: Sequence[str]) -> bool:
    """Tell whether one is the other's last word, or all words look alike ("Petrov", "Petrow")."""
    if 1 in (len(a), len(b)):
        return a[-1] == b[-1]
    return len(a) == len(b) and all(
        x[0] == y[0] and JaroWinkler.similarity(x, y) >= _ALIKE for x, y in zip(a, b, strict=True)
    )


def _words(name: str) -> list[str]:
    words = (word.removesuffix("’s").removesuffix("'s") for word in _WORD.findall(name.lower()))
    return [word for word in words if word not in _EMPTY]


def differences(said: Sequence[tuple[str, str | None]]) -> tuple[Difference, ...]:
    """Return in what renderings differ.

    Args:
        said: For each its words and its speaker's name, or None.
    """
    found: list[Difference] = []
    if len({tuple(_WORD.findall(text.lower())) for text, _ in said}) > 1:
        found.append("wording")
    if any(_different(a, b) for (_, a), (_, b) in combinations(said, 2)):
        found.append("speaker")
    if any(_contrary(a, b) for (a, _), (b, _) in combinations(said, 2)):
        found.append("meaning")
    return tuple(found)


def _different(left: str | None, right: str | None) -> bool:
    if left is None or right is None or may_be_one(left, right) == "same":
        return False
    a, b = _words(left), _words(right)
    return not (_governs(a, b) or _governs(b, a))


def _governs(state: Sequence[str], body: Sequence[str]) -> bool:
    """Tell whether `body` is the government of `state`, or a part that speaks for it."""
    if len(state) != 1 or not _rooted(state[0], body[:1]):
        return False
    return len(body) > 1 and _GOVERNING.issuperset(body[1:])


def _contrary(left: str, right: str) -> bool:
    """Tell whether one clause denies, doubts or counts what the other does not."""
    a, b = _WORD.findall(left.lower()), _WORD.findall(right.lower())
    if min(len(a), len(b)) < _CLAUSE:
        return False
    if _denies(a) != _denies(b) or _force(a) != _force(b):
        return True
    numbers = set(_NUMBER.findall(left)), set(_NUMBER.findall(right))
    return bool(numbers[0] and numbers[1]) and numbers[0].isdisjoint(numbers[1])


def _denies(words: Sequence[str]) -> bool:
    return any(w in _NEGATIONS or w.endswith(("n’t", "n't")) for w in words)


def _force(words: Sequence[str]) -> frozenset[str]:
    return frozenset(_MODALS[word] for word in words if word in _MODALS)
