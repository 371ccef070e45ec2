"""Some of the spoilt bundles and libraries; all of them: python -m tests.fuzz.handed_on."""

from __future__ import annotations

from tests.fuzz.handed_on import cases


def test_a_spoilt_bundle_is_refused_or_the_same():
    did = cases("bundle", 500, 4)
    assert set(did) <= {"refused", "the same"}
    assert did["refused"] > 400


def test_a_damaged_library_is_sound_again_and_nothing_in_it_is_forged():
    did = cases("library", 25, 4)
    assert set(did) <= {"whole", "in part"}
