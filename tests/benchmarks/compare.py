"""How long `synoptic compare` takes against the bare language pipeline on the same texts.

    python tests/benchmarks/compare.py [--rounds 7]

Each round runs both, one after the other, each in a fresh process and without a cache, start-up
included; the medians and their ratio are printed.  The sample story is taken as plain text, which
is all the bare pipeline reads.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from reader.analysis.pipeline import model_name

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "tests" / "data" / "sample" / "sources"  # the sample story's others, as text

BARE = """
import sys
import spacy
nlp = spacy.load(sys.argv[1])
for file in sys.argv[2:]:
    nlp(open(file, encoding="utf-8").read())
"""


def seconds(command: list[str]) -> float:
    """Return how long `command` takes."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def bare(files: list[str]) -> float:
    """Return how long the bare pipeline takes."""
    return seconds([sys.executable, "-c", BARE, model_name().split()[0], *files])


def ours(files: list[str], base: Path) -> float:
    """Return how long `synoptic compare` takes with its folders in `base`."""
    command = [sys.executable, "-m", "reader", "compare", *files]
    return seconds([*command, "--json", str(base / "out.json"), "--base", str(base)])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    files = [str(file) for file in (*ROOT.glob("articles/*.txt"), *SOURCES.glob("*.txt"))]
    theirs, fresh, cached = [], [], []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as base:
            theirs.append(bare(files))
            fresh.append(ours(files, Path(base)))
            cached.append(ours(files, Path(base)))
    unit = statistics.median(theirs)
    print(f"bare pipeline      {unit:6.2f} s")
    for name, times in (("synoptic compare", fresh), ("the same, cached", cached)):
        middle = statistics.median(times)
        print(f"{name:18} {middle:6.2f} s  {middle / unit:5.2f} x")


if __name__ == "__main__":
    main()
