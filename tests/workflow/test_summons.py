"""Where others call, and what they ask for, as the window learns of it."""

from __future__ import annotations

from pathlib import Path

from reader.storage.summons import Call
from reader.workflow.summons import Summons, summoned, where_summoned


def test_what_is_asked_for_lies_where_the_window_looks(tmp_path):
    room = where_summoned(tmp_path)
    Call(tmp_path, Summons((Path("/a"),))).renew()
    assert room is not None
    assert len(list(room.iterdir())) == 1
    assert summoned(tmp_path) == [Summons((Path("/a"),))]


def test_where_no_room_can_be_made_nobody_is_looked_for(tmp_path):
    (tmp_path / "data").write_text("a file in its place")
    assert where_summoned(tmp_path / "data") is None
