"""The list of notes: all the user wrote, by place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.base import Edition
from reader.model.note import Meaning
from reader.model.target import Target, target_on
from reader.model.text import Span


@pytest.fixture
def listed(write):
    """What writes an edition and returns the text of its list of notes."""

    def text(edition):
        written = write(edition)
        begin, end = (
            written.pdf.get_destination_page_number(item)
            for item in written.pdf.outline
            if getattr(item, "title", "") in {"Notes", "Sources"}
        )
        return written.text(*range(begin, end + 1))

    return text


def test_notes_are_grouped_in_the_order_of_the_story(edition, listed, make):
    a, b, _ = edition.comparison.articles
    notes = (
        make.note(b, "No one came", "In B.", 1),
        make.note(a, "Mina Quill", "In A.", 2),
        make.note(a, None, "On all.", 3, targets=()),
        make.note(a, None, "Lost.", 4, targets=(Target("x", Span(0, 9), "gone  \nwords"),)),
        make.note(a, None, "Lost too.", 5, targets=(Target("x"),)),
    )
    text = listed(replace(edition, notes=notes))
    order = (
        "On the whole story",
        "1 On all.",
        "A, The Orrin Gazette",
        "2 Mina Quill In A.",
        "B, Bell",
        "3 No one came In B.",
        "Notes without a place",
        "was on: gone words Lost.",
        "was on: an article as a whole Lost too.",
    )
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_all_passages_of_a_note_are_quoted_with_letter_and_page(edition, listed, make):
    a, b, c = edition.comparison.articles
    targets = (
        target_on(a, make.span(a.text, "Waves of 9 metres")),
        target_on(b, make.span(b.text, "Waves of 12 metres")),
        Target(c.key, Span(0, 4), "Thee"),
    )
    note = make.note(a, None, "They differ.", targets=targets)
    text = listed(replace(edition, notes=(note,)))
    assert "Waves of 9 metres" in text
    assert "Waves of 12 metres" in text
    assert "was on: Thee They differ." in text
    assert "A 2" in text
    assert "B 3" in text
    assert "Notes without a place" not in text


def test_a_note_says_its_tags_status_and_what_its_colour_means(edition, listed, make):
    a = edition.comparison.articles[0]
    note = make.note(a, None, "", tags=("tone", "desk"), status="checked", color="grey")
    text = listed(replace(edition, notes=(note,), meanings=(Meaning("grey", "style"),)))
    assert "style · checked · tagged tone, desk · 6 March 2025" in text


def test_markdown_is_printed_as_it_means(edition, listed, make):
    a = edition.comparison.articles[0]
    body = "Two **strong** points:\n\n- *first*\n- [second](https://x.org)\n\nEnd."
    text = listed(replace(edition, notes=(make.note(a, None, body),)))
    assert "Two strong points: • first • second (https://x.org) End." in text


def test_a_note_without_a_word_and_without_dates_is_listed_nevertheless(listed, make):
    one = make.article("One line.", "One")
    note = make.note(one, "line", "", created="", changed="")
    assert "1 line" in listed(Edition("Bare", make.comparison(one), (note,)))


def test_what_has_no_room_in_the_margin_is_in_the_list(listed, make):
    one = make.article("A lamp.", "One")
    notes = [make.note(one, "lamp", f"Remark {i}.", i) for i in range(99)]
    text = listed(Edition("Many", make.comparison(one), notes))
    assert all(f"Remark {i}." in text for i in range(99))
