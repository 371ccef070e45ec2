"""The clause that answers is marked in a long sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.clauses import answering, clauses
from reader.comparison.words import split_words

LONG = (
    "The ferry, which had left Oldbeck at 6:40 p.m. with 3,000 sacks of grain, sank in the bay "
    "and its crew of nine was saved, the coast guard said."
)


def words_of(sentence):
    [[words]] = split_words([[sentence]])
    return words


def marked(sentence, *answered, least=1.0):
    """What is marked where the words of `answered` are."""
    words = words_of(sentence)
    wanted = {word for part in answered for word in part.split()}
    known = {
        at: least for at, w in enumerate(words) if sentence[w.start : w.end].strip(".,") in wanted
    }
    span = answering(sentence, words, [float(word.content) for word in words], known)
    return span and span.of(sentence)


def test_clauses_end_at_marks_and_before_words_that_join():
    words = words_of(LONG)
    found = [
        LONG[words[one.start].start : words[one.stop - 1].end] for one in clauses(LONG, words)
    ]

    assert found == [
        "The ferry",
        "which had left Oldbeck at 6:40 p.m. with 3,000 sacks of grain",
        "sank in the bay",
        "and its crew of nine was saved",
        "the coast guard said",
    ]


def test_the_clause_that_is_answered_is_marked_without_what_joins_it():
    assert marked(LONG, "crew nine saved") == "its crew of nine was saved"
    assert marked(LONG, "sank bay") == "sank in the bay"


def test_answered_clauses_beside_each_other_are_one_passage():
    assert (
        marked(LONG, "sank bay crew nine saved")
        == "sank in the bay and its crew of nine was saved"
    )


def test_a_clause_between_that_is_not_answered_is_taken_along_where_it_is_short():
    sentence = "Ann Keller, who won, will chair the new council and choose its nine members."

    assert marked(sentence, "Ann Keller chair new council") == (
        "Ann Keller, who won, will chair the new council"
    )


def test_the_marks_around_a_clause_belong_to_it():
    assert (
        marked(
            "“The bridge will be rebuilt by May,” said Ann Keller of Oldbeck council.",
            "bridge rebuilt May",
        )
        == "“The bridge will be rebuilt by May,”"
    )
    assert (
        marked(
            "Ann Keller of Oldbeck council said: “The bridge will be rebuilt.”",
            "bridge rebuilt will be",
        )
        == "“The bridge will be rebuilt.”"
    )


@pytest.mark.parametrize(
    ("sentence", "answered"),
    [
        ("The ferry sank in the bay off Oldbeck.", "ferry sank"),  # one clause
        (LONG, LONG.replace(",", "")),  # all of it
        (LONG, ""),  # nothing
        ("Rain fell, and it was cold in Oldbeck on Monday.", "Rain fell"),  # hardly a clause
        ("", ""),
    ],
)
def test_where_no_clause_answers_better_than_the_sentence_none_is_marked(sentence, answered):
    assert marked(sentence, answered) is None


@pytest.mark.parametrize("said", [", the Oldbeck coast guard said.", ", according to Oldbeck."])
def test_who_said_it_answers_nothing(said):
    claim = "The old ferry with 3,000 sacks of grain on board sank in the bay during a storm"

    assert marked(f"{claim}{said}", "Oldbeck coast guard said") is None
    assert marked(f"It rained, {claim}{said}", claim, "Oldbeck coast guard") == claim


def test_words_that_are_hardly_answered_mark_nothing():
    assert marked(LONG, "crew nine saved", least=0.2) is None


@given(st.text(alphabet="ab ,.“”()-—:3\n", max_size=60), st.data())
def test_what_is_marked_lies_within_the_sentence_and_is_less_than_it(sentence, data):
    words = words_of(sentence)
    shares = data.draw(st.lists(st.floats(0, 1), min_size=len(words), max_size=len(words)))
    span = answering(sentence, words, [1.0] * len(words), dict(enumerate(shares)))

    if span:
        assert span.end <= len(sentence)
        assert len(span) < len(sentence)
    assert [at for one in clauses(sentence, words) for at in one] == list(range(len(words)))
