"""The time that what the user does is given."""

from __future__ import annotations

import os
from datetime import UTC, datetime

_LAST = 253_402_300_799  # the end of the year 9999


def now() -> str:
    """Return the present as ISO date and time, UTC, to the millisecond."""
    return present().isoformat(timespec="milliseconds")


def present() -> datetime:
    """Return the present, UTC.

    Where the environment has SOURCE_DATE_EPOCH, in seconds, it is that instead, so that documents
    can be made again byte for byte: https://reproducible-builds.org/specs/source-date-epoch/
    """
    fixed = os.environ.get("SOURCE_DATE_EPOCH", "")
    if fixed.isascii() and fixed.isdigit() and int(fixed) <= _LAST:
        return datetime.fromtimestamp(int(fixed), UTC)
    return datetime.now(UTC)
