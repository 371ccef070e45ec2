"""The present, or the day that somebody has fixed for all documents."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reader.workflow.now import now, present


def test_the_present_is_told_in_utc_to_the_millisecond(monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    told = datetime.fromisoformat(now())

    assert told.utcoffset() == timedelta()
    assert abs(datetime.now(UTC) - told) < timedelta(minutes=1)


def test_the_environment_may_fix_it(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1760000000")

    assert now() == "2025-10-09T08:53:20.000+00:00"


@pytest.mark.parametrize("nonsense", ["", "soon", "-1", "1.5", "9" * 30, "²"])
def test_what_is_no_such_date_fixes_nothing(monkeypatch, nonsense):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", nonsense)

    assert abs(datetime.now(UTC) - present()) < timedelta(minutes=1)
