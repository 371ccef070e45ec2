"""A line of another page shares no word with the article; a heading takes its words up."""

from __future__ import annotations

from reader.importing.base import Piece
from reader.importing.cohesion import headings, stems, strangers
from reader.importing.phrases import Phrases
from reader.importing.traits import traits_of

PROSE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


def page(*lines, kept=None):
    phrases = Phrases.load()
    return tuple(
        traits_of(Piece(line, kept=kept, group=at), phrases) for at, line in enumerate(lines)
    )


def test_words_are_compared_by_how_they_begin_and_small_words_not_at_all():
    assert stems("Inspectors, which 1921") == stems("inspection") == {"inspe"}


def test_another_pages_headline_between_paragraphs_shares_none_of_their_words():
    other = "Silver alert canceled for missing woman"

    assert strangers(page(PROSE, other, PROSE), [0, 2], ()) == {1}
    assert strangers(page(PROSE, f"{other} by bridge", PROSE), [0, 2], ()) == set()
    assert strangers(page(PROSE, other, PROSE), [], ()) == set()
    assert strangers(page(PROSE, other, PROSE), [0, 2], {1}) == set()
    assert strangers(page(PROSE, other, PROSE, kept=True), [0, 2], ()) == set()
    assert strangers(page(PROSE, "How it all came out", PROSE), [0, 2], ()) == set()


def test_a_heading_under_links_is_the_articles_where_it_takes_its_words_up():
    lines = page("Most read", "Ten ferries that sank", "Cracks in the piers", PROSE)

    assert headings(lines, {0, 1, 2}, [3]) == {2}
    assert headings(lines, {0, 1}, [3]) == set()
    assert headings(page("Most read", "Ten ferries that sank", PROSE), {0, 1}, [2]) == set()
