"""One round: a process works in a library, is killed, and the library is looked at."""

from __future__ import annotations

import hashlib
import lzma
import os
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.app.desktop import services
from reader.bundle.reading import read_bundle
from reader.export.document import JsonExporter
from reader.export.whole import write_whole
from reader.progress import silently
from reader.storage.backups import backups
from reader.storage.check import check
from reader.storage.contents import opened
from reader.storage.database import FILE, open_database
from reader.storage.library import Library
from reader.storage.rooms import home
from reader.storage.schema import LIBRARY
from reader.worker.workers import language_worker
from tests.crash.ledger import Ledger, State, held

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.paths import Paths

SAMPLES = Path(__file__).parents[1] / "data" / "libraries"


PATIENCE = 30.0  # seconds until the processes of one that was killed must be gone


class Broken(AssertionError):
    """Something was lost, or is not whole."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a round.

    Attributes:
        during: The deed that the kill fell into; "between" for none.
        confirmed: How many deeds were confirmed before.
        kept: Whether what was under way was kept whole; else nothing of it was.
    """

    during: str
    confirmed: int
    kept: bool


def killed(
    work: Callable[[int], None], ledger: Ledger, seconds: float, *, begun: bool = False
) -> None:
    """Have another process do `work`, kill it after so many seconds, read what it said.

    With `begun` the time counts from when its first deed is done.
    """
    reading, writing = os.pipe()
    complaints = tempfile.TemporaryFile()  # noqa: SIM115 - the other process has it, too
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        os.dup2(complaints.fileno(), 2)
        try:
            work(writing)
        except BaseException:  # noqa: BLE001 - whatever it is, it is told and fails the round
            traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
    os.close(writing)
    said = _heard(reading, float("inf"), until=b'["done"') if begun else b""
    said += _heard(reading, seconds)
    with complaints:
        others = _below(pid)
        os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        said += _heard(reading, float("inf"))
        os.close(reading)
        ledger.read(said.splitlines(keepends=True))
        complaints.seek(0)
        _demand(os.WIFSIGNALED(status), f"it ended by itself: {complaints.read().decode()}")
    _end(others)


def _below(pid: int) -> set[int]:
    """Return the processes that a process has started, and those that these have."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
    found, more = {pid}, {pid}
    while more:
        more = {one for one, parent in parents.items() if parent in more} - found
        found |= more
    return found - {pid}


def _end(others: set[int]) -> None:
    """Wait until the processes of one that was killed are gone, which they are by themselves."""
    end = time.monotonic() + PATIENCE
    while any(_is_there(one) for one in others):
        _demand(time.monotonic() < end, "processes go on without the program")
        time.sleep(0.01)


def _is_there(pid: int) -> bool:
    with suppress(OSError):
        return ") Z" not in Path(f"/proc/{pid}/stat").read_text()
    return False


def _heard(pipe: int, seconds: float, until: bytes | None = None) -> bytes:
    """Return what is said until the time is over, `until` is said, or nobody is left who could."""
    end, said = time.monotonic() + seconds, b""
    while (left := end - time.monotonic()) > 0 and (until is None or until not in said):
        ready, _, _ = select.select([pipe], [], [], min(left, 60))
        if ready:
            part = os.read(pipe, 1 << 16)
            if not part:
                break
            said += part
    return said


def left_as(paths: Paths) -> str:
    """Return what a library of an earlier version was left as."""
    with closing(opened(paths.data / FILE)) as db:
        (version,) = db.execute("PRAGMA user_version").fetchone()
    if version == len(LIBRARY):
        return "up to date"
    made = [one.name for one in home(paths.data).glob("*") if one.suffix != ".lock"]
    if not made:
        return "as before"
    half = any(one.startswith("making-") for one in made)
    return "as before, with half a backup" if half else "as before, with a backup"


def looked_at(paths: Paths, ledger: Ledger) -> Outcome:
    """Start the program's parts after a kill as after any other, and look at what is there."""
    during = ledger.under_way.kind if ledger.under_way else "between"
    possible = ledger.possible()
    language = language_worker(paths.cache, ahead=False)
    with closing(language), services(paths, language, JsonExporter()) as parts:
        _demand(parts.news is None, f"told at the start: {parts.news}")
        _demand(parts.library.holder is None, f"not writable: {parts.library.holder}")
        library = parts.library
        assert isinstance(library, Library)
        _sound(library)
        state = held(library)
    _demand(state in possible, f"during {during}: {_difference(possible, state)}")
    _backups(paths, ledger, possible)
    half = [one.name for one in home(paths.data).glob("making-*")]
    _demand(not half, f"left behind: {half}")
    _handed_on(paths, ledger)
    kept = len(possible) > 1 and state == possible[1] != possible[0]
    outcome = Outcome(during, ledger.did, kept)
    ledger.go_on_from(state)
    return outcome


def _sound(library: Library) -> None:
    _demand(library.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "integrity")
    _demand(library.db.execute("PRAGMA foreign_key_check").fetchall() == [], "foreign keys")
    _demand(check(library.db).problems == (), f"{check(library.db).problems}")
    for entry in library.stories():
        found = library.open(entry.id)
        assert found is not None
        counted = (len(found.articles), len(found.notes))
        _demand((entry.articles, entry.notes) == counted, "counts of the list of stories")


def _backups(paths: Paths, ledger: Ledger, possible: list[State]) -> None:
    """Every backup is whole, and has what the library had when it was made."""
    there = {str(one.path) for one in backups(paths.data)}
    strays = [one for one in home(paths.data).glob("*") if one.name.startswith("library")]
    _demand({str(one) for one in strays} == there, f"strays: {strays}")
    for path in there:
        state = content(Path(path))
        then = [*possible, *ledger.passed]
        if path.endswith(" before updating.sqlite"):
            then = [ledger.first]
        elif path in ledger.backups:
            then.append(ledger.backups[path])
        _demand(state in then, f"backup {path}: {_difference(then, state)}")
        ledger.backups[path] = state
    for path in ledger.backups.keys() - there:
        del ledger.backups[path]  # thinned


def content(path: Path) -> State:
    """Return what a backup holds, brought up to date in a copy of it."""
    copy = path.with_name("looked-at")
    shutil.copyfile(path, copy)
    try:
        with closing(Library(open_database(copy, LIBRARY))) as library:
            _sound(library)
            return held(library)
    finally:
        for end in ("", "-wal", "-shm"):
            copy.with_name(f"looked-at{end}").unlink(missing_ok=True)


def _handed_on(paths: Paths, ledger: Ledger) -> None:
    """Every file under its real name is whole; half ones are named as such, and go."""
    folder = paths.data.with_name("handed on")
    for confirmed in ledger.files:
        _demand(Path(confirmed).exists(), f"{confirmed} was confirmed and is not there")
    for path in folder.iterdir():
        if path.suffix == ".synoptic":
            read_bundle(path, silently)
        elif path.suffix == ".pdf":
            data = path.read_bytes()
            _demand(hashlib.sha256(data[32:]).digest() == data[:32], "half a document")
        elif path.name.startswith(".synoptic-"):  # half a file, that goes with a later one
            os.utime(path, times=(time.time() - 2 * 3600,) * 2)
    write_whole(b"later", folder / "later.txt")
    (folder / "later.txt").unlink()
    strays = [one for one in folder.iterdir() if one.suffix not in (".synoptic", ".pdf")]
    _demand(not strays, f"strays: {strays}")


def begin(paths: Paths, version: int | None = None) -> Ledger:
    """Make the folders of a user, with a library of an earlier version if one is named."""
    paths.data.mkdir(parents=True)
    paths.data.with_name("handed on").mkdir()
    if version is None:
        return Ledger({})
    data = lzma.decompress((SAMPLES / f"version-{version}.sqlite.xz").read_bytes())
    (paths.data / FILE).write_bytes(data)
    state = content(paths.data / FILE)
    return Ledger(state, state)


def _demand(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Broken(otherwise)


def _difference(possible: list[State], state: State) -> str:
    before = possible[-1]
    keys = [key for key in before | state if before.get(key) != state.get(key)]
    told = [f"{key}: {before.get(key)} → {state.get(key)}"[:300] for key in keys[:4]]
    return f"{len(keys)} things differ: {told}"
