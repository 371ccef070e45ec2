"""The time that what the user does is given."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """Return the present as ISO date and time, UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
