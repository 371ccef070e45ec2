"""What it costs to find the renderings of utterances, beside the language model.

    python tests/benchmarks/renderings.py [5 10 20] [--quotes 40]

The articles are invented: paragraphs with quotes out of the project's own stories, drawn at
random until an article has as many quotes as asked, so that each two have some in common.  For
each number of articles: processor seconds of the language model over all of them, of the
renderings with everything else at hand, their ratio, and the quotes and groups there are.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as in the language process: two would spin

from reader.analysis.analyse import analyse
from reader.analysis.pipeline import Pipeline
from reader.comparison.compare import compare
from reader.comparison.encoder import Encoder, load_encoder
from reader.comparison.renderings import renderings
from reader.comparison.utterances import named_in
from reader.model.article import Article
from reader.model.comparison import Models
from tests.quality.stories import told_stories

SOURCES = Path(__file__).parents[1] / "data" / "sample" / "sources"


def paragraphs(pipeline: Pipeline) -> list[tuple[str, int]]:
    """Return the paragraphs of the invented articles, each with how many quotes are in it."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(SOURCES.glob("*.txt"))]
    texts += [one.text for story in told_stories(held=False) for one in story.articles]
    every = [part for text in texts for part in text.split("\n\n") if part.strip()]
    counted = [(one, analyse(Article("a.txt", "", one), pipeline.parse(one))) for one in every]
    return [(one, len(found.quotes)) for one, found in counted if found.quotes]


def invented(number: int, pool: list[tuple[str, int]], quotes: int) -> Article:
    """Return an article of paragraphs drawn at random, with about so many quotes."""
    drawn: list[str] = []
    chance = random.Random(number)
    while quotes > 0:
        part, count = chance.choice(pool)
        drawn.append(part)
        quotes -= count
    return Article(f"{number}.txt", str(number), "\n\n".join(drawn))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("numbers", type=int, nargs="*", default=[5, 10, 20])
    parser.add_argument("--quotes", type=int, default=40)
    args = parser.parse_args()
    encoder, pipeline = load_encoder(), Pipeline()
    if not isinstance(encoder, Encoder):
        raise SystemExit(encoder.reason)
    pool = paragraphs(pipeline)
    for number in args.numbers:
        articles = [invented(at, pool, args.quotes) for at in range(number)]
        begun = process_time()
        parses = [pipeline.parse(one.text) for one in articles]
        parsing = process_time() - begun
        analyses = [analyse(one, parse) for one, parse in zip(articles, parses, strict=True)]
        vectors = [
            encoder.encode([span.of(one.text) for span in found.sentences])
            for one, found in zip(articles, analyses, strict=True)
        ]
        found = compare(articles, analyses, vectors, Models(None, None))
        begun = process_time()
        groups = renderings(articles, found.analyses, named_in(found), found.matches, vectors)
        took = process_time() - begun
        quotes = sum(len(one.quotes) for one in found.analyses)
        print(
            f"{number:4d} articles  {quotes:5d} quotes  {len(groups):4d} groups  "
            f"language model {parsing:6.2f} s  renderings {took:6.2f} s  "
            f"ratio {took / parsing:.3f}"
        )


if __name__ == "__main__":
    main()
