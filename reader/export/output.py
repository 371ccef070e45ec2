"""Standard output, whose reader may have left."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from reader.errors import ExportFailed

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def standard_output() -> Iterator[TextIO]:
    """Yield standard output, and see that all that is written to it gets out.

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
        raise _closed() from cause


def _closed() -> ExportFailed:
    return ExportFailed("Standard output could not be written; name a file with --json or --pdf.")
