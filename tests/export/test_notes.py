"""The user's notes for spreadsheets and for programs that read Web Annotations."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from reader.export.notes import notes_csv, web_annotations
from reader.export.texts import ANNOTATIONS, NOTES
from reader.model.note import Meaning
from reader.model.target import Target, target_on
from reader.model.text import Span
from reader.progress import silently
from tests.export.conftest import BELL, LAMP, note
from tests.invented import span_in


@pytest.fixture
def noted(edition):
    first, second, _ = edition.comparison.articles
    bare = replace(second, url=None)
    compared = replace(edition.comparison, articles=(first, bare, edition.comparison.articles[2]))
    on_both = (target_on(first, span_in(LAMP, "dark")), target_on(bare, span_in(BELL, "light")))
    lost = (Target("gone", Span(3, 9), "a lamp", "It ", " is"),)
    notes = (
        note(first, None, "Ask\nthe ferry", 1, targets=on_both, tags=("sea", "law"), color="mint"),
        note(bare, None, "=All of it", 2, status="to check"),
        note(first, None, "First of all", 3, targets=()),
        note(first, None, "Where?", 4, targets=lost),
    )
    meant = (Meaning("mint", "contradiction"),)
    return replace(edition, comparison=compared, notes=notes, meanings=meant, author="Ida")


def test_each_place_of_a_note_is_a_row(noted):
    rows = list(csv.DictReader(io.StringIO(notes_csv(noted), newline="")))
    told = [(r["note"], r["article"], r["words"], r["start"], r["body"]) for r in rows]
    dark = str(LAMP.index("dark"))
    assert told == [
        ("1", "", "", "", "First of all"),
        ("2", "A", "dark", dark, "Ask\nthe ferry"),
        ("2", "B", "light", str(BELL.index("light")), "Ask\nthe ferry"),
        ("3", "B", "", "", "'=All of it"),
        ("4", "", "a lamp", "3", "Where?"),
    ]
    ask, whole = rows[1], rows[3]
    assert (ask["meaning"], ask["tags"], ask["status"]) == ("contradiction", "sea, law", "")
    assert (ask["author"], whole["status"]) == ("Ida", "to check")
    assert (ask["address"], whole["address"]) == ("https://example.org/light", "")


def test_notes_are_web_annotations_with_the_properties_the_model_requires(noted):
    page = json.loads(web_annotations(noted))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    ask, whole, first, lost = page["items"]
    assert all(
        one["type"] == "Annotation" and one["id"] and one["target"] for one in page["items"]
    )
    assert [one["value"] for one in ask["body"]] == ["Ask\nthe ferry", "sea", "law"]
    assert [one.get("purpose") for one in ask["body"]] == [None, "tagging", "tagging"]
    assert ask["creator"] == {"type": "Person", "name": "Ida"}
    on_first, on_second = ask["target"]
    quoted, position = on_first["selector"]
    assert on_first["source"] == "https://example.org/light"
    assert quoted["exact"] == LAMP[position["start"] : position["end"]] == "dark"
    assert LAMP[: position["start"]].endswith(quoted["prefix"])
    key = noted.comparison.articles[1].key
    assert on_second["source"] == whole["target"][0] == f"urn:sha256:{key}"
    assert first["target"] == "urn:uuid:story"
    assert lost["target"][0]["source"] == "urn:sha256:gone"
    named = (replace(noted.notes[0], author="Bo"), *noted.notes[1:])
    several = json.loads(web_annotations(replace(noted, notes=named, author="Bo, Ida")))
    assert [one["creator"]["name"] for one in several["items"] if "creator" in one] == ["Bo"]
    without = json.loads(web_annotations(replace(noted, author="")))
    assert all("creator" not in one for one in without["items"])


def test_both_are_documents(noted, tmp_path):
    NOTES.write(noted, table := tmp_path / "o.notes.csv", silently)
    ANNOTATIONS.write(noted, page := tmp_path / "o.jsonld", silently)
    assert table.read_bytes().decode("utf-8-sig") == notes_csv(noted)
    assert page.read_text("utf-8") == web_annotations(noted)
