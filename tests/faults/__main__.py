"""Breaks what the program stands on, and says what becomes of the user's work.

    python -m tests.faults [--most 40]

Under every kind of work the n-th call to the operating system fails, for every n (of more than
`--most` calls, so many spread evenly): the disk is full, an error comes once or lasts, rights are
lost, the clock is wrong.  Then a disk that is really full, folders that may only be read, and two
programs that write at once.  After each, all that was confirmed has to be there, the library has
to pass `integrity_check` and `synoptic check`, no half file may stand under its real name, the
user has to be told one plain sentence, and the same work has to be done once the fault is gone.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from tests.faults import real
from tests.faults.desk import STORY, fill, holds
from tests.faults.real import ROOT, Outcome
from tests.faults.shim import FAULTS, environment, missing
from tests.faults.works import said

if TYPE_CHECKING:
    from collections.abc import Iterator


def shimmed(most: int, *names: str) -> Iterator[Outcome]:
    """Yield what comes of each kind of fault, all works together, or those that are named.

    Args:
        most: How many of the calls of each work fail, one at a time.
        names: Of works.
    """
    if why := missing():
        yield Outcome("calls that fail", skipped=why)
        return
    with tempfile.TemporaryDirectory() as place:
        folder, under = Path(place), Path(place) / "under"
        (under / "base" / "tmp").mkdir(parents=True)
        done = subprocess.run(
            [sys.executable, "-m", "tests.faults.trying", place, str(most), *names],
            cwd=ROOT,
            env=environment(folder, under),
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
    kinds: dict[str, Outcome] = {}
    for line in done.stdout.splitlines():
        found = json.loads(line)
        one = kinds.setdefault(found["fault"], Outcome(found["fault"]))
        one.cases += found["cases"]
        one.told += found["told"]
        one.wrong += [f"{found['work']}, call {wrong}" for wrong in found["wrong"]]
    if done.returncode:
        yield Outcome("the trial itself", wrong=[f"it ended with {done.returncode}"])
    yield from kinds.values()


def at_window(folder: Path, *names: str) -> Outcome:
    """Use the real window while everything that it writes fails, and after that.

    Args:
        folder: An empty folder.
        names: Of the lasting faults to try.
    """
    outcome = Outcome("the window itself", skipped=missing())
    for number, name in enumerate(() if outcome.skipped else names):
        under = folder / str(number) / "under"
        base, out = under / "base", under / "base" / "out"
        fill(base)
        done = subprocess.run(
            [sys.executable, "-m", "tests.faults.at_window", str(base), name],
            cwd=ROOT,
            env=environment(folder / str(number), under),
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        told = [line[5:] for line in done.stdout.splitlines() if line.startswith("told ")]
        outcome.cases += 5  # a note, two documents, a backup, a story handed on
        outcome.told += len(told)
        outcome.wrong += [said(ReaderError(one)) for one in told if said(ReaderError(one))]
        if done.returncode or "then \n" not in done.stdout:
            outcome.wrong.append(f"{name}: it does not go on: {done.stdout[-300:]}")
        bodies = {note.body for note in holds(base / "data")[STORY.id].notes}
        if not {"failing", "after"} <= bodies:
            outcome.wrong.append(f"{name}: LOST: a note")
        made = sorted(path.name for path in out.iterdir() if not path.name.startswith("."))
        if made != ["after.html", "after.pdf", "after.synoptic"]:
            outcome.wrong.append(f"{name}: there are {made}")
    return outcome


def table(outcomes: list[Outcome]) -> str:
    """Return the outcomes as a Markdown table."""
    lines = ["| fault | cases | could not, and said so | lost or damaged |", "|---|---|---|---|"]
    for one in outcomes:
        if one.skipped:
            lines.append(f"| {one.name} | – | {one.skipped} | – |")
        else:
            lines.append(f"| {one.name} | {one.cases:,} | {one.told:,} | {len(one.wrong)} |")
    return "\n".join(lines)


def main() -> int:
    """Try everything and print a table; 1 if anything went wrong."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--most", type=int, default=40, help="calls that fail, a work and a fault")
    options = parser.parse_args()
    outcomes = list(shimmed(options.most))
    with tempfile.TemporaryDirectory() as place:
        for number, attempt in enumerate(
            (
                real.full_disk,
                real.without_rights,
                lambda folder: real.two_command_lines(folder, 10),
                real.window_and_command_line,
                lambda folder: real.two_that_keep_no_lock(folder, 500),
                lambda folder: at_window(folder, *(one.name for one in FAULTS if one.lasting)),
            )
        ):
            (folder := Path(place) / str(number)).mkdir()
            outcomes.append(attempt(folder))
    print(table(outcomes))
    wrong = [f"{one.name}: {line}" for one in outcomes for line in one.wrong]
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
