"""Leads the calls of a program to the operating system astray: full disks, errors, other times.

The library `shim.c` is compiled here and loaded before the C library; what it does is written into
a small file that both map.  It takes Linux and a C compiler.
"""

from __future__ import annotations

import errno
import mmap
import os
import shutil
import struct
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SOURCE = Path(__file__).with_name("shim.c")
_CONTROL = struct.Struct("6Qq")
_CLOCK = struct.Struct("q")
_CLOCK_AT = _CONTROL.size - _CLOCK.size
_COUNTED_AT = 8

WRITES, SYNCS, OPENS, NAMES, READS = 1, 2, 4, 8, 16


@dataclass(frozen=True, slots=True)
class Fault:
    """A way in which the operating system fails.

    Attributes:
        name: What to call it.
        kinds: Which calls fail: the sum of those above.
        error: With which `errno`.
        lasting: Whether all calls fail from the first on, till it is over; else only that one.
        halves: Whether the first that fails writes half of what it is given.
    """

    name: str
    kinds: int
    error: int
    lasting: bool
    halves: bool = False


FAULTS = (
    Fault("disk full", WRITES | OPENS | NAMES, errno.ENOSPC, lasting=True, halves=True),
    Fault("error writing, once", WRITES | SYNCS | OPENS | NAMES, errno.EIO, lasting=False),
    Fault("error writing, lasting", WRITES | SYNCS | OPENS | NAMES, errno.EIO, lasting=True),
    Fault("error reading, once", READS, errno.EIO, lasting=False),
    Fault("permission lost", OPENS | NAMES, errno.EACCES, lasting=True),
)


class Shim:
    """What the shared file says; for the processes that `environment` is given to.

    Args:
        control: The file.
    """

    def __init__(self, control: Path) -> None:
        with control.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), _CONTROL.size)

    @contextmanager
    def failing(self, fault: Fault, at: int) -> Iterator[None]:
        """Have the call with the number `at`, from 1, fail while the block is done; 0: none."""
        clock = self._clock
        self._write(fault.kinds, 0, at, fault.lasting, fault.error, fault.halves, clock)
        try:
            yield
        finally:
            counted = self.counted
            self._write(0, counted, 0, 0, 0, 0, clock)

    @property
    def counted(self) -> int:
        """How many calls that could fail were made since the last block began."""
        (counted,) = struct.unpack_from("Q", self._shared, _COUNTED_AT)
        return int(counted)

    def set_clock(self, seconds: int) -> None:
        """Set the clock on by so many seconds from what it really is; less than 0: back."""
        _CLOCK.pack_into(self._shared, _CLOCK_AT, seconds)

    @property
    def _clock(self) -> int:
        (seconds,) = _CLOCK.unpack_from(self._shared, _CLOCK_AT)
        return int(seconds)

    def _write(self, *values: int) -> None:
        _CONTROL.pack_into(self._shared, 0, *values)


def missing() -> str:
    """Return what is missing here for the shim, as a sentence; empty: nothing is."""
    if not sys.platform.startswith("linux"):
        return "Calls are made to fail on Linux only."
    if not shutil.which("cc"):
        return "There is no C compiler (cc) here, so calls cannot be made to fail."
    return ""


def environment(folder: Path, under: Path) -> Mapping[str, str]:
    """Compile the shim, and return the environment that loads it into a program.

    Args:
        folder: Where the library and the shared file go.
        under: Where calls are to fail; temporary files go to “base/tmp” there.
    """
    library, control = folder / "shim.so", folder / "control"
    command = ["cc", "-shared", "-fPIC", "-O1", "-o", str(library), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    control.write_bytes(bytes(_CONTROL.size))
    return os.environ | {
        "LD_PRELOAD": str(library),
        "FAULTS_CONTROL": str(control),
        "FAULTS_UNDER": str(under),
        "TMPDIR": str(under / "base" / "tmp"),
        "QT_QPA_PLATFORM": "offscreen",
    }
