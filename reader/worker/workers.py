"""The workers, with their limits; for window and command line alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.worker.language import LoadLanguage
from reader.worker.process import Limits
from reader.worker.worker import Worker

if TYPE_CHECKING:
    from pathlib import Path

    from reader.worker.models import Language

#: What one file may take to be read: a minute, two gibibytes of address space.
A_FILE = Limits(seconds=60, memory=2 << 30)

#: What a story may take to be compared: so much address space that a machine with less memory than
#: the articles ask for says so, and is not brought to its knees.
A_STORY = Limits(memory=8 << 30)

#: What a regular expression may take to be sought in a story: what a reader waits, and the time
#: that a process takes to begin.
A_SEARCH = Limits(seconds=4, memory=2 << 30)


def reading_worker() -> Worker[None]:
    """Return the worker that reads files."""
    return Worker("reading", nothing, A_FILE)


def language_worker(
    cache: Path, *, ahead: bool = True, afterwards: bool = False
) -> Worker[Language]:
    """Return the worker that analyses and compares.

    Args:
        cache: The folder of its cache.
        ahead: Whether it loads the models as soon as it starts, or only when the cache does not
            do; then what is remembered is not held up.
        afterwards: Whether it loads them once it has compared the first articles, for the next.
    """
    return Worker("language", LoadLanguage(cache, ahead, afterwards), A_STORY)


def surveying_worker() -> Worker[None]:
    """Return the worker that works out what a comparison comes to.

    It keeps nothing, so that stopping it costs nothing: the models stay where they are.
    """
    return Worker("surveying", nothing, A_STORY)


def seeking_worker() -> Worker[None]:
    """Return the worker that seeks regular expressions, some of which never come to an end."""
    return Worker("seeking", nothing, A_SEARCH)


def printing_worker() -> Worker[None]:
    """Return the worker that writes documents, each in a process of its own."""
    return Worker("printing", nothing, keep=False)


def nothing() -> None:
    """Set nothing up."""
