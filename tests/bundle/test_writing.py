"""A `.synoptic` file holds a story and all that belongs to it, and is the same each time."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from reader.bundle.format import MIMETYPE
from reader.bundle.reading import read_bundle
from reader.bundle.writing import bundle_bytes
from reader.progress import silently


def test_what_is_written_is_read_back_as_it_was(bundle, tmp_path):
    (to := tmp_path / "s.synoptic").write_bytes(bundle_bytes(bundle, silently))
    assert read_bundle(to, silently) == bundle


def test_the_same_story_is_the_same_bytes_and_begins_with_what_it_is(bundle):
    data = bundle_bytes(bundle, silently)
    assert data == bundle_bytes(bundle, silently)
    assert data[30:].startswith(b"mimetype" + MIMETYPE.encode()), "as file managers look for it"


def test_an_original_stands_once_and_one_that_was_not_kept_not_at_all(bundle):
    with zipfile.ZipFile(io.BytesIO(bundle_bytes(bundle, silently))) as file:
        names = file.namelist()
        manifest = json.loads(file.read("manifest.json"))
    originals = [name for name in names if name.startswith("originals/")]
    assert originals == [f"originals/{one.article.sha256}" for one in bundle.imported[:2]]
    assert [one["name"] for one in manifest["members"]] == names[2:]


def test_progress_is_told_by_member_and_is_the_point_of_cancelling(bundle):
    told = []
    bundle_bytes(bundle, lambda *at: told.append(at))
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1] == len(told) - 1

    class Stopped(Exception):
        pass

    def stop(_done, _total):
        raise Stopped

    with pytest.raises(Stopped):
        bundle_bytes(bundle, stop)
