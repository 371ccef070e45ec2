"""A damaged library is made anew when the program starts, and the user is told."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import UTC, datetime

import pytest

from reader.model.edit import Edit
from reader.storage import mending
from reader.storage.database import FILE, open_library
from reader.storage.library import Library
from reader.storage.mending import mend
from reader.storage.rooms import home
from tests.making import a_story, imported

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "data"
    parts = [imported(f"Part {number} " + "word " * 900) for number in range(20)]
    story = a_story(*parts)
    with closing(Library(open_library(folder))) as library:
        library.shelve(parts)
        library.apply(Edit(story.id, ((None, story),)))
    return folder


def spoil(folder, start, behind=None):
    data = (folder / FILE).read_bytes()
    behind = len(data) if behind is None else behind
    (folder / FILE).write_bytes(data[:start] + b"\xff" * (behind - start) + data[behind:])


@pytest.mark.parametrize("look", [True, False])
def test_a_sound_library_and_none_are_left_alone(folder, tmp_path, look):
    before = (folder / FILE).read_bytes()
    assert mend(folder, NOW, look=look) is None
    assert mend(tmp_path / "new", NOW, look=look) is None
    assert (folder / FILE).read_bytes() == before
    assert not home(folder).exists()


def test_what_cannot_be_opened_for_its_damage_is_made_anew(folder):
    spoil(folder, 0)
    told = mend(folder, NOW, look=False)
    assert told is not None
    assert "was damaged and was made anew" in told
    assert mend(folder, NOW, look=True) is None


def test_damage_within_is_found_after_a_crash(folder):
    spoil(folder, -40_000, None)
    assert mend(folder, NOW, look=False) is None
    told = mend(folder, NOW, look=True)
    assert told is not None
    assert "Lost, as far as can be told" in told
    assert mend(folder, NOW, look=True) is None


def test_what_reads_the_second_time_is_left_alone(folder, tmp_path, monkeypatch):
    shutil.copytree(folder, tmp_path / "misread")
    spoil(tmp_path / "misread", 0)
    misread = iter([tmp_path / "misread"])
    monkeypatch.setattr(mending, "open_library", lambda it: open_library(next(misread, it)))
    before = (folder / FILE).read_bytes()
    assert mend(folder, NOW, look=False) is None
    assert ((folder / FILE).read_bytes(), next(misread, None)) == (before, None)


def test_what_cannot_be_made_anew_is_told_and_stays(folder):
    spoil(folder, 0)
    before = (folder / FILE).read_bytes()
    home(folder).write_text("a file where the folder should be")
    told = mend(folder, NOW, look=False)
    assert told is not None
    assert "could not be copied" in told
    assert (folder / FILE).read_bytes() == before
