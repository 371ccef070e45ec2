"""How probable it is that two figures state one fact, by numbers fitted to labelled stories."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.figures_evidence import FEATURES
from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from reader.comparison.figures_evidence import Evidence
    from reader.model.comparison import Place

    Floats: TypeAlias = NDArray[np.floating[Any]]

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

    def of(self, evidence: Evidence, key: Callable[[Place], str]) -> Floats:
        """Return the log-odds of all pairs between two articles, shape (n,)."""
        counting = self.with_model if evidence.with_model else self.wording_alone
        found: Floats = rivalry(evidence, evidence.values @ counting, key) @ self.competing
        return found


def rivalry(evidence: Evidence, odds: Floats, key: Callable[[Place], str]) -> Floats:
    """Return what competition there is for each pair, shape (n, COMPETING).

    Args:
        evidence: All pairs of the figures of two articles.
        odds: Their log-odds, each pair by itself.
        key: What figures have in common that give the same number: they are no rivals.
    """
    best: dict[Place, dict[str, float]] = {}
    known = odds.tolist()
    for (one, other), value in zip(evidence.pairs, known, strict=True):
        for at, number in ((one, key(other)), (other, key(one))):
            ways = best.setdefault(at, {})
            ways[number] = max(value, ways.get(number, value))
    ahead = [
        [
            value - max((v for k, v in best[at].items() if k != number), default=_NONE)
            for at, number in ((one, key(other)), (other, key(one)))
        ]
        for (one, other), value in zip(evidence.pairs, known, strict=True)
    ]
    bounded = np.clip(np.array(ahead).reshape(-1, 2), -_FAR_AHEAD, _FAR_AHEAD)
    least, most = bounded.min(axis=1), bounded.max(axis=1)
    found = [odds, least, least * evidence.differ, most, np.ones(len(odds))]
    return np.stack(found, axis=1)


def load_odds() -> Odds:
    """Return the fitted numbers."""
    numbers = json.loads(resource(_FILE).read_text("utf-8"))
    with_model, alone = (
        np.array([numbers[name].get(feature, 0.0) for feature in FEATURES])
        for name in ("with_model", "wording_alone")
    )
    competing = np.array([numbers["competing"][name] for name in COMPETING])
    return Odds(with_model, alone, competing, **numbers["bounds"])
