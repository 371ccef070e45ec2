"""How probable it is that two figures state one fact, by numbers fitted to labelled stories."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.figures_evidence import FEATURES
from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from reader.comparison.figures_evidence import Evidence
    from reader.model.comparison import Place

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Agrees: TypeAlias = Callable[[Place, Place], bool]

_FILE = "figures.json"
#: What competes with a pair of two figures: how much more probable it is than the best pair of
#: either with another figure of the same article whose number differs, at the least and at the
#: most; the first once more where the two numbers differ.
COMPETING = ("odds", "ahead", "ahead_differing", "ahead_most", "always")
#: Ahead by so much is ahead by any amount.
_FAR_AHEAD = 3.0
_NONE = -8.0


@dataclass(frozen=True, slots=True)
class Odds:
    """What each piece of evidence counts, as log-odds.

    Attributes:
        with_model: By feature, for articles whose sentences have vectors.
        wording_alone: The same for others.
        competing: What competition counts then.
        likely: The least log-odds of a pair that is brought together.
        together: The least mean of the log-odds between two groups that are joined.
    """

    with_model: Floats
    wording_alone: Floats
    competing: Floats
    likely: float
    together: float

    def of(self, evidence: Evidence, agrees: Agrees) -> Floats:
        """Return the log-odds of all pairs between two articles, shape (n,)."""
        counting = self.with_model if evidence.with_model else self.wording_alone
        found: Floats = rivalry(evidence, evidence.values @ counting, agrees) @ self.competing
        return found


def rivalry(evidence: Evidence, odds: Floats, agrees: Agrees) -> Floats:
    """Return what competition there is for each pair, shape (n, COMPETING).

    Args:
        evidence: All pairs of the figures of two articles.
        odds: Their log-odds, each pair by itself.
        agrees: Tells whether two figures give the same number: then they are no rivals.
    """
    ways: defaultdict[Place, list[tuple[float, Place]]] = defaultdict(list)
    known = odds.tolist()
    for (one, other, _), value in zip(evidence.pairs, known, strict=True):
        ways[one].append((value, other))
        ways[other].append((value, one))
    for found in ways.values():
        found.sort(reverse=True)
    ahead = np.array(
        [
            [value - _best_rival(ways[x], y, agrees) for x, y in ((one, other), (other, one))]
            for (one, other, _), value in zip(evidence.pairs, known, strict=True)
        ]
    ).reshape(-1, 2)
    ahead = np.clip(ahead, -_FAR_AHEAD, _FAR_AHEAD)
    least, most = ahead.min(axis=1), ahead.max(axis=1)
    differ = np.array([pair.differ for pair in evidence.pairs], bool)
    return np.stack([odds, least, least * differ, most, np.ones(len(odds))], axis=1)


def _best_rival(ways: Sequence[tuple[float, Place]], to: Place, agrees: Agrees) -> float:
    return next((value for value, at in ways if at != to and not agrees(at, to)), _NONE)


def load_odds() -> Odds:
    """Return the fitted numbers."""
    numbers = json.loads(resource(_FILE).read_text("utf-8"))
    with_model, alone = (
        np.array([numbers[name].get(feature, 0.0) for feature in FEATURES])
        for name in ("with_model", "wording_alone")
    )
    competing = np.array([numbers["competing"][name] for name in COMPETING])
    return Odds(with_model, alone, competing, **numbers["bounds"])
