"""How the comparison grows with the number of articles, beside embedding alone, and its memory.

    python tests/benchmarks/matching.py [5 10 20 50 100] [--words 1000]

The articles are invented: sentences of the project's own stories, drawn at random and given other
names, so that each two articles have some in common.  They are analysed first, which is not
counted.  Seconds are the processor's, as other programs run beside.  For each number of articles,
one after the other in one process:

    embedding   what the sentence model takes for all of their sentences
    comparison  what the comparison takes with the vectors at hand, the mean of as many rounds as
                take a second; its ratio to embedding ("cached"), embedding included ("nothing")
    curve       the comparison's time against that of the first number
    memory      the most the process has held so far, language and sentence model included
"""

from __future__ import annotations

import argparse
import os
import random
import re
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as in the language process: two would spin

from reader.analysis.analyse import analyse
from reader.analysis.pipeline import Pipeline
from reader.comparison.compare import compare
from reader.comparison.encoder import Encoder, load_encoder
from reader.model.article import Article
from reader.model.comparison import Models
from tests.quality.labelled_names import stories

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.encoder import SentenceVectors
    from reader.model.analysis import Analysis

SOURCES = Path(__file__).parents[1] / "data" / "sample" / "sources"
SYLLABLES = ("bar", "den", "gol", "kes", "lor", "mar", "nev", "or", "pesk", "tal", "ver", "wick")
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}")
SOON = 1.0  # seconds that are enough to measure


def pool() -> list[str]:
    """Return the sentences of the project's own invented articles."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(SOURCES.glob("*.txt"))]
    texts += [one.article.text for story in stories(held=False) for one in story.articles]
    found = re.split(r"(?<=[.!?”\"])\s+", " ".join(texts))
    return [one for one in found if 6 <= len(one.split()) <= 60]


def invented(number: int, sentences: Sequence[str], words: int) -> Article:
    """Return an article of about so many words; half of its names are its own."""
    chance = random.Random(number)
    names: dict[str, str] = {}

    def renamed(found: re.Match[str]) -> str:
        own = "".join(chance.choices(SYLLABLES, k=3)).capitalize()
        return names.setdefault(found[0], chance.choice((own, found[0])))

    lines: list[str] = []
    for sentence in chance.sample(sentences, len(sentences)):
        if sum(len(line.split()) for line in lines) < words:
            lines.append(NAME.sub(renamed, sentence))
    return Article(f"{number}.txt", str(number), "\n\n".join(lines))


def measured(
    articles: Sequence[Article], analyses: Sequence[Analysis], encoder: Encoder
) -> tuple[float, float, int]:
    """Return the seconds of embedding and of the comparison, and how many matches it found."""
    started = time.process_time()
    vectors: list[Sequence[SentenceVectors]] = [
        encoder.encode([span.of(article.text) for span in analysis.sentences])
        for article, analysis in zip(articles, analyses, strict=True)
    ]
    embedded = time.process_time() - started
    rounds, started, found = 0, time.process_time(), None
    while found is None or time.process_time() - started < SOON:
        found = compare(articles, analyses, vectors, Models(None, encoder.model))
        rounds += 1
    return embedded, (time.process_time() - started) / rounds, len(found.matches)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("numbers", nargs="*", type=int, default=[5, 10, 20, 50, 100])
    parser.add_argument("--words", type=int, default=1000)
    given = parser.parse_args()
    encoder, pipeline, sentences = load_encoder(), Pipeline(), pool()
    if not isinstance(encoder, Encoder):
        raise SystemExit(encoder.reason)
    articles = [invented(n, sentences, given.words) for n in range(max(given.numbers))]
    analyses = [analyse(article, pipeline.parse(article.text)) for article in articles]
    print(f"{len(sentences)} sentences to draw from, {given.words} words an article")
    print("articles  embedding  comparison  cached  nothing  curve   memory  matches")
    first = None
    for number in given.numbers:
        embedding, comparison, matches = measured(articles[:number], analyses[:number], encoder)
        first = first or comparison
        held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
        print(
            f"{number:8} {embedding:8.2f} s {comparison:9.2f} s {comparison / embedding:6.2f} x"
            f" {1 + comparison / embedding:6.2f} x {comparison / first:5.1f} x"
            f" {held:5.2f} GiB {matches:8}",
            flush=True,
        )


if __name__ == "__main__":
    main()
