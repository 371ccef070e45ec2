"""The user's corrections, applied to a finished comparison.

The models know nothing of them: the window applies them to what the machine once found, whenever
one is made or taken back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.comparison.corrections_figures import figures_corrected
from reader.comparison.corrections_named import named
from reader.comparison.corrections_passages import passages_corrected
from reader.comparison.corrections_quotes import quotes_corrected
from reader.comparison.corrections_reach import Reach
from reader.model.correction import (
    OF_FIGURES,
    OF_NAMES,
    OF_PASSAGES,
    OF_QUOTES,
    OF_UTTERANCES,
    Corrected,
)

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from reader.model.comparison import Comparison, Match, Passage
    from reader.model.correction import Correction


def corrected(comparison: Comparison, corrections: Sequence[Correction]) -> Corrected:
    """Return the comparison with the corrections in it, and which of them find nothing there.

    The oldest is applied first: of two that contradict each other the later one holds.  Those of
    names come before the others, as who speaks is a name; those of utterances last, as they are
    of quotes.

    Args:
        comparison: What the machine found, uncorrected; of any articles in any order.
        corrections: Those of the story.
    """
    every = sorted(corrections, key=lambda one: one.created)
    of_names = [one for one in every if one.subject in OF_NAMES]
    called, named_ones = (
        named(comparison, of_names) if of_names else (comparison, frozenset[str]())
    )
    told, tied = passages_corrected(called, [one for one in every if one.subject in OF_PASSAGES])
    rest = OF_QUOTES | OF_UTTERANCES
    quotes = [one for one in every if one.subject in rest]
    quoted: Set[str] = frozenset()
    if quotes or named_ones:
        said, quoted = quotes_corrected(comparison, told, quotes)
        told = said if quoted or named_ones else told
    told, figured = figures_corrected(told, [one for one in every if one.subject in OF_FIGURES])
    fitting = named_ones | tied | quoted | figured
    return Corrected(told, tuple(one.id for one in every if one.id not in fitting))


def matches_between(comparison: Comparison, a: Passage, b: Passage) -> Sequence[Match]:
    """Return the matches that go when the user says that `a` and `b` do not match."""
    pairs = Reach(comparison).tied(a, b)
    return [match for match in comparison.matches if frozenset((match.a, match.b)) in pairs]
