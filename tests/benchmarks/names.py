"""What names and roles cost on top of the language model's own time, on the same texts.

    python tests/benchmarks/names.py [FILE…] [--rounds 5]

Each round parses every text, then finds its names and roles, one after the other on one thread;
the medians over the rounds and their ratio are printed.  Loading the model and the word lists is
left out, as it happens once in the life of the process.  Without files the sample story's sources
and the labelled stories are taken.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from reader.analysis.governments import governing
from reader.analysis.names import mentions
from reader.analysis.pipeline import Pipeline
from reader.analysis.roles import roles
from reader.analysis.scene import Scene
from tests.quality.labelled_names import stories

SOURCES = Path(__file__).parents[1] / "data" / "sample" / "sources"


def texts(files: list[Path]) -> list[str]:
    """Return the texts of `files`, or of the project's own invented articles."""
    if files:
        return [file.read_text(encoding="utf-8") for file in files]
    own = [file.read_text(encoding="utf-8") for file in sorted(SOURCES.glob("*.txt"))]
    labelled = [one.article.text for story in stories(held=False) for one in story.articles]
    return [*own, *labelled]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    pipeline, read = Pipeline(), texts(given.files)
    steps: dict[str, list[float]] = {"language model": [], "names": [], "governments, roles": []}
    for number in range(given.rounds + 1):
        spent = dict.fromkeys(steps, 0.0)
        for text in read:
            started = time.perf_counter()
            parse = pipeline.parse(text)
            parsed = time.perf_counter()
            named = mentions(parse)
            found = time.perf_counter()
            scene = Scene(parse, named)
            governing(scene)
            roles(scene)
            ended = time.perf_counter()
            spent["language model"] += parsed - started
            spent["names"] += found - parsed
            spent["governments, roles"] += ended - found
        if number:  # the first round warms up
            for step, seconds in spent.items():
                steps[step].append(seconds)
    unit = statistics.median(steps["language model"])
    for step, times in steps.items():
        middle = statistics.median(times)
        print(f"{step:20} {middle:7.3f} s  {middle / unit:6.1%}")


if __name__ == "__main__":
    main()
