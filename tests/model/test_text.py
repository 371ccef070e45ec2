"""Spans are half-open and never empty."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.text import Span, around, in_marks

spans = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 50), st.integers(1, 20)
)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 3)])
def test_what_is_no_span_cannot_be_made(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_covers_its_characters_and_no_more():
    assert Span(4, 10).of("The bridge.") == "bridge"
    assert len(Span(4, 10)) == 6


def test_touching_spans_share_nothing():
    assert not Span(0, 3).overlaps(Span(3, 5))


@given(spans, spans)
def test_overlap_counts_the_shared_offsets_either_way_round(a, b):
    shared = set(range(a.start, a.end)) & set(range(b.start, b.end))

    assert a.overlap(b) == b.overlap(a) == len(shared)
    assert a.overlaps(b) == bool(shared)


@given(spans, spans)
def test_a_span_covers_another_when_it_holds_all_its_offsets(a, b):
    assert a.covers(b) == (set(range(b.start, b.end)) <= set(range(a.start, a.end)))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("cut in half", "“cut in half”"),
        ('"The town was cut in half."', '"The town was cut in half."'),
        ("“Nobody came,”", "“Nobody came,”"),
        ("„Nobody came“", "„Nobody came“"),
        ("„Nobody came”.", "„Nobody came”."),
        ("«Nobody came»", "«Nobody came»"),
        ("»Nobody came«", "»Nobody came«"),
        ("‘cut in half’,", "‘cut in half’,"),
        ("'cut in half'", "'cut in half'"),
        ('"cut in half", they say', '“"cut in half", they say”'),
        ('the barge "Elsa"', '“the barge "Elsa"”'),
        ("“Nobody", "“Nobody”"),
        ('came."', "“came.”"),
        ("came,” they say", "“came,” they say”"),
        ('"', "“”"),
        ("", "“”"),
        ("two\n\nparagraphs  of it", "“two paragraphs of it”"),
    ],
)
def test_words_get_marks_unless_they_stand_in_some(words, told):
    assert in_marks(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("one two three four", "“one two …”"),
        ('"one two three four".', '"one two …".'),
        ("“one two three,” she said", "“one two …”"),
        ("one two", "“one two”"),
    ],
)
def test_words_that_are_cut_short_keep_both_marks(words, told):
    assert in_marks(words, 10) == told


AROUND = "He called it\n“a quiet night”, and went home."


def test_what_stands_around_words_is_on_one_line_and_without_the_marks_that_touch_them():
    inner = Span(AROUND.index("a quiet"), AROUND.index("”"))

    assert around(inner, Span(0, len(AROUND)), AROUND) == ("He called it", ", and went home.")
    assert around(inner, inner, AROUND) == ("", "")


def test_of_much_around_words_what_is_near_is_left():
    text = "one two three four — five six seven eight"
    inner = Span(text.index("—"), text.index("—") + 1)

    assert around(inner, Span(0, len(text)), text, 11) == ("… three four", "five six …")
