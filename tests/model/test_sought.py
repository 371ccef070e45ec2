"""Words are found wherever they stand, and nowhere else."""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.model.folded import fold
from reader.model.sought import LONGEST, BadExpression, Sought, places
from reader.model.text import Span

letters = st.text(st.sampled_from("aAáa\u0301bßsS -–'’\n\u00ad가각"), max_size=14)
words = st.text(st.sampled_from("aAábßsS -’"), min_size=1, max_size=3)


def found(words, text, **options):
    return [span.of(text) for span in places(Sought(words, **options), text)]


def test_accents_case_quotation_marks_and_dashes_do_not_matter():
    assert found("zelensky", "Zelenskyy, Zelenský, ZELENSKY\u0301") == [
        "Zelensky",
        "Zelenský",
        "ZELENSKY\u0301",
    ]
    assert found("“CAFÉ-bar”", 'A "cafe–bar".') == ['"cafe–bar"']
    assert found("strasse", "Die Straße, die Strasse") == ["Straße", "Strasse"]
    assert found("two words", "two\n words, two\u00a0words") == ["two\n words", "two\u00a0words"]


def test_a_part_of_a_letter_is_not_found():
    assert found("s", "ß") == []
    assert found("ss", "sß") == ["ß"]


def test_the_case_matters_where_it_is_to():
    assert found("us", "US and us", case=True) == ["us"]
    assert found("Café", "café Cafe", case=True) == ["Cafe"]


def test_whole_words_are_found_alone():
    assert found("ann", "Ann, Hanna and ann's; ann_b", whole=True) == ["Ann", "ann"]
    assert found("$5", "US$5 $50 $5", whole=True) == ["$5", "$5"]
    assert found("an an", "an an an", whole=True) == ["an an"]


def test_a_word_that_is_part_of_one_does_not_hide_the_next():
    assert found("aa", "aaa aa", whole=True) == ["aa"]


@pytest.mark.parametrize("nothing", ["", "\u00ad", "\u0301"])
def test_what_is_not_seen_is_not_found(nothing):
    assert found(nothing, "ab\u00adc\u0301") == []


def test_an_expression_finds_what_it_describes():
    text = "Zélenskyy – 40 boats\nand 60 boats"
    assert found(r"z[eé]l\w+", text, expression=True) == ["Zélenskyy"]
    assert found(r"z[eé]l\w+", text, expression=True, case=True) == []
    assert found(r"[–—]\s\d+", text, expression=True) == ["– 40"]
    assert found(r"\é", text, expression=True) == ["é", "e"]
    assert found("^and|boats$", text, expression=True) == ["boats", "and", "boats"]
    assert found("x*", text, expression=True) == []
    assert found("ca|cat", "cat cas", expression=True, whole=True) == ["cat"]


@pytest.mark.parametrize(
    ("words", "place"),
    [("a(b", 2), ("a)", 2), ("*", 1), ("[z-é]", 2), ("x{99999999999}", 0)],
)
def test_what_is_no_expression_is_refused_with_the_place_of_trouble(words, place):
    sought = Sought(words, expression=True)
    with pytest.raises(BadExpression) as refused:
        sought.check()
    assert refused.value.place == place
    with pytest.raises(BadExpression):
        places(sought, "ab")


def test_an_expression_that_is_too_long_is_refused():
    Sought("a" * LONGEST, expression=True).check()
    with pytest.raises(BadExpression):
        Sought("a" * (LONGEST + 1), expression=True).check()


def test_an_expression_of_many_brackets_is_read_or_refused():
    with suppress(BadExpression):
        Sought("(" * 450 + ")" * 450, expression=True).check()


def test_an_expression_that_a_later_python_may_read_differently_is_read_without_a_word():
    assert found("[[a]", "a[", expression=True) == ["a", "["]


def test_words_are_no_expression_and_need_no_check():
    Sought("a(b").check()
    assert found("a(b", "f = a(b)") == ["a(b"]


def test_a_text_folded_before_gives_the_same():
    sought = Sought("café")
    text = "Ein Cafe, un café"
    assert (
        places(sought, fold(text, sought.how))
        == places(sought, text)
        == (
            Span(4, 8),
            Span(13, 17),
        )
    )


@given(words, letters, st.booleans())
def test_what_is_found_reads_as_what_is_sought_and_shares_no_character(words, text, case):
    sought = Sought(words, case=case)
    spans = places(sought, text)
    for span in spans:
        assert fold(span.of(text), sought.how).text == fold(words, sought.how).text
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(words, letters, st.booleans())
def test_nothing_is_missed_that_a_search_character_by_character_finds(words, text, case):
    sought = Sought(words, case=case)
    wanted = fold(words, sought.how).text
    assume(wanted.strip())
    spans = places(sought, text)
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            if fold(text[start:end], sought.how).text == wanted:
                assert any(span.overlaps(Span(start, end)) for span in spans)


@given(st.text(st.sampled_from("ab.*+?()[]|\\^$é"), max_size=8), letters)
def test_an_expression_is_read_as_python_reads_it_or_refused(words, text):
    try:
        spans = places(Sought(words, expression=True, case=True), text)
    except BadExpression:
        return
    plain = fold(text, "signs")
    if words.isascii():
        here = [m for m in re.finditer(words, plain.text, re.MULTILINE) if m[0]]
        assert [fold(span.of(text), "signs").text for span in spans] == [m[0] for m in here]
