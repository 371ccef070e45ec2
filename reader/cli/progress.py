"""Progress on the terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from reader.progress import silently

if TYPE_CHECKING:
    from reader.progress import Report


def shown(what: str) -> Report:
    """Return a report that writes one line to standard error, if that is a terminal."""
    if not sys.stderr.isatty():
        return silently

    def report(done: int, total: int, /) -> None:
        line = f"{what}: {done} of {total}" if done < total else ""
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)

    return report
