"""Two wordings, told word against word."""

from __future__ import annotations

import re
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from reader.model.letters import SPACED, UNSPACED
from reader.model.wording import Piece
from reader.ui.cards.card import Run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    #: Returns the pieces of a left and a right text.
    Differences: TypeAlias = Callable[[str, str], Sequence[Piece]]
    #: Returns what is to be struck of what only the base has.  Given are where in the other words
    #: that is which stands in its place, and where it is in the base.
    Striking: TypeAlias = Callable[[range, range], Sequence[range]]


_TOKEN = re.compile(rf"{SPACED}(?:[.,’'\-]{SPACED})*|{UNSPACED}|\s+|[^\w\s]")
_NEAR = 2  # words over which one is said to have moved


def _everything(_instead: range, gone: range) -> Sequence[range]:
    return (gone,)


def compared(
    base: str, words: str, differences: Differences, struck: Striking = _everything
) -> tuple[Run, ...]:
    """Return `words` against `base`: first what the base has in their place, then what is here.

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
        same = piece.kind == "same"
        runs += [Run(piece.right)] if same else _changed(piece, at, partial(struck, instead))
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


def _changed(piece: Piece, at: int, struck: Callable[[range], Sequence[range]]) -> list[Run]:
    """Return the runs of a change whose left side begins at `at` in the base."""
    left, right = _TOKEN.findall(piece.left), _TOKEN.findall(piece.right)
    moved = _words(left) & _words(right)
    gone, marked = _split(left, moved), _split(right, moved)
    if not any(own for _, own in (*gone, *marked)):  # all of it is in another order
        gone, marked = [], [(piece.right, True)]
    runs: list[Run] = []
    for words, own in gone:
        for part in _whole(words, at, struck(range(at, at + len(words)))) if own else ():
            runs += [*_marked(part, "other"), Run(" ")]
        at += len(words)
    runs = runs if any(run.role == "other" for run in runs) else []
    if runs and (not piece.right.strip() or piece.right[:1].isspace()):
        runs.pop()
    for words, own in marked:
        runs += _marked(words, "here") if own else [Run(words)]
    return runs


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
