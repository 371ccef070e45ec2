"""Spoils real files and has every importer read them: python tests/fuzz/importers.py [--count N].

What a spoilt file must come to is an article or one sentence; never another exception, more than
ten seconds of work, more than a gibibyte of memory, a file written, a process or a connection.
Each mutation follows from the seed and its number alone, so that one can be done again: --first
NUMBER --count 1.  With --worker they go the whole way that the window's go: through the reading
process, which may break, to the process that asked, which may not.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.worker.worker import Worker

ROOT = Path(__file__).parents[2]
FILES = ("tests/data/import", "tests/data/sample/sources", "articles")
SECONDS = 10  # of the processor, for one file
MEMORY = 1 << 30  # bytes
BATCH = 250  # files read by one process
LARGEST = 2_000_000  # bytes of a file that is spoilt
_NOW = "2001-02-03T04:05:06Z"
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
#: What reading must never come to, by the beginning of the name of Python's event.
_FORBIDDEN = (
    *("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate"),
    *(
        "os.chmod",
        "os.system",
        "os.exec",
        "os.fork",
        "os.posix_spawn",
        "subprocess.",
        "socket.connect",
    ),
    *("socket.getaddrinfo", "socket.sendto", "shutil.", "tempfile.", "pty."),
)


@dataclass(frozen=True, slots=True)
class Source:
    """A real file.

    Attributes:
        name: Its name.
        data: What it holds.
    """

    name: str
    data: bytes


def sources() -> list[Source]:
    """Return the real files, of each kind in the order of their names."""
    from reader.importing.formats import KINDS
    from reader.importing.kinds import kind_named

    paths = sorted(path for folder in FILES for path in (ROOT / folder).rglob("*.*"))
    return [
        Source(path.name, path.read_bytes())
        for path in paths
        if path.suffix and kind_named(path.name, KINDS) and path.stat().st_size <= LARGEST
    ]


def mutation(number: int, seed: int, files: Sequence[Source]) -> Source:
    """Return the spoilt file with this number: kinds of file take turns, then files of a kind."""
    from tests.fuzz.mutations import spoilt

    chance = random.Random(f"{seed}:{number}")
    suffixes = sorted({Path(one.name).suffix.lower() for one in files})
    suffix = suffixes[number % len(suffixes)]
    own = [one for one in files if Path(one.name).suffix.lower() == suffix]
    one = chance.choice(own)
    return Source(one.name, spoilt(one.data, [it.data for it in files], chance)[:LARGEST])


def read(one: Source, *, straight: bool) -> str:
    """Return what comes of a file: "article", "refused" or "uncaught" and the exception.

    Args:
        one: The file.
        straight: Whether the importer that its name asks for reads it, whatever it holds.
    """
    from reader.errors import ImportFailed
    from reader.importing.base import CollectionImporter, Provenance
    from reader.importing.formats import KINDS
    from reader.importing.kinds import kind_named
    from reader.importing.read import drafts_from_bytes

    try:
        kind = kind_named(one.name, KINDS)
        if straight and kind:
            importer = kind.load()
            if isinstance(importer, CollectionImporter):
                importer.all_parts(one.data, one.name)
            else:
                importer.parts(one.data, one.name)
        else:
            drafts_from_bytes(Provenance(one.name, one.data, _NOW))
    except ImportFailed as refused:
        fine = _is_sentence(str(refused), one.name)
        return "refused" if fine else f"uncaught: no sentence: {refused}"
    except MemoryError:
        return "memory"
    except Exception as error:  # noqa: BLE001  # what is looked for
        return f"uncaught: {type(error).__name__}: {error}"[:300]
    return "article"


def watch() -> list[str]:
    """Return a list that from now on is told what this process writes, starts or connects to.

    What a library in C writes without Python's knowledge ends the process.  What tells languages
    unpacks its model into a nameless temporary file, once: it does so before.
    """
    from reader.importing.languages import language_of

    language_of("", None)
    found: list[str] = []

    def heard(event: str, values: tuple[Any, ...]) -> None:
        opened = event == "open" and isinstance(values[2], int) and values[2] & _WRITING
        if opened or event.startswith(_FORBIDDEN):
            found.append(f"{event} {values!r}"[:200])

    sys.addaudithook(heard)
    sys.dont_write_bytecode = True
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    return found


def batch(first: int, count: int, seed: int) -> None:
    """Read spoilt files, and print a line of JSON before and after each."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY + (1 << 29), MEMORY + (1 << 29)))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    files = sources()
    written = watch()
    for number in range(first, first + count):
        one = mutation(number, seed, files)
        written.clear()
        print(json.dumps({"n": number, "name": one.name}), flush=True)
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        start = time.process_time()
        outcome = read(one, straight=number % 2 == 0)
        signal.setitimer(signal.ITIMER_PROF, 0)
        if written:
            outcome = f"uncaught: wrote: {written}"
        seconds = round(time.process_time() - start, 2)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps({"n": number, "did": outcome, "s": seconds, "mb": peak}), flush=True)


def outcomes(first: int, count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Yield what came of each spoilt file; a process that dies is begun again behind it."""
    end = first + count
    while first < end:
        command = [sys.executable, __file__, "--batch", f"--first={first}", f"--seed={seed}"]
        command.append(f"--count={min(BATCH, end - first)}")
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
        lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        names = {line["n"]: line["name"] for line in lines if "name" in line}
        for line in lines:
            if "did" in line:
                yield line | {"name": names[line["n"]]}
        ended = {line["n"] for line in lines if "did" in line}
        for number in sorted(set(names) - ended):
            hang = done.returncode == -signal.SIGPROF
            did = "hang" if hang else f"uncaught: died of {done.returncode}: {done.stderr[-300:]}"
            yield {"n": number, "name": names[number], "did": did, "s": SECONDS, "mb": 0}
        if not names:
            raise RuntimeError(done.stderr)
        first = max(names) + 1


def whole_way(first: int, count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Yield what comes of each spoilt file where the window has it read, in another process."""
    from reader.worker.workers import reading_worker

    files = sources()
    with tempfile.TemporaryDirectory() as folder, closing(reading_worker()) as worker:
        for number in range(first, first + count):
            one = mutation(number, seed, files)
            (path := Path(folder) / one.name).write_bytes(one.data)
            did, seconds = "", 0.0
            for _ in range(2):  # other programs may have had the machine: what is slow is so twice
                start = time.perf_counter()
                did = _read_elsewhere(path, worker)
                seconds = round(time.perf_counter() - start, 2)
                if seconds <= SECONDS:
                    break
            else:
                did = f"hang: {seconds} s"
            if list(Path(folder).iterdir()) != [path]:
                did = "uncaught: wrote beside it"
            path.unlink()
            yield {"n": number, "name": one.name, "did": did, "s": seconds, "mb": 0}


def _read_elsewhere(path: Path, worker: Worker[None]) -> str:
    from reader.errors import ReaderError
    from reader.workflow.importing import Unread, drafting

    try:
        ((found, *_),) = worker.run(drafting([path]))
    except ReaderError as error:
        return f"uncaught: the reading process: {error}"
    if not isinstance(found, Unread):
        return "article"
    if _is_sentence(found.reason, path.name):
        return "refused"
    return f"uncaught: no sentence: {found.reason}"


def _is_sentence(told: str, name: str) -> bool:
    return name in told and told.endswith(".") and "\n" not in told


def main() -> int:
    """Read as many spoilt files as asked for and print what came of them; 1 if any went wrong."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=20_000)
    options.add_argument("--first", type=int, default=0)
    options.add_argument("--seed", type=int, default=4)
    options.add_argument("--batch", action="store_true", help="read in this process")
    options.add_argument("--worker", action="store_true", help="go the whole way")
    given = options.parse_args()
    sys.path.insert(0, str(ROOT))
    if given.batch:
        batch(given.first, given.count, given.seed)
        return 0
    counts: Counter[tuple[str, str]] = Counter()
    slowest, largest, wrong = 0.0, 0, 0
    logging.disable()  # of what is refused it has a page each
    began, read_all = time.perf_counter(), whole_way if given.worker else outcomes
    for line in read_all(given.first, given.count, given.seed):
        did = line["did"].partition(":")[0]
        counts[Path(line["name"]).suffix, did] += 1
        slowest, largest = max(slowest, line["s"]), max(largest, line["mb"])
        if did not in ("article", "refused"):
            wrong += 1
            print(f"{line['n']} {line['name']}: {line['did']}", flush=True)
    for (suffix, did), number in sorted(counts.items()):
        print(f"{suffix:8} {did:10} {number}")
    print(f"{counts.total()} files, {wrong} went wrong; at most {slowest} s, {largest} MB a file")
    print(f"{time.perf_counter() - began:.0f} s in all")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
