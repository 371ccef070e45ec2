"""What is read: files by their names, and standard input by the name `-`."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STANDARD_INPUT = Path("-")

#: How much of standard input is taken, in bytes; import refuses far less, with a sentence.
_MOST = 64 << 20


@contextmanager
def files_of(named: Sequence[Path]) -> Iterator[tuple[Path, ...]]:
    """Yield the files to read: those `named`, standard input as a file that is there meanwhile.

    It is put into a file because another process reads it.
    """
    if STANDARD_INPUT not in named:
        yield tuple(named)
        return
    import shutil  # noqa: PLC0415 - for standard input only
    import tempfile  # noqa: PLC0415

    folder = Path(tempfile.mkdtemp(prefix="synoptic-"))
    try:
        piped = folder / "standard input"
        piped.write_bytes(sys.stdin.buffer.read(_MOST))
        yield tuple(piped if file == STANDARD_INPUT else file for file in named)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
