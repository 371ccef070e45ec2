"""Does every kind of work while the n-th call to the operating system fails, for every n.

Runs in a program that the shim is loaded into, and prints a line of JSON for each kind of work and
of fault.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.edit import Edit
from reader.progress import silently
from reader.worker.safekeeping import BackUp, Tidy
from reader.workflow.now import now
from tests.faults.desk import STORY, desk, fill, holds, sound_copy
from tests.faults.shim import FAULTS, Fault, Shim
from tests.faults.works import WORKS, said
from tests.making import a_note

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.faults.desk import Desk
    from tests.faults.works import Work


@dataclass(slots=True)
class Found:
    """What came of a kind of work under a kind of fault.

    Attributes:
        work: Its name.
        fault: The fault's name.
        cases: How often it was done, each time with another call that failed.
        told: How often the user was told that it could not be done; else it was done.
        wrong: What went wrong, each as the number of the call and what it was.
        sentences: What the user was told, each once.
        left: How many files were left under names of their own.
    """

    work: str
    fault: str
    cases: int = 0
    told: int = 0
    wrong: list[str] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    left: int = 0


class Trial:
    """One kind of work and one kind of fault.

    Args:
        work: The work.
        fault: The fault.
        shim: Makes it fail.
        filled: The folder that each case begins with a copy of.
        base: Where that goes; calls fail under it.
    """

    def __init__(self, work: Work, fault: Fault, shim: Shim, filled: Path, base: Path) -> None:
        self._work, self._fault, self._shim = work, fault, shim
        self._filled, self._base = filled, base
        self._found = Found(work.name, fault.name)

    def run(self, most: int) -> Found:
        """Do the work with each call failing, or `most` of them spread evenly."""
        own = self._desk()
        self._before = holds(own.paths.data)
        with self._shim.failing(self._fault, 0):
            self._work.do(own)
        calls = self._shim.counted
        self._done(own)
        self._after = holds(own.paths.data)
        for at in _spread(calls, most):
            try:
                self._case(at)
            except Exception as error:  # noqa: BLE001  # what is looked for
                self._found.wrong.append(f"{at}: {type(error).__name__}: {error}"[:300])
        return self._found

    def _case(self, at: int) -> None:
        own = self._desk()
        try:
            with self._shim.failing(self._fault, at):
                told = self._attempt(own)
            self._done(own)
            state = holds(own.paths.data)
            self._judge(at, told, state, own)
            self._left()
            self._work.do(own)  # once nothing fails any more, it can be done
            self._done(own)
            if _counted(holds(own.paths.data)) < _counted(self._after):
                self._found.wrong.append(f"{at}: it does not go on")
        finally:
            own.library.close()

    def _attempt(self, own: Desk) -> str | None:
        """Return what the user is told instead of the work being done."""
        try:
            return self._work.do(own)
        except OSError as error:
            if self._work.told:
                raise
            return str(error)
        except Exception as error:
            wrong = said(error)
            if wrong:
                raise
            if str(error) not in self._found.sentences:
                self._found.sentences.append(str(error))
            return str(error)

    def _judge(self, at: int, told: str | None, state: Mapping[str, object], own: Desk) -> None:
        found = self._found
        found.cases += 1
        found.told += told is not None
        if told is None and state != self._after:
            found.wrong.append(f"{at}: LOST: it was confirmed and is not there")
        if state not in (self._before, self._after):
            found.wrong.append(f"{at}: HALF: something of it is there and something not")
        if not self._work.whole(own):
            found.wrong.append(f"{at}: HALF: a file is not whole")

    def _desk(self) -> Desk:
        own = desk(self._filled, self._base)
        self._work.ready(own)
        return own

    def _done(self, own: Desk) -> None:
        if self._work.opens:
            own.open_again()

    def _left(self) -> None:
        names = [path.name for path in self._base.rglob("*")]
        ours = [name for name in names if name.startswith((".synoptic-", "making-"))]
        self._found.left += len(ours)


def _counted(state: Mapping[str, object]) -> int:
    """Return how many stories, notes and corrections there are."""
    counts: Counter[str] = Counter()
    for opened in state.values():
        counts["notes"] += len(getattr(opened, "notes", ()))
        counts["corrections"] += len(getattr(opened, "corrections", ()))
    return len(state) + counts.total()


def _spread(calls: int, most: int) -> list[int]:
    """Return the numbers from 1 to `calls`, or `most` of them spread evenly."""
    if calls <= most:
        return list(range(1, calls + 1))
    return sorted({1 + round(n * (calls - 1) / (most - 1)) for n in range(most)})


def found(folder: Path, most: int) -> Iterator[Found]:
    """Yield what comes of every kind of work under every kind of fault."""
    shim = Shim(Path(os.environ["FAULTS_CONTROL"]))
    fill(folder / "filled")
    named = sys.argv[3:]
    for work in (one for one in WORKS if not named or one.name in named):
        for fault in FAULTS:
            base = Path(os.environ["FAULTS_UNDER"]) / "base"
            yield Trial(work, fault, shim, folder / "filled", base).run(most)


#: How far the clock is off from one start to the next, in days.
CLOCKS = (0, -1 / 24, -400, 4000, -7000, 0)


def clock(shim: Shim, filled: Path, base: Path) -> Found:
    """Use the program while the clock goes wrong from day to day, and is set right at the end."""
    result, own = Found("all", "clock set back and on"), desk(filled, base)
    kept = {note.id for note in own.library.open(STORY.id).notes}  # type: ignore[union-attr]
    years = set()
    for number, days in enumerate(CLOCKS):
        shim.set_clock(round(days * 86_400))
        years.add(now()[:4])
        own.open_again()
        note = a_note(STORY, id=f"at {number}", created=now(), changed=now())
        own.library.apply(Edit(STORY.id, notes=((None, note),)))
        kept.add(note.id)
        made = BackUp(own.paths.data, now(), if_due=True)(own.library, silently)
        there = holds(own.paths.data)[STORY.id].notes
        if made is None or not made.path.exists() or not sound_copy(made.path):
            result.wrong.append(f"{number}: LOST: no backup of what was written since the last")
        if not kept <= {one.id for one in there}:
            result.wrong.append(f"{number}: LOST: a note")
        tidied = Tidy(now())(own.library, silently)
        if tidied is None or STORY.id not in holds(own.paths.data):
            result.wrong.append(f"{number}: LOST: a story")
        result.cases += 1
    if len(years) < len(CLOCKS) - 2:
        result.wrong.append(f"the clock was not wrong: {sorted(years)}")
    own.library.close()
    return result


def main() -> None:
    """Print what comes of it, a line of JSON each."""
    logging.disable()
    folder, most = Path(sys.argv[1]), int(sys.argv[2])
    from reader.export.pdf.application import application

    running = application()
    for one in found(folder, most):
        print(json.dumps(asdict(one)), flush=True)
    shim, base = Shim(Path(os.environ["FAULTS_CONTROL"])), Path(os.environ["FAULTS_UNDER"])
    print(json.dumps(asdict(clock(shim, folder / "filled", base / "base"))), flush=True)
    del running


if __name__ == "__main__":
    main()
