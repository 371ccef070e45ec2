"""Two wordings, told word against word."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from reader.ui.cards.card import Run

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.model.wording import Piece

    #: Returns the pieces of a left and a right text.
    Differences: TypeAlias = Callable[[str, str], Sequence[Piece]]


def compared(base: str, words: str, differences: Differences) -> tuple[Run, ...]:
    """Return `words` against `base`: first what the base has in their place, then what is here."""
    runs: list[Run] = []
    for piece in differences(base, words):
        if piece.kind == "same":
            runs.append(Run(piece.right))
            continue
        runs += _marked(piece.left, "other")
        if piece.left.strip() and piece.right.strip() and not piece.left[-1].isspace():
            runs.append(Run(" "))
        runs += _marked(piece.right, "here")
    return _joined(runs)


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
