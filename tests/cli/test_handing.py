"""Stories are handed on and taken in on the command line."""

from __future__ import annotations

import csv
import json
import logging
from contextlib import closing
from dataclasses import replace

import pytest

from reader.cli.commands import all_commands
from reader.errors import ImportFailed, ReaderError, StorageFailed
from reader.export.document import JsonExporter
from reader.model.edit import Edit
from reader.model.note import Meaning
from reader.model.target import target_on
from reader.model.text import Span
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.storage.lock import Lock
from tests.making import a_correction, a_note, a_story, imported

FIRST = imported("“It is dark,” said Mira Tolk. Nobody came.", title="Dark", source="Gazette")
SECOND = imported("Tolk said that it was dark.", source="Post")


@pytest.fixture
def synoptic(tmp_path, capsys):
    """Run a command on a library of this name and return its output."""
    root = logging.getLogger()
    before = list(root.handlers)

    def run(name, *arguments, library="base"):
        (command,) = [one for one in all_commands(JsonExporter()) if one.name == name]
        words = [*map(str, arguments), "--base", str(tmp_path / library)]
        assert command.run(words) == 0
        return capsys.readouterr().out

    yield run
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


@pytest.fixture
def kept(paths):
    """A story in the library, with a note and a correction."""
    story = a_story(FIRST, SECOND, name="Lamp")
    place = target_on(FIRST.article, Span(1, 12))
    note = a_note(story, targets=(place,), body="Who says?", author="Ida Holm")
    correction = a_correction(story, targets=(place,), machine="It is dark,")
    with closing(Library(open_library(paths.data))) as library:
        library.shelve([FIRST, SECOND])
        library.apply(
            Edit(
                story.id,
                ((None, story),),
                ((None, note),),
                ((None, correction),),
                ((None, Meaning("yellow", "ask")),),
            )
        )
    return story


def test_a_story_goes_to_a_colleague_and_comes_back_with_more(synoptic, kept, tmp_path):
    file = tmp_path / "lamp.synoptic"
    assert synoptic("export", "lamp", "--bundle", file) == ""
    assert synoptic("import", file, library="theirs") == (
        "“Lamp”: 2 articles, 1 note, 1 correction came.\n"
    )
    assert "Ida Holm" in str(opened(tmp_path / "theirs", kept).notes)

    theirs = Library(open_library(tmp_path / "theirs" / "data"))
    (note,) = opened(tmp_path / "theirs", kept).notes
    changed = replace(note, body="The ferry says so.")
    more = a_note(kept, body="More")
    meaning = (Meaning("yellow", "ask"), Meaning("yellow", "doubt"))
    story = (kept, replace(kept, name="Lantern"))
    theirs.apply(Edit(kept.id, (story,), ((note, changed), (None, more)), meanings=(meaning,)))
    theirs.close()
    synoptic("export", "lantern", "--bundle", file, "--without-names", library="theirs")

    told = synoptic("import", file).splitlines()
    assert told[0] == "“Lamp”: 2 notes came."
    assert "Both sides wrote on one note" in told[1]
    assert "“Who says?” and “The ferry says so.”" in told[1]
    assert told[2:] == [
        "Yours stands: a colour means “ask” to you, “doubt” to them.",
        "It keeps its name here; they call it “Lantern”.",
    ]
    notes = opened(tmp_path / "base", kept).notes
    assert sorted(one.body for one in notes) == ["More", "The ferry says so.", "Who says?"]
    assert {one.author for one in notes} == {"Ida Holm", ""}
    assert synoptic("import", file).splitlines()[0] == "“Lamp”: all of it was here already."


def test_no_name_of_theirs_is_obeyed_by_the_terminal(synoptic, kept, paths, tmp_path):
    file = tmp_path / "lamp.synoptic"
    with closing(Library(open_library(paths.data))) as library:
        library.apply(Edit(kept.id, ((kept, replace(kept, name="La\x1b[31mmp")),)))
    synoptic("export", "La", "--bundle", file)
    assert synoptic("import", file, library="theirs").startswith("“La [31mmp”: ")
    with closing(Library(open_library(paths.data))) as library:
        library.apply(Edit(kept.id, ((kept, kept),)))
    assert "they call it “La [31mmp”" in synoptic("import", file)


def test_notes_of_a_story_come_back_from_a_file_of_annotations(synoptic, kept, tmp_path):
    file = tmp_path / "notes.jsonld"
    synoptic("export", "lamp", "--annotations", file, "--bundle", tmp_path / "lamp.synoptic")
    told = json.loads(file.read_text("utf-8"))
    (other,) = json.loads(file.read_text("utf-8"))["items"]
    other |= {"id": "https://b.example/1", "target": "https://b.example", "bodyValue": "\x1b[31m"}
    told["items"].append(other)
    file.write_text(json.dumps(told), "utf-8")
    assert synoptic("import", file, "--story", "lamp") == (
        "“Lamp”: 1 note came.\n1 note has no place in the story’s articles.\n"
    )
    before, after = opened(tmp_path / "base", kept).notes
    assert (before.body, before.author) == ("Who says?", "Ida Holm")
    assert after.body == "\x1b[31m\n\nWho says?"
    assert synoptic("import", file, "--story", "lamp") == "“Lamp”: all of it was here already.\n"
    with pytest.raises(ImportFailed, match="--story"):
        synoptic("import", file)
    with pytest.raises(ReaderError, match="no story “Nowhere”"):
        synoptic("import", file, "--story", "Nowhere")


def opened(base, story):
    with closing(Library(open_library(base / "data"))) as library:
        found = library.open(story.id)
    assert found is not None
    return found


def test_articles_are_added_to_a_story_or_become_one(synoptic, kept, tmp_path):
    (tmp_path / "c.txt").write_text("The lamp is lit\n\nIt was lit again on Sunday.", "utf-8")
    (tmp_path / "d.txt").write_text("Rain falls\n\nIt rained on Monday.", "utf-8")
    assert synoptic("import", tmp_path / "c.txt", "--story", "lamp") == "“Lamp”: 1 article came.\n"
    assert (
        synoptic("import", tmp_path / "c.txt", "--story", "lamp") == "“Lamp”: 0 articles came.\n"
    )
    assert len(opened(tmp_path / "base", kept).articles) == 3
    assert "2 articles came" in synoptic("import", tmp_path / "c.txt", tmp_path / "d.txt")
    with pytest.raises(ReaderError, match="no story"):
        synoptic("import", tmp_path / "c.txt", "--story", "gone")
    with pytest.raises(ImportFailed, match=r"gone\.txt"):
        synoptic("import", tmp_path / "gone.txt")


def test_a_story_is_written_with_its_notes_and_corrections(synoptic, kept, tmp_path):
    synoptic(
        *("export", kept.id, "--notes", tmp_path / "n.csv", "--json", tmp_path / "o.json"),
        *("--html", tmp_path / "o.html", "--annotations", tmp_path / "a.json"),
    )
    (note,) = csv.DictReader((tmp_path / "n.csv").read_text("utf-8-sig").splitlines())
    assert (note["body"], note["meaning"], note["author"]) == ("Who says?", "ask", "Ida Holm")
    document = json.loads((tmp_path / "o.json").read_text("utf-8"))
    quotes = [quote["content"] for quote in document["articles"][0]["quotes"]]
    assert [1, 12] not in quotes, "the user says that it is none"
    assert "notes by Ida Holm" in (tmp_path / "o.html").read_text("utf-8")
    page = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert page["items"][0]["body"][0]["value"] == "Who says?"


def test_something_must_be_asked_for(synoptic, kept):
    assert kept
    with pytest.raises(SystemExit) as status:
        synoptic("export", "lamp")
    assert status.value.code == 2


def test_a_library_that_a_window_has_open_is_left_alone(synoptic, kept, paths, tmp_path):
    assert kept
    synoptic("export", "lamp", "--bundle", tmp_path / "lamp.synoptic")
    lock = Lock(paths.data)
    lock.acquire()
    try:
        with pytest.raises(StorageFailed, match="nothing was taken in"):
            synoptic("import", tmp_path / "lamp.synoptic")
    finally:
        lock.release()


def test_a_story_that_another_program_deletes_meanwhile_is_told_of(
    synoptic, kept, paths, tmp_path, monkeypatch
):
    (tmp_path / "third.txt").write_text("Nobody saw the lamp.")
    synoptic("notes", "lamp", "--annotations", tmp_path / "notes.jsonld")
    with closing(Library(open_library(paths.data))) as other:
        listing = Library.stories

        def stories(library):
            """List them; as soon as that is done another program deletes one."""
            entries = listing(library)
            other.apply(Edit(kept.id, stories=((kept, replace(kept, deleted=kept.created)),)))
            return entries

        monkeypatch.setattr(Library, "stories", stories)
        for arguments in (
            ("notes", "lamp", "--csv", "-"),
            ("export", "lamp", "--notes", "-"),
            ("import", tmp_path / "notes.jsonld", "--story", "lamp"),
            ("import", tmp_path / "third.txt", "--story", "lamp"),
        ):
            with pytest.raises(
                ReaderError, match=r"^The story “Lamp” was deleted just now; .*\.$"
            ):
                synoptic(*arguments)
            other.apply(Edit(kept.id, stories=((replace(kept, deleted=kept.created), kept),)))
        assert [one.name for one in listing(other)] == ["Lamp"], "no other came of it"
