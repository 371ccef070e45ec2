"""A text becomes words, and what makes no other word is folded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring.words import has_words, is_word, keys_of, places_of, words_of
from reader.model.text import Span

texts = st.text("aB1.,’'“—- \n😀ßİ", max_size=40)


@given(texts)
def test_every_word_is_where_it_is_said_to_be(text):
    words = words_of(text)

    assert [keys_of(span.of(text)) for span in words.spans] == [[key] for key in words.keys]
    assert "".join(span.of(text) for span in words.spans) == "".join(text.split())


@given(texts.filter(str.strip), st.data())
def test_folded_words_can_be_cut_out(text, data):
    words = words_of(text)
    first = data.draw(st.integers(0, len(words.keys) - 1))
    last = data.draw(st.integers(first, len(words.keys)))

    assert words.between(first, last) == " ".join(words.keys[first:last])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Bridge", "the  bridge"),
        ("“We  won”", '"we\nwon"'),
        ("‘We won’", "«We won»"),
        ("won — again", "won – again"),
        ("don’t", "don't"),
        ("well-known", "well‐known"),
    ],
)
def test_case_space_and_the_make_of_marks_make_no_other_words(one, other):
    assert keys_of(one) == keys_of(other)


@pytest.mark.parametrize(("one", "other"), [("3,000", "3 000"), ("1.5", "15"), ("it's", "its")])
def test_other_words_are_other_words(one, other):
    assert keys_of(one) != keys_of(other)


def test_a_number_is_one_word_and_a_sentence_run_into_another_is_not():
    assert keys_of("1,500.50 fell.Then") == ["1,500.50", "fell", ".", "then"]


def test_a_mark_is_no_word():
    assert [is_word(key) for key in ("a", "7", "_", "“", "—")] == [True, True, True, False, False]


def test_runs_are_found_wherever_they_stand_in_other_case():
    text = "The bridge fell. Did the  Bridge fall? The"

    assert words_of(text).runs(["the", "bridge"]) == [Span(0, 10), Span(21, 32)]


@pytest.mark.parametrize("sought", [[], ["river"], ["fell", "the"], ["a", "the"]])
def test_words_that_do_not_stand_in_a_row_are_nowhere(sought):
    assert not words_of("The bridge fell on a").runs(sought)


@given(texts, texts.filter(bool))
def test_words_are_found_wherever_they_stand_also_within_each_other(text, words):
    places = [at for at in range(len(text)) if text.startswith(words, at)]
    assert places_of(words, text) == places


@given(texts, st.data())
def test_a_run_of_words_is_found_wherever_it_stands(text, data):
    known = words_of(text)
    first = data.draw(st.integers(0, len(known.keys)))
    sought = known.keys[first : first + data.draw(st.integers(0, 4))]
    wide = len(sought)
    places = [at for at in range(len(known.keys)) if known.keys[at : at + wide] == sought]
    assert known.firsts(sought) == (places if sought else ())
    assert known.runs([*sought, "absent"]) == []


def test_of_words_that_stand_within_themselves_all_over_so_many_places_are_enough():
    assert places_of("a" * 100_000, "a" * 2_000_000) == [*range(40)]
    assert len(words_of("a " * 20_000).firsts(["a"] * 9_999)) == 201
    apart = [*range(0, 1_999_000, 1000)]
    assert places_of("a" * 999 + "b", ("a" * 999 + "b") * 1999) == apart


def test_words_are_counted_as_far_as_is_asked():
    assert has_words("The – bridge, it", 3)
    assert not has_words("The – bridge, it", 4)
    assert has_words("", 0)
