"""Where technical causes go, so that the screen can stay plain."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from io import TextIOWrapper

LOG_NAME = "synoptic.log"
#: How long a log may grow, in bytes; the one before it is kept.
LONGEST = 1_000_000


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
    journal.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    journal.setLevel(logging.WARNING)
    logging.getLogger().addHandler(journal)
    return journal
