"""A library of any earlier version is brought up to date, and loses nothing."""

from __future__ import annotations

import lzma
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import StorageFailed
from reader.storage.backups import backups
from reader.storage.check import check
from reader.storage.database import FILE, open_database, open_library
from reader.storage.library import Library
from reader.storage.mending import mend
from reader.storage.schema import LIBRARY
from reader.storage.search import Search
from tests.data.libraries import sample
from tests.making import a_story, added, imported

SAMPLES = Path(sample.__file__).parent
VERSIONS = range(1, len(LIBRARY) + 1)
#: From which version on a program wrote corrections of these kinds, and kept this of what it knew.
KINDS = {"tie": 4, "quoted": 5, "resolved": 7}
ENCODING, MANNER, AUTHOR, FORMS = 4, 6, 8, 9

TABLES = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"


@pytest.fixture
def kept(paths):
    """Puts the library that the program of a version has written into its folder."""

    def kept(version):
        data = lzma.decompress((SAMPLES / f"version-{version}.sqlite.xz").read_bytes())
        paths.data.mkdir(parents=True)
        (paths.data / FILE).write_bytes(data)
        return data

    return kept


def expected(version, number):
    """What a story has, as far as a program of that version could keep it."""
    notes = tuple(
        one if version >= AUTHOR else replace(one, author="") for one in sample.notes(number)
    )
    corrections = tuple(
        one if version >= MANNER else replace(one, manner="")
        for one in sample.corrections(number)
        if KINDS.get(one.subject, 0) <= version
    )
    return notes, corrections


@pytest.mark.parametrize("version", VERSIONS[1:])
def test_a_library_of_every_version_is_brought_up_to_date_with_all_that_is_in_it(
    paths, kept, version
):
    before = kept(version)
    with closing(Library(open_library(paths.data))) as library, in_its_time(before) as old:
        for number in range(len(sample.CONTENT["stories"])):
            story = sample.story(number)
            opened = library.open(story.id)
            assert opened
            assert opened.story == story
            assert (opened.notes, opened.corrections) == expected(version, number)
            for article, at in zip(opened.articles, numbers(number), strict=True):
                own = sample.article(at)
                assert article == own
                assert article.encoding == (own.encoding if version >= ENCODING else "")
                assert article.forms == (own.forms if version >= FORMS else ())
                assert library.original(article.key) == sample.original(at)
        assert {one.color: one.words for one in library.meanings()} == sample.CONTENT["meanings"]
        assert Search(library.db).find("lock-keeper", 5).found
        assert check(library.db).problems == ()
        assert library.db.execute(TABLES).fetchall() == tables_of_a_new_one(paths)
        assert old.execute("PRAGMA user_version").fetchone() == (version,)


def test_the_notes_of_the_first_version_wait_for_a_story_that_has_their_text(paths, kept):
    kept(1)
    shelved = [imported(sample.article(number).text) for number in (0, 1)]
    story = a_story(*shelved)
    with closing(Library(open_library(paths.data))) as library:
        found = {one.body for one in library._notes.of_no_story(shelved[0].article.fingerprint)}
        library.shelve(shelved)
        library.apply(added(story))
        opened = library.open(story.id)

    assert opened
    assert "A short one." not in found, "it is on another text"
    told = {(one.body, target.exact) for one in opened.notes for target in one.targets}
    assert told == {
        (one["body"], words or "")
        for one in sample.CONTENT["notes"]
        for _, words in one["targets"]
    }
    articles = {one.article.key: one.article for one in shelved}
    places = [target for one in opened.notes for target in one.targets]
    assert all(target.fits(articles[target.article]) for target in places)
    assert len({one.id for one in opened.notes}) == len(opened.notes) == 5


@pytest.mark.parametrize("version", VERSIONS[:-1])
def test_a_backup_of_it_is_made_before_and_no_second_one_after(paths, kept, version):
    before = kept(version)
    open_library(paths.data).close()
    open_library(paths.data).close()

    (backup,) = backups(paths.data)
    assert backup.before == "updating"
    assert backup.path.name.endswith(" before updating.sqlite")
    with closing(sqlite3.connect(backup.path)) as db, in_its_time(before) as old:
        assert list(db.iterdump()) == list(old.iterdump())


def test_what_cannot_be_backed_up_is_not_brought_up_to_date(paths, kept):
    before = kept(8)
    (paths.data / "backups").write_text("a file in the way")

    with pytest.raises(StorageFailed, match="No backup can be kept in the folder"):
        open_library(paths.data)

    assert (paths.data / FILE).read_bytes() == before


@pytest.mark.parametrize("version", VERSIONS[1:])
def test_a_program_of_the_version_before_refuses_it_and_leaves_it_untouched(paths, kept, version):
    before = kept(version)

    with pytest.raises(StorageFailed, match="was written by a newer version of Synoptic"):
        open_database(paths.data / FILE, LIBRARY[: version - 1])

    assert (paths.data / FILE).read_bytes() == before
    assert [one.name for one in paths.data.iterdir()] == [FILE]


def test_one_that_cannot_be_brought_up_to_date_is_as_it_was_with_all_that_was_in_it(paths, kept):
    before = kept(3)
    broken = (*LIBRARY, "SELECT missing FROM nowhere")
    with pytest.raises(StorageFailed, match="is as it was; go on with the version of Synoptic"):
        open_database(paths.data / FILE, broken)

    assert (paths.data / FILE).read_bytes() == before
    with closing(Library(open_library(paths.data))) as library:
        opened = library.open(sample.story(0).id)
    assert opened
    assert (opened.notes, opened.corrections) == expected(3, 0)


def test_a_damaged_one_of_an_earlier_version_is_made_anew(paths, kept):
    data = bytearray(kept(7))
    with in_its_time(bytes(data)) as old:
        (page,) = old.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'story_by_opening'"
        ).fetchone()
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    (paths.data / FILE).write_bytes(data)

    said = mend(paths.data, sample_day(), look=True)

    assert said is not None
    assert "was damaged and was made anew" in said
    with closing(Library(open_library(paths.data))) as library:
        opened = library.open(sample.story(0).id)
    assert opened
    assert (opened.notes, opened.corrections) == expected(7, 0)


def numbers(story):
    return sample.CONTENT["stories"][story]["articles"]


def in_its_time(data):
    """Return a connection to a library as it was."""
    db = sqlite3.connect(":memory:")
    # In memory there is no journal to write ahead to: the two bytes of the header say so.
    db.deserialize(data[:18] + b"\x01\x01" + data[20:])
    return closing(db)


def sample_day():
    from datetime import UTC, datetime

    return datetime(2026, 3, 20, tzinfo=UTC)


def tables_of_a_new_one(paths):
    with closing(open_library(paths.data.with_name("new"))) as new:
        return new.execute(TABLES).fetchall()
