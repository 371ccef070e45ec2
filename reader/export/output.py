"""Files, and standard output, whose reader may have left."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from reader.errors import ExportFailed
from reader.export.whole import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def standard_output() -> Iterator[TextIO]:
    """Yield standard output, and see that all that is written to it gets out.

    Who has read enough of it and left, as “head” does, wants to hear of nothing more.

    Raises:
        ExportFailed: It is closed, or what it leads to takes no more.
    """
    stream: TextIO | None = sys.stdout  # None when the program was started without one
    if stream is None:
        raise _closed()
    try:
        yield stream
        stream.flush()
    except OSError as cause:
        # What is still in the buffer goes nowhere, else Python complains of it at exit.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
        if not isinstance(cause, BrokenPipeError):
            raise _closed() from cause


def write_out(text: str, to: Path) -> None:
    """Write `text` in UTF-8 to `to`, whole or not at all; to standard output when `to` is “-”.

    Raises:
        ExportFailed: It cannot be written.
    """
    # A lone surrogate cannot be written as UTF-8; what stands in its place is JSON's escape.
    data = text.encode("utf-8", "backslashreplace")
    if str(to) != "-":
        write_whole(data, to)
        return
    with standard_output() as output:
        output.buffer.write(data)


def _closed() -> ExportFailed:
    return ExportFailed("Standard output could not be written; name a file with --json or --pdf.")
