"""Where the words of a target nearly stand: a word corrected, a sentence lightly reworded.

Words of the target and of its context that stand in the text vote for where the target should
begin; at the places with most votes the borders are set, between words, where fewest characters
differ; and the best of those alike enough is taken.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel, Levenshtein

from reader.anchoring.words import is_word, keys_of, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.anchoring.context import Context
    from reader.anchoring.words import Words
    from reader.model.target import Target
    from reader.model.text import Span

_VOTERS = 24  # words that vote at most, the rarest
_VOTES = 2000  # votes that are cast at most, about
_PLACES = 6  # places that are looked at
_LONGEST = 30_000  # characters of a target looked for so: all are compared with each other
_HALF = 40  # words of the target that a border is set by
_WIDE = 2000  # characters that a border is set by: a word may be of any length
_REACH = 100  # words that a border is moved at most
#: What a character of the context counts for when borders are set: words put in before it push
#: as many out of sight behind it, so that each counts twice.
_CONTEXT = 0.25
#: Hypothesis' weights of the quote and of either side of its context; the place decides a tie.
_QUOTE, _SIDE, _NEAR = 50, 20, 2
#: The greatest share of characters that may differ, by how many sides of the context agree.
_LOOSE = {1: 0.2, 2: 0.35}
_TIGHT = 0.2  # the same for a target of few words, both sides of which must agree
_MOST = 0.5  # where a greater share of characters differs, it does not matter which
_STRICT = 0.1  # the greatest share of words that may differ where no side agrees
_JOINED = 4  # words of context that, with nothing between them, show that the target was deleted


@dataclass(frozen=True, slots=True)
class _Sought:
    """The target as folded words, and the whole words before and behind it."""

    keys: Sequence[str]
    head: Sequence[str]
    tail: Sequence[str]


def nearly_placed(target: Target, text: str, context: Context) -> Span | None:
    """Return where the words of `target` stand in `text` but for small changes, or None."""
    known = words_of(text)
    # A context begins and ends anywhere, so with a piece of a word.
    head, tail = keys_of(target.prefix)[1:], keys_of(target.suffix)[:-1]
    sought = _Sought(keys_of(target.exact[: _LONGEST + 1]), head, tail)
    if not sought.keys or len(target.exact) > _LONGEST:
        return None
    deleted = _is_deleted(sought, known)
    ranges = {_bordered(first, sought, context, known, text) for first in _voted(sought, known)}
    rated = []
    for first, last in sorted(ranges):
        span = known.span(first, last)
        sides = context.sides(text, span)
        agreeing = 0 if deleted else sum(side > 0 for side in sides)
        error = _error(sought.keys, known, first, last)
        found = known.keys[first:last]
        if _is_alike(sought.keys, found, error, agreeing, short=context.short):
            near = context.distance(span) / len(text)
            rated.append((_QUOTE * (1 - error) + _SIDE * sum(sides) - _NEAR * near, span))
    return max(rated)[1] if rated else None


def _voted(sought: _Sought, known: Words) -> Sequence[int]:
    """Return the words of the text at which the target may begin, those with most votes first.

    Each word that stands in both says that the target begins as far before it as it did.
    """
    pattern = [*sought.head, *sought.keys, *sought.tail]
    standing = [n for n, key in enumerate(pattern) if is_word(key) and key in known.places]
    standing.sort(key=lambda n: len(known.places[pattern[n]]))
    votes: defaultdict[int, float] = defaultdict(float)
    cast = 0
    for number in standing[:_VOTERS]:
        places = known.places[pattern[number]]
        cast += len(places)
        if cast > _VOTES and votes:
            break
        for place in places:
            first = place - number + len(sought.head)
            # A word that stands everywhere says little.
            votes[min(max(first, 0), len(known.keys) - 1)] += 1 / len(places)
    return sorted(votes, key=lambda first: (-votes[first], first))[:_PLACES]


def _bordered(
    first: int, sought: _Sought, context: Context, known: Words, text: str
) -> tuple[int, int]:
    """Return the words about `first` between which fewest characters differ, as a range.

    Either border is set by the half of the target that is next to it and by the context.
    """
    end = len(known.keys)
    wide, half = len(sought.keys), min(len(sought.keys), _HALF)
    reach = min(3 + wide // 3, _REACH)
    opening = " ".join(sought.keys[:half])[:_WIDE]
    closing = " ".join(sought.keys[-half:])[-_WIDE:]

    def begun(at: int) -> float:
        told = _difference(opening, known.between(at, inner)[:_WIDE])
        return told + _CONTEXT * context.misfit_before(text, known.spans[at].start)

    def ended(at: int) -> float:
        told = _difference(closing, known.between(inner, at)[-_WIDE:])
        return told + _CONTEXT * context.misfit_after(text, known.spans[at - 1].end)

    inner = min(first + half, end)
    start = min(range(max(0, first - reach), min(first + reach + 1, inner)), key=begun)
    inner = max(start, min(first + wide, end) - half)
    last = first + wide
    nearest = min(max(inner + 1, last - reach), end)
    return start, min(range(nearest, max(nearest, min(last + reach, end)) + 1), key=ended)


def _difference(one: str, other: str) -> float:
    """Return about how many characters differ, one for another counted as one and a half.

    Were it one (Levenshtein), a word put in behind the first would be taken for the first; were
    it two (Indel), a last word that became another would be left out.
    """
    return (Levenshtein.distance(one, other) + Indel.distance(one, other)) / 2


def _error(keys: Sequence[str], known: Words, first: int, last: int) -> float:
    """Return the share of characters that differ, 0 to 1; 1 also where it is most of them."""
    told = known.between(first, last)
    return Levenshtein.normalized_distance(" ".join(keys), told, score_cutoff=_MOST)


def _is_deleted(sought: _Sought, known: Words) -> bool:
    """Tell whether what stood before and behind the target now stands together."""
    joined = [*sought.head, *sought.tail]
    told = bool(sought.head and sought.tail) and len(joined) >= _JOINED
    return told and bool(known.runs(joined))


def _is_alike(
    keys: Sequence[str], found: Sequence[str], error: float, agreeing: int, *, short: bool
) -> bool:
    """Tell whether what was found is near enough to the target to be it.

    Args:
        keys: The target's words and marks.
        found: Those that were found.
        error: The share of characters that differ.
        agreeing: How many sides of the context agree.
        short: Whether the target has so few words that it needs its context.
    """
    if short:
        return agreeing == 2 and error <= _TIGHT
    if agreeing:
        return error <= _LOOSE[agreeing]
    words, others = filter(is_word, keys), filter(is_word, found)
    return Levenshtein.normalized_distance([*words], [*others]) <= _STRICT
