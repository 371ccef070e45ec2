"""A text that is in the story already is recognised though a few words differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.importing.duplicates import likest, near_duplicates

WORDS = " ".join(f"word{n}" for n in range(100))


def test_the_same_text_is_the_same_whatever_its_case_and_marks():
    assert near_duplicates(WORDS, ["other text", f"“{WORDS.upper()}!”"]) == ((1, 1.0),)


def test_a_changed_word_leaves_it_nearly_the_same_and_many_do_not():
    few, many = WORDS.replace("word50", "changed"), WORDS.replace("5", "x")
    found = near_duplicates(WORDS, [many, few])

    assert [at for at, _ in found] == [1]
    assert 0.9 < found[0][1] < 1


def test_half_of_a_text_is_nearly_the_same_as_the_whole():
    assert near_duplicates(WORDS[:300], [WORDS])[0][0] == 0


def test_the_nearest_comes_first():
    found = near_duplicates(WORDS, [WORDS.replace("word50", "changed"), WORDS, WORDS])

    assert [at for at, _ in found] == [1, 2, 0]


def test_a_few_words_are_the_same_only_where_all_of_them_are():
    assert near_duplicates("It rained.", ["it rained", "It rained all day.", ""]) == ((0, 1.0),)
    assert near_duplicates("", ["", "It rained."]) == ()


@given(st.text(), st.text())
def test_it_makes_no_difference_which_text_is_asked_about(one, other):
    assert near_duplicates(one, [other]) == near_duplicates(other, [one])


def test_of_a_text_as_long_as_a_book_the_beginning_is_looked_at():
    numbered = [f"word{n}" for n in range(100_000)]
    other = [*numbered[:25_000], *reversed(numbered)]

    assert near_duplicates(" ".join(numbered), [" ".join(other)]) == ((0, 1.0),)
    assert near_duplicates(" ".join(numbered), [" ".join(numbered[20_000:])]) == ()


def worded(name):
    return " ".join(f"{name}{n}" for n in range(100))


def test_each_of_several_texts_has_the_other_that_is_nearest():
    texts = [worded("a"), worded("b"), worded("b").replace("b50", "x"), worded("c")[:300]]

    assert likest(texts) == (None, 2, 1, None)
    assert likest([*texts, worded("c"), worded("b")]) == (None, 5, 1, 4, 3, 1)
    assert likest([]) == ()
    assert likest(["", ""]) == (None, None)


def test_a_part_is_found_in_a_much_longer_text():
    whole = " ".join(map(worded, "abcdefgh"))

    assert likest([whole, worded("h")]) == (1, 0)


def test_of_very_many_texts_that_are_alike_each_has_another():
    found = likest([worded("a")] * 100)

    assert None not in found
    assert all(at != other for at, other in enumerate(found))


@given(st.lists(st.text("ab ", max_size=30), max_size=6))
def test_what_is_found_among_few_is_what_each_finds_by_itself(texts):
    for at, found in enumerate(likest(texts)):
        others = [text if n != at else "" for n, text in enumerate(texts)]
        best = near_duplicates(texts[at], others)
        shares = dict(best)
        assert (found is None) == (not best)
        assert found is None or shares[found] == best[0][1]
