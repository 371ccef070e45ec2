"""How well and how fast web pages are read, against bare trafilatura on the same pages.

    python tests/benchmarks/pages.py [FOLDER] [--times 200]

FOLDER holds pages and their `labels.json`, as `python -m tests.fit.pages.make` writes them; more
pages than the few that the tests keep come from its `--seeds`.  The body's F1 is that of public
benchmarks of extraction: precision and recall of runs of four words, each the mean over pages.
"import" is what the page's importer keeps; "reading" goes on to the draft that a reader is shown.
"whole" are the same pages with the menus, cards, styles and scripts that a saved page carries
(`tests.fit.pages.dressing`), in the sizes that such pages have; "bare" are the pages as they are.
Time is measured in turn, page by page, so that what else the machine does weighs on both alike.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import Counter
from itertools import cycle, islice
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_ROOT = Path(__file__).resolve().parents[2]
_HERE = _ROOT / "tests" / "data" / "import" / "html"
sys.path.insert(0, str(_ROOT))  # for the maker of pages, when run as a script


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Return the runs of four words in `text`."""
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def precision_and_recall(true: str, found: str) -> tuple[float, float]:
    """Return which share of the runs found is true, and of the true ones found."""
    want, have = shingles(true), shingles(found)
    both = (want & have).total()
    return both / max(1, have.total()), both / max(1, want.total())


def f1(scores: Iterable[tuple[float, float]]) -> tuple[float, float, float]:
    """Return mean precision, mean recall and their harmonic mean."""
    pairs = list(scores)
    precision, recall = mean(pair[0] for pair in pairs), mean(pair[1] for pair in pairs)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def by_trafilatura(data: bytes) -> str:
    """Return the text that trafilatura alone makes of a page."""
    import trafilatura

    return trafilatura.extract(data, include_comments=False) or ""


def by_import(data: bytes) -> str:
    """Return the text that import makes of a page."""
    from reader.importing.html import HtmlImporter

    pieces = HtmlImporter().parts(data, "page.html").pieces
    return "\n".join(piece.text for piece in pieces if piece.kept)


def by_reading(data: bytes) -> str:
    """Return the text of the draft that is made of a page."""
    from reader.importing.base import Provenance
    from reader.importing.read import draft_from_bytes

    draft = draft_from_bytes(Provenance("page.html", data, ""))
    return "\n".join(block.text for block in draft.blocks if block.kept)


def load() -> None:
    """Load what is loaded once in the life of the program, and is no page's to pay for."""
    from reader.importing.languages import language_of

    language_of("", None)


def quality(labels: dict[str, dict[str, Any]], pages: dict[str, bytes], called: str) -> None:
    """Print how well the body is found, on the pages fitted to and those held out."""
    for fitted in (True, False):
        mine = {name: label for name, label in labels.items() if label["fitted"] is fitted}
        for reader, read in _READERS.items():
            scores = f1(
                precision_and_recall("\n".join(label["kept"]), read(pages[name]))
                for name, label in mine.items()
            )
            kind = f"{'fitted' if fitted else 'held out':9}{called:6}{len(mine):3} pages"
            print(f"{kind}  {reader:12}", *(f"{one:.4f}" for one in scores))


def speed(pages: Iterable[bytes], called: str) -> None:
    """Print how long the pages take, and how many times as long as bare trafilatura."""
    spent = dict.fromkeys(_READERS, 0.0)
    count = 0
    for page in pages:
        count += 1
        for reader, read in _READERS.items():
            start = time.perf_counter()
            read(page)
            spent[reader] += time.perf_counter() - start
    for reader, seconds in spent.items():
        ratio = seconds / spent["trafilatura"]
        print(f"{count} {called} pages  {reader:12} {seconds:.2f} s, {ratio:.2f} × trafilatura")


def main(folder: Path, times: int) -> None:
    """Print the figures."""
    from tests.fit.pages.dressing import dressed

    labels = json.loads((folder / "labels.json").read_text("utf-8"))
    bare = {name: (folder / name).read_bytes() for name in labels}
    whole = {
        name: dressed(page.decode(), seed).encode()
        for seed, (name, page) in enumerate(bare.items())
    }
    quality(labels, bare, "bare")
    quality(labels, whole, "whole")
    load()
    drawn = enumerate(islice(cycle(bare.values()), times))
    speed((dressed(page.decode(), seed).encode() for seed, page in drawn), "whole")
    speed(islice(cycle(bare.values()), times), "bare")


_READERS: dict[str, Callable[[bytes], str]] = {
    "trafilatura": by_trafilatura,
    "import": by_import,
    "reading": by_reading,
}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=_HERE)
    parser.add_argument("--times", type=int, default=200)
    given = parser.parse_args()
    main(given.folder, given.times)
