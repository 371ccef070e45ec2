"""Two wordings, told word against word."""

from __future__ import annotations

import re
from collections import Counter
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias

from reader.model.letters import SPACED, UNSPACED
from reader.model.wording import Piece
from reader.ui.cards.card import Run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    #: Returns the pieces of a left and a right text.
    Differences: TypeAlias = Callable[[str, str], Sequence[Piece]]
    #: Returns what is to be struck of what only the base has, each with the place in the other
    #: words before which it is to stand.  Given are where in the other words that is which stands
    #: in its place, and where it is in the base.
    Striking: TypeAlias = Callable[[range, range], Sequence[tuple[range, int]]]


_TOKEN = re.compile(rf"{SPACED}(?:[.,’'\-]{SPACED})*|{UNSPACED}|\s+|[^\w\s]")
_WORD = re.compile(r"\S+")
_NEAR = 2  # words over which one is said to have moved


def _everything(instead: range, gone: range) -> Sequence[tuple[range, int]]:
    return ((gone, instead.start),)


def compared(
    base: str, words: str, differences: Differences, struck: Striking = _everything
) -> tuple[Run, ...]:
    """Return `words` against `base`: what the base has in their place, then what is here.

    Words that both have in one place, only in another order, are neither struck nor marked.
    Where nothing is the same nothing is marked either: that would be every word.  Of what only
    the base has, that is shown which `struck` returns.
    """
    pieces = differences(base, words)
    if _nothing_same(pieces):
        return _joined([Run(pieces[0].right)])
    runs: list[Run] = []
    at = on = 0
    for piece in _gathered(pieces):
        instead = range(on, on + len(piece.right))
        if piece.kind == "same":
            runs.append(Run(piece.right))
        else:
            runs += _changed(piece, (at, on), partial(struck, instead))
        at, on = at + len(piece.left), instead.stop
    return _joined(runs)


def is_reworded_throughout(base: str, words: str, differences: Differences) -> bool:
    """Tell whether `words` have nothing of `base` in its place, so that nothing is marked."""
    return _nothing_same(differences(base, words))


def _nothing_same(pieces: Sequence[Piece]) -> bool:
    return len(pieces) == 1 and bool(
        pieces[0].kind == "change" and pieces[0].left.strip() and pieces[0].right.strip()
    )


def _gathered(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces, two changes made one where a word moved over the few between them."""
    found: list[Piece] = []
    for piece in pieces:
        found.append(piece)
        if len(found) >= 3 and _moved_over(*found[-3:]):
            last = found[-3:]
            left, right = ("".join(p.left for p in last), "".join(p.right for p in last))
            found[-3:] = [Piece("change", left, right)]
    return found


def _moved_over(before: Piece, between: Piece, after: Piece) -> bool:
    if (before.kind, between.kind, after.kind) != ("change", "same", "change"):
        return False
    if _words(_TOKEN.findall(between.right)).total() > _NEAR:
        return False
    sides = ((before.left, after.right), (before.right, after.left))
    return any(_words(_TOKEN.findall(a)) & _words(_TOKEN.findall(b)) for a, b in sides)


def _changed(
    piece: Piece,
    begins: tuple[int, int],
    struck: Callable[[range], Sequence[tuple[range, int]]],
) -> list[Run]:
    """Return the runs of a change, given where it begins in the base and in the other words."""
    left, right = _TOKEN.findall(piece.left), _TOKEN.findall(piece.right)
    moved = _words(left) & _words(right)
    gone, marked = _split(left, moved), _split(right, moved)
    if not any(own for _, own in (*gone, *marked)):  # all of it is in another order
        gone, marked = [], [(piece.right, True)]
    lost: list[tuple[int, str]] = []  # what is struck, and before which place of the right side
    at, on = begins
    for words, own in gone:
        parts = struck(range(at, at + len(words))) if own else ()
        for place in sorted({place for _, place in parts}):
            there = [part for part, to in parts if to == place]
            before = _begun(piece.right, place - on)
            lost += [(before, said) for said in _whole(words, at, there)]
        at += len(words)
    return list(_interspersed(piece.right, marked, sorted(lost, key=itemgetter(0))))


def _begun(words: str, place: int) -> int:
    """Return where the word, with the marks on it, begins that stands at a place of `words`."""
    begins = [word.start() for word in _WORD.finditer(words) if word.start() <= place]
    return begins[-1] if begins else 0


def _interspersed(
    right: str, marked: Sequence[tuple[str, bool]], lost: Sequence[tuple[int, str]]
) -> Iterator[Run]:
    """Yield the stretches of the right side, what is lost struck where it stood."""
    waiting, at = list(lost), 0
    for words, own in marked:
        end = at + len(words)
        while at < end:
            while waiting and waiting[0][0] <= at:
                yield from _struck(waiting.pop(0)[1], right[at:])
            until = min(end, waiting[0][0]) if waiting else end
            part = right[at:until]
            yield from _marked(part, "here") if own else [Run(part)]
            at = until
    for _, said in waiting:
        yield from _struck(said, right[at:])


def _struck(words: str, behind: str) -> Iterator[Run]:
    """Yield words struck, and a space where what stands behind them begins with none."""
    found = _marked(words, "other")
    yield from found
    if any(run.role == "other" for run in found) and behind.strip() and not behind[0].isspace():
        yield Run(" ")


def _whole(words: str, at: int, parts: Sequence[range]) -> list[str]:
    """Return the whole words of `words`, which begin at `at`, that any of `parts` has some of.

    Parts may overlap, be empty or lie elsewhere.  Words beside each other are returned as one.
    """
    found = [""]
    for token in _TOKEN.finditer(words):
        first, stop = at + token.start(), at + token.end()
        if any(max(first, part.start) < min(stop, part.stop) for part in parts):
            found[-1] += token[0]
        else:
            found.append("")
    return [one for one in found if one.strip()]


def _words(tokens: Sequence[str]) -> Counter[str]:
    return Counter(token.casefold() for token in tokens if token[0].isalnum())


def _split(tokens: Sequence[str], moved: Counter[str]) -> list[tuple[str, bool]]:
    """Return the tokens joined to stretches, and whether a stretch is this side's alone."""
    left = Counter(moved)
    stretches: list[tuple[str, bool]] = []
    for token in tokens:
        key = token.casefold()
        own = not left[key]
        left[key] -= not own
        if stretches and (stretches[-1][1] == own or token.isspace()):
            stretches[-1] = (stretches[-1][0] + token, stretches[-1][1])
        else:
            stretches.append((token, own))
    if not moved:
        return stretches
    return [(words, own and any(ch.isalnum() for ch in words)) for words, own in stretches]


def _marked(words: str, role: str) -> list[Run]:
    """Return the words marked, the white space round them plain: a ground ends with its word."""
    core = words.strip()
    if not core:
        return [Run(words)] if words and role == "here" else []
    before, after = words[: words.index(core)], words[words.index(core) + len(core) :]
    return [Run(before), Run(core, "here" if role == "here" else "other"), Run(after)]


def _joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return the runs without empty ones, neighbours of one role as one, never two spaces."""
    joined: list[Run] = []
    for run in runs:
        text = run.text
        if text[:1].isspace() and (not joined or joined[-1].text[-1:].isspace()):
            text = text.lstrip()
        if not text:
            continue
        if joined and joined[-1].role == run.role:
            joined[-1] = Run(joined[-1].text + text, run.role)
        else:
            joined.append(Run(text, run.role))
    return tuple(joined)
