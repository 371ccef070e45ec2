"""Fit the numbers of `resources/renderings.json` to labelled stories, and say how good they are.

    python -m tests.fit.renderings [--also GOLD.json FOLDER] [--write]

It takes the open stories of tests/data/stories, the sample story, and one more of FOLDER's texts
with the labels of GOLD.json, in which only quotes in marks are labelled.  Few labels, so few
parameters, none of which may count the wrong way (likeness never against, rivals, different
speakers and other occasions never for), by logistic regression with a ridge.  The pairs of a long
story count a third.  Figures come from leaving out one story at a time.  The verbs of the cues
were tried (the same but for "said", or one that asks and one that states) and count for nothing
once days and hearers do.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, dataclass, fields
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.analysis.analyse import analyse
from reader.analysis.pipeline import Pipeline
from reader.comparison.compare import compare
from reader.comparison.encoder import Encoder, load_encoder
from reader.comparison.interaction import Answering
from reader.comparison.renderings import evidence
from reader.comparison.renderings_odds import Odds
from reader.comparison.utterances import named_in
from reader.model.comparison import Models
from reader.model.draft import Drafted
from reader.progress import silently
from reader.resources import resource, sample_story
from reader.worker.vectors import rounded
from reader.workflow.importing import accepted, drafting
from tests.fit.measures import average_precision, precision_recall
from tests.quality.measures import quotes_at
from tests.quality.stories import labelled, told_stories
from tests.quality.story import Story

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from reader.comparison.renderings_evidence import Evidence
    from reader.model.article import Article
    from reader.model.comparison import Comparison, Place

    Matrix = NDArray[Any]

SAMPLE = Path(__file__).parents[1] / "data" / "sample" / "gold.json"
ANSWERING = Answering(middle=0.6, slope=10.0, before=0.0)
# As in matching.json.  "likely" lies where F1 is flat.  "sure" and "sure_weak" are set for
# hardly a wrong pair: what somebody says in marks can be told apart, what reporters make of it
# resembles what they make of much else.
BOUNDS = {"sure": 0.55, "sure_weak": 0.96, "likely": 0.5, "together": 0.3, "possible": 0.02}
RIDGE = 1.0
LONG = 100  # pairs from which on a story is long
#: What the same words count at least, though no labelled story has any in sentences that do not
#: match: somebody who says a thing twice in the same words is rarer than a match that is missed.
LEAST = np.array([0, 2.5, 0, 0, 0, 0, 0, 0, 0, 0, 0])
#: Which way each may count: answered, alike, matched, amount, rival, kin, unnamed, other, days,
#: hearers, bias.
WAYS = np.array([1, 1, 1, 1, -1, -1, -1, -1, -1, -1, 0])


@dataclass(frozen=True)
class Judged:
    """The pairs of quotes of a story: features (n, 11), labels (n,), and how many are right."""

    name: str
    x: Matrix
    y: Matrix
    right: int


def features(found: Evidence) -> Matrix:
    """Return what the odds of each pair are made of, in the order of the fields of `Odds`."""
    likeness = found.likeness
    return np.stack(
        [
            likeness.answered,
            likeness.alike,
            np.sqrt((likeness.alike + likeness.answered) / 2 * found.matched),
            np.log1p(likeness.amount),
            found.rival,
            *(found.speakers == kind for kind in (1, 2, 3)),
            found.days,
            found.hearers,
            np.ones(len(found.rows)),
        ],
        axis=1,
    ).astype(float)


def judged(
    name: str,
    found: Comparison,
    vectors: Sequence[Any] | None,
    right: set[frozenset[Place]],
    *,
    marks_only: bool = False,
) -> Judged:
    told, _, pairs = evidence(
        found.articles, found.analyses, named_in(found), (found.matches, vectors), ANSWERING
    )
    ends = [(told[i], told[j]) for i, j in zip(pairs.rows, pairs.columns, strict=True)]
    y = np.array([frozenset((a.place, b.place)) in right for a, b in ends], float)
    use = [not marks_only or "indirect" not in (a.quote.kind, b.quote.kind) for a, b in ends]
    return Judged(name, features(pairs)[use], y[use], len(right))


def regress(x: Matrix, y: Matrix, counts: Matrix) -> Matrix:
    """Return the weights of a logistic regression that count no way they may not.

    By projected gradients with momentum (Beck and Teboulle 2009), over features of like spread.
    """
    spread = np.maximum(x.std(axis=0), 0.05)
    spread[-1] = 1
    x = x / spread
    ridge = np.where(WAYS == 0, 1e-3, RIDGE)
    step = 1 / (np.linalg.norm((x * counts[:, None]).T @ x, 2) / 4 + RIDGE)
    low = np.where(WAYS > 0, LEAST * spread, -np.inf)
    high = np.where(WAYS < 0, 0, np.inf)
    b = ahead = np.zeros(x.shape[1])
    pace = 1.0
    for _ in range(4000):
        p = 1 / (1 + np.exp(-np.clip(x @ ahead, -50, 50)))
        following = np.clip(ahead - step * (x.T @ (counts * (p - y)) + ridge * ahead), low, high)
        faster = (1 + np.sqrt(1 + 4 * pace * pace)) / 2
        ahead = following + (pace - 1) / faster * (following - b)
        b, pace = following, faster
    weights: Matrix = b / spread
    return weights


def fitted(stories: Sequence[Judged]) -> Matrix:
    """Return the weights; the pairs of a long story count a third."""
    counts = [np.full(len(one.y), 1.0 if len(one.y) < LONG else 1 / 3) for one in stories]
    x, y = (np.concatenate([getattr(one, part) for one in stories]) for part in "xy")
    return regress(x, y, np.concatenate(counts))


class Reading:
    """The models, and what they make of a story."""

    def __init__(self) -> None:
        encoder = load_encoder()
        if not isinstance(encoder, Encoder):
            raise SystemExit(encoder.reason)
        self.encoder, self.pipeline = encoder, Pipeline()

    def compared(
        self, articles: Sequence[Article], *, sense: bool
    ) -> tuple[Comparison, Sequence[Any] | None]:
        analyses = [analyse(one, self.pipeline.parse(one.text)) for one in articles]
        vectors = None
        if sense:
            vectors = [
                rounded(self.encoder.encode([span.of(one.text) for span in analysis.sentences]))
                for one, analysis in zip(articles, analyses, strict=True)
            ]
        return compare(articles, analyses, vectors, Models(None, None)), vectors


def read(files: Iterable[Path]) -> list[Article]:
    drafts = drafting(list(files))(None, silently)
    return [accepted(one, one.draft).article for (one,) in drafts if isinstance(one, Drafted)]


def variants(labels: Path, found: Comparison) -> set[frozenset[Place]]:
    """Return the pairs of quotes found that are labelled as one utterance."""
    story = Story(json.loads(labels.read_text("utf-8")), found)
    right = set()
    for group in story.labels["quote_variants"]:
        told = [(one["doc"], quotes_at(story, one)) for one in group["quotes"]]
        right |= {
            frozenset((a, b))
            for one, other in combinations(told, 2)
            if one[0] != other[0]
            for a in one[1]
            for b in other[1]
        }
    return right


def stories(models: Reading, also: tuple[Path, Path] | None, *, sense: bool) -> list[Judged]:
    found = []
    for told in told_stories(held=False):
        comparison, vectors = models.compared(told.articles, sense=sense)
        right = {
            frozenset(pair)
            for one in told.utterances
            for pair in combinations(one.quotes, 2)
            if pair[0].article != pair[1].article
        }
        found.append(judged(told.name, labelled(told, comparison), vectors, right))
    comparison, vectors = models.compared(read(sample_story()), sense=sense)
    found.append(judged("sample", comparison, vectors, variants(SAMPLE, comparison)))
    if also:
        documents = json.loads(also[0].read_text("utf-8"))["sentences"]
        files = [one for one in sorted(also[1].iterdir()) if one.name[:3] in documents]
        comparison, vectors = models.compared(read(files), sense=sense)
        right = variants(also[0], comparison)
        found.append(judged("news", comparison, vectors, right, marks_only=True))
    return found


def left_out(every: Sequence[Judged]) -> dict[str, Any]:
    """Return how good the odds are on the stories that they were not fitted to, by kind."""
    seen: dict[str, list[tuple[Matrix, Matrix]]] = {}
    for at, one in enumerate(every):
        b = fitted([*every[:at], *every[at + 1 :]])
        kind = one.name if one.name in ("sample", "news") else "stories"
        seen.setdefault(kind, []).append((1 / (1 + np.exp(-one.x @ b)), one.y))
    figures = {}
    for kind, parts in seen.items():
        p, y = (np.concatenate(part) for part in zip(*parts, strict=True))
        at_bound = precision_recall(p, y, BOUNDS["likely"])
        figures[kind] = {
            "average_precision": round(average_precision(p, y), 3),
            "precision": round(float(at_bound[0]), 3),
            "recall": round(float(at_bound[1]), 3),
            "pairs": len(y),
            "right": int(y.sum()),
        }
        print(kind, figures[kind])
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--also", type=Path, nargs=2, metavar=("GOLD", "FOLDER"))
    parser.add_argument("--write", action="store_true", help="write resources/renderings.json")
    args = parser.parse_args()
    models, also = Reading(), tuple(args.also) if args.also else None
    numbers: dict[str, Any] = {"answering": asdict(ANSWERING), "bounds": BOUNDS}
    figures = {}
    every: list[Judged] = []
    for name, sense in (("with_model", True), ("wording_alone", False)):
        print(name)
        every = stories(models, also, sense=sense)
        figures[name] = left_out(every)
        names = [one.name for one in fields(Odds)]
        numbers[name] = dict(zip(names, fitted(every).round(4).tolist(), strict=True))
        print(numbers[name])
    numbers["origin"] = {
        "how": "tests/fit/renderings.py: logistic regression, no weight against its sense",
        "data": [f"{one.name}: {len(one.y)} pairs, {int(one.y.sum())} right" for one in every],
        "ridge": RIDGE,
        "set_not_fitted": ["answering", *BOUNDS],
        "caution": (
            "the stories are made to be hard: every other pair in them is a near miss; the bounds "
            "were chosen with the sample and the news in view"
        ),
        "sentence_model": models.encoder.model,
        "figures_on_what_was_left_out": figures,
    }
    if args.write:
        resource("renderings.json").write_text(json.dumps(numbers, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
