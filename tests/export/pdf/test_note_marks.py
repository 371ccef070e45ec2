"""Notes on the pages: each at its first place, and to be found from the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.base import Edition
from reader.model.note import Meaning
from reader.model.target import Target, target_on
from reader.model.text import Span


@pytest.fixture
def several(edition, make):
    """One note on two passages of A, one of B and the whole of C."""
    a, b, c = edition.comparison.articles
    targets = (
        target_on(b, make.span(b.text, "Waves of 12 metres")),
        target_on(a, make.span(a.text, "Waves of 9 metres")),
        target_on(c, None),
        target_on(a, make.span(a.text, "the bell is from 1871")),
    )
    note = make.note(a, None, "These *two* differ.", 9, targets=targets, color="rose")
    return replace(note, tags=("figures",), status="to check")


def test_each_place_of_a_note_has_its_annotation_in_its_colour(write, edition, several):
    written = write(replace(edition, notes=(several,), meanings=(Meaning("rose", "differs"),)))
    found = {}
    for number in range(1, 5):
        page, mark = written.named(f"note-9.{number}")
        assert mark["/Contents"] == "These *two* differ.\n\ndiffers · to check · tagged figures"
        assert mark["/CreationDate"] == "D:20250305102030+00'00'"
        assert mark["/M"] == "D:20250306102030+00'00'"
        assert [round(float(part) * 255) for part in mark["/C"]] == [0xF5, 0xD3, 0xE3]
        where = written.below(page, mark) if mark["/Subtype"] == "/Highlight" else None
        found[number] = (page, where)
    assert found == {
        1: (2, "Waves of 12 metres"),
        2: (1, "Waves of 9 metres"),
        3: (3, None),
        4: (1, "the bell is from 1871"),
    }


def test_a_note_is_printed_at_its_first_place_and_referred_to_from_the_others(
    write, edition, several
):
    written = write(replace(edition, notes=(several,)))
    assert "These two differ. to check · tagged figures" in written.text(1)
    assert written.text(1).count("see note 1, page 2") == 1
    for page in (2, 3):
        assert "These two differ." not in written.text(page)
        assert "see note 1, page 2" in written.text(page)
    _, first = written.named("note-9.2")
    top = float(first["/QuadPoints"][1])
    paper = {p.indirect_reference.idnum: i for i, p in enumerate(written.pdf.pages)}
    leads = [
        (page, float(link["/Dest"][3]))
        for page, link in written.annotations("Link")
        if float(link["/Rect"][0]) > 390 and paper[link["/Dest"][0].idnum] == 1
    ]
    assert [page for page, _ in leads] == [1, 2, 3]
    assert all(0 < y - top < 30 for _, y in leads)


def test_colours_on_the_same_words_lie_one_above_the_other(write, make):
    one = make.article("A lamp on the cape.", "One")
    notes = [
        make.note(one, "lamp on", "First.", 1),
        make.note(one, "lamp on the", "Second.", 2, color="mint"),
    ]
    written = write(Edition("Two", make.comparison(one), notes))
    page, mark = written.named("note-2.1")
    left, bottom, _, top = map(float, mark["/Rect"])
    assert written.pixel(page, left + 0.5, top - 2) == (0xF8, 0xF0, 0xA6)
    assert written.pixel(page, left + 0.5, bottom + 2) == (0xCB, 0xEB, 0xDD)
    margin = written.text(page)
    assert margin.index("First.") < margin.index("Second.")


def test_a_note_on_blank_words_is_a_dot_beside_them(write, make):
    one = make.article("A lamp.\n\nA bell.", "One")
    blank = Target(one.key, Span(7, 9), "\n\n")
    written = write(
        Edition("B", make.comparison(one), (make.note(one, None, "Gap.", targets=(blank,)),))
    )
    page, mark = written.named("note-1.1")
    assert (page, mark["/Subtype"]) == (1, "/Text")


def test_the_numbers_of_the_margins_are_those_of_the_list(write, edition, several):
    a = edition.comparison.articles[0]
    other = replace(several, id="other", targets=(target_on(a, None),), body="Before it.")
    written = write(replace(edition, notes=(several, other)))
    assert "1 on the whole article Before it." in written.text()
    assert "see note 2, page 2" in written.text(3)
