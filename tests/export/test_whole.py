"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
from pathlib import Path

import pytest

from reader.errors import ExportFailed
from reader.export.whole import write_whole


def test_the_file_holds_what_was_written_and_nothing_else_is_left(tmp_path):
    write_whole(b"words", tmp_path / "x.json")

    assert [one.name for one in tmp_path.iterdir()] == ["x.json"]
    assert (tmp_path / "x.json").read_bytes() == b"words"


def test_a_new_file_gets_the_usual_permissions(tmp_path):
    (tmp_path / "usual").touch()
    write_whole(b"", tmp_path / "ours")

    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path):
    file = tmp_path / "x"
    file.touch()
    file.chmod(0o600)
    write_whole(b"new", file)

    assert file.stat().st_mode & 0o777 == 0o600


def test_a_missing_folder_is_explained(tmp_path):
    with pytest.raises(ExportFailed, match="choose a folder that exists"):
        write_whole(b"", tmp_path / "gone" / "x.json")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_told_as_such():
    with pytest.raises(ExportFailed, match="There is no room for “full” in “/dev”; make room"):
        write_whole(b"words", Path("/dev/full"))


def test_a_failure_leaves_what_was_there_and_no_draft(tmp_path):
    (tmp_path / "x").mkdir()
    with pytest.raises(ExportFailed, match="“x” could not be written"):
        write_whole(b"new", tmp_path / "x")

    assert [one.name for one in tmp_path.iterdir()] == ["x"]


def test_what_has_not_reached_the_disk_takes_no_name(tmp_path, monkeypatch):
    def full(_file):
        raise OSError(errno.ENOSPC, "no room")

    (tmp_path / "x").write_bytes(b"old")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ExportFailed, match="There is no room for “x”"):
        write_whole(b"new", tmp_path / "x")

    assert [one.name for one in tmp_path.iterdir()] == ["x"]
    assert (tmp_path / "x").read_bytes() == b"old"


def test_the_draft_of_a_process_that_was_killed_goes_with_the_next_file(tmp_path):
    for name, hours in ((".synoptic-old.part", 2), (".synoptic-new.part", 0), ("mine.part", 9)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, times=(time.time() - hours * 3600,) * 2)

    write_whole(b"", tmp_path / "a")

    assert {one.name for one in tmp_path.iterdir()} == {"a", ".synoptic-new.part", "mine.part"}


def test_a_link_stays_and_the_file_it_leads_to_is_written(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_whole(b"new", tmp_path / "link")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_link_that_leads_in_a_circle_is_explained(tmp_path):
    (tmp_path / "link").symlink_to("link")
    with pytest.raises(ExportFailed, match="could not be written"):
        write_whole(b"new", tmp_path / "link")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes there")
def test_a_pipe_takes_what_is_written_and_stays_a_pipe(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reading = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reading.start()
    write_whole(b"words", pipe)
    reading.join()

    assert read == [b"words"]
    assert pipe.is_fifo()
