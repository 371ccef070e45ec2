"""How good probabilities `p` of links are, given which are links: labels `y`, 1 or 0."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Pair = tuple[int, int]
    Matrix = NDArray[Any]


def average_precision(p: Matrix, y: Matrix) -> float:
    hits = y[np.argsort(-p, kind="stable")]
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1) * hits).sum() / hits.sum())


def precision_recall(p: Matrix, y: Matrix, bound: float) -> tuple[float, float, float, int]:
    shown = p >= bound
    right = (shown & (y > 0)).sum()
    precision, recall = right / max(shown.sum(), 1), right / y.sum()
    return precision, recall, 2 * right / (shown.sum() + y.sum()), int(shown.sum())


def report(name: str, p: Matrix, y: Matrix, bounds: Mapping[str, float]) -> dict[str, float]:
    best = max(precision_recall(p, y, b)[2] for b in np.unique(p))
    precision, recall, f1, shown = precision_recall(p, y, bounds["likely"])
    sure = precision_recall(p, y, bounds["sure"])
    figures = {
        "average_precision": average_precision(p, y),
        "f1": f1,
        "best_f1": best,
        "precision": precision,
        "recall": recall,
        "sure_precision": sure[0],
    }
    print(
        f"{name:34s}",
        " ".join(f"{k} {v:.3f}" for k, v in figures.items()),
        f"({shown} shown, {sure[3]} sure, {int(y.sum())} links)",
    )
    return {k: round(float(v), 3) for k, v in figures.items()}


def flat(p: Mapping[Pair, Matrix], links: Mapping[Pair, Matrix]) -> tuple[Matrix, Matrix]:
    keep = {k: links[k].ravel() >= 0 for k in links}
    return np.concatenate([p[k][keep[k]] for k in links]), np.concatenate(
        [links[k].ravel()[keep[k]] for k in links]
    )


def reliability(p: Matrix, y: Matrix) -> list[str]:
    """Return for each stretch of probabilities how many there are and how many are right."""
    bounds = (0.05, 0.15, 0.3, 0.5, 0.7, 0.9, 0.97, 1.0)
    cells = [(a, b, (p >= a) & ((p < b) | (b == 1))) for a, b in pairwise(bounds)]
    return [
        f"{a}-{b}: {at.sum()} pairs, {p[at].mean():.3f} expected, {y[at].mean():.3f} right"
        for a, b, at in cells
        if at.any()
    ]
