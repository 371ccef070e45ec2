"""What quotes cost beside the language model, and that their time grows with the text alone.

    python tests/benchmarks/quotes.py

prints the share of the model's time that quotes add in an article of 5,000 words (to be at most
15 %), and times for texts made to be slow, each twice as long as the one before.
"""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

from reader.analysis.governments import governing
from reader.analysis.names import mentions
from reader.analysis.pipeline import Pipeline
from reader.analysis.quotes import quotes
from reader.analysis.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = 5000
PARAGRAPHS = (
    (
        "MARLOW, Ohio (AP) — Senate candidate Grant Hollister on Tuesday accused his opponent "
        "of hiding behind regulators. “He signed the order,” said her campaign manager, Dale "
        "Pruitt. “He cashed the check.” Pruitt added that the ad was accurate, and urged "
        "stations to air it."
    ),
    (
        "Wanda Spivey, a retired bookkeeper, said she had voted for the senator twice. She was "
        "not sure, she told reporters, that she could do so “one more time”. The race has "
        "tightened since Labor Day, according to a poll by Wexford University. Its director "
        "called it “a coin toss”."
    ),
    (
        "The company, which employs 1,200 people at two plants along the river, opened the "
        "second of them in 1998. Workers walked past the gate on Monday with signs and coffee. "
        "Nobody knew how long the strike would last. A spokeswoman declined to comment."
    ),
)
SIZES = (1, 2, 4)
MARKS = "“Stop,” he said. "
LINE = "Ann Holt said that the boat sank and the captain told her to leave while it rained, "


def spent(pipeline: Pipeline, text: str) -> tuple[float, float]:
    """Return the processor time that the model and the quotes take."""
    start = process_time()
    parse = pipeline.parse(text)
    parsed = process_time()
    named = governing(Scene(parse, mentions(parse)))
    ready = process_time()
    quotes(parse, named)
    return parsed - start, process_time() - ready


def texts() -> Iterator[tuple[str, str]]:
    """Yield texts made to be slow: what each is made of, and the text."""
    for size in SIZES:
        yield f"{2500 * size} marks in one line", MARKS * (1250 * size)
        yield f"{2500 * size} marks never closed", "“Stop. " * (2500 * size)
        yield f"{2500 * size} single marks", "‘Stop’ it’s " * (1250 * size)
        yield f"{2500 * size} paragraphs of marks", "“Stop.\n\n" * (2500 * size)
        yield f"{50_000 * size} signs in one sentence", LINE * (50_000 * size // len(LINE))


def main() -> None:
    """Print the share, then the times."""
    pipeline = Pipeline()
    article = "\n\n".join(PARAGRAPHS[n % 3] for n in range(WORDS // 45))
    model, own = zip(*(spent(pipeline, article) for _ in range(3)), strict=True)
    print(f"{len(article.split())} words: {median(own[1:]) / median(model[1:]):.1%} on top")
    for what, text in sorted(texts(), key=lambda pair: pair[0].lstrip("0123456789")):
        taken, own_time = spent(pipeline, text)
        print(f"{own_time:7.2f} s beside {taken:6.2f} s  {what}")


if __name__ == "__main__":
    main()
