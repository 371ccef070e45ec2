"""What figures cost on top of the language model's own time, on the same texts.

    python tests/benchmarks/figures.py [--articles 5 20] [--rounds 5] [--long]

Each round parses every text, finds its figures, then groups those of all articles, on one thread;
the medians of processor seconds over the rounds and their ratios are printed, also of what is
found and grouped together.  Loading the models is left out, as it happens once in the life of the
process.  Up to five articles are those of the sample story; more are added whose paragraphs are
drawn at random from these, so that they tell the same.  `--long` measures instead how the time
grows with texts made to be slow, each twice as long as the one before: it should double too.

Why no library reads them (November 2026; one machine; µs a piece, right of all): of 27 ways to
write a number and 35 to give a date, listed before our own rules were made to read all of them:

    numbers: ours before 19 (2 µs), word2number 9 (1), text2num 8 (1), number-parser 8 (860)
    dates:   dateparser 29 (420), parsedatetime 17 (35), recurrent 15 (285), dateutil 6 (13)

None knows lakh, "2.4bn", "half a million" or "12 000".  dateparser, the best of them, makes a day
of "last month", and where it looks for dates itself takes "One in five" and "two and a half" for
some; it has no seasons, quarters, decades or tense.  quantulum3 reads 60 of 99 numbers with units
in tests/data/figures, where it finds 12 that are none ("G7" as gauss), at 160 µs a word, 24 MB and
1.9 s to start.  Babel, which we have anyway, knows the names of currencies: we take those.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as in the language process: two would spin

from reader.analysis.figures import figures
from reader.analysis.parse import Parse, Token
from reader.analysis.pipeline import Pipeline
from reader.comparison.encoder import Encoder, load_encoder
from reader.comparison.figures import figure_groups
from reader.model.article import Article
from tests.quality.sample import compared, sample

PUBLISHED = "2024-10-16"
#: What a text made to be slow repeats.
HOSTILE = (
    "two ", "one hundred and ", "1", "1,000,", "1.000.", "1 000 ", "half of a ", "between 3 and ",
    "3 to ", "at least ", "5 May ", "$", "3-", "12:", "no one ", "a few several ", "0123 456 ",
    "million ", "the second ", "tens of ", "last week ", "May ", "(34) ", "x, 3", "a",
)  # fmt: skip


def invented(number: int, articles: list[Article]) -> Article:
    """Return an article of paragraphs drawn at random from `articles`, about as long as each."""
    every = [part for one in articles for part in one.text.split("\n\n")]
    drawn = random.Random(number).sample(every, len(every) // len(articles))
    return Article(f"{number}.txt", "", "\n\n".join(drawn), published=PUBLISHED)


def cost(count: int, rounds: int) -> None:
    """Print what the figures of `count` articles cost next to the language model."""
    pipeline, encoder = Pipeline(), load_encoder()
    if not isinstance(encoder, Encoder):
        raise SystemExit(encoder.reason)
    own = list(sample(pipeline.parse, encoder).comparison.articles)
    articles = [*own, *(invented(at, own) for at in range(count - len(own)))][:count]
    story = compared(articles, pipeline.parse, encoder)
    found = story.comparison
    spent: dict[str, list[float]] = {"language model": [], "reading": [], "grouping": []}
    for _ in range(rounds):
        begun = time.process_time()
        parses = [pipeline.parse(one.text) for one in articles]
        parsed = time.process_time()
        for one, parse in zip(articles, parses, strict=True):
            figures(parse, one.published)
        read = time.process_time()
        figure_groups(articles, found.analyses, found.matches, story.vectors)
        for step, seconds in zip(
            spent, (parsed - begun, read - parsed, time.process_time() - read), strict=True
        ):
            spent[step].append(seconds)
    middle = {step: statistics.median(times) for step, times in spent.items()}
    middle["figures in all"] = middle["reading"] + middle["grouping"]
    groups = len(found.figure_groups)
    told = sum(len(one.figures) for one in found.analyses)
    print(f"{count} articles, {told} figures, {groups} groups")
    for step, seconds in middle.items():
        print(f"{step:20} {seconds:7.3f} s  {seconds / middle['language model']:6.1%}")


def one_sentence(text: str) -> Parse:
    """Return a text as one flat sentence, as no model would: the worst for what searches it."""
    words, at = [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        words.append(Token(start, at, word, word, "NOUN", "NN", "dep", 0, "", False, ""))
    return Parse(text, tuple(words), ((0, len(words)),))


def growth() -> None:
    """Print how long texts made to be slow take, in milliseconds."""
    for piece in HOSTILE:
        spent = []
        for size in (5_000, 10_000, 20_000, 40_000):
            parse = one_sentence(piece * (size // len(piece)))
            started = time.perf_counter()
            figures(parse, PUBLISHED)
            spent.append(1000 * (time.perf_counter() - started))
        print(f"{piece!r:20}" + "".join(f"{one:10.1f}" for one in spent))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, nargs="*", default=[5, 20])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--long", action="store_true")
    given = parser.parse_args()
    if given.long:
        growth()
        return
    for count in given.articles:
        cost(count, given.rounds)


if __name__ == "__main__":
    main()
