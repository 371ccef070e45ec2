"""Some of the spoilt files of notes; all of them: python -m tests.fuzz.annotated."""

from __future__ import annotations

from tests.fuzz.annotated import cases


def test_a_spoilt_file_of_notes_is_refused_or_its_notes_can_be_kept_and_handed_on():
    did = cases(200, 4)
    assert set(did) <= {"refused", "taken"}
    assert len(did) == 2, "both are seen"
