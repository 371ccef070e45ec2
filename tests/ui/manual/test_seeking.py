"""Words sought in the manual lead to the place a reader of it would turn to."""

from __future__ import annotations

import pytest

from reader.manual import Chapter, chapters
from reader.ui.manual.seeking import Index

ONE = Chapter("one", "One", "# One\n\nA **café** by the river.\n\n## Boats\n\nNone in sight.")
TWO = Chapter(
    "two",
    "Two",
    "# Two\n\nThe river, and far behind the hills, where nobody goes, another café.\n\n"
    "## Cafés\n\nThey open at noon. The boat is late.\n\n## None\n\nNothing of that, Café Bateau.",
)


@pytest.fixture(scope="module")
def index():
    return Index(chapters())


def titles(found):
    return [place.heading for place in found.places]


@pytest.mark.parametrize(
    ("words", "heading"),
    [
        ("colleague file open", "Hand it on › The story for a colleague"),
        ("open a file from a colleague", "Hand it on › The story for a colleague"),
        ("How do I export a PDF?", "Hand it on › PDF"),
        ("restore", "Find again, back up, restore › Backups"),
        ("delete story", "Find again, back up, restore › Stories"),
        ("report probl", "When something goes wrong › Tell us"),
        ("LETTERS encodin", "When something goes wrong"),
        ("privacy log", "Privacy, and where your work is kept › Where it is"),
        ("≠", "Where names and figures differ › Figures"),
        ("where it is", "Privacy, and where your work is kept › Where it is"),
    ],
)
def test_what_a_newcomer_asks_leads_to_the_place_that_answers(index, words, heading):
    found = index.seek(words)

    assert titles(found)[0] == heading
    assert found.whole
    assert len(found.places) <= 12


def test_whatever_accents_and_case_words_near_to_each_other_and_in_headings_come_first():
    found = Index((ONE, TWO)).seek("RIVER cafe")

    assert titles(found)[:2] == ["One", "Two"]  # nearest first
    assert titles(found)[2:] == ["Two › Cafés", "Two › None"]  # with one of them; headings first
    assert found.whole
    place = found.places[0]
    assert [hit.of(place.snippet) for hit in place.hits] == ["café", "river"]
    assert place.snippet == "A café by the river."


def test_a_whole_word_comes_before_one_that_begins_so_and_short_words_are_no_beginnings():
    alike = [Chapter(one, one, f"# {one}\n\nThe {one} is late.") for one in ("boats", "boat")]
    assert titles(Index(alike).seek("boat late")) == ["boat", "boats"]
    index = Index((ONE, TWO))

    assert titles(index.seek("boat")) == ["One › Boats", "Two › Cafés"]  # though a beginning
    assert titles(index.seek("n")) == titles(index.seek("no"))  # of the last word a letter will do
    assert titles(index.seek("no boat")) == titles(index.seek("boat"))


def test_where_no_place_has_all_words_those_with_some_are_found_and_it_is_told():
    found = Index((ONE, TWO)).seek("sight noon")

    assert sorted(titles(found)) == ["One › Boats", "Two › Cafés"]
    assert not found.whole
    assert Index((ONE, TWO)).seek("zzyzx").places == ()
    assert Index((ONE, TWO)).seek(" .,").places == ()
    assert Index((ONE, TWO)).seek("two").places[0].heading == "Two"  # not all of its parts


def test_a_pasted_page_is_sought_by_its_beginning():
    pasted = " ".join(f"word{n}" for n in range(12)) + " café"

    assert Index((ONE, TWO)).seek(pasted).places == ()


def test_the_places_of_what_is_sought_stand_in_the_order_of_the_text():
    index = Index((Chapter("x", "X", "# X\n\nto be or\n\n## Not\n\nto be\n"),))

    starts = [place.start for place in index.hits("x", "be to")]
    assert starts == [2, 5, 15, 18]
    assert index.hits("x", " ") == []
    assert index.hits("y", "be") == []
