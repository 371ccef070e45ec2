"""Two wordings differ word by word, and nothing of either is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.wording import _encoded, differences

words = st.sampled_from(
    [
        "The",
        "the",
        "of",
        "a",
        "bridge",
        "Bridge",
        "fell",
        "3,000",
        "don't",
        "“",
        '"',
        "—",
        "'",
        ".",
    ]
)
odd = st.sampled_from(["😀", "\ud800", "é", "İ", "ß", ","])
spaces = st.sampled_from([" ", "  ", "\n", "\u00a0", ""])
passages = st.lists(st.tuples(words | odd, spaces), max_size=12).map(
    lambda parts: "".join(word + space for word, space in parts)
)


def changes(left, right):
    return [(p.left, p.right) for p in differences(left, right) if p.kind == "change"]


@given(passages | st.text(max_size=30), passages | st.text(max_size=30))
def test_joined_the_pieces_are_the_two_passages(left, right):
    pieces = differences(left, right)

    assert "".join(p.left for p in pieces) == left
    assert "".join(p.right for p in pieces) == right


@given(passages, passages)
def test_kinds_take_turns_and_no_piece_is_empty(left, right):
    pieces = differences(left, right)

    assert all(p.left or p.right for p in pieces)
    assert all(a.kind != b.kind for a, b in pairwise(pieces))
    assert all(p.left and p.right for p in pieces if p.kind == "same")


@given(passages.filter(bool))
def test_a_passage_is_the_same_as_itself(text):
    [piece] = differences(text, text)

    assert (piece.kind, piece.left, piece.right) == ("same", text, text)


def test_two_empty_passages_have_no_pieces():
    assert list(differences("", "")) == []


def test_only_the_changed_word_differs():
    left, right = "The old bridge fell at noon.", "The old bridge collapsed at noon."

    assert changes(left, right) == [("fell", "collapsed")]


def test_words_are_never_torn():
    assert changes("They denied an attack.", "They denounced an attack.") == [
        ("denied", "denounced")
    ]


def test_case_and_the_make_of_marks_and_spaces_are_no_difference():
    assert changes("“It’s OVER” – she said", '"it\'s over" - She\u00a0 said') == []


def test_each_side_keeps_its_own_spelling_where_nothing_differs():
    [piece] = differences("“Over,” he said", '"over," he said')

    assert (piece.left, piece.right) == ("“Over,” he said", '"over," he said')


def test_words_that_say_nothing_do_not_tear_a_change_in_two():
    assert changes("Guards of the king fled.", "Soldiers of the queen fled.") == [
        ("Guards of the king", "Soldiers of the queen")
    ]


def test_words_that_say_nothing_stay_the_same_at_either_end():
    pieces = differences("The king of it", "The queen of it")

    assert [(p.kind, p.left) for p in pieces] == [
        ("same", "The "),
        ("change", "king"),
        ("same", " of it"),
    ]


def test_what_one_side_adds_stands_against_nothing():
    assert changes("Two men were hurt.", "Two men and a dog were hurt.") == [("", " and a dog")]


def test_no_kind_of_token_is_written_as_half_a_character():
    codes: dict[str, str] = {}
    encoded = _encoded([f"w{n}" for n in range(60_000)], codes)

    assert len(set(encoded)) == 60_000
    assert not any(0xD800 <= ord(code) < 0xE000 for code in encoded)


def test_passages_with_hardly_a_content_word_in_common_are_one_change():
    left = "The keeper climbed the tower at night to mend the broken lamp."
    right = "At night nobody in the harbour could see where the boats had been tied."
    [piece] = differences(left, right)

    assert (piece.kind, piece.left, piece.right) == ("change", left, right)


def test_a_few_words_are_told_word_against_word_however_little_they_share():
    assert changes("The lamp is old.", "The boat is new.") == [("lamp is old", "boat is new")]


@pytest.mark.parametrize(
    ("left", "right", "changes"),
    [
        ("Мост закрыли в понедельник", "Мост закрыли во вторник", ("в понедельник", "во вторник")),
        ("أغلق الجسر يوم الاثنين", "أغلق الجسر يوم الأحد", ("الاثنين", "الأحد")),
        ("大桥周一关闭", "大桥周二关闭", ("一", "二")),
        ("पुल सोमवार को बंद हुआ", "पुल मंगलवार को बंद हुआ", ("सोमवार", "मंगलवार")),
    ],
)
def test_other_words_are_told_in_any_script(left, right, changes):
    found = [piece for piece in differences(left, right) if piece.kind == "change"]

    assert [(piece.left, piece.right) for piece in found] == [changes]
