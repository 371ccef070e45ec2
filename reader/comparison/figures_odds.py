"""How probable it is that two figures state one fact, by numbers fitted to labelled stories."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.figures_evidence import FEATURES
from reader.resources import resource

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.comparison.figures_columns import Codes
    from reader.comparison.figures_evidence import Evidence

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

    def of(self, evidence: Evidence) -> Floats:
        """Return the log-odds of all pairs, shape (n,)."""
        with_model, alone = (evidence.values @ of for of in (self.with_model, self.wording_alone))
        odds = np.where(evidence.with_model, with_model, alone)
        found: Floats = rivalry(evidence, odds) @ self.competing
        return found


def rivalry(evidence: Evidence, odds: Floats) -> Floats:
    """Return what competition there is for each pair, shape (n, COMPETING).

    Args:
        evidence: All pairs of the figures of a story.
        odds: Their log-odds, each pair by itself.
    """
    articles, keys = evidence.columns.article, evidence.columns.key
    ahead = [
        odds - _best_rival(one * (len(articles) + 1) + articles[other], keys[other], odds)
        for one, other in (evidence.ends, evidence.ends[::-1])
    ]
    bounded = np.clip(ahead, -_FAR_AHEAD, _FAR_AHEAD)
    least, most = bounded.min(axis=0), bounded.max(axis=0)
    found = [odds, least, least * evidence.differ, most, np.ones(len(odds))]
    return np.stack(found, axis=1)


def _best_rival(asking: Codes, number: Codes, odds: Floats) -> Floats:
    """Return the best log-odds with another number, for who asks; `_NONE` without any.

    Args:
        asking: For each pair a code for the figure that asks and the article asked, shape (n,).
        number: A code for the number of the figure that answers, shape (n,); figures that give
            the same number are no rivals.
        odds: The log-odds, shape (n,).
    """
    order = np.lexsort((-odds, asking))
    asked, numbers, known = asking[order], number[order], odds[order]
    new = np.append(True, asked[1:] != asked[:-1])[: len(order)]
    begins, who = np.flatnonzero(new), np.cumsum(new) - 1
    best = numbers == numbers[begins][who]
    second = np.full(len(begins), -np.inf)
    np.maximum.at(second, who[~best], known[~best])
    second[np.isneginf(second)] = _NONE
    found = np.empty(len(order))
    found[order] = np.where(best, second[who], known[begins][who])
    return found


def load_odds() -> Odds:
    """Return the fitted numbers."""
    numbers = json.loads(resource(_FILE).read_text("utf-8"))
    with_model, alone = (
        np.array([numbers[name].get(feature, 0.0) for feature in FEATURES])
        for name in ("with_model", "wording_alone")
    )
    competing = np.array([numbers["competing"][name] for name in COMPETING])
    return Odds(with_model, alone, competing, **numbers["bounds"])
