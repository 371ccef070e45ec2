"""Each file is read by itself."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import ImportFailed, ReaderError
from reader.model.article import Imported
from reader.progress import silently
from reader.resources import sample_story
from reader.worker.reading import Unread, read_files
from reader.worker.workers import reading_worker

NOW = "2026-01-02T03:04:05+00:00"


@pytest.fixture
def read():
    with closing(reading_worker()) as worker:
        yield lambda *files: worker.run(read_files(files, NOW))


def test_articles_come_in_the_order_of_their_files(read):
    files = sample_story()[:2]
    found = read(*files)

    assert [one.article.origin for one in found] == [file.name for file in files]
    assert all(isinstance(one, Imported) and one.article.imported == NOW for one in found)


def test_bad_files_say_why_and_spoil_no_other(read, tmp_path):
    good = sample_story()[0]
    empty, binary, huge = tmp_path / "empty.txt", tmp_path / "photo.txt", tmp_path / "huge.txt"
    empty.touch()
    binary.write_bytes(bytes(range(256)) * 40)
    with huge.open("wb") as file:
        file.truncate(100_000_000)
    bad = [empty, binary, huge, tmp_path / "gone.txt", tmp_path]
    found = read(good, *bad, good)

    assert isinstance(found[0], Imported)
    assert isinstance(found[-1], Imported)
    for one, file in zip(found[1:-1], bad, strict=True):
        assert isinstance(one, Unread)
        assert one.origin == file.name
        assert file.name in one.reason
        assert "\n" not in one.reason


def test_a_file_that_takes_its_process_down_is_called_damaged():
    work = read_files([Path("a/x.txt")], NOW)
    unread = work.instead(work.pieces[0], ReaderError("The work broke off."))

    assert isinstance(unread, Unread)
    assert unread.reason.startswith("“x.txt” could not be read, because it is damaged")


def test_the_importers_own_sentence_is_kept():
    work = read_files([Path("a/x.txt")], NOW)

    assert work.instead(work.pieces[0], ImportFailed("“x.txt” is empty.")) == Unread(
        "x.txt", "“x.txt” is empty."
    )


def test_only_files_are_read():
    work = read_files([], NOW)
    with pytest.raises(TypeError, match="not a file"):
        work.instead(lambda _state, _report: Unread("", ""), ReaderError(""))


def test_reading_can_be_done_in_this_process_too():
    assert isinstance(read_files(sample_story()[:1], NOW)(None, silently)[0], Imported)
