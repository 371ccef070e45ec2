"""What a second process asks the window to open is taken once, or not at all."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from pathlib import Path
from threading import Barrier, Thread

import pytest

from reader.storage import summons as calling
from reader.storage.lock import Lock
from reader.storage.summons import Call, Summons, clear, heard, make_room, room_of

ODD = os.fsdecode(b"/stories/caf\xe9 \xe2\x80\x9ccrane\xe2\x80\x9d.synoptic")


@pytest.fixture
def call(tmp_path):
    return Call(tmp_path, Summons((Path(ODD), Path("here.txt")), "token"))


def left(folder):
    """Return the names of what lies in the room, which belongs to its owner alone."""
    room = room_of(folder)
    assert room.stat().st_mode & 0o777 == 0o700
    return sorted(one.suffix for one in room.iterdir())


def put(folder, told):
    """Leave something where calls are left; return where it is."""
    file = make_room(folder) / "x.called"
    file.write_bytes(told if isinstance(told, bytes) else json.dumps(told).encode())
    return file


def told(**other):
    return {"files": ["/a.synoptic"], "token": "", "at": time.time()} | other


def test_what_is_asked_for_is_heard_whole_and_once_and_nothing_is_left(call, tmp_path):
    assert heard(tmp_path) == []
    assert not call.is_heard
    call.renew()
    call.renew()
    assert left(tmp_path) == [".called"]

    assert heard(tmp_path) == [Summons((Path(ODD), Path.cwd() / "here.txt"), "token")]
    assert heard(tmp_path) == []
    assert call.is_heard
    call.renew()
    assert heard(tmp_path) == [], "what was heard is not asked for again"
    assert call.end()
    assert left(tmp_path) == []


def test_what_is_taken_back_is_not_heard(call, tmp_path):
    assert not call.end()
    call.renew()
    assert not call.end()
    assert heard(tmp_path) == []
    assert left(tmp_path) == []


def test_of_taking_and_taking_back_at_once_just_one_succeeds(tmp_path):
    calls = [Call(tmp_path, Summons((Path(f"/{number}"),))) for number in range(100)]
    for call in calls:
        call.renew()
    both = Barrier(2)
    taken: list[Summons] = []

    def take():
        both.wait()
        for _ in range(20):
            taken.extend(heard(tmp_path))

    taker = Thread(target=take)
    taker.start()
    both.wait()
    kept = [call for call in calls if not call.end()]
    taker.join()
    names = {summons.files for summons in taken}
    assert len(names) == len(taken)
    assert names.isdisjoint({call._summons.files for call in kept})
    assert len(names) + len(kept) == len(calls)


def test_a_call_that_a_window_removed_at_its_start_is_sent_anew(call, tmp_path):
    call.renew()
    Call(tmp_path, Summons(())).renew()
    clear(tmp_path)
    assert heard(tmp_path) == []
    call.renew()
    assert len(heard(tmp_path)) == 1
    clear(tmp_path / "not there")


def test_a_call_that_is_cleared_away_while_it_is_written_is_sent_anew(call, tmp_path, monkeypatch):
    write = json.dump

    def write_and_lose(*told):
        write(*told)
        clear(tmp_path)

    with monkeypatch.context() as just_now:
        just_now.setattr(json, "dump", write_and_lose)
        call.renew()
    assert heard(tmp_path) == []
    call.renew()
    assert len(heard(tmp_path)) == 1


def test_nothing_but_calls_is_cleared_away_and_nothing_where_a_link_leads(tmp_path):
    room = make_room(tmp_path)
    for name in ("kept.txt", "gone.called", "gone.part", "gone.heard"):
        (room / name).touch()
    clear(tmp_path)
    assert [one.name for one in room.iterdir()] == ["kept.txt"]

    (linked := tmp_path / "linked").mkdir()
    (elsewhere := tmp_path / "elsewhere").mkdir()
    (elsewhere / "of another.part").touch()
    room_of(linked).symlink_to(elsewhere)
    clear(linked)
    assert list(elsewhere.iterdir())


def test_those_who_call_at_once_are_heard_in_their_order(tmp_path):
    for number in range(5):
        Call(tmp_path, Summons((Path(f"/{number}"),))).renew()
    assert [str(one.files[0]) for one in heard(tmp_path)] == [f"/{one}" for one in range(5)]


@pytest.mark.parametrize(
    "what",
    [
        b"",
        b"\xff\xfe\x00",
        b"[" * 99_999,
        b"[]",
        {"files": "/a"},
        {"files": ["a.synoptic"]},
        {"files": ["/a", "../b"]},
        {"files": ["/a", 1]},
        {"files": ["/a\0b"]},
        {"token": 1},
        {"at": "now"},
        {"at": 10**400},
        {"at": float("nan")},
        {"ago": 61},
        {"ago": -1000},
    ],
    ids=lambda what: repr(what)[:40],
)
def test_what_is_no_proper_call_is_removed_and_opens_nothing(tmp_path, what):
    if isinstance(what, dict):
        what = told(at=time.time() - what.get("ago", 0)) | what
    file = put(tmp_path, what)
    assert heard(tmp_path) == []
    assert not file.exists()


def test_a_call_as_large_as_no_command_line_is_removed_unread(tmp_path, monkeypatch):
    size = put(tmp_path, told()).stat().st_size
    monkeypatch.setattr(calling, "_LARGEST", size)
    assert len(heard(tmp_path)) == 1
    file = put(tmp_path, told(files=["/a" + "b" * size]))
    assert heard(tmp_path) == []
    assert not file.exists()


@pytest.mark.parametrize("token", ["a" * 501, "a\nb", "ä"])
def test_a_token_that_no_desktop_gives_is_left_out(tmp_path, token):
    put(tmp_path, told(token=token))
    assert heard(tmp_path) == [Summons((Path("/a.synoptic"),))]


def test_what_is_no_plain_file_of_ones_own_is_removed_unread(tmp_path, monkeypatch):
    (proper := tmp_path / "proper").write_text(json.dumps(told()))
    room = make_room(tmp_path)
    (room / "link.called").symlink_to(proper)
    os.mkfifo(room / "pipe.called")
    (room / "folder.called").mkdir()
    assert heard(tmp_path) == []
    assert left(tmp_path) == []
    assert proper.exists()

    file = put(tmp_path, told())
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert heard(tmp_path) == []
    assert not file.exists()


def test_a_room_that_others_may_enter_is_closed_and_one_of_others_refused(call, tmp_path):
    room = make_room(tmp_path)
    room.chmod(0o777)
    assert make_room(tmp_path).stat().st_mode & 0o777 == 0o700
    room.rmdir()
    (tmp_path / "elsewhere").mkdir()
    room.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PermissionError):
        call.renew()
    assert not call.end()


def test_a_call_that_just_goes_is_no_trouble(tmp_path, monkeypatch):
    """The caller takes it back after it was read and before it is taken."""
    call = Call(tmp_path, Summons(()))
    call.renew()
    read = calling._read

    def read_and_lose(file):
        found = read(file)
        with suppress(OSError):
            call.end()
        return found

    monkeypatch.setattr(calling, "_read", read_and_lose)
    assert heard(tmp_path) == []


def test_where_one_may_not_look_nothing_is_heard_and_a_call_fails_as_any_other(
    call, tmp_path, monkeypatch
):
    """As in a room of root's, who started it once; root alone may look everywhere."""

    def refuse(path, *_, **__):
        raise PermissionError(13, "Permission denied", str(path))

    make_room(tmp_path)
    with monkeypatch.context() as closed:
        closed.setattr(os, "stat", refuse)
        closed.setattr(os, "open", refuse)
        with pytest.raises(PermissionError):
            call.renew()
        assert not call.end()
        assert not Lock(tmp_path).is_signed
