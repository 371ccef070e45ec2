"""What comes from anybody: read with every check, refused with one sentence."""

from __future__ import annotations

import hashlib
import io
import json
import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.bundle import reading
from reader.bundle.reading import read_bundle
from reader.bundle.writing import bundle_bytes
from reader.errors import ImportFailed
from reader.model.bundle import Bundle
from reader.progress import silently
from tests.data.libraries import sample
from tests.making import a_note, a_story, imported


@pytest.fixture
def members(bundle):
    with zipfile.ZipFile(io.BytesIO(bundle_bytes(bundle, silently))) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.fixture
def read(tmp_path):
    """Reads a bundle of these members; their hashes are made to fit unless that is not wished."""

    def read(members, *, fitting=True, compression=zipfile.ZIP_DEFLATED):
        if fitting and "manifest.json" in members:
            members = dict(members)
            manifest = json.loads(members["manifest.json"])
            manifest["members"] = [
                {"name": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
                for name, data in members.items()
                if name not in ("mimetype", "manifest.json")
            ]
            members["manifest.json"] = json.dumps(manifest).encode()
        path = tmp_path / "s.synoptic"
        with zipfile.ZipFile(path, "w", compression) as file:
            for name, data in members.items():
                file.writestr(name, data)
        return read_bundle(path, silently)

    return read


def refused(call, *args, **more):
    with pytest.raises(ImportFailed) as failure:
        call(*args, **more)
    assert "s.synoptic" in str(failure.value)
    return str(failure.value)


def changed(files, member, **values):
    """The members with other values in the first, or only, document of one."""
    document = json.loads(files[member])
    one = document[0] if isinstance(document, list) else document
    one.update(values)
    return files | {member: json.dumps(document).encode()}


def test_what_fits_together_is_read(read, members, bundle):
    assert read(members) == bundle
    assert read(members, compression=zipfile.ZIP_STORED) == bundle


def test_a_newer_version_is_named_as_such(read, members):
    newer = changed(members, "manifest.json", version=2, signed_by="somebody")
    assert "newer version" in refused(read, newer, fitting=False)


HASH = "b" * 64


@pytest.mark.parametrize(
    ("member", "values"),
    [
        ("manifest.json", {"format": "something else"}),
        ("manifest.json", {"version": 0}),
        ("manifest.json", {"version": "1"}),
        ("manifest.json", {"more": 1}),
        ("story.json", {"id": "../../etc"}),
        ("story.json", {"name": 7}),
        ("story.json", {"articles": []}),
        ("story.json", {"hidden": [HASH]}),
        ("story.json", {"more": 1}),
        ("articles/1.json", {"text": "Another text."}),
        ("articles/1.json", {"key": HASH}),
        ("articles/1.json", {"forms": ["text"]}),
        ("articles/1.json", {"forms": ["text", "poem"]}),
        ("articles/1.json", {"sha256": HASH}),
        ("articles/1.json", {"url": ["https://a.example"]}),
        ("articles/1.json", {"title": "x" * 1_000_001}),
        ("articles/1.json", {"published": "last week"}),
        ("articles/1.json", {"published": "20241006"}),
        ("articles/1.json", {"updated": "2024-02-30"}),
        ("articles/1.json", {"imported": "never\u0001"}),
        ("articles/1.json", {"language": "en}\n"}),
        ("articles/1.json", {"encoding": "../utf-8"}),
        ("notes.json", {"changed": "x"}),
        ("corrections.json", {"created": "x"}),
        ("notes.json", {"color": "red"}),
        ("notes.json", {"status": None}),
        ("notes.json", {"id": ""}),
        ("notes.json", {"body": "x" * 1_000_001}),
        ("corrections.json", {"subject": "everything"}),
        ("corrections.json", {"scope": "world"}),
        ("meanings.json", {"color": "red"}),
    ],
)
def test_what_does_not_fit_is_refused_whole(read, members, member, values):
    other = changed(members, member, **values)
    assert "nothing was taken" in refused(read, other, fitting=member != "manifest.json")


@pytest.mark.parametrize(
    "place",
    [
        {"start": 5, "end": None},
        {"start": 5, "end": 5},
        {"start": 9, "end": 4},
        {"start": -1, "end": 4},
        {"start": 0, "end": 999},
        {"start": 1.5, "end": 4},
        {"article": "../x"},
    ],
)
def test_a_place_that_is_none_is_refused(read, members, place):
    target = json.loads(members["notes.json"])[0]["targets"][0]
    refused(read, changed(members, "notes.json", targets=[target | place]))


def test_articles_and_ids_come_once(read, members):
    story = json.loads(members["story.json"])
    twice = [*story["articles"][:1], *story["articles"]]
    refused(read, changed(members, "story.json", articles=twice))
    refused(read, changed(members, "story.json", hidden=story["articles"]))
    notes = json.loads(members["notes.json"])
    refused(read, members | {"notes.json": json.dumps([notes[0], notes[0]]).encode()})


def test_an_article_in_another_place_is_refused(read, members):
    turned = {"articles/1.json": members["articles/2.json"]}
    refused(read, members | turned | {"articles/2.json": members["articles/1.json"]})


def test_an_original_that_is_another_is_refused(read, members):
    name = next(name for name in members if name.startswith("originals/"))
    refused(read, members | {name: b"another"})


@pytest.mark.parametrize("name", ["story.json", "notes.json", "articles/2.json", "mimetype"])
def test_nothing_may_be_missing(read, members, name):
    refused(read, {one: data for one, data in members.items() if one != name})
    refused(read, {one: d for one, d in members.items() if one != name}, fitting=False)


@pytest.mark.parametrize(
    "name",
    ["../evil.json", "/etc/passwd", "C:\\x", "articles/01.json", "articles/9.json", "note.json"],
)
def test_nothing_may_be_added_and_no_name_is_a_path(read, members, name):
    refused(read, members | {name: b"{}"})


def test_what_the_manifest_does_not_say_is_refused(read, members):
    refused(read, members | {"notes.json": b"[]"}, fitting=False)
    listed = json.loads(members["manifest.json"])["members"]
    twice = changed(members, "manifest.json", members=[*listed, listed[0]])
    refused(read, twice, fitting=False)
    wrong = changed(members, "manifest.json", members=[listed[0] | {"bytes": 1}, *listed[1:]])
    refused(read, wrong, fitting=False)
    refused(read, members | {"mimetype": b"text/plain"})


def test_a_bomb_is_refused_before_it_is_unpacked(read, members, monkeypatch):
    refused(read, members | {"notes.json": b" " * 60_000_000})
    monkeypatch.setattr(reading, "MEMBERS", 3)
    refused(read, members)


def test_more_values_than_fit_into_the_memory_are_never_read(read, members, monkeypatch):
    most = max(data.count(b",") for name, data in members.items() if name.endswith(".json"))
    monkeypatch.setattr(reading, "COMMAS", most + 20)  # the manifest is written anew here
    assert read(members)
    note = json.loads(members["notes.json"])[0]
    many = changed(members, "notes.json", body="," * (most + 20 - len(note)))
    assert read(changed(members, "notes.json", body="Nothing,")), "a comma is none too many"
    assert "nothing was taken" in refused(read, many)


def test_other_ways_to_pack_are_refused(read, members):
    refused(read, members, compression=zipfile.ZIP_BZIP2)


def test_a_member_there_twice_is_refused(tmp_path, members):
    path = tmp_path / "s.synoptic"
    with zipfile.ZipFile(path, "w") as file:
        for name, data in members.items():
            file.writestr(name, data)
        with pytest.warns(UserWarning, match="Duplicate"):
            file.writestr("notes.json", b"[]")
    refused(read_bundle, path, silently)


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip at all", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_zip_is_refused(tmp_path, data):
    (path := tmp_path / "s.synoptic").write_bytes(data)
    assert "no story of Synoptic" in refused(read_bundle, path, silently)


def test_what_is_not_there_or_a_folder_is_one_sentence(tmp_path):
    assert "cannot be read" in refused(read_bundle, tmp_path / "s.synoptic", silently)
    (tmp_path / "s.synoptic").mkdir()
    refused(read_bundle, tmp_path / "s.synoptic", silently)


def test_deep_nesting_is_refused(read, members):
    refused(read, members | {"notes.json": b"[" * 200_000})


def test_a_file_changed_anywhere_is_refused_or_the_same(bundle, tmp_path):
    """Each byte that matters is checked: nothing that was changed gets in."""
    data = bundle_bytes(bundle, silently)
    chance = random.Random(7)
    for number in range(300):
        spoilt = bytearray(data)
        for _ in range(chance.randint(1, 4)):
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
        if number % 10 == 0:
            del spoilt[chance.randrange(len(spoilt)) :]
        (path := tmp_path / "s.synoptic").write_bytes(spoilt)
        try:
            found = read_bundle(path, silently)
        except ImportFailed:
            continue
        assert (found.story, found.notes, found.imported) == (
            *(bundle.story, bundle.notes, bundle.imported),
        )


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@settings(max_examples=30, deadline=None)
@given(words.map(lambda text: text.replace("\r", "")), words, words)
def test_any_story_comes_back(tmp_path_factory, text, title, body):
    one = imported(text, title=title)
    story = a_story(one, name=body)
    whole = Bundle(story, (one,), (a_note(story, body=body, author=title),))
    path = tmp_path_factory.mktemp("bundle") / "s.synoptic"
    path.write_bytes(bundle_bytes(whole, silently))
    assert read_bundle(path, silently) == whole


def test_a_story_that_the_first_program_handed_on_is_read_as_it_was():
    found = read_bundle(Path(sample.__file__).with_name("story-1.synoptic"), silently)

    assert found.story == sample.story(0)
    assert [one.article for one in found.imported] == [sample.article(n) for n in (1, 0)]
    assert [one.original for one in found.imported] == [sample.original(n) for n in (1, 0)]
    assert (found.notes, found.corrections) == (sample.notes(0), sample.corrections(0))
    assert [(one.color, one.words) for one in found.meanings] == [("mint", "to ask")]
