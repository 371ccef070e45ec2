"""Which backups stay: the older, the fewer."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

_DAY = timedelta(days=1)

#: How many backups of the last 24 hours are kept, all told.
LATEST = 5

#: Of how many periods the last backup is kept: days, weeks, months in which there is one.
PERIODS: tuple[tuple[Callable[[datetime], tuple[int, ...]], int], ...] = (
    (lambda moment: (moment.year, moment.month, moment.day), 7),
    (lambda moment: moment.isocalendar()[:2], 4),
    (lambda moment: (moment.year, moment.month), 12),
)


def kept(moments: Iterable[datetime]) -> frozenset[datetime]:
    """Return which of the backups made at `moments` to keep.

    These are the latest of the 24 hours up to the newest, and the last of each of the latest days,
    weeks and months that have any: not those the calendar has, so that none is lost for
    time's passing alone.
    """
    latest_first = sorted(set(moments), reverse=True)
    staying = {one for one in latest_first[:LATEST] if latest_first[0] - one < _DAY}
    for period, many in PERIODS:
        last: dict[tuple[int, ...], datetime] = {}
        for one in latest_first:
            last.setdefault(period(one), one)
        staying.update(list(last.values())[:many])
    return frozenset(staying)
