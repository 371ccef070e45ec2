"""Fit the numbers of `resources/figures.json` to labelled stories, and say how good they are.

    python -m tests.fit.figures [--write]

Two figures of two articles state one fact where the labels of tests/data/figures say so, those of
stories held back left out, or those of the sample story, which count less since its articles are
many and told alike.  Two figures that nobody labelled and that give one number may be a fact that
was overlooked: they count neither way.  A logistic regression weighs what is known of each pair
by itself; a second one the outcome of the first together with how far ahead of its rivals a pair
is.  Figures come from leaving out one story at a time.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.analysis.pipeline import Pipeline
from reader.comparison.encoder import Encoder, load_encoder
from reader.comparison.figures import figure_groups, figures_told
from reader.comparison.figures_context import Contexts
from reader.comparison.figures_evidence import FEATURES, evidence
from reader.comparison.figures_odds import COMPETING, Odds, rivalry
from reader.comparison.probability import logistic
from reader.resources import resource
from tests.quality.figures import HEAD, Told, score, stories, told
from tests.quality.sample import sample

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from reader.comparison.figures_evidence import Evidence
    from reader.model.comparison import Place

    Floats: TypeAlias = NDArray[np.floating[Any]]

SAMPLE_WEIGHT = 0.3
PENALTY = 1.0
# Chosen where leaving one story out keeps a purity well above .8, also in the sample story.
BOUNDS = {"likely": -0.1, "together": -0.7}


@dataclass(frozen=True)
class Judged:
    """The evidence of a story, with who is right: 1, 0, -1 unknown."""

    story: Told
    evidence: Evidence
    right: Floats
    weight: float


def judged(story: Told, *, with_model: bool) -> Judged:
    """Return the evidence of a story with its labels."""
    found = story.comparison
    contexts = Contexts(found.articles, found.analyses, found.matches)
    figures = figures_told(found.articles, found.analyses, contexts)
    known = evidence(figures, contexts, story.vectors if with_model else None)
    places = list(figures)
    right = [
        _label(story, places[one], places[other], differ=differ)
        for one, other, differ in zip(*known.ends.tolist(), known.differ.tolist(), strict=True)
    ]
    weight = SAMPLE_WEIGHT if story.name == "sample" else 1.0
    return Judged(story, known, np.array(right), weight)


def _label(story: Told, one: Place, other: Place, *, differ: bool) -> int:
    ours, theirs = (
        {number for number, fact in enumerate(story.facts) if story.gives(place, fact)}
        for place in (one, other)
    )
    if ours & theirs:
        return 1
    # Whoever labelled the sample story left no date out that is a fact.
    dated = story.name == "sample" and story.comparison.figure(one).kind == "date"
    return 0 if ours or theirs or differ or dated else -1


def regression(x: Floats, y: Floats, weights: Floats) -> Floats:
    """Return a logistic regression's weights (Newton's method), all but the last penalised."""
    found = np.zeros(x.shape[1])
    penalty = np.diag([PENALTY] * (x.shape[1] - 1) + [1e-3])
    for _ in range(50):
        p = logistic(x @ found)
        slope = x.T @ (weights * (p - y)) + penalty @ found
        found = found - np.linalg.solve((x.T * (weights * p * (1 - p))) @ x + penalty, slope)
    return found


def _fitted(parts: Sequence[tuple[Floats, Floats, float]]) -> Floats:
    x = np.concatenate([values for values, _, _ in parts])
    y = np.concatenate([right for _, right, _ in parts])
    weights = np.concatenate([np.full(len(right), weight) for _, right, weight in parts])
    return regression(x, np.maximum(y, 0), weights * (y >= 0))


def fitted(read: Sequence[Judged], alone: Sequence[Judged]) -> Odds:
    """Return what evidence counts, fitted with the sentence model and with wording alone."""
    first, wording = (
        _fitted([(one.evidence.values, one.right, one.weight) for one in of])
        for of in (read, alone)
    )
    competing = _fitted(
        [
            (rivalry(one.evidence, one.evidence.values @ first), one.right, one.weight)
            for one in read
        ]
    )
    return Odds(first, wording, competing, **BOUNDS)


def grouped(one: Judged, odds: Odds, *, with_model: bool) -> Told:
    """Return a story with its figures grouped by `odds`."""
    found, vectors = one.story.comparison, one.story.vectors if with_model else None
    groups = figure_groups(found.articles, found.analyses, found.matches, vectors, odds)
    return replace(one.story, comparison=replace(found, figure_groups=groups))


def main() -> None:
    """Fit, print the figures, and write the numbers where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args().write
    parse, encoder = Pipeline().parse, load_encoder()
    if not isinstance(encoder, Encoder):
        raise SystemExit(encoder.reason)
    files = stories(held=False)
    read = [told(path, parse, encoder) for path in files] + [sample(parse, encoder)]
    sides = {
        with_model: [judged(one, with_model=with_model) for one in read]
        for with_model in (True, False)
    }
    print(HEAD)
    for with_model, all_of_them in sides.items():
        left_out = []
        for number, one in enumerate(all_of_them):
            others = [[x for i, x in enumerate(side) if i != number] for side in sides.values()]
            left_out.append(grouped(one, fitted(*others), with_model=with_model))
        name = "with the model" if with_model else "wording alone"
        print(f"{name:18} {score(left_out[:-1])}")
        print(f"{'sample story':18} {score(left_out[-1:])}")
    odds = fitted(*sides.values())
    numbers = {
        "from": [f"stories/{path.stem}" for path in files] + ["sample"],
        "with_model": _named(FEATURES, odds.with_model),
        "wording_alone": _named(FEATURES, odds.wording_alone),
        "competing": _named(COMPETING, odds.competing),
        "bounds": BOUNDS,
    }
    lines = ",\n".join(f" {json.dumps(name)}: {json.dumps(of)}" for name, of in numbers.items())
    if write:
        resource("figures.json").write_text(f"{{\n{lines}\n}}\n", "utf-8")
    else:
        print(lines)


def _named(names: Sequence[str], weights: Floats) -> dict[str, float]:
    return {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True)}


if __name__ == "__main__":
    main()
