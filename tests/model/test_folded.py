"""What does not matter to a search is levelled, and every offset finds its way back."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.folded import Folded, fold, folded_sign

HOWS = ("words", "cased", "signs")
SIGNS = "aAbeEſßé́sS -–—’'\"“”  \n\t\u00ad\u200b\ufe0f…ﬁ½가각İıøŁæ中🌧"
texts = st.text(st.sampled_from(SIGNS), max_size=30) | st.text(max_size=20)


@pytest.mark.parametrize(
    ("text", "words", "cased"),
    [
        ("Café", "cafe", "Cafe"),
        ("Cafe\u0301", "cafe", "Cafe"),
        ("Zelenskyý", "zelenskyy", "Zelenskyy"),
        ("Łódź Øre Đakovo", "lodz ore dakovo", "Lodz Ore Dakovo"),
        ("Straße ŒUVRE", "strasse oeuvre", "Strasse OEUVRE"),
        ("ﬁrst ½", "first 1⁄2", "first 1⁄2"),
        ("‘a’ “b” «c» d–e—f−g", '\'a\' "b" "c" d-e-f-g', '\'a\' "b" "c" d-e-f-g'),
        ("one\n\n two\u00a0three", "one two three", "one two three"),
        ("co\u00adop\u200berate ❤\ufe0f", "cooperate ❤", "cooperate ❤"),
        ("Привет, ОΔΟΣ", "привет, оδοσ", "Привет, ОΔΟΣ"),
        ("", "", ""),
    ],
)
def test_words_are_folded_so(text, words, cased):
    assert fold(text).text == words
    assert fold(text, "cased").text == cased


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Café\n\n  “Straße” – ﬁ", 'Cafe\n\n  "Straße" - ﬁ'),
        ("e\u0301\u00ad\u00a0x", "e\u00a0x"),
        ("Œ ı ø", "Œ i o"),
    ],
)
def test_for_an_expression_each_character_stands_for_one_or_none_and_spaces_stay(text, signs):
    assert fold(text, "signs").text == signs


def test_an_offset_leads_to_its_source_behind_what_is_not_seen():
    folded = fold("e\u0301a\u00adßz")
    assert folded.text == "easszz"[:5]
    assert [folded.source(at) for at in range(6)] == [0, 2, 4, None, 5, 6]


def test_a_text_with_nothing_to_fold_keeps_its_offsets():
    assert fold("Plain words") == Folded("plain words")
    assert fold("Plain words").source(3) == 3


@given(texts, st.sampled_from(HOWS))
def test_what_lies_between_two_sources_folds_to_what_lies_between_the_offsets(text, how):
    folded = fold(text, how)
    sources = [(at, folded.source(at)) for at in range(len(folded.text) + 1)]
    known = [(at, source) for at, source in sources if source is not None]
    assert known[-1] == (len(folded.text), len(text))
    for (at, source), (then, end) in pairwise(known):
        assert source < end
        assert fold(text[source:end], how).text == folded.text[at:then]


@given(texts)
def test_letters_that_differ_in_case_alone_are_folded_alike(text):
    plain = "".join(sign for sign in text if sign.isascii())
    assert fold(plain.upper()).text == fold(plain.lower()).text


@given(st.characters(), st.sampled_from(HOWS))
def test_a_character_is_folded_by_itself(sign, how):
    assert fold(sign, how).text == folded_sign(sign, how)
