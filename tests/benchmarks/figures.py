"""What figures cost on top of the language model's own time, on the same texts.

    python tests/benchmarks/figures.py [FILE…] [--rounds 5] [--long]

Each round parses every text, then finds its figures, one after the other on one thread; the
medians over the rounds and their ratio are printed.  Loading the model is left out, as it happens
once in the life of the process.  Without files the sample story's sources and the labelled
stories are taken.  `--long` measures instead how the time grows with texts made to be slow, each
twice as long as the one before: it should double too.

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
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from reader.analysis.figures import figures
from reader.analysis.parse import Parse, Token
from reader.analysis.pipeline import Pipeline

DATA = Path(__file__).parents[1] / "data"
PUBLISHED = "2024-10-16"
#: What a text made to be slow repeats.
HOSTILE = (
    "two ", "one hundred and ", "1", "1,000,", "1.000.", "1 000 ", "half of a ", "between 3 and ",
    "3 to ", "at least ", "5 May ", "$", "3-", "12:", "no one ", "a few several ", "0123 456 ",
    "million ", "the second ", "tens of ", "last week ", "May ", "(34) ", "x, 3", "a",
)  # fmt: skip


def texts(files: list[Path]) -> list[str]:
    """Return the texts of `files`, or of the project's own invented articles."""
    own = files or [
        *sorted((DATA / "sample" / "sources").glob("*.txt")),
        *sorted((DATA / "stories").glob("*/?.txt")),
    ]
    return [file.read_text(encoding="utf-8") for file in own]


def cost(read: list[str], rounds: int) -> None:
    """Print what figures cost next to the language model."""
    pipeline = Pipeline()
    steps: dict[str, list[float]] = {"language model": [], "figures": []}
    for number in range(rounds + 1):
        spent = dict.fromkeys(steps, 0.0)
        for text in read:
            started = time.perf_counter()
            parse = pipeline.parse(text)
            parsed = time.perf_counter()
            figures(parse, PUBLISHED)
            spent["language model"] += parsed - started
            spent["figures"] += time.perf_counter() - parsed
        if number:  # the first round warms up
            for step, seconds in spent.items():
                steps[step].append(seconds)
    unit = statistics.median(steps["language model"])
    for step, times in steps.items():
        middle = statistics.median(times)
        print(f"{step:20} {middle:7.3f} s  {middle / unit:6.1%}")


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
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--long", action="store_true")
    given = parser.parse_args()
    if given.long:
        growth()
    else:
        cost(texts(given.files), given.rounds)


if __name__ == "__main__":
    main()
