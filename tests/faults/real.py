"""Faults that need no shim: a disk that is really full, rights taken away, two that write at once.

Each returns how many cases there were and what went wrong, or why it cannot be tried here.  Run as
a program, this is one of the processes they start.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.model.edit import Edit
from reader.storage.database import open_library
from reader.storage.library import Library
from tests.faults.desk import STORY, desk, fill, holds
from tests.faults.works import WORKS, said
from tests.making import a_note

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.desk import Desk
    from tests.faults.works import Work

ROOT = Path(__file__).parents[2]
_ROOM = 4 << 20  # bytes of the disk that is full
_DROP_FROM_BOUNDING_SET, _OVERRIDE, _READ_SEARCH = 24, 1, 2  # linux/prctl.h, capability.h


@dataclass(slots=True)
class Outcome:
    """What came of a fault.

    Attributes:
        name: What to call it.
        cases: How often something was done.
        told: How often the user was told that it could not be.
        wrong: What went wrong.
        skipped: Why it cannot be tried here.
    """

    name: str
    cases: int = 0
    told: int = 0
    wrong: list[str] = field(default_factory=list)
    skipped: str = ""


def full_disk(folder: Path) -> Outcome:
    """Do all works on a disk of its own that has less and less room."""
    disk = folder / "disk"
    disk.mkdir()
    mount = (
        f'mount -t tmpfs -o size={_ROOM} tmpfs "$1" && exec "$2" -m tests.faults.real full "$1"'
    )
    command = ["unshare", "-m", "sh", "-c", mount, "sh", str(disk), sys.executable]
    return _child("disk really full", command)


def without_rights(folder: Path) -> Outcome:
    """Do all works where the folders may only be read; root gives its special rights away."""
    command = [sys.executable, "-m", "tests.faults.real", "rights", str(folder)]
    return _child("folders not writable", command, _without_override)


def two_command_lines(folder: Path, rounds: int) -> Outcome:
    """Add articles by two command lines at once."""
    found, base = Outcome("two command lines at once"), folder / "two"
    named = set()
    for number in range(rounds):
        files = [folder / f"{number}-{side}.txt" for side in "ab"]
        for file in files:
            file.write_text(f"The lamp {file.stem} is out. " * 40, "utf-8")
        running = [_command("import", str(file), "--base", str(base)) for file in files]
        for one, file in zip(running, files, strict=True):
            _, told = one.communicate()
            found.cases += 1
            found.told += one.returncode == 1
            if one.returncode == 0:
                named.add(file.name)
            elif one.returncode != 1 or said(ReaderError(told.strip())):
                found.wrong.append(f"status {one.returncode}: {told[-200:]}")
    origins = {a.origin for opened in holds(base / "data").values() for a in opened.articles}
    found.wrong += [f"LOST: {name}" for name in sorted(named - origins)]
    return found


def window_and_command_line(folder: Path) -> Outcome:
    """Use the command line while a window has the library."""
    found, base = Outcome("window and command line"), folder / "held"
    fill(base)
    (file := folder / "more.txt").write_text("The lamp is out. " * 40, "utf-8")
    holding = _python("hold", str(base))
    with holding:
        assert holding.stdout is not None
        holding.stdout.readline()  # it holds the library now
        for arguments, status in (
            (("import", str(file)), 1),
            (("restore",), 1),
            (("backup",), 0),
            (("check",), 0),
            (("stories",), 0),
            (("export", "Sorn", "--bundle", str(folder / "x.synoptic")), 0),
        ):
            one = _command(*arguments, "--base", str(base))
            _, told = one.communicate()
            found.cases += 1
            found.told += status
            if one.returncode != status or (status and said(ReaderError(told.strip()))):
                found.wrong.append(f"{arguments}: status {one.returncode}: {told[-200:]}")
        holding.communicate("done\n")
    written = int(holding.returncode)
    if len(holds(base / "data")[STORY.id].notes) < written:
        found.wrong.append("LOST: a note of the window")
    return found


def two_that_keep_no_lock(folder: Path, notes: int) -> Outcome:
    """Write from two processes at once where no lock keeps one out, as in some network folders."""
    found, base = Outcome("two writers without the lock"), folder / "free"
    fill(base)
    running = [_python("write", str(base), side, str(notes)) for side in "ab"]
    told: Counter[str] = Counter()
    for one in running:
        out, errors = one.communicate()
        told.update(out.split())
        if one.returncode:
            found.wrong.append(errors[-300:])
    found.cases, found.told = 2 * notes, 2 * notes - told.total()
    there = {note.id for note in holds(base / "data")[STORY.id].notes}
    found.wrong += [f"LOST: {name}" for name in told if name not in there]
    return found


def _command(*arguments: str) -> subprocess.Popen[str]:
    program = [sys.executable, "-m", "reader", *arguments]
    return subprocess.Popen(
        program, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def _python(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.real", *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _child(name: str, command: list[str], before: Callable[[], None] | None = None) -> Outcome:
    """Have another process try; it prints what went wrong, a line each, then the counts."""
    if not sys.platform.startswith("linux"):
        return Outcome(name, skipped="Tried on Linux only.")
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, preexec_fn=before
    )
    lines = done.stdout.splitlines()
    if not lines or not lines[-1].startswith("counts "):
        return Outcome(name, skipped=f"It cannot be tried here: {done.stderr.strip()[-200:]}")
    _, cases, told = lines[-1].split()
    return Outcome(name, int(cases), int(told), lines[:-1])


def _without_override() -> None:
    """Give up what lets root write where it may not; it takes effect in the next program."""
    libc = ctypes.CDLL(None)
    for right in (_OVERRIDE, _READ_SEARCH):
        libc.prctl(_DROP_FROM_BOUNDING_SET, right, 0, 0, 0)


def _each_work(
    own: Callable[[], Desk], on: Callable[[Desk], None], off: Callable[[Desk], None]
) -> None:
    """Do each work while something is on, and again once it is off; print what goes wrong."""
    told = 0
    for work in WORKS:
        place = own()
        work.ready(place)
        before = holds(place.paths.data)
        on(place)
        sentence = _attempt(work, place)
        off(place)
        told += sentence is not None
        _open_again(work, place)
        if sentence is not None and holds(place.paths.data) != before:
            print(f"{work.name}: HALF")
        if not work.whole(place):
            print(f"{work.name}: HALF a file")
        work.do(place)
        _open_again(work, place)
        holds(place.paths.data)
        place.library.close()
    print("counts", len(WORKS), told)


def _attempt(work: Work, place: Desk) -> str | None:
    """Return what the user is told instead of the work being done; print what is no sentence."""
    try:
        return work.do(place)
    except Exception as error:  # noqa: BLE001  # what is looked for
        if said(error) and (work.told or not isinstance(error, OSError)):
            print(f"{work.name}: {said(error)}")
        return str(error)


def _open_again(work: Work, place: Desk) -> None:
    if work.opens:
        place.open_again()


def _full(disk: Path) -> None:
    fill(filled := disk.parent / "filled")

    def fill_up(_: Desk) -> None:
        with suppress(OSError), (disk / "filler").open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))

    _each_work(lambda: desk(filled, disk / "base"), fill_up, lambda _: (disk / "filler").unlink())


def _rights(folder: Path) -> None:
    fill(filled := folder / "to copy")

    def set_rights(base: Path, more: int) -> None:
        for path in (base, *base.rglob("*")):
            if not path.name.endswith(("-wal", "-shm")):
                path.chmod(0o500 + more if path.is_dir() else 0o400 + more)

    base = folder / "base"
    _each_work(
        lambda: desk(filled, base),
        lambda _: set_rights(base, 0),
        lambda _: set_rights(base, 0o200),
    )


def _hold(base: Path) -> int:
    """Hold the library as the window does, write notes until told to end; return how many."""
    from reader.app.desktop import services
    from reader.app.documents import all_exporters
    from reader.paths import Paths
    from reader.worker.workers import language_worker

    paths, number = Paths.under(base), 0
    with (
        closing(language_worker(paths.cache)) as language,
        services(paths, language, all_exporters()[0]) as parts,
    ):
        print("held", flush=True)
        os.set_blocking(sys.stdin.fileno(), False)
        while number < 100 or not sys.stdin.readline():
            note = a_note(STORY, id=f"held-{number % 100}", body=f"{number}")
            parts.library.apply(Edit(STORY.id, notes=((None, note),)))
            number += 1
    return min(number, 100)


def _write(base: Path, side: str, notes: int) -> None:
    with closing(Library(open_library(base / "data"))) as library:
        for number in range(notes):
            note = a_note(STORY, id=f"{side}{number}")
            try:
                library.apply(Edit(STORY.id, notes=((None, note),)))
            except ReaderError as error:
                if said(error):
                    raise
            else:
                print(note.id, flush=True)


def main() -> int:
    """Be one of the processes."""
    mode, folder = sys.argv[1], Path(sys.argv[2])
    match mode:
        case "full":
            _full(folder)
        case "rights":
            _rights(folder)
        case "hold":
            return _hold(folder)
        case "write":
            _write(folder, sys.argv[3], int(sys.argv[4]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
