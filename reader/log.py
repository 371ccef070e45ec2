"""Where technical causes go, so that the screen can stay plain.

What is logged of an error is its kind and where it came from.  Its message is left out where it
may quote what was read: parsers and databases do, and an article's words are in no log.
"""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from io import TextIOWrapper
    from types import TracebackType

LOG_NAME = "synoptic.log"
#: How long a log may grow, in bytes; the one before it is kept.
LONGEST = 1_000_000
#: Errors whose messages name what is in a program, not what it was given.
_OF_PROGRAMS = (ArithmeticError, AttributeError, ImportError, IndexError, NameError, TypeError)
#: What errors say in numbers: the system's, SQLite's or a parser's code, and where in a text.
_NUMBERS = ("errno", "sqlite_errorcode", "code", "lineno", "offset", "pos", "start")


def kind(error: BaseException) -> str:
    """Return what an error is, on one line, without words of what was read."""
    name = type(error).__qualname__
    if isinstance(error, _OF_PROGRAMS):
        return f"{name}: {error}"
    found = {number: getattr(error, number, None) for number in _NUMBERS}
    told = [f"{number} {value}" for number, value in found.items() if isinstance(value, int)]
    return f"{name} ({', '.join(told)})" if told else name


def traced(error: BaseException) -> str:
    """Return where an error came from, and before it what it came of, each with its `kind`."""
    parts: list[str] = []
    met: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in met:
        met.add(id(one))
        parts.append("".join([*traceback.format_tb(one.__traceback__), kind(one)]))
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\nof which came:\n".join(reversed(parts))


class _Wordless(logging.Formatter):
    """Tells of errors without their messages."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # what another handler made of it, messages and all
        return super().format(record)

    def formatException(  # noqa: N802 - logging's own name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return traced(ei[1]) if ei[1] else ""


class _Journal(RotatingFileHandler):
    """Makes file and folder with the first entry; one that cannot be written is no error."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Do nothing: there is nowhere left to complain."""


def log_to(folder: Path) -> logging.Handler:
    """Send warnings and errors to “synoptic.log” in `folder` and return what sends them."""
    journal = _Journal(
        folder / LOG_NAME, maxBytes=LONGEST, backupCount=1, encoding="utf-8", delay=True
    )
    journal.setFormatter(_Wordless("%(asctime)s %(levelname)s %(name)s %(message)s"))
    journal.setLevel(logging.WARNING)
    logging.getLogger().addHandler(journal)
    return journal
