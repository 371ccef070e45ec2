"""Dates and times as people write them."""

from __future__ import annotations

from datetime import date, datetime


def day(iso: str | None) -> str:
    """Return "2024-10-16" as "16 October 2024"; what is no date as it is, None as ""."""
    try:
        when = date.fromisoformat((iso or "")[:10])
    except ValueError:
        return iso or ""
    return f"{when.day} {when:%B} {when.year}"


def moment(iso: str) -> str:
    """Return an ISO date and time as "16 October 2024, 14:20", in local time as on screen.

    What is none is returned as it is.
    """
    try:
        when = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    return f"{day(when.date().isoformat())}, {when:%H:%M}"
