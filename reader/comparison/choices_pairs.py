"""Words that stand at the same place of two passages which report the same thing."""

from __future__ import annotations

from itertools import islice, pairwise, product
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from reader.comparison.choices_known import Known
    from reader.comparison.choices_words import Token

    #: What a term is called: the line of known choices and the term there; or -1 and its stems.
    Key: TypeAlias = tuple[int, str]

_FEW = 2  # words in each other's place; more are another thing said
_NEAR = 3  # telling words before and after a known term, of which both sides have one
_BESIDE = 3  # words before and after a replaced one, the same on both sides, of which
_SAYING = 2  # so many say something
_VARIANT = 0.75  # letters that stay, from which two words are spellings or forms of one


class Said(NamedTuple):
    """The words of a passage, and the known terms among them."""

    tokens: Sequence[Token]
    known: Sequence[Known]


class Answer(NamedTuple):
    """A term of a passage, what it is called, and the words it consists of."""

    key: Key
    tokens: Sequence[Token]


def answers(a: Said, b: Said, apart: Set[str]) -> Iterator[tuple[Answer, Answer]]:
    """Yield the terms of `a` and of `b` that stand in each other's place.

    Args:
        a: The words of a passage.
        b: Those of one that reports the same thing.
        apart: Words that, in each other's place, say something else.
    """
    yield from _known(a, b)
    for one, other in _replaced(a.tokens, b.tokens):
        if apart.isdisjoint(token.form for token in (*one, *other)):
            yield Answer(_called(one, a), one), Answer(_called(other, b), other)


def are_variants(one: str, other: str) -> bool:
    """Tell whether two words are spellings or forms of one ("defence" and "defense")."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) or Indel.normalized_similarity(one, other) >= _VARIANT


def _known(a: Said, b: Said) -> Iterator[tuple[Answer, Answer]]:
    """Yield different terms of one line of the known choices, near the same words.

    A term that the other passage has too has nothing else in its place there.
    """
    terms = [{(one.line, one.term) for one in said.known} for said in (a, b)]
    for one, other in product(a.known, b.known):
        if (
            one.line == other.line
            and (one.line, one.term) not in terms[1]
            and (other.line, other.term) not in terms[0]
            and not are_variants(one.term, other.term)
            and _near(one, a.tokens) & _near(other, b.tokens)
        ):
            yield (
                Answer((one.line, one.term), a.tokens[one.first : one.end]),
                Answer((other.line, other.term), b.tokens[other.first : other.end]),
            )


def _near(known: Known, tokens: Sequence[Token]) -> set[str]:
    """Return what stands near a known term and says something."""
    before = (token.anchor for token in reversed(tokens[: known.first]) if token.anchor)
    after = (token.anchor for token in tokens[known.end :] if token.anchor)
    return {*islice(before, _NEAR), *islice(after, _NEAR)}


def _replaced(
    a: Sequence[Token], b: Sequence[Token]
) -> Iterator[tuple[Sequence[Token], Sequence[Token]]]:
    """Yield the few words of `a` and of `b` that stand between the same words on both sides."""
    same = Indel.opcodes([t.stem for t in a], [t.stem for t in b]).as_matching_blocks()
    for before, after in pairwise(same):
        left, right = before.a + before.size, before.b + before.size
        if left == after.a or right == after.b:
            continue
        beside = (
            *a[max(before.a, left - _BESIDE) : left],
            *a[after.a : after.a + min(after.size, _BESIDE)],
        )
        one, other = _chosen(a[left : after.a]), _chosen(b[right : after.b])
        if sum(bool(token.anchor) for token in beside) >= _SAYING and _may_answer(one, other):
            yield one, other


def _chosen(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the words of a gap that say something; none where anything else is among them."""
    first = next((at for at, token in enumerate(tokens) if token.anchor), 0)
    last = next((at for at in range(len(tokens), 0, -1) if tokens[at - 1].anchor), 0)
    inside = tokens[first:last]
    return inside if all(token.is_open for token in inside) else ()


def _may_answer(one: Sequence[Token], other: Sequence[Token]) -> bool:
    """Tell whether words in each other's place are of one sort, and no forms of one word."""
    return (
        0 < len(one) == len(other) <= _FEW
        and _sort(one[-1].form) == _sort(other[-1].form)
        and not any(are_variants(x.stem, y.stem) for x in one for y in other)
    )


def _sort(form: str) -> str:
    """Return the ending by which a word shows that it is an adverb or a participle."""
    return next((ending for ending in ("ly", "ing") if form.endswith(ending)), "")


def _called(tokens: Sequence[Token], said: Said) -> Key:
    """Return what replaced words are called: a known term if they are one, else their stems."""
    first = tokens[0].start
    for known in said.known:
        inside = said.tokens[known.first : known.end]
        if (inside[0].start, inside[-1].end) == (first, tokens[-1].end):
            return known.line, known.term
    return -1, " ".join(token.stem for token in tokens)
