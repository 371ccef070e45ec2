"""Languages and encodings have names that a reader knows."""

from __future__ import annotations

from reader.ui.languages import language_name
from reader.ui.preview.languages import encoding_name, languages
from reader.workflow.importing import ENCODINGS


def test_languages_are_listed_by_name_each_once():
    found = languages()

    assert ("English", "en") in found
    assert ("Swedish", "sv") in found
    assert found == sorted(found)
    assert len({code for _, code in found}) == len(found)


def test_what_no_language_is_known_by_stays_a_code():
    assert language_name("de") == "German"
    assert language_name("xx") == "xx"


def test_every_encoding_offered_says_what_is_written_in_it():
    names = [encoding_name(encoding) for encoding in ENCODINGS]

    assert "Western (CP1252)" in names
    assert all(name.endswith(")") for name in names)
    assert len(set(names)) == len(names)
    assert encoding_name("cp037") == "CP037"
