"""A tenth of the faults; all of them: python -m tests.faults."""

from __future__ import annotations

import pytest

from tests.faults import real
from tests.faults.__main__ import at_window, shimmed, table
from tests.faults.real import Outcome
from tests.faults.shim import FAULTS, missing

pytestmark = pytest.mark.timeout(600)


@pytest.mark.skipif(bool(missing()), reason=missing())
def test_no_call_that_fails_loses_or_damages_anything():
    works = "note", "add article", "backup", "restore", "bundle in", "export .html", "start"
    found = {one.name: one for one in shimmed(5, *works)}

    assert [one.wrong for one in found.values() if one.wrong] == []
    assert found.pop("clock set back and on").cases > 4
    assert set(found) == {fault.name for fault in FAULTS}
    assert all(one.cases >= one.told > 0 for one in found.values())


@pytest.mark.skipif(bool(missing()), reason=missing())
def test_the_window_tells_what_fails_and_does_it_later(tmp_path):
    outcome = at_window(tmp_path, "disk full")

    assert outcome.wrong == []
    assert (outcome.cases, outcome.told) == (5, 5)


def test_on_a_disk_really_full_all_work_is_done_later(tmp_path):
    outcome = real.full_disk(tmp_path)
    if outcome.skipped:
        pytest.skip(outcome.skipped)

    assert outcome.wrong == []
    assert 20 < outcome.told < outcome.cases


def test_where_nothing_may_be_written_the_user_is_told(tmp_path):
    outcome = real.without_rights(tmp_path)
    if outcome.skipped:
        pytest.skip(outcome.skipped)

    assert outcome.wrong == []
    assert 15 < outcome.told < outcome.cases


def test_two_that_write_at_once_lose_nothing(tmp_path):
    (tmp_path / "held").mkdir()
    held = real.window_and_command_line(tmp_path)
    free = real.two_that_keep_no_lock(tmp_path, 40)

    assert (held.wrong, free.wrong) == ([], [])
    assert (held.cases, held.told, free.cases) == (6, 2, 80)


def test_the_table_says_what_was_left_out():
    told = table([Outcome("full", 1200, 3), Outcome("rights", skipped="Tried on Linux only.")])

    assert "| full | 1,200 | 3 | 0 |" in told
    assert "| rights | – | Tried on Linux only. | – |" in told
