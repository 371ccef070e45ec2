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
from tests.export.modelled import faults
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
    assert faults(page) == []
    ask, whole, first, lost = page["items"]
    assert [one["value"] for one in ask["body"]] == ["Ask\nthe ferry", "sea", "law"]
    assert [one.get("purpose") for one in ask["body"]] == [None, "tagging", "tagging"]
    assert ask["creator"] == {"type": "Person", "name": "Ida"}
    on_first, on_second = ask["target"]
    quoted, position = on_first["selector"]
    assert on_first["source"] == "https://example.org/light"
    assert quoted["exact"] == LAMP[position["start"] : position["end"]] == "dark"
    assert LAMP[: position["start"]].endswith(quoted["prefix"])
    key = noted.comparison.articles[1].key
    assert on_second["source"] == whole["target"][0]["source"] == f"urn:sha256:{key}"
    assert (ask["synoptic:color"], whole["synoptic:status"]) == ("mint", "to check")
    assert first["target"] == "urn:uuid:story"
    assert lost["target"][0]["source"] == "urn:sha256:gone"
    named = (replace(noted.notes[0], author="Bo"), *noted.notes[1:])
    several = json.loads(web_annotations(replace(noted, notes=named, author="Bo, Ida")))
    assert [one["creator"]["name"] for one in several["items"] if "creator" in one] == ["Bo"]
    without = json.loads(web_annotations(replace(noted, author="")))
    assert all("creator" not in one for one in without["items"])


@pytest.mark.parametrize(
    ("address", "source"),
    [
        ("https://a.example/b c?d=“e”|f", "https://a.example/b%20c?d=“e”%7Cf"),
        ("a.example/b", None),
        ("", None),
    ],
)
def test_an_address_that_is_no_iri_is_made_one_or_left_out(noted, address, source):
    first, *others = noted.comparison.articles
    first = replace(first, url=address)
    compared = replace(noted.comparison, articles=(first, *others))
    on_first = (note(first, None, "", 1), note(first, None, "", 2, targets=()))
    page = json.loads(web_annotations(replace(noted, comparison=compared, notes=on_first)))
    assert faults(page) == []
    (target,) = page["items"][0]["target"]
    assert target["source"] == (source or f"urn:sha256:{first.key}")
    assert faults(json.loads(web_annotations(replace(noted, notes=())))) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("@context",), "https://other.example"),
        (("id",), "notes"),
        (("items", 0, "id"), None),
        (("items", 0, "type"), "Note"),
        (("items", 0, "target"), []),
        (("items", 0, "created"), "2026-01-02T03:04:05+00:00"),
        (("items", 0, "motivation"), "asking"),
        (("items", 0, "body", 0, "value"), ["a"]),
        (("items", 0, "body", 0, "colour"), "mint"),
        (("items", 0, "target", 0, "source"), "a b"),
        (("items", 0, "target", 0, "selector", 0, "exact"), ""),
        (("items", 0, "target", 0, "selector", 1, "start"), -1),
        (("items", 0, "creator", "name"), None),
    ],
)
def test_what_the_model_forbids_is_seen(noted, path, value):
    page = json.loads(web_annotations(noted))
    at = page
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    assert len(faults(page)) >= 1


def test_both_are_documents(noted, tmp_path):
    NOTES.write(noted, table := tmp_path / "o.notes.csv", silently)
    ANNOTATIONS.write(noted, page := tmp_path / "o.jsonld", silently)
    assert table.read_bytes().decode("utf-8-sig") == notes_csv(noted)
    assert page.read_text("utf-8") == web_annotations(noted)
