"""Of many backups those stay that are wanted one day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reader.storage.thinning import LATEST, PERIODS, kept

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
MOST = LATEST + sum(many for _, many in PERIODS)

moments = st.sets(
    st.integers(0, 500 * 24 * 60).map(lambda minutes: NOON - timedelta(minutes=minutes)),
    max_size=80,
)


@given(moments)
def test_the_newest_stays_and_never_too_many(made):
    staying = kept(made)

    assert staying <= made
    assert len(staying) <= MOST == 28
    assert not made or max(made) in staying


@given(moments)
def test_what_stays_once_stays_when_asked_again(made):
    assert kept(kept(made)) == kept(made)


@given(moments, moments)
def test_what_went_would_not_have_stayed_later_either(earlier, later):
    """Thinning on the way keeps the same as thinning once, at the end."""
    end = max(earlier, default=NOON)
    later = {end + (NOON - one) for one in later}

    assert kept(kept(earlier) | later) == kept(earlier | later)


def test_of_today_five_stay():
    made = [NOON - timedelta(hours=hours) for hours in range(10)]

    assert kept(made) == set(made[:5])


def test_of_daily_ones_stay_seven_days_four_weeks_and_twelve_months():
    made = [NOON - timedelta(days=days) for days in range(800)]
    staying = sorted(kept(made), reverse=True)

    assert staying[:7] == made[:7]
    assert [one.date().isoformat() for one in staying[7:]] == [
        *("2026-11-15", "2026-11-08", "2026-11-01"),  # Sundays; the fourth is the newest's own
        *("2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30", "2026-05-31"),
        *("2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31", "2025-12-31"),
    ]


def test_after_a_year_without_one_the_old_ones_are_still_there():
    made = {NOON - timedelta(days=400 + days) for days in range(3)}

    assert kept(made | {NOON}) == made | {NOON}


def test_of_none_none_stay():
    assert kept([]) == frozenset()
