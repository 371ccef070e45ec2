"""Work says how far it is, and that is where it can be stopped."""

from __future__ import annotations

import pytest

from reader.progress import Cancelled, part, silently, steps


def test_each_step_is_reported_before_it_and_the_end_after_the_last():
    told = []
    items = list(steps("ab", lambda done, total, /: told.append((done, total))))

    assert items == ["a", "b"]
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_a_report_that_cancels_ends_the_work_before_the_next_step():
    def report(done, _total, /):
        if done == 1:
            raise Cancelled

    items = steps("abc", report)

    assert next(items) == "a"
    with pytest.raises(Cancelled):
        next(items)


def test_nobody_hears_a_silent_report():
    assert list(steps([], silently)) == []


def test_a_part_of_the_work_is_told_as_per_cent_of_the_whole():
    told = []
    list(steps("ab", part(lambda *step: told.append(step), 20, 60)))

    assert told == [(20, 100), (40, 100), (60, 100)]
