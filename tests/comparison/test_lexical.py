"""Likeness in wording rests on what is shared and rare."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparison.blocks import Block, whole
from reader.comparison.lexical import Wording, rarities
from reader.comparison.words import split_words

SENTENCES = ["The dam burst at dawn.", "At dawn, the dams were bursting.", "A cow ate the hat."]
texts = st.lists(st.text(alphabet="abc 1.'é\n😀\ud800", max_size=20), max_size=4)


def likeness(*articles):
    return wording(*articles).likeness(whole(*map(len, articles)))


def wording(*articles):
    return Wording(articles, split_words(articles)).between(0, 1)


def test_a_word_is_the_rarer_the_fewer_sentences_have_it():
    rare = rarities(split_words([SENTENCES]))

    assert rare["the"] < rare["dam"] < rare["cow"]
    assert all(value > 0 for value in rare.values())


def test_a_sentence_is_as_alike_as_can_be_to_itself_and_not_at_all_to_other_letters():
    found = likeness(SENTENCES, [SENTENCES[0], "Xyz uvw qrs."])

    assert found[0, 0] == pytest.approx(1)
    assert found[:, 1] == pytest.approx(0)


def test_another_order_and_other_endings_are_more_alike_than_another_matter():
    found = likeness(SENTENCES[:1], SENTENCES[1:])

    assert found[0, 0] > 0.3 > found[0, 1]


def test_a_sentence_within_a_longer_one_is_covered_by_it_and_not_the_other_way_round():
    long = "The dam burst at dawn and three villages below it had to be left in a hurry."
    forth, back = wording([SENTENCES[0]], [long]).coverage(whole(1, 1))

    assert forth[0, 0] == pytest.approx(1)
    assert back[0, 0] < 0.5


def test_a_word_said_twice_counts_less_than_twice():
    found = likeness(["dam"], ["dam dam dam river", "dam river"])

    assert found[0, 0] < 2 * found[0, 1]


@settings(max_examples=50)
@given(texts, texts)
def test_likeness_and_coverage_lie_between_none_and_all_for_any_text(left, right):
    both, everything = wording(left, right), whole(len(left), len(right))

    for measured in (both.likeness(everything), *both.coverage(everything)):
        assert measured.shape == (len(left), len(right))
        assert np.all((measured >= 0) & (measured <= 1 + 1e-6))
    np.testing.assert_allclose(likeness(left, right), likeness(right, left).T, atol=1e-5)


@settings(max_examples=50)
@given(texts, texts, st.data())
def test_a_block_is_a_part_of_the_whole(left, right, data):
    both, everything = wording(left, right), whole(len(left), len(right))
    start = data.draw(st.integers(0, len(left)))
    end = data.draw(st.integers(start, len(left)))
    others = [at for at in range(len(right)) if data.draw(st.booleans())]
    block = Block(start, end, np.array(others, np.intp))

    for part, all_of_it in (
        (both.likeness(block), both.likeness(everything)),
        (both.coverage(block)[0], both.coverage(everything)[0]),
    ):
        np.testing.assert_allclose(part, all_of_it[start:end, others], atol=1e-5)


def test_the_signatures_of_like_sentences_point_the_same_way():
    found = Wording([SENTENCES, []], split_words([SENTENCES, []]))
    alike = found.signatures(0) @ found.signatures(0).T

    assert alike[0, 0] == pytest.approx(1)
    assert alike[0, 1] > 0.3 > abs(alike[0, 2])
    assert found.signatures(1).shape == (0, 256)


def test_no_articles_have_no_wording():
    Wording([], [])


@pytest.mark.parametrize(
    ("one", "near", "far"),
    [
        (
            "Мост через реку закрыли в понедельник.",
            "В понедельник мост был закрыт.",
            "Идёт дождь.",
        ),
        ("أغلق الجسر يوم الاثنين.", "الجسر أغلق الاثنين بسبب الرياح.", "هطل المطر في المدينة."),
        ("大桥周一因大风关闭。", "周一大风，大桥被关闭。", "市长没有回答记者的问题。"),
    ],
)
def test_wording_alike_is_told_in_any_script(one, near, far):
    alike = likeness([one], [near, far])

    assert alike[0, 0] > 0.2 > 2 * alike[0, 1]
