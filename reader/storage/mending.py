"""Whether the library has to be made anew when the program starts; light, for it always asks."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.storage.database import open_library
from reader.storage.failures import is_damage
from reader.storage.rooms import sweep

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from reader.sentences import Sentence

log = logging.getLogger(__name__)


def mend(folder: Path, now: datetime, *, look: bool) -> Sentence | None:
    """Make the library in `folder` anew where it is damaged, while nobody has it open.

    What a process that was killed has left half made beside it goes.

    Args:
        folder: Where the library is.
        now: What the damaged file is named by.
        look: Whether to read all of it, to know: after a crash.  Else only so much is known as
            opening it shows.

    Returns:
        What to tell the user: what was lost, or that it could not be done; None: all is well, or
        it cannot be opened for another cause.
    """
    sweep(folder, now)
    # What reads the second time was no damage: a disk or a network failed for a moment.
    if not all(_shows_damage(folder, look=look) for _ in range(2)):
        return None
    from reader.storage.recovering import recover  # noqa: PLC0415 - seldom

    log.warning("the library is damaged and is made anew")
    try:
        return recover(folder, now).sentence
    except StorageFailed as failure:
        log.warning("the library was not made anew", exc_info=True)
        return failure.sentence


def _shows_damage(folder: Path, *, look: bool) -> bool:
    try:
        open_library(folder).close()
    except StorageFailed as failure:
        return is_damage(failure.__cause__)
    if not look:
        return False
    from reader.storage.recovering import is_damaged  # noqa: PLC0415 - seldom

    return is_damaged(folder)
