"""What Qt needs of the system it runs on, and how to say that it is not there."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Iterator

#: How the loader of Linux says it.
_ABSENT = re.compile(r"(?P<library>[^\s:/]+\.so[.\d]*): cannot open shared object file")


class SystemLacks(ReaderError):
    """A library of the system's own, which Qt is linked to, is not installed."""

    def __init__(self, library: str) -> None:
        """Say so of `library`, the name of its file."""
        super().__init__(
            "Qt needs “{library}”, which this system lacks; install Qt's system libraries, which "
            "the README names for Debian and Ubuntu, and try again.",
            library=library,
        )


@contextmanager
def needed_of_the_system() -> Iterator[None]:
    """Load what is linked to the system's libraries.

    Raises:
        SystemLacks: One of them is not there.
    """
    try:
        yield
    except (ImportError, OSError) as cause:
        absent = _ABSENT.search(str(cause))
        if absent is None:
            raise
        raise SystemLacks(absent["library"]) from cause
