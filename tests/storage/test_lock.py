"""Only one may change a library, and the others are told who."""

from __future__ import annotations

import getpass
import json
import platform
import re
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.storage import lock as locking
from reader.storage.lock import Lock

ROOT = Path(__file__).parents[2]


@pytest.fixture
def lock(tmp_path):
    made = Lock(tmp_path / "data")
    yield made
    made.release()


@pytest.fixture
def elsewhere(tmp_path):
    """A process that takes the lock, says so, and holds it until it is ended."""
    holding = (
        "import sys; from pathlib import Path; from reader.storage.lock import Lock;"
        "lock = Lock(Path(sys.argv[1])); print(lock.acquire(), flush=True); sys.stdin.read();"
        "lock.release()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holding, str(tmp_path / "data")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "None\n"
        yield process
        process.kill()


def test_the_first_gets_it_and_makes_the_folder_for_its_owner_alone(lock, tmp_path):
    assert lock.acquire() is None
    assert lock.acquire() is None

    folder = tmp_path / "data"
    assert folder.stat().st_mode & 0o777 == 0o700
    modes = {one.name: one.stat().st_mode & 0o777 for one in folder.iterdir()}
    assert modes == {"library.lock": 0o600, "library.holder": 0o600}


@pytest.mark.usefixtures("elsewhere")
def test_a_second_process_is_told_who_has_it_and_what_that_means(lock):
    said = lock.acquire()

    assert said.startswith("The library is open in another window of Synoptic (")
    assert f"({getpass.getuser()} on {platform.node()}, since " in said
    assert re.search(r"\d\d:\d\d\); this window shows it without saving changes\.$", said)


@pytest.mark.usefixtures("elsewhere")
def test_what_it_means_can_be_said_otherwise(lock):
    assert lock.acquire("nothing was done").endswith("); nothing was done.")


def test_another_day_is_named(lock, tmp_path):
    other = Lock(tmp_path / "data")
    other.acquire()
    long_ago = datetime.now(UTC) - timedelta(days=3)
    signed = {"user": "ada\x1b[31m", "host": "machine", "since": long_ago.isoformat()}
    (tmp_path / "data" / "library.holder").write_text(json.dumps(signed))

    since = f"{long_ago.astimezone():%Y-%m-%d %H:%M}"
    assert lock.acquire() == (
        f"The library is open on another computer (ada[31m on machine, since {since}); "
        "this window shows it without saving changes."
    )
    other.release()


@pytest.mark.parametrize(
    "signed", [None, "", "[]", "{}", '{"since": "once"}', '{"since": 1}', "[" * 99_999]
)
def test_a_holder_who_has_not_signed_holds_it_all_the_same(lock, tmp_path, signed):
    other = Lock(tmp_path / "data")
    other.acquire()
    holder = tmp_path / "data" / "library.holder"
    holder.unlink() if signed is None else holder.write_text(signed)

    assert lock.acquire() == (
        "The library is open in another window of Synoptic; "
        "this window shows it without saving changes."
    )
    other.release()


def test_after_the_release_the_next_gets_it(lock, tmp_path):
    other = Lock(tmp_path / "data")
    other.acquire()
    other.release()
    other.release()

    assert not (tmp_path / "data" / "library.holder").exists()
    assert lock.acquire() is None


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_killed_process_leaves_no_lock_behind(lock, elsewhere):
    elsewhere.send_signal(signal.SIGKILL)
    elsewhere.wait()

    assert lock.acquire() is None


def signed_by(tmp_path, **who):
    """What somebody has left beside the library who is not known to have ended."""
    who = {"user": "ada", "since": datetime.now(UTC).isoformat()} | who
    (tmp_path / "data").mkdir(exist_ok=True)
    (holder := tmp_path / "data" / "library.holder").write_text(json.dumps(who))
    return holder


def test_what_another_computer_left_is_told_with_a_way_out_and_leaves_the_lock_free(
    lock, tmp_path
):
    holder = signed_by(tmp_path, host="elsewhere", machine="another")
    told = lock.acquire("nothing was done")
    assert told.startswith("The library was opened on another computer (ada on elsewhere, since ")
    assert "; nothing was done." in told
    assert told.endswith(f"remove the file “{holder}” and start again.")
    lock.release()
    assert holder.exists(), "who did not have the lock has nothing to take away"
    other = Lock(tmp_path / "data")
    assert "another computer" in str(other.acquire()), "it is no lock of this process"

    holder.unlink()
    assert lock.acquire() is None
    assert not lock.was_left


@pytest.mark.parametrize("place", ["", ".local", ".Home.Example"])
def test_what_was_left_on_this_computer_is_taken_over_in_whatever_network_it_is(
    lock, tmp_path, place
):
    name = platform.node().partition(".")[0]
    signed_by(tmp_path, host=f"{name.upper()}{place}")
    assert lock.acquire() is None
    assert lock.was_left
    (signed,) = [json.loads(one.read_text()) for one in tmp_path.rglob("library.holder")]
    assert signed["host"] == platform.node()


def test_a_computer_that_got_another_name_is_still_this_one(lock, tmp_path, monkeypatch):
    (known := tmp_path / "machine-id").write_text("0123456789abcdef\n")
    monkeypatch.setattr(locking, "_MACHINE", known)
    assert lock.acquire() is None
    signed = json.loads((tmp_path / "data" / "library.holder").read_text())
    lock.release()
    assert "0123456789abcdef" not in str(signed), "it is nobody else's business"
    signed_by(tmp_path, **signed | {"host": "called-so-before"})
    assert lock.acquire() is None

    lock.release()
    monkeypatch.setattr(locking, "_MACHINE", tmp_path / "none")
    signed_by(tmp_path, host="called-so-before", machine="another")
    assert "called-so-before" in str(lock.acquire())


def test_a_folder_that_cannot_be_made_is_not_ours(tmp_path):
    (tmp_path / "base").write_text("a file where the folder should be")
    lock = Lock(tmp_path / "base" / "data")

    assert lock.acquire() == (
        f"The library's folder “{tmp_path / 'base' / 'data'}” cannot be written; "
        "this window shows it without saving changes."
    )
    lock.release()


def test_a_folder_where_nothing_can_be_locked_is_not_ours(lock, tmp_path):
    (tmp_path / "data" / "library.lock").mkdir(parents=True)

    assert "cannot be written" in lock.acquire()


def test_a_lock_that_cannot_be_signed_is_held_all_the_same(lock, tmp_path):
    (tmp_path / "data" / "library.holder").mkdir(parents=True)

    assert lock.acquire() is None
    assert Lock(tmp_path / "data").acquire() is not None


def test_a_user_without_a_name_gets_it_too(lock, tmp_path, monkeypatch):
    def nameless():
        raise KeyError

    monkeypatch.setattr(getpass, "getuser", nameless)

    assert lock.acquire() is None
    assert "(somebody on " in str(Lock(tmp_path / "data").acquire())


def test_who_signed_is_known_to_be_this_user_on_this_computer_or_not(lock, elsewhere, tmp_path):
    assert lock.is_signed
    assert lock.is_signed_here
    holder = tmp_path / "data" / "library.holder"
    signed = json.loads(holder.read_text())
    for others in ({"user": "ada"}, {"machine": "", "host": "elsewhere"}):
        holder.write_text(json.dumps(signed | others))
        assert (lock.is_signed, lock.is_signed_here) == (True, False)
    holder.write_text("")
    assert (lock.is_signed, lock.is_signed_here) == (True, None), "is just being written"
    elsewhere.communicate()
    assert (lock.is_signed, lock.is_signed_here) == (False, None)
