"""Notes go out as Web Annotations and come back as they were; those of others find their place."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from reader.export.notes import web_annotations
from reader.model.comparison import Comparison, Models
from reader.model.edit import Edit
from reader.model.story import Opened
from reader.model.target import target_on
from reader.model.text import Span
from reader.progress import silently
from reader.workflow.annotating import (
    has_annotations,
    reading_notes,
    taken_elsewhere,
    with_notes,
    without_place,
)
from reader.workflow.articles import edition
from tests.making import a_note, a_story, added, imported, in_memory

FIRST = imported("The old bridge is shut. Ask the ferry.", url="https://a.example/1")
SECOND = imported("The old bridge is open 🌊 again.")


@pytest.fixture
def opened():
    story = a_story(FIRST, SECOND)
    places = tuple(target_on(one.article, Span(8, 14)) for one in (FIRST, SECOND))
    gone = replace(places[0], article="c0de" * 16, exact="a tunnel")
    notes = (
        a_note(story, targets=places, color="mint", tags=("sea", "a, b"), author="Ida"),
        a_note(story, targets=(target_on(SECOND.article, None),), status="to check", body=""),
        a_note(story, body="On *all* of it", changed="2026-02-03T04:05:06.789+00:00"),
        a_note(story, targets=(gone, replace(places[0], prefix="", suffix=""))),
    )
    return Opened(story, (FIRST.article, SECOND.article), notes)


@pytest.fixture
def file(tmp_path, opened):
    """The notes as the program exports them."""
    comparison = Comparison(opened.articles, *((),) * 9, Models(None, None))
    made = edition("Bridge", comparison, opened.notes, author="Ida")
    (path := tmp_path / "notes.jsonld").write_text(web_annotations(made), "utf-8")
    return path


def read(path, opened):
    return reading_notes(path, opened)(None, silently)


def test_what_goes_out_comes_back_the_same(file, opened):
    fresh = replace(opened, notes=())
    back = read(file, fresh)
    assert tuple(replace(note, author="") for note in back) == tuple(
        replace(note, author="") for note in opened.notes
    )
    assert [note.author for note in back] == [note.author for note in opened.notes]
    result = with_notes(fresh, back, frozenset())
    assert (result.notes, result.articles, without_place(result, fresh)) == (4, 0, 1)
    again = with_notes(opened, read(file, opened), frozenset())
    assert not again.changes
    assert again.conflicts == ()


def test_a_note_that_was_changed_since_stays_and_so_does_what_comes(file, opened):
    first, *others = opened.notes
    moved = replace(first, body="Mine", targets=first.targets[::-1])
    here = replace(opened, notes=(moved, *others))
    result = with_notes(here, read(file, here), frozenset())
    ((_, copy),) = result.edit.notes
    assert copy is not None
    assert (copy.body, copy.targets) == (first.body, moved.targets), "where it is, it stays"
    assert [one.kind for one in result.conflicts] == ["note"]
    assert result.edit.reversed.notes == ((copy, None),)


def test_what_another_program_does_not_say_stays_as_it_is_here(tmp_path, opened):
    told = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://notes.example/1",
        "type": "Annotation",
        "bodyValue": "Theirs",
        "target": {
            "source": "http://www.a.example/1/",
            "selector": {"type": "TextQuoteSelector", "exact": "Ask the ferry"},
        },
    }
    (path := tmp_path / "n.jsonld").write_text(json.dumps(told), "utf-8")
    (note,) = read(path, opened)
    assert note.targets[0].fits(FIRST.article)
    assert note.created == note.changed != ""
    assert (note.color, note.status, note.story) == ("yellow", "none", opened.story.id)
    kept = replace(note, color="rose", status="checked", created="2020-01-01T00:00:00+00:00")
    here = replace(opened, notes=(kept,))
    assert not with_notes(here, read(path, here), frozenset()).changes


def test_ids_that_other_stories_have_are_not_taken_from_them(opened):
    with in_memory() as library:
        other = a_story(SECOND)
        library.shelve([FIRST, SECOND])
        library.apply(Edit(opened.story.id, ((None, opened.story),)))
        note = replace(opened.notes[2], story=other.id)
        library.apply(added(other, note))
        taken = taken_elsewhere(opened.notes, opened.story.id)(library, silently)
    assert taken == {note.id}
    result = with_notes(replace(opened, notes=()), opened.notes, taken)
    assert note.id not in {after.id for _, after in result.edit.notes if after}


def test_a_file_of_notes_is_known_by_its_name_or_how_it_begins(tmp_path):
    def named(name, words=""):
        (path := tmp_path / name).write_text(words, "utf-8")
        return has_annotations(path)

    assert named("a.JSONLD")
    assert named("a.json", '{"@context": "http://www.w3.org/ns/anno.jsonld"}')
    assert named("b.json", '{"export_date": "x", "export_userid": "y"}')
    assert not named("c.json", '{"format": "synoptic-articles"}')
    assert not named("d.txt", "http://www.w3.org/ns/anno.jsonld")
    assert not has_annotations(tmp_path / "none.json")
    (tmp_path / "dir.json").mkdir()
    assert not has_annotations(tmp_path / "dir.json")
