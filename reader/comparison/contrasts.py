"""In what two renderings of one utterance say different things, and in which words.

Words are held against each other that both have, or that stand in each other's place between
such: what one denies and the other does not, what one is sure of and the other thinks possible,
another number, another name.  Where wordings have nothing in common nothing is claimed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from reader.comparison.contrasts_words import (
    behind,
    denials,
    force_of_cue,
    forces,
    is_denial,
    is_denied,
)
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from reader.comparison.contrasts_words import Force, Token
    from reader.model.analysis import Figure
    from reader.model.comparison import ContrastKind

    #: What differs, and the words of either side, as places in their quotes.
    Differing: TypeAlias = tuple[ContrastKind, Span, Span]


#: What one says and the other, None for just so, that makes two things of it.
_OTHERWISE: Mapping[Force, Collection[Force | None]] = {
    "may": ("will", "must", "should", "due", None),
    "will": ("may", "must", "should"),
    "must": ("may", "should", "will", None),
    "should": ("must", "may", "will"),
    "due": ("may", None),
}
#: Up to this part two figures may be apart that are hedged: "about 500" and "480".
_ROUND = 0.1
_ROOT = 4  # letters
_NONE = -1  # no word


@dataclass(frozen=True, slots=True)
class Said:
    """What a rendering says.

    Attributes:
        words: Its words.
        cue: The reporting words; empty where there are none.
        whole: Whether it is a whole clause, not a fragment in marks.
        figures: Those in it, by place in the quote.
        names: The names in it by place in the quote, with the id of each.
    """

    words: Sequence[Token]
    cue: str
    whole: bool
    figures: Sequence[tuple[Span, Figure]]
    names: Sequence[tuple[Span, str]]


def meanings(a: Said, b: Said) -> Iterable[Differing]:
    """Return in what two renderings differ in meaning, each but once."""
    return dict.fromkeys(_meanings(a, b))


def _meanings(a: Said, b: Said) -> Iterator[Differing]:
    answers = _answers(a.words, b.words)
    back = {there: here for here, there in answers.items()}
    found: list[Differing] = []
    for differing in (_denied, _negations, _modalities):
        found += differing(a, b, answers)
        found += ((kind, mine, yours) for kind, yours, mine in differing(b, a, back))
    yield from _clearest(found, a, b)
    yield from _numbers(a, b)
    yield from _names(a, b, answers)


def _answers(ours: Sequence[Token], theirs: Sequence[Token]) -> Mapping[int, int]:
    """Return which words of content answer which: those of one stem, in their order."""
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for at, word in enumerate(theirs):
        if word.content:
            places[word.stem].append(at)
    return {
        at: places[word.stem].popleft()
        for at, word in enumerate(ours)
        if word.content and places[word.stem]
    }


def _clearest(found: Sequence[Differing], a: Said, b: Said) -> Iterator[Differing]:
    """Yield what differs but where it is told again, of the same word, with a lesser one."""
    ours, theirs = ({_span(one.words[at]) for at, _ in forces(one.words)} for one in (a, b))
    both = [(mine, yours) for _, mine, yours in found if mine in ours and yours in theirs]
    for kind, mine, yours in found:
        again = any((mine == here) != (yours == there) for here, there in both)
        if not (again and kind == "modality" and (mine, yours) not in both):
            yield kind, mine, yours


def _denied(a: Said, b: Said, answers: Mapping[int, int]) -> Iterator[Differing]:
    """Yield where `a` is said to deny all that `b` says in as many words, and `b` does not.

    Of what is told in other words, a denial may be told without one: "the charge is absurd".
    """
    if not is_denial(a.cue) or is_denial(b.cue) or not b.whole:
        return
    back = {there: here for here, there in answers.items()}
    told = [at for at, word in enumerate(b.words) if word.content]
    denied = any(is_denied(words, at) for words, at in _sides(a, b, back))
    if len(told) > 1 and not denied and back.keys() >= set(told):
        yield "negation", _span(a.words[back[told[0]]]), _span(b.words[told[0]])


def _sides(a: Said, b: Said, back: Mapping[int, int]) -> Iterator[tuple[Sequence[Token], int]]:
    """Yield each word that answers another, with the words it stands among."""
    for there, here in back.items():
        yield a.words, here
        yield b.words, there


def _negations(a: Said, b: Said, answers: Mapping[int, int]) -> Iterator[Differing]:
    """Yield the first that `a` denies of what `b` says as well."""
    if is_denial(a.cue) or is_denial(b.cue) or not b.whole:
        return
    for at, denied in denials(a.words):
        told = [answers[one] for one in denied if one in answers]
        if told and not any(is_denied(b.words, one) for one in told):
            yield "negation", _span(a.words[at]), _span(b.words[told[0]])
            return


def _modalities(a: Said, b: Said, answers: Mapping[int, int]) -> Iterator[Differing]:
    """Yield the first that `a` calls possible, due or demanded, and `b` is surer of or not."""
    told_of = _told_of(b.words)
    for at, force in forces(a.words):
        head = next((one for one in behind(a.words, at) if one in answers), None)
        if head is None or not b.whole:
            continue
        there = answers[head]
        near = told_of.get(there, {})
        told: set[Force | None] = set(near.values()) or {force_of_cue(b.cue)}
        if all(other in _OTHERWISE[force] for other in told):
            yield "modality", _span(a.words[at]), _span(b.words[min(near, default=there)])
            return


def _told_of(words: Sequence[Token]) -> Mapping[int, Mapping[int, Force]]:
    """Return, for each word, where which forces stand that it is near behind."""
    found: defaultdict[int, dict[int, Force]] = defaultdict(dict)
    for at, force in forces(words):
        for one in behind(words, at):
            found[one][at] = force
    return found


def _names(a: Said, b: Said, answers: Mapping[int, int]) -> Iterator[Differing]:
    """Yield names of two different things that stand in each other's place."""
    ours, theirs = ({entity for _, entity in one.names} for one in (a, b))
    mine = [one for one in _named(a) if one.entity not in theirs]
    yours = [one for one in _named(b) if one.entity not in ours]
    leading, following = _by(yours, "before"), _by(yours, "after")
    for one in mine:
        actors = following.get(answers.get(one.after, _NONE), ())
        objects = leading.get(answers.get(one.before, _NONE), ())
        yield from (("actor", one.span, o.span) for o in actors if o.root != one.root)
        others = (o for o in objects if o not in actors)
        yield from (("object", one.span, o.span) for o in others if o.root != one.root)


@dataclass(frozen=True, slots=True)
class _Named:
    """A name in a quote: how its first word begins, and the words of content around it."""

    span: Span
    entity: str
    root: str
    before: int
    after: int


def _named(said: Said) -> Iterator[_Named]:
    """Yield the names of a rendering, in their order; "Arudia" and "Arudian" begin alike."""
    ends = [word.end for word in said.words]
    content = [at for at, word in enumerate(said.words) if word.content]
    for span, entity in said.names:
        first = bisect_right(ends, span.start)
        root = said.words[first].form[:_ROOT] if first < len(ends) else ""
        before = bisect_right(content, span.start, key=lambda at: said.words[at].end)
        after = bisect_left(content, span.end, key=lambda at: said.words[at].start)
        yield _Named(
            span,
            entity,
            root,
            content[before - 1] if before else _NONE,
            content[after] if after < len(content) else _NONE,
        )


def _by(names: Sequence[_Named], side: Literal["before", "after"]) -> dict[int, list[_Named]]:
    """Return the names by the word of content on one side of them; those without left out."""
    found: defaultdict[int, list[_Named]] = defaultdict(list)
    for one in names:
        found[one.before if side == "before" else one.after].append(one)
    found.pop(_NONE, None)
    return dict(found)


def _numbers(a: Said, b: Said) -> Iterator[Differing]:
    """Yield figures of one kind and unit that both have once, with different values."""
    values = {one.value for _, one in a.figures} & {one.value for _, one in b.figures}
    ours, theirs = (_single(one.figures) for one in (a, b))
    for counted, (here, mine) in ours.items():
        if counted in theirs:
            there, yours = theirs[counted]
            told = mine.value in values or yours.value in values
            if not told and not _about(mine, yours):
                yield "number", here, there


def _single(
    figures: Sequence[tuple[Span, Figure]],
) -> Mapping[tuple[str, str | None], tuple[Span, Figure]]:
    """Return the figures by kind and unit of which there is one alone."""
    found = {(figure.kind, figure.unit): (span, figure) for span, figure in figures}
    counts = Counter((figure.kind, figure.unit) for _, figure in figures)
    return {counted: one for counted, one in found.items() if counts[counted] == 1}


def _about(one: Figure, other: Figure) -> bool:
    """Tell whether one figure may be the other: a day and its month, "about 500" and "480"."""
    try:
        a, b = float(one.value), float(other.value)
    except ValueError:
        return len(one.value) != len(other.value)
    hedged = one.qualifier or other.qualifier
    return bool(hedged) and abs(a - b) <= _ROUND * max(abs(a), abs(b))


def _span(word: Token) -> Span:
    return Span(word.start, word.end)
