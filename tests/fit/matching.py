"""Fit the numbers of `resources/matching.json` to human judgements, and say how good they are.

    python tests/fit/matching.py --labels GOLD.json --superpal PAIRS.jsonl [--write]

GOLD.json holds articles about one event with the links between their sentences (`sentences`,
`body`, `alignments`, `alignments_optional`); PAIRS.jsonl one topic a line with two lists of
sentences `a` and `b`, links `gold` as [i, j, relation], and `split`.  The second is from SuperPAL
(Ernst et al. 2021, Apache-2.0): sentences of summaries and of news articles.

Few labels, so few parameters: two weights and a bias by logistic regression over both sets, the
second counting less and with a bias of its own since its links are denser; then scale and shift
with a third article counted in.  What is not fitted but set (the answering of words, the worth of
support, the bounds of the classes) stands at the top.  Figures come from leaving out one pair of
articles at a time, and from SuperPAL's own test split.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.comparison.encoder import Encoder, load_encoder
from reader.comparison.evidence import Judge, joined
from reader.comparison.interaction import Answering
from reader.comparison.lexical import split_words
from reader.comparison.probability import Weights, log_odds, logistic, probabilities, supports
from reader.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from reader.comparison.evidence import Evidence

    Pair = tuple[int, int]
    Matrix = NDArray[Any]

ANSWERING = Answering(middle=0.6, slope=10.0, before=0.6)
SUPERPAL_WEIGHT = 0.3
# Support by a third article gained .025 of average precision with the model, nothing without.
# "likely" lies where F1 is flat (.15 to .35).  "sure" was put at .97 after a wrong link over
# .9 was seen to have .969: it is meant to be right 95 times in 100, on too few links to show it.
CHOSEN = {
    "with_model": {"support": 3.0, "sure": 0.97, "likely": 0.25, "possible": 0.05},
    "wording_alone": {"support": 0.0, "sure": 0.97, "likely": 0.2, "possible": 0.05},
}


@dataclass(frozen=True)
class Topic:
    """Articles with judged links: 1 a link, 0 none, -1 the judges differ; one matrix a pair."""

    name: str
    split: str
    sentences: list[list[str]]
    links: dict[Pair, Matrix]
    in_order: bool


def labelled(path: Path) -> Topic:
    data = json.loads(path.read_text("utf-8"))
    ids: list[list[str]] = []
    for name, rows in data["sentences"].items():
        body = data["body"][name]
        aside = set(body["boilerplate"])
        numbered = [(f"{name}.{i:03d}", row[2]) for i, row in enumerate(rows)]
        ids.append([n for n, text in numbered if n not in aside and text != body["title"]])
    texts = {
        f"{n}.{i:03d}": r[2] for n, rows in data["sentences"].items() for i, r in enumerate(rows)
    }
    value = {(x["a"], x["b"]): -1 for x in data["alignments_optional"]}
    value |= {(x["a"], x["b"]): 1 for x in data["alignments"]}
    links = {
        (p, q): np.array([[value.get((a, b), 0) for b in ids[q]] for a in ids[p]])
        for p, q in combinations(range(len(ids)), 2)
    }
    return Topic(
        "articles", "fit", [[texts[i] for i in article] for article in ids], links, in_order=True
    )


def superpal(path: Path) -> list[Topic]:
    topics = []
    for line in path.read_text("utf-8").splitlines():
        data = json.loads(line)
        links = np.zeros((len(data["a"]), len(data["b"])), int)
        for i, j, _ in data["gold"]:
            links[i, j] = 1
        sentences = [data["a"], data["b"]]
        topics.append(Topic(data["id"], data["split"], sentences, {(0, 1): links}, in_order=False))
    return topics


def weigh(topic: Topic, encoder: Encoder | None) -> dict[Pair, Evidence]:
    """Return the evidence; sentences that stand in no order do not lean on the one before."""
    answering = ANSWERING if topic.in_order else replace(ANSWERING, before=0.0)
    vectors = None if encoder is None else [encoder.encode(s) for s in topic.sentences]
    judge = Judge(topic.sentences, split_words(topic.sentences), vectors, answering)
    pairs = combinations(range(len(topic.sentences)), 2)
    return {(a, b): joined(list(judge.evidence(a, b, lambda: None))) for a, b in pairs}


def rows(found: Evidence, links: Matrix) -> tuple[Matrix, Matrix]:
    """Return features (n, f) and labels (n) of the judged pairs of sentences."""
    parts = [found.lexical] if found.sense is None else [found.lexical, found.sense]
    judged = links.ravel() >= 0
    return np.stack([p[judged] for p in parts], axis=1), links.ravel()[judged]


def regress(x: Matrix, y: Matrix, counts: Matrix) -> Matrix:
    """Return the weights of a logistic regression (Newton's method, hardly penalised)."""
    b = np.zeros(x.shape[1])
    penalty = 1e-7 * counts.sum() * np.eye(len(b))
    for _ in range(60):
        p = logistic(x @ b)
        slope = x.T @ (counts * (p - y)) + penalty @ b
        curve = (x * (counts * p * (1 - p))[:, None]).T @ x + penalty
        b -= np.linalg.solve(curve, slope)
    return b


def fit(
    judged: Sequence[tuple[Matrix, Matrix]],
    extra: Sequence[tuple[Matrix, Matrix]],
    chosen: dict[str, float],
) -> Weights:
    x = np.concatenate([x for x, _ in [*judged, *extra]])
    y = np.concatenate([y for _, y in [*judged, *extra]])
    first = sum(len(y) for _, y in judged)
    is_extra = np.arange(len(y)) >= first
    counts = np.where(is_extra, SUPERPAL_WEIGHT, 1.0)
    b = regress(np.column_stack([x, is_extra, np.ones(len(y))]), y, counts)
    sense = float(b[1]) if x.shape[1] == 2 else 0.0
    return Weights(float(b[0]), sense, float(b[-1]), scale=1.0, shift=0.0, **chosen)


def with_support(
    weights: Weights, found: Mapping[Pair, Evidence], links: Mapping[Pair, Matrix]
) -> Weights:
    """Return `weights` with scale and shift fitted to the pairs in `links`."""
    odds = {pair: log_odds(one, weights) for pair, one in found.items()}
    third = supports(found, {k: logistic(z) for k, z in odds.items()})
    judged = {k: links[k].ravel() >= 0 for k in links}
    z = np.concatenate([(odds[k] + weights.support * third[k])[judged[k]] for k in links])
    y = np.concatenate([links[k][links[k] >= 0] for k in links])
    scale, shift = regress(np.column_stack([z, np.ones(len(z))]), y, np.ones(len(z)))
    return replace(weights, scale=float(scale), shift=float(shift))


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


def study(
    name: str, story: Topic, topics: Sequence[Topic], encoder: Encoder | None
) -> tuple[Weights, dict[str, Any]]:
    """Return the weights fitted to everything, and the figures on what each fit had not seen."""
    chosen = CHOSEN[name]
    found = weigh(story, encoder)
    others = [(topic, weigh(topic, encoder)[0, 1]) for topic in topics]
    judged = {pair: rows(found[pair], story.links[pair]) for pair in story.links}
    extra = [rows(one, topic.links[0, 1]) for topic, one in others]

    unseen, alone = {}, {}
    for pair in story.links:
        rest = {k: v for k, v in story.links.items() if k != pair}
        weights = fit([judged[k] for k in rest], extra, chosen)
        alone[pair] = logistic(log_odds(found[pair], weights))
        unseen[pair] = probabilities(
            found, dict.fromkeys(found, with_support(weights, found, rest))
        )[pair]
    figures = {
        "one_pair_left_out_no_support": report(
            f"{name}: pair left out, no support", *flat(alone, story.links), chosen
        ),
        "one_pair_left_out": report(f"{name}: pair left out", *flat(unseen, story.links), chosen),
    }
    for pair in story.links:
        report(f"   pair {pair}", *flat(unseen, {pair: story.links[pair]}), chosen)

    dev = [one for one, (topic, _) in zip(extra, others, strict=True) if topic.split == "dev"]
    trained = fit(list(judged.values()), dev, chosen)
    held = [(topic, log_odds(one, trained)) for topic, one in others if topic.split == "test"]
    precise = [average_precision(z, topic.links[0, 1].ravel()) for topic, z in held]
    f1s = [
        max(precision_recall(z, t.links[0, 1].ravel(), b)[2] for b in np.unique(z))
        for t, z in held
    ]
    figures["superpal_test"] = {
        "average_precision": round(float(np.mean(precise)), 3),
        "best_f1": round(float(np.mean(f1s)), 3),
    }
    print(f"{name}: SuperPAL test, mean over topics", figures["superpal_test"])

    weights = with_support(fit(list(judged.values()), extra, chosen), found, story.links)
    report(
        f"{name}: fitted on all",
        *flat(probabilities(found, dict.fromkeys(found, weights)), story.links),
        chosen,
    )
    return weights, figures


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--superpal", type=Path, required=True)
    parser.add_argument("--write", action="store_true", help="write resources/matching.json")
    args = parser.parse_args()
    encoder = load_encoder()
    if not isinstance(encoder, Encoder):
        raise SystemExit(encoder.reason)
    story, topics = labelled(args.labels), superpal(args.superpal)
    numbers: dict[str, Any] = {"answering": asdict(ANSWERING)}
    figures = {}
    for name, model in (("with_model", encoder), ("wording_alone", None)):
        weights, figures[name] = study(name, story, topics, model)
        numbers[name] = {k: round(v, 4) for k, v in asdict(weights).items()}
        print(numbers[name])
    links = sum(int((x > 0).sum()) for x in story.links.values())
    numbers["origin"] = {
        "how": "tests/fit/matching.py: logistic regression over hand-made links",
        "data": [
            f"{len(story.sentences)} news articles about one event, {links} links",
            f"SuperPAL (Ernst et al. 2021, Apache-2.0), {len(topics)} topics of Multi-News",
        ],
        "superpal_counts": SUPERPAL_WEIGHT,
        "set_not_fitted": ["answering", "support", "sure", "likely", "possible"],
        "caution": (
            "what was set was chosen with these same articles in view, so the figures on what was "
            "left out flatter it; SuperPAL bore out middle and slope, but can say nothing about "
            "before, support and the bounds"
        ),
        "sentence_model": encoder.model,
        "figures_on_what_was_left_out": figures,
    }
    if args.write:
        resource("matching.json").write_text(json.dumps(numbers, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
