"""Each file is read by itself."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import ImportFailed, ReaderError
from reader.model.draft import Drafted, Pasted
from reader.progress import silently
from reader.resources import sample_story
from reader.worker.reading import SplitDraft, Unread, read_drafts
from reader.worker.workers import reading_worker

NOW = "2026-01-02T03:04:05+00:00"


@pytest.fixture
def read():
    with closing(reading_worker()) as worker:
        yield lambda *files: [one for (one,) in worker.run(read_drafts(files, NOW))]


def test_articles_come_in_the_order_of_their_files(read):
    files = sample_story()[:2]
    found = read(*files)

    assert [one.draft.origin for one in found] == [file.name for file in files]
    assert all(isinstance(one, Drafted) and one.draft.imported == NOW for one in found)


def test_bad_files_say_why_and_spoil_no_other(read, tmp_path):
    good = sample_story()[0]
    empty, binary, huge = tmp_path / "empty.txt", tmp_path / "photo.txt", tmp_path / "huge.txt"
    empty.touch()
    binary.write_bytes(bytes(range(256)) * 40)
    with huge.open("wb") as file:
        file.truncate(100_000_000)
    bad = [empty, binary, huge, tmp_path / "gone.txt", tmp_path]
    found = read(good, *bad, good)

    assert isinstance(found[0], Drafted)
    assert isinstance(found[-1], Drafted)
    for one, file in zip(found[1:-1], bad, strict=True):
        assert isinstance(one, Unread)
        assert one.origin == file.name
        assert file.name in one.reason
        assert "\n" not in one.reason


def test_a_file_that_takes_its_process_down_is_called_damaged():
    work = read_drafts([Path("a/x.txt")], NOW)
    (unread,) = work.instead(work.pieces[0], ReaderError("The work broke off."))

    assert isinstance(unread, Unread)
    assert unread.reason.startswith("“x.txt” could not be read, because it is damaged")


def test_the_importers_own_sentence_is_kept():
    work = read_drafts([Path("a/x.txt")], NOW)

    (unread,) = work.instead(work.pieces[0], ImportFailed("“x.txt” is empty."))

    assert unread == Unread("x.txt", "“x.txt” is empty.")


def test_only_files_are_read():
    work = read_drafts([], NOW)
    with pytest.raises(TypeError, match="not a file"):
        work.instead(lambda _state, _report: (Unread("", ""),), ReaderError(""))


def test_reading_can_be_done_in_this_process_too():
    ((one,),) = read_drafts(sample_story()[:1], NOW)(None, silently)

    assert isinstance(one, Drafted)


def test_files_and_what_was_pasted_are_taken_apart_each_by_itself(tmp_path):
    page = Pasted("Pasted text", b"Bridge closed\n\nIt was closed on Tuesday.")
    sources = [sample_story()[0], page, tmp_path / "gone.txt", Pasted("Nothing", b"")]
    with closing(reading_worker()) as worker:
        (file,), (pasted,), (gone,), (nothing,) = worker.run(read_drafts(sources, NOW))

    assert isinstance(file, Drafted)
    assert file.draft.origin == sample_story()[0].name
    assert file.original == sample_story()[0].read_bytes()
    assert isinstance(pasted, Drafted)
    assert (pasted.draft.title, pasted.original) == ("Bridge closed", page.data)
    assert isinstance(gone, Unread)
    assert gone.origin == "gone.txt"
    assert nothing == Unread("Nothing", "“Nothing” is empty; choose a file that holds an article.")


def test_text_is_decoded_as_it_is_asked_for():
    pasted = Pasted("Pasted text", "Čáp hnízdí.".encode("cp1250"))
    ((one,),) = read_drafts([pasted], NOW, "cp1250")(None, silently)

    assert isinstance(one, Drafted)
    assert one.draft.blocks[0].text == "Čáp hnízdí."


def test_a_draft_is_split_into_its_articles():
    text = "It rained all day in Kolm.\n\n-----\n\nBridge closed\n\nIt was closed on Tuesday."
    ((one,),) = read_drafts([Pasted("Digest", text.encode())], NOW)(None, silently)
    assert isinstance(one, Drafted)
    first, second = SplitDraft(one.draft, (2,))(None, silently)

    assert (first.title, second.title) == (None, "Bridge closed")


ONE = "The council closed the bridge after cracks were found in two of its piers. " * 4


def test_a_digest_is_read_as_its_articles_where_that_is_asked_for():
    digest = f"Bridge closed in Kolm\n\n{ONE}\n\n-----\n\nFerry sails again today\n\n{ONE}"
    sources = [Pasted("Digest", digest.encode()), Pasted("One", ONE.encode())]
    several, one = read_drafts(sources, NOW, parted=True)(None, silently)
    assert [each.draft.title for each in several if isinstance(each, Drafted)] == [
        "Bridge closed in Kolm",
        "Ferry sails again today",
    ]
    assert (len(one), len(read_drafts(sources, NOW)(None, silently)[0])) == (1, 1)


def test_of_a_file_of_several_articles_one_that_fails_stops_no_other():
    articles = b'[{"text": "One."}, {"text": 2}, {"text": "Three."}]'
    data = b'{"format": "synoptic-comparison", "version": 1, "articles": %b}' % articles
    ((one, two, three),) = read_drafts([Pasted("a.json", data)], NOW)(None, silently)

    assert isinstance(one, Drafted)
    assert isinstance(two, Unread)
    assert (two.origin, "Article 2" in two.reason) == ("a.json", True)
    assert isinstance(three, Drafted)
