"""The open story is passed on as a file, and a colleague's is merged, in the window."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.bundle.reading import read_bundle
from reader.bundle.writing import bundle_bytes
from reader.model.article import Imported
from reader.model.bundle import Bundle
from reader.model.edit import Edit
from reader.progress import silently
from tests.making import a_note, a_story, imported


@pytest.fixture
def led(opened):
    """The window's parts, with a note in the open story."""
    story = opened.led.story
    note = a_note(story.state.story, body="Ask the ferry", author="Ida")
    opened.led.keeping.do(Edit(story.id, notes=((None, note),)), "Note")
    return opened.led


def hand_on(opened, services, qtbot, to, action):
    action.trigger()
    dialog = opened.findChild(QFileDialog)
    dialog.fileSelected.emit(str(to))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(services.printing.waiting))
    services.printing.work()
    qtbot.waitUntil(lambda: f"Saved {to.name}" in opened.status.said.text())
    return read_bundle(to, silently)


def work(services, qtbot, told):
    services.reading.work()
    qtbot.waitUntil(told)


def test_a_story_is_passed_on_with_or_without_names(opened, led, services, qtbot, tmp_path):
    actions = opened.actions_
    whole = hand_on(opened, services, qtbot, tmp_path / "a.synoptic", actions.hand_on)
    assert whole.story == led.story.state.story
    assert [note.author for note in whole.notes] == ["Ida"]
    assert "Saved a.synoptic" in opened.status.said.text()
    bare = hand_on(opened, services, qtbot, tmp_path / "b.synoptic", actions.hand_on_nameless)
    assert [note.author for note in bare.notes] == [""]
    assert all(one.origin for one in bare.articles)
    actions.fileless.setChecked(True)
    bare = hand_on(opened, services, qtbot, tmp_path / "c.synoptic", actions.hand_on)
    assert not any(one.origin for one in bare.articles)


def test_a_colleague_s_copy_is_merged_told_and_taken_back(opened, led, services, qtbot, tmp_path):
    file = tmp_path / "a.synoptic"
    bundle = hand_on(opened, services, qtbot, file, opened.actions_.hand_on)
    (note,) = bundle.notes
    extra = imported("A fourth article. It is short.", title="Fourth", source="Fourth")
    story = bundle.story
    theirs = replace(
        bundle,
        story=replace(story, name="Theirs", articles=(*story.articles, extra.article.key)),
        imported=(*bundle.imported, extra),
        notes=(
            replace(note, body="Asked. " * 20, changed="2027-01-02T03:04:05+00:00"),
            a_note(story, body="More"),
        ),
    )
    file.write_bytes(bundle_bytes(theirs, silently))

    led.opening.open([file])
    work(services, qtbot, lambda: "Taken in" in opened.status.said.text())
    assert opened.status.said.text() == f"Taken in: “{story.name}” · 1 article · 2 notes"
    state = led.story.state
    assert [one.name for one in state.articles][-1] == "Fourth"
    assert len(state.notes) == 3
    told = opened.messages.sentences
    assert any("so both are kept: “Ask the ferry” and “Asked." in one for one in told)
    assert any("they call it “Theirs”" in one for one in told)

    opened.undo.undo()
    assert len(led.story.state.articles) == 3
    assert [one.body for one in led.story.state.notes] == ["Ask the ferry"]
    opened.undo.redo()
    led.opening.open([file])
    work(services, qtbot, lambda: "here already" in opened.status.said.text())


def test_what_is_not_written_yet_is_merged_with_too(opened, led, services, qtbot, tmp_path):
    extra = imported("A fourth article. It is short.", title="Fourth", source="Fourth")
    story = led.story.state.story
    theirs = replace(story, articles=(*story.articles, extra.article.key))
    parts = [Imported(article, b"") for article in led.story.state.articles]
    bundle = Bundle(theirs, (*parts, extra), led.story.state.notes)
    (file := tmp_path / "a.synoptic").write_bytes(bundle_bytes(bundle, silently))
    led.keeping.hold()
    led.story.rename("Renamed")
    led.opening.open([file])
    work(services, qtbot, lambda: "Taken in" in opened.status.said.text())
    led.keeping.resume()
    assert led.story.state.story.name == "Renamed"
    assert len(led.story.state.articles) == 4


def test_notes_of_another_program_come_and_go_with_one_undo(
    opened, led, services, qtbot, tmp_path
):
    first = led.story.state.articles[0]
    words = first.text.partition(".")[0]
    told = [
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": f"https://notes.example/{number}",
            "type": "Annotation",
            "bodyValue": body,
            "target": {
                "source": "https://elsewhere.example",
                "selector": {"type": "TextQuoteSelector", "exact": exact},
            },
        }
        for number, (body, exact) in enumerate([("Here", words), ("Lost", "in no article")])
    ]
    (file := tmp_path / "notes.jsonld").write_text(json.dumps(told), "utf-8")
    led.opening.open([file])
    work(services, qtbot, lambda: "Taken in" in opened.status.said.text())
    assert opened.status.said.text() == "Taken in: 2 notes"
    assert opened.messages.sentences[0].startswith("1 note that came has no place")
    notes = {note.body: note for note in led.story.state.notes}
    assert notes["Here"].targets[0].fits(first)
    opened.undo.undo()
    assert [note.body for note in led.story.state.notes] == ["Ask the ferry"]
    opened.undo.redo()
    led.opening.open([file])
    work(services, qtbot, lambda: "here already" in opened.status.said.text())
    assert len(led.story.state.notes) == 3

    opened.undo.undo()
    story = led.story.id
    led.opening.open([file])
    led.story.close()
    work(services, qtbot, lambda: len(led.story.state.notes) == 3)
    assert led.story.id == story, "they come to the story that was open when they were asked for"
    led.story.close()
    led.opening.open([file])
    assert "Open a story first" in opened.messages.sentences[-1]


def test_a_story_that_is_not_here_is_opened(opened, led, services, qtbot, tmp_path):
    assert led
    one = imported("Rain fell on Monday.", title="Rain", source="Rain")
    story = a_story(one, name="Rain")
    (file := tmp_path / "r.synoptic").write_bytes(bundle_bytes(Bundle(story, (one,)), silently))
    opened.actions_.open_story.trigger()
    dialog = opened.findChild(QFileDialog)
    assert dialog.nameFilters() == ["Story of Synoptic (*.synoptic)", "All files (*)"]
    dialog.filesSelected.emit([str(file)])
    dialog.reject()
    work(services, qtbot, lambda: opened.led.story.id == story.id)
    assert opened.windowTitle().startswith("Rain")


def test_a_story_that_comes_back_once_deleted_is_told_by_its_name(
    opened, led, services, qtbot, tmp_path
):
    bundle = hand_on(
        opened, services, qtbot, file := tmp_path / "a.synoptic", opened.actions_.hand_on
    )
    file.write_bytes(bundle_bytes(replace(bundle, notes=()), silently))
    opened.actions_.delete.trigger()
    led.opening.open([file])
    work(services, qtbot, lambda: "Taken in" in opened.status.said.text())
    assert opened.status.said.text() == f"Taken in: “{bundle.story.name}”"


def test_a_file_that_is_none_is_one_sentence_and_changes_nothing(
    opened, led, services, qtbot, tmp_path
):
    (file := tmp_path / "bad.synoptic").write_bytes(b"no story")
    before = led.story.state
    led.opening.open([file])
    work(services, qtbot, lambda: bool(opened.messages.sentences))
    assert "bad.synoptic" in opened.messages.sentences[0]
    assert led.story.state == before


def test_who_only_looks_on_takes_nothing_in(opened, led, services, tmp_path):
    services.library.holder = "The library is open in another window."
    led.passing.take(tmp_path / "a.synoptic")
    led.passing.take_notes(tmp_path / "a.jsonld")
    held, missed = opened.messages.sentences
    assert held == "The library is open in another window."
    assert missed.startswith("“a.synoptic” was not opened")
    assert services.reading.waiting == []


def test_notes_for_a_story_that_cannot_be_read_any_more_are_not_taken(
    opened, led, services, qtbot, tmp_path
):
    told = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://notes.example/1",
        "type": "Annotation",
        "target": "https://elsewhere.example",
    }
    (file := tmp_path / "notes.jsonld").write_text(json.dumps(told), "utf-8")
    led.opening.open([file])
    led.story.close()
    services.library.db.execute("ALTER TABLE note_tag RENAME TO elsewhere")
    work(services, qtbot, lambda: bool(opened.messages.sentences))
    services.library.db.execute("ALTER TABLE elsewhere RENAME TO note_tag")
    assert "Taken in" not in opened.status.said.text()
    assert led.story.id == ""
