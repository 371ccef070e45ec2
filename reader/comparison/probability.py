"""How probable each match is, from the evidence and numbers fitted to human judgement."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.features import within
from reader.comparison.interaction import Answering
from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from reader.comparison.evidence import Evidence
    from reader.model.comparison import MatchClass

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Ints: TypeAlias = NDArray[np.intp]
    Pair: TypeAlias = tuple[int, int]

_FILE = "matching.json"
_FAINT = 1e-3  # a probability that supports nothing: passed over, to save time
_FEEBLE = 0.02  # a probability that supports too little to count
_OTHER = 0.2  # the most that a match is probable which tells the same of somebody else
_LEEWAY = 1e-4  # what the rounding of a probability may add


@dataclass(frozen=True, slots=True)
class Weights:
    """The fitted numbers of a scorer, all for log-odds except the three bounds.

    Attributes:
        lexical: What likeness in wording counts.
        sense: What likeness in sense counts.
        told: What likeness in what is told besides names counts.
        apart: What it counts to stand at other ends of the articles, below zero.
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
    told: float
    apart: float
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


def probabilities(
    found: Mapping[Pair, Evidence], weights: Mapping[Pair, Weights]
) -> dict[Pair, Floats]:
    """Return for each two articles the probability of each match, 0..1, as many as pairs found.

    A match i–j gains by the best third sentence k as much as the weaker of i–k and k–j is
    probable: what two articles both share with a third they probably share with each other.
    """
    odds = {pair: log_odds(evidence, weights[pair]) for pair, evidence in found.items()}
    first = {pair: _bounded(logistic(z), found[pair]) for pair, z in odds.items()}
    if max((b for _, b in odds), default=0) < 2:
        return first
    third = supports(found, first)
    return {
        pair: _bounded(_calibrated(z, third[pair], weights[pair]), found[pair])
        for pair, z in odds.items()
    }


def _bounded(p: Floats, evidence: Evidence) -> Floats:
    return np.where(evidence.other, np.minimum(p, _OTHER), p)


def _calibrated(odds: Floats, third: Floats, weights: Weights) -> Floats:
    return logistic(weights.scale * (odds + weights.support * third) + weights.shift)


def tenable(evidence: Evidence, weights: Weights) -> Evidence:
    """Return the pairs that may yet be matches, or support others: all but the most unlike."""
    least = logit(weights.possible - _LEEWAY)
    helped = (least - weights.shift) / weights.scale - weights.support
    return evidence.only(log_odds(evidence, weights) >= min(least, helped, logit(_FAINT)))


def log_odds(evidence: Evidence, weights: Weights) -> Floats:
    """Return the log-odds of the matches between two articles, without regard to others."""
    z = weights.bias + weights.lexical * evidence.lexical + weights.apart * evidence.apart
    if evidence.sense is not None and evidence.told is not None:
        z = z + weights.sense * evidence.sense + weights.told * evidence.told
    return z


def supports(
    found: Mapping[Pair, Evidence], probable: Mapping[Pair, Floats]
) -> dict[Pair, Floats]:
    """Return for each pair i–j max over k of min(P(i, k), P(k, j)), 0 where there is none.

    k is any sentence of another article that is paired with both, and not too feebly.  The time
    grows with the square of how many sentences one is paired with, not with how many there are.
    """
    size = 1 + max(max(e.rows.max(initial=0), e.columns.max(initial=0)) for e in found.values())
    left = np.concatenate([a * size + e.rows for (a, _), e in found.items()])
    right = np.concatenate([b * size + e.columns for (_, b), e in found.items()])
    p = np.concatenate([probable[pair] for pair in found])
    best = _best_ways(left, right, p.astype(np.float32))
    ends = np.cumsum([len(e.rows) for e in found.values()])
    return dict(zip(found, np.split(best, ends[:-1]), strict=True))


def _best_ways(left: Ints, right: Ints, p: Floats) -> Floats:
    """Return for each edge i–j how strong the weaker edge of the best way i–k–j is."""
    nodes, ends = np.unique(np.concatenate([left, right]), return_inverse=True)
    here, there = ends[: len(left)], ends[len(left) :]
    order = np.argsort(here, kind="stable")
    asked = np.searchsorted(here[order], np.arange(len(nodes) + 1)).tolist()
    firm = p >= _FEEBLE
    begins = np.concatenate([here[firm], there[firm]])
    sorting = np.argsort(begins, kind="stable")
    leads = np.concatenate([there[firm], here[firm]])[sorting]
    strong = np.concatenate([p[firm], p[firm]])[sorting]
    starts = np.searchsorted(begins[sorting], np.arange(len(nodes) + 1))
    best, reached = np.zeros(len(p), np.float32), np.zeros(len(nodes), np.float32)
    for node, (start, end) in enumerate(pairwise(asked)):
        own = slice(starts[node], starts[node + 1])
        lengths = starts[leads[own] + 1] - starts[leads[own]]
        if start < end and len(lengths):
            on = within(starts[leads[own]], lengths)
            ways = np.minimum(np.repeat(strong[own], lengths), strong[on])
            np.maximum.at(reached, leads[on], ways)
            best[order[start:end]] = reached[there[order[start:end]]]
            reached[leads[on]] = 0
    return best


def logit(p: float) -> float:
    """Return the log-odds of the probability `p`."""
    return math.log(p / (1 - p))


def logistic(z: Floats) -> Floats:
    """Return the probability of log-odds `z`."""
    return 1 / (1 + np.exp(-np.clip(z, -50, 50)))
