"""How probable each match is, from the evidence and numbers fitted to human judgement."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.interaction import Answering
from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from reader.comparison.evidence import Evidence
    from reader.model.comparison import MatchClass

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Pair: TypeAlias = tuple[int, int]

_FILE = "matching.json"
_FAINT = 0.01  # a probability that supports nothing: passed over, to save time


@dataclass(frozen=True, slots=True)
class Weights:
    """The fitted numbers of a scorer, all for log-odds except the three bounds.

    Attributes:
        lexical: What likeness in wording counts.
        sense: What likeness in sense counts.
        bias: The log-odds of two sentences with nothing in common.
        support: What a third article counts that both sentences match.
        scale: What the sum is multiplied by to be right as often as it says, third articles
            counted in.
        shift: What is then added.
        sure: The least probability of the class "sure".
        likely: The least probability of the class "likely".
        possible: The least probability of a match at all.
    """

    lexical: float
    sense: float
    bias: float
    support: float
    scale: float
    shift: float
    sure: float
    likely: float
    possible: float

    def grade(self, probability: float) -> MatchClass:
        """Return the class of a match of this probability, at least `possible`."""
        if probability >= self.sure:
            return "sure"
        return "likely" if probability >= self.likely else "possible"


def load_weights(*, with_model: bool) -> tuple[Weights, Answering]:
    """Return the fitted numbers, those with the sentence model or those for wording alone."""
    numbers = json.loads(resource(_FILE).read_text("utf-8"))
    return (
        Weights(**numbers["with_model" if with_model else "wording_alone"]),
        Answering(**numbers["answering"]),
    )


def probabilities(found: Mapping[Pair, Evidence], weights: Weights) -> dict[Pair, Floats]:
    """Return for each two articles the probability of each match, 0..1, shape (a, b).

    A match i–j gains by the best third sentence k as much as the weaker of i–k and k–j is
    probable: what two articles both share with a third they probably share with each other.
    """
    odds = {pair: log_odds(evidence, weights) for pair, evidence in found.items()}
    articles = 1 + max((b for _, b in odds), default=0)
    if articles <= 2:
        return {pair: logistic(z) for pair, z in odds.items()}
    first = {pair: logistic(z) for pair, z in odds.items()}
    third = supports(first, articles)
    return {
        pair: logistic(weights.scale * (z + weights.support * third[pair]) + weights.shift)
        for pair, z in odds.items()
    }


def log_odds(evidence: Evidence, weights: Weights) -> Floats:
    """Return the log-odds of the matches between two articles, without regard to others."""
    z = weights.bias + weights.lexical * evidence.lexical
    return z if evidence.sense is None else z + weights.sense * evidence.sense


def supports(probable: Mapping[Pair, Floats], articles: int) -> dict[Pair, Floats]:
    """Return max over k of min(P(i, k), P(k, j)) over the sentences k of all other articles."""

    def between(a: int, b: int) -> Floats:
        return probable[a, b] if a < b else probable[b, a].T

    best = {pair: np.zeros_like(p) for pair, p in probable.items()}
    for a, b in combinations(range(articles), 2):
        for other in set(range(articles)) - {a, b}:
            to_a, to_b = between(a, other).T, between(other, b)
            telling = (to_a.max(axis=1, initial=0) > _FAINT) & (
                to_b.max(axis=1, initial=0) > _FAINT
            )
            for via_a, via_b in zip(to_a[telling], to_b[telling], strict=True):
                np.maximum(best[a, b], np.minimum.outer(via_a, via_b), out=best[a, b])
    return best


def logistic(z: Floats) -> Floats:
    """Return the probability of log-odds `z`."""
    return 1 / (1 + np.exp(-np.clip(z, -50, 50)))
