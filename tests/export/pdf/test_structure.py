"""What the parts of a document are told as, whatever comes in which order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.pdf.structure import Element, Listing, Telling, known_language

LINES = st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=30)


def _every(element):
    yield element
    for part in element.told():
        yield from _every(part)


@given(LINES)
def test_whatever_lines_a_note_has_its_lists_have_items_and_its_words_keep_their_order(lines):
    note = Element("Note")
    listing = Listing(note)
    told = [listing.paragraph(depth, marked=marked)[1] for depth, marked in lines]
    assert [one for one in _every(note) if one.kind == "P"] == told
    for one in _every(note):
        kinds = [part.kind for part in one.parts]
        assert one.kind != "L" or set(kinds) == {"LI"}
        assert one.kind != "LI" or kinds == ["Lbl", "LBody"]
        assert one.kind != "LBody" or set(kinds) <= {"P", "L"}


@given(LINES)
def test_no_list_is_so_deep_that_programs_stop_reading(lines):
    note = Element("Note")
    listing = Listing(note)
    for depth, marked in lines:
        listing.paragraph(depth, marked=marked)

    def levels(element):
        return 1 + max(map(levels, element.parts), default=0)

    assert levels(note) <= 32 - len(("Document", "Sect", "LI", "LBody"))


def test_a_list_goes_on_behind_the_list_in_one_of_its_items():
    note = Element("Note")
    listing = Listing(note)
    for depth, marked in ((1, True), (2, True), (1, False), (1, True), (0, False)):
        listing.paragraph(depth, marked=marked)
    outer, behind = note.parts
    first, second = outer.parts
    assert [part.kind for part in first.parts[1].parts] == ["P", "L", "P"]
    assert [part.kind for part in second.parts[1].parts] == ["P"]
    assert behind.kind == "P"


def test_what_stands_beside_a_part_is_told_behind_it():
    telling = Telling()
    first = telling.add("P")
    second = telling.add("P")
    note, other = first.note(), first.note("Reference")
    assert list(telling.parts[0].told()) == [first, note, other, second]


def test_what_is_inside_something_ends_with_it():
    telling = Telling()
    with telling.inside("L") as listed, telling.inside("LI"):
        assert telling.within.kind == "LI"
    assert telling.add("P") not in listed.parts
    telling.begin()
    assert [part.kind for part in telling.parts] == ["Sect", "Sect"]
    assert telling.within is telling.parts[1]


@pytest.mark.parametrize(
    ("code", "known"),
    [
        *((code, code) for code in ("de", "pt-BR", "zh-Hant-TW")),
        *((code, "") for code in ("", "x", "German", "de_DE", "de)/Evil(")),
    ],
)
def test_only_what_is_the_code_of_a_language_is_told(code, known):
    assert known_language(code) == known
    assert Element("P").add("Span", code).language == known
