"""The library is listed and searched on the command line, and stays as it is."""

from __future__ import annotations

import csv
import json
import logging
from contextlib import closing
from dataclasses import replace

import pytest

from reader.cli.commands import all_commands
from reader.cli.library import opened_as, story_called
from reader.cli.options import notes_options
from reader.errors import ReaderError, StorageFailed
from reader.export.document import JsonExporter
from reader.model.article import Article, Imported
from reader.model.correction import Correction
from reader.model.edit import Edit
from reader.model.note import Meaning, Note
from reader.model.story import Entry, Story
from reader.model.target import target_on
from reader.storage.database import FILE, open_library
from reader.storage.library import Library
from tests.invented import span_in

DAY = "2024-01-02T12:00:00.000+00:00"
ARTICLE = Article("a.txt", "a", "The bridge was closed.", source="The Post", title="Shut")
STORY = Story("abc1", "Bridge", (ARTICLE.key,), DAY)
NOTE = Note(
    "n",
    STORY.id,
    (target_on(ARTICLE, span_in(ARTICLE.text, "was closed")),),
    "Who says?",
    *(DAY, DAY),
    tags=("doubt",),
    author="Ida Holm",
)
CORRECTION = Correction("c", STORY.id, "quote", "was closed", "", "place", NOTE.targets, DAY)


@pytest.fixture
def synoptic(tmp_path, capsys):
    """Run a command of the library and return its output."""
    root = logging.getLogger()
    before = list(root.handlers)

    def run(name, *arguments):
        (command,) = [one for one in all_commands(JsonExporter()) if one.name == name]
        assert command.run([*arguments, "--base", str(tmp_path / "base")]) == 0
        return capsys.readouterr().out

    yield run
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


@pytest.fixture
def library(paths):
    """A library with a story, which others then list."""
    with closing(Library(open_library(paths.data))) as library:
        library.shelve([Imported(ARTICLE, b"a")])
        library.apply(
            Edit(
                STORY.id,
                stories=((None, STORY), (None, Story("abd2", "Empty", (ARTICLE.key,), DAY))),
                notes=((None, NOTE),),
                corrections=((None, CORRECTION),),
                meanings=((None, Meaning("yellow", "odd")),),
            )
        )
        yield library


@pytest.mark.usefixtures("library")
def test_stories_are_listed(synoptic):
    lines = synoptic("stories").splitlines()

    assert "abc1  Bridge · 1 article · 1 note · opened 2024-01-02" in lines
    assert len(lines) == 2


@pytest.mark.usefixtures("library")
def test_stories_are_written_as_json(synoptic, tmp_path):
    assert synoptic("stories", "--json", str(tmp_path / "x.json")) == ""
    stories = json.loads((tmp_path / "x.json").read_text("utf-8"))

    assert {"id": "abc1", "name": "Bridge", "articles": 1, "notes": 1, "opened": DAY} in stories


@pytest.mark.usefixtures("library")
def test_notes_are_listed(synoptic):
    text = synoptic("notes")

    assert "A  The Post: “was closed”" in text
    assert "yellow (odd) · #doubt" in text
    assert text == synoptic("notes", "bridge") == synoptic("notes", "abc")


@pytest.mark.usefixtures("library")
def test_notes_of_another_story_are_not_listed(synoptic):
    assert synoptic("notes", "Empty") == "There are no notes yet.\n"


@pytest.mark.usefixtures("library")
def test_corrections_are_listed_and_written_as_json(synoptic):
    text = synoptic("corrections")
    assert "Not a quote" in text
    assert text == synoptic("corrections", "bridge")
    assert synoptic("corrections", "Empty") == "There are no corrections yet.\n"
    (made,) = json.loads(synoptic("corrections", "--json", "-"))
    assert made["subject"] == "quote"


@pytest.mark.usefixtures("library")
def test_notes_are_written_as_json(synoptic):
    target = NOTE.targets[0]
    (note,) = json.loads(synoptic("notes", "--json", "-"))

    assert note == {
        "id": "n",
        "story": {"id": "abc1", "name": "Bridge"},
        "created": DAY,
        "changed": DAY,
        "colour": "yellow",
        "meaning": "odd",
        "tags": ["doubt"],
        "status": "none",
        "body": "Who says?",
        "targets": [
            {
                "article": ARTICLE.key,
                "outlet": "The Post",
                "title": "Shut",
                "start": 11,
                "end": 21,
                "exact": "was closed",
                "prefix": target.prefix,
                "suffix": target.suffix,
            }
        ],
    }


@pytest.mark.usefixtures("library")
def test_notes_are_written_as_markdown(synoptic, tmp_path):
    printed = synoptic("notes", "--markdown", "-")
    synoptic("notes", "--markdown", str(tmp_path / "x.md"))

    assert printed.startswith("# Bridge\n\n## A: The Post – Shut\n\n> was closed\n\nWho says?\n")
    assert (tmp_path / "x.md").read_text("utf-8") == printed


@pytest.mark.usefixtures("library")
def test_notes_are_written_in_one_way_at_a_time(synoptic):
    with pytest.raises(SystemExit):
        synoptic("notes", "--json", "x", "--markdown", "y")


@pytest.mark.usefixtures("library")
def test_words_are_found(synoptic):
    lines = synoptic("search", "bridge", "clo").splitlines()

    assert "The Post – Shut · in Bridge (abc1)" in lines
    assert lines[1] == "    The [bridge] was [closed]."
    assert synoptic("search", "tram") == "No match found for “tram”.\n"


@pytest.mark.usefixtures("library")
def test_what_is_found_is_written_as_json(synoptic):
    assert json.loads(synoptic("search", "says", "--json", "-")) == {
        "found": [
            {
                "kind": "note",
                "story": {"id": "abc1", "name": "Bridge"},
                "item": "n",
                "heading": "was closed",
                "snippet": "Who says?",
                "hits": [[4, 8]],
            }
        ],
        "more": False,
    }


@pytest.mark.usefixtures("library")
def test_the_notes_of_a_story_are_written_as_a_table_and_as_annotations(synoptic, tmp_path):
    to = tmp_path / "notes.csv"
    assert synoptic("notes", "bridge", "--csv", str(to)) == ""
    (line,) = csv.DictReader(to.read_text("utf-8-sig").splitlines())
    told = [line[column] for column in ("article", "words", "body", "meaning", "author")]
    assert told == ["A", "was closed", "Who says?", "odd", "Ida Holm"]
    page = json.loads(synoptic("notes", "bridge", "--annotations", "-"))
    assert [one["creator"]["name"] for one in page["items"]] == ["Ida Holm"]
    nameless = synoptic("notes", "bridge", "--annotations", "-", "--without-names")
    assert "Ida Holm" not in nameless
    assert synoptic("notes", "empty", "--csv", "-").startswith("note,article,")


def test_one_that_was_deleted_since_it_was_listed_is_told_of(library):
    (entry, *_) = library.stories()
    assert opened_as(entry, library).story.name == entry.name
    story = library.open(entry.id).story
    library.apply(Edit(story.id, stories=((story, replace(story, deleted=DAY)),)))
    with pytest.raises(ReaderError, match=f"“{entry.name}” was deleted just now.*others[.]$"):
        opened_as(entry, library)


@pytest.mark.parametrize(
    "wrong",
    [
        ["--csv", "-"],
        ["--annotations", "-"],
        ["Bridge", "--without-names"],
        ["Bridge", "--csv", "-", "--json", "-"],
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(wrong, capsys):
    with pytest.raises(SystemExit) as left:
        notes_options(wrong)
    assert left.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) >= 2  # how it is used, and what is wrong


def test_where_there_is_no_library_none_is_made(synoptic, tmp_path):
    assert synoptic("stories") == "There are no stories yet.\n"
    assert synoptic("notes") == "There are no notes yet.\n"
    assert synoptic("notes", "--json", "-") == "[]\n"
    assert synoptic("search", "tram") == "No match found for “tram”.\n"
    assert not (tmp_path / "base").exists()


def test_a_damaged_library_is_one_sentence(synoptic, paths):
    paths.data.mkdir(parents=True)
    (paths.data / FILE).write_text("by no means a database " * 100)

    with pytest.raises(StorageFailed, match=r"damaged.*\.$"):
        synoptic("stories")


def test_listing_changes_nothing_while_another_program_writes(synoptic, library):
    before = library.db.total_changes, library.db.execute("PRAGMA data_version").fetchone()
    synoptic("notes")
    synoptic("search", "bridge")

    assert before == (
        library.db.total_changes,
        library.db.execute("PRAGMA data_version").fetchone(),
    )


ENTRIES = [
    Entry("ab12", "Bridge", 1, 0, DAY),
    Entry("ab34", "Bridge closed", 1, 0, DAY),
    Entry("cd56", "Ferry", 1, 0, DAY),
    Entry("ef78", "ferry", 1, 0, DAY),
]


@pytest.mark.parametrize(
    ("name", "story"),
    [
        ("bridge", "ab12"),
        ("BRIDGE CL", "ab34"),
        ("ab3", "ab34"),
        ("CD", "cd56"),
        (" ef78 ", "ef78"),
    ],
)
def test_a_story_is_meant_by_its_name_or_by_how_name_or_id_begin(name, story):
    assert story_called(name, ENTRIES).id == story


@pytest.mark.parametrize("name", ["ferry", "ab", "b", ""])
def test_a_name_that_fits_several_stories_is_answered_by_their_ids(name):
    with pytest.raises(ReaderError, match=r"by its id: .*\.$") as refused:
        story_called(name, ENTRIES)

    assert ("ab12 (“Bridge”)" in str(refused.value)) is (name != "ferry")


def test_a_name_that_fits_no_story_is_one_sentence():
    with pytest.raises(ReaderError, match=r"no story “tram”; .*\.$"):
        story_called("tram", ENTRIES)
