"""Kills the program at random moments and looks at what is left: python -m tests.crash.

Each round follows from the seed and its number, but for the moment of the kill, which the clock
decides.  It is started by forking this process, in which everything is loaded already.
"""

from __future__ import annotations

import argparse
import os
import random
import secrets
import shutil
import sys
import tempfile
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.paths import Paths
from reader.storage.schema import LIBRARY
from tests.crash import deeds
from tests.crash.ledger import Ledger
from tests.crash.rounds import Broken, begin, killed, left_as, looked_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.crash.doer import Doer

#: What most is done in a round; None: everything as it comes.
MOSTLY: tuple[Callable[[Doer], None] | None, ...] = (
    None, None, deeds.typing, deeds.correction, deeds.backup, deeds.handing, deeds.merging,
    deeds.restoring, deeds.document, None,
)  # fmt: skip
#: How many rounds one library sees.
ROUNDS = 20
AT_THE_WINDOW = 3.0  # seconds that somebody works at it
MOST = 0.5  # seconds that a process works
UPDATING = 0.15  # likewise, when it has a library to bring up to date


def everything(times: int, seed: int, place: Path, did: Counter[str]) -> int:
    """Kill somebody who does all there is to do; return how many changes were confirmed."""
    confirmed = 0
    paths, ledger = Paths.under(place), Ledger({})
    for number in range(times):
        chance = random.Random(f"{seed}:{number}")
        if number % ROUNDS == 0:
            paths = Paths.under(place / f"user-{number}")
            ledger = begin(paths)
        work = partial(_go_on, paths, seed + number, MOSTLY[number % len(MOSTLY)])
        killed(work, ledger, chance.uniform(0, MOST))
        outcome = looked_at(paths, ledger)
        did[outcome.during] += 1
        confirmed += outcome.confirmed
    return confirmed


def updating(times: int, seed: int, place: Path, did: Counter[str]) -> int:
    """Kill somebody who opens a library of an earlier version, until a little later."""
    confirmed = 0
    for number in range(times):
        chance = random.Random(f"{seed}:updating:{number}")
        paths = Paths.under(place / f"old-{number}")
        ledger = begin(paths, chance.randint(2, len(LIBRARY) - 1))
        killed(partial(_go_on, paths, seed + number, None), ledger, chance.uniform(0, UPDATING))
        did[f"it was {left_as(paths)}"] += 1
        confirmed += looked_at(paths, ledger).confirmed
    return confirmed


def at_the_window(times: int, seed: int, place: Path, did: Counter[str]) -> int:
    """Kill somebody at the window."""
    from tests.crash import typist  # loads Qt

    confirmed = 0
    prepared = Paths.under(place / "prepared")
    first = typist.prepare(prepared)
    paths, ledger = prepared, first
    for number in range(times):
        chance = random.Random(f"{seed}:window:{number}")
        if number % ROUNDS == 0:
            paths = Paths.under(place / f"window-{number}")
            shutil.copytree(prepared.data.parent, paths.data.parent)
            ledger = Ledger(first.state, first.state)
        work = partial(_type, paths, seed + number)
        opened = number % 5 > 0  # else killed while it opens, perhaps
        killed(work, ledger, chance.uniform(0, AT_THE_WINDOW), begun=opened)
        outcome = looked_at(paths, ledger)
        did[outcome.during] += 1
        confirmed += outcome.confirmed
    return confirmed


def _type(paths: Paths, seed: int, pipe: int) -> None:
    from tests.crash import typist

    typist.go_on(paths, pipe, seed)


def _go_on(paths: Paths, seed: int, mostly: Callable[[Doer], None] | None, pipe: int) -> None:
    deeds.go_on(paths, pipe, seed, mostly)


def main() -> int:
    """Do all rounds and print what came of them; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--times", type=int, default=1000)
    parser.add_argument("--only", choices=["everything", "updating", "at_the_window"])
    parser.add_argument("--seed", type=int, default=secrets.randbits(32))
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(f"{options.times} kills, seed {options.seed}", flush=True)
    tenth = options.times // 10
    rest = options.times - 3 * tenth
    shares = {everything: rest, updating: tenth, at_the_window: 2 * tenth}
    for kind, times in shares.items():
        if options.only not in (None, kind.__name__):
            continue
        did: Counter[str] = Counter()
        with tempfile.TemporaryDirectory() as place:
            try:
                confirmed = kind(times, options.seed, Path(place), did)
            except Broken as broken:
                print(f"{kind.__name__}, after {did.total()}: {broken}", file=sys.stderr)
                return 1
        fell = ", ".join(f"{what} {n}" for what, n in did.most_common())
        print(
            f"{kind.__name__}: {times} kills, {confirmed:,} changes confirmed, 0 lost", flush=True
        )
        print(f"  killed during: {fell}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
