"""What is half made goes with its process, at the latest when the program is next started."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import filelock
import pytest

from reader.storage.rooms import home, making, sweep

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 14, 2, 31, tzinfo=UTC)

#: Begins to make something, and is killed at it.
MAKER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from reader.storage.rooms import making

with making(Path(sys.argv[1]), datetime.now(UTC)) as room:
    (room / "half").write_text("half")
    print("at work", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def maker(tmp_path):
    """Another process that is making something."""
    with subprocess.Popen(
        [sys.executable, "-c", MAKER, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "at work\n"
        yield process
        process.kill()


def rooms(folder):
    return [one for one in home(folder).iterdir() if one.suffix != ".lock"]


def nothing(folder):
    return list(home(folder).iterdir()) == []


def test_what_is_at_work_is_left_alone_and_what_it_leaves_when_killed_goes(maker, tmp_path):
    sweep(tmp_path, datetime.now(UTC))
    (room,) = rooms(tmp_path)
    assert (room / "half").read_text() == "half"

    maker.kill()
    maker.wait()
    sweep(tmp_path, datetime.now(UTC))

    assert nothing(tmp_path)


def test_a_room_in_a_room_leaves_the_other_alone_and_both_go(tmp_path):
    with making(tmp_path, NOW) as outer:
        (outer / "half").touch()
        with making(tmp_path, NOW) as inner:
            assert set(rooms(tmp_path)) == {outer, inner}
            assert (outer / "half").exists()
    assert nothing(tmp_path)


def test_one_without_a_lock_goes_after_a_day(tmp_path):
    for name in ("making-old", "making-new"):
        (home(tmp_path) / name).mkdir(parents=True)
    os.utime(home(tmp_path) / "making-old", times=(NOW.timestamp() - 90_000,) * 2)
    os.utime(home(tmp_path) / "making-new", times=(NOW.timestamp() - 60,) * 2)

    sweep(tmp_path, NOW)

    assert [one.name for one in rooms(tmp_path)] == ["making-new"]


def test_where_nothing_can_be_locked_something_is_made_all_the_same(tmp_path, monkeypatch):
    def refused(_):
        raise OSError

    monkeypatch.setattr(filelock.FileLock, "_acquire", refused)
    with making(tmp_path, NOW) as room:
        (room / "half").touch()
        assert [one.name for one in home(tmp_path).iterdir()] == [room.name]
    assert nothing(tmp_path)


def test_what_fails_in_it_takes_it_along(tmp_path):
    with suppress(KeyboardInterrupt), making(tmp_path, NOW):
        raise KeyboardInterrupt
    assert nothing(tmp_path)


def test_a_lock_that_another_has_for_a_moment_is_waited_for(tmp_path, monkeypatch):
    acquire, tries = filelock.FileLock._acquire, []

    def taken_at_first(lock):
        tries.append(lock)
        if len(tries) > 1:
            acquire(lock)

    monkeypatch.setattr(filelock.FileLock, "_acquire", taken_at_first)
    with making(tmp_path, NOW) as room:
        sweep(tmp_path, NOW + timedelta(days=9))
        assert room.exists()
        assert room.with_suffix(".lock").exists()
    assert nothing(tmp_path)


def test_what_is_swept_is_gone_before_another_can_have_it(tmp_path, monkeypatch):
    home(tmp_path).mkdir()
    (lock := home(tmp_path) / "making-1.lock").touch()
    let_go, other = filelock.FileLock._release, filelock.FileLock(lock, blocking=False)

    def taken_at_once(one):
        let_go(one)
        if one is not other:
            other.acquire()

    monkeypatch.setattr(filelock.FileLock, "_release", taken_at_once)
    sweep(tmp_path, NOW)
    assert lock.exists()
    other.release()


def test_where_what_is_open_cannot_be_removed_it_is_removed_then(tmp_path, monkeypatch):
    home(tmp_path).mkdir()
    (home(tmp_path) / "making-1.lock").touch()
    unlink, refused = Path.unlink, list[Path]()

    def refused_at_first(path, *, missing_ok=False):
        if not refused:
            refused.append(path)
            raise PermissionError
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refused_at_first)
    sweep(tmp_path, NOW)
    assert refused
    assert nothing(tmp_path)
