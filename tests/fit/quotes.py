"""Count how often quotes are right by how they were decided, for `resources/quotes.json`.

    python -m tests.fit.quotes [--write]

A quote is right where a label agrees with its extent and its speaker (`tests.quality.quotes`).
It counts with its kind, with what ties the words to who said them, and with how the mention tells
who that is.  Where few are alike, the share leans on that of the next wider circle: ten quotes of
its own weigh as much as all of the circle.  The rules know these texts: in those that are held
back more is wrong, and as many times more is taken to be wrong of each sort ("unseen"); no more
than that one number comes from them.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from itertools import product
from typing import TYPE_CHECKING, get_args

from reader.analysis.pipeline import Pipeline
from reader.model.analysis import KnownBy, QuoteKind, QuoteMeans
from reader.resources import resource
from tests.quality.quotes import FOLDER, is_held, snippets, stories

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.quality.quotes import Snippet

#: So many quotes of its own weigh as much as the wider circle.
WEIGHT = 10


def circles(key: tuple[str, str, str]) -> tuple[tuple[str, ...], ...]:
    """Return the circles a quote belongs to, the widest first."""
    kind, means, known_by = key
    return (), (kind,), (kind, means), (kind, means, known_by)


def wrong(read: Iterable[Snippet]) -> float:
    """Return the share of all quotes found that are not right."""
    good = [is_right(snippet, number) for snippet in read for number in range(len(snippet.found))]
    return 1 - sum(good) / len(good)


def is_right(snippet: Snippet, number: int) -> bool:
    """Tell whether a label agrees with the extent of a quote found, and with its speaker."""
    return number in snippet.pairs and snippet.names_right(number)


def shares(read: Iterable[Snippet], unseen: float) -> dict[str, float]:
    """Return for kind, means and "known by" the share of such quotes that are right.

    Args:
        read: The texts that the rules were made with.
        unseen: How many times as much is wrong in others.
    """
    right: Counter[tuple[str, ...]] = Counter()
    all_of_them: Counter[tuple[str, ...]] = Counter()
    for snippet in read:
        for number, quote in enumerate(snippet.found):
            good = is_right(snippet, number)
            for circle in circles((quote.kind, quote.means, quote.known_by)):
                all_of_them[circle] += 1
                right[circle] += good
    found = {}
    for key in product(get_args(QuoteKind), get_args(QuoteMeans), get_args(KnownBy)):
        share = 0.5
        for circle in circles(key):
            share = (right[circle] + WEIGHT * share) / (all_of_them[circle] + WEIGHT)
        found[" ".join(key).rstrip()] = round(max(0.0, 1 - unseen * (1 - share)), 3)
    return found


def main() -> None:
    """Print the shares, or write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args().write
    parse = Pipeline().parse
    every = [*sorted(FOLDER.glob("*.json")), *stories(held=False), *stories(held=True)]
    read = {path: snippets(path, parse) for path in every}
    files = [path for path in every if not is_held(path)]
    open_ = [snippet for path in files for snippet in read[path]]
    held = [snippet for path in every if is_held(path) for snippet in read[path]]
    unseen = round(max(1.0, wrong(held) / wrong(open_)), 2)
    told = json.dumps(
        {
            "from": [path.relative_to(FOLDER.parent).as_posix() for path in files],
            "unseen": unseen,
            "shares": shares(open_, unseen),
        },
        indent=1,
    )
    if write:
        resource("quotes.json").write_text(told + "\n", "utf-8")
    else:
        print(told)


if __name__ == "__main__":
    main()
