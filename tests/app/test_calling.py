"""A second process has the window open what it was given, or goes on by itself."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.app import calling
from reader.app.calling import opened_elsewhere
from reader.storage.lock import Lock
from reader.storage.summons import Summons, heard, make_room

ROOT = Path(__file__).parents[2]

#: Calls whoever has the library, and says what came of it.
CALLER = """
import sys
from pathlib import Path
from reader.app import calling
from reader.storage.lock import Lock

calling.PATIENCE = float(sys.argv[1])
folder, files = Path(sys.argv[2]), [Path(one) for one in sys.argv[3:]]
lock = Lock(folder)
print(calling.opened_elsewhere(lock, folder, files), lock.acquire() is None)
"""


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def held(folder):
    """The lock of the library, which this process has, as the window's does."""
    lock = Lock(folder)
    assert lock.acquire() is None
    yield lock
    lock.release()


@pytest.fixture
def call(folder, tmp_path):
    """Start a process that calls; what it says in the end is in its standard output."""
    started = []

    def start(*files, patience=60.0, **environment):
        process = subprocess.Popen(
            [sys.executable, "-c", CALLER, str(patience), str(folder), *files],
            env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def hear(folder, most):
    """Wait until as many have called, and return what they asked for."""
    found: list[Summons] = []
    while len(found) < most:
        found += heard(folder)
        time.sleep(0.01)
    return found


@pytest.mark.usefixtures("held")
def test_two_at_once_are_both_answered_and_end(folder, call, tmp_path):
    first = call("one.synoptic", "two.txt", XDG_ACTIVATION_TOKEN="kwin-7")
    second = call(XDG_ACTIVATION_TOKEN="")
    found = hear(folder, 2)

    assert Summons((tmp_path / "one.synoptic", tmp_path / "two.txt"), "kwin-7") in found
    assert Summons(()) in found
    assert [one.communicate()[0] for one in (first, second)] == ["True False\n"] * 2
    assert list((folder / "summons").iterdir()) == []


@pytest.mark.usefixtures("held")
def test_who_is_not_answered_goes_on_without_the_lock_and_leaves_nothing(folder, call):
    assert call("one.synoptic", patience=0.2).communicate()[0] == "False False\n"
    assert list((folder / "summons").iterdir()) == []


def test_who_calls_a_window_that_closes_has_the_library_then(folder, held, call):
    caller = call("one.synoptic")
    room = make_room(folder)
    while not list(room.glob("*.called")):
        time.sleep(0.01)
    held.release()
    assert caller.communicate()[0] == "False True\n"
    assert list(room.iterdir()) == []


def test_who_finds_nobody_has_the_lock_and_removes_what_was_left(folder):
    folder.mkdir()
    (make_room(folder) / "old.called").write_text("{}")
    lock = Lock(folder)
    assert not opened_elsewhere(lock, folder, ())
    assert list((folder / "summons").iterdir()) == []
    assert lock.acquire() is None
    lock.release()


def test_who_is_started_at_the_same_moment_is_called_once_they_have_signed(
    folder, held, monkeypatch
):
    (folder / "library.holder").unlink()
    found: list[Summons] = []

    def sleep(_):
        if held.is_signed:
            found.extend(heard(folder))
        else:
            held._sign()

    monkeypatch.setattr(calling, "_SIGNING", 60.0)
    monkeypatch.setattr("reader.app.calling.time.sleep", sleep)
    assert opened_elsewhere(Lock(folder), folder, ())
    assert len(found) == 1


@pytest.mark.usefixtures("held")
def test_who_has_signed_as_another_user_is_not_called(folder, monkeypatch):
    monkeypatch.setenv("LOGNAME", "somebody-else")
    assert not opened_elsewhere(Lock(folder), folder, ())
    assert not (folder / "summons").exists()


@pytest.mark.usefixtures("held")
def test_where_no_call_can_be_left_it_goes_on_at_once(folder, caplog):
    (folder / "summons").write_text("a file in its place")
    assert not opened_elsewhere(Lock(folder), folder, (Path("one.synoptic"),))
    assert "was not called" in caplog.text
    assert "one.synoptic" not in caplog.messages[0]
