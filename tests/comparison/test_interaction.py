"""Words look for their answer in the other sentence."""

from __future__ import annotations

import numpy as np
import pytest

from reader.comparison.blocks import Block, whole
from reader.comparison.encoder import WIDTH, SentenceVectors
from reader.comparison.interaction import Answering, Interaction, harmonic
from reader.comparison.lexical import rarities
from reader.comparison.naming import Naming
from reader.comparison.word_vectors import weigh
from reader.comparison.words import split_words

ANSWERING = Answering(middle=0.6, slope=10.0, before=0.0)


def vector(word):
    """A direction of its own for each word; "car" and "auto" point nearly the same way."""
    own = np.random.default_rng(sum(map(ord, word)) * 31 + len(word)).normal(size=WIDTH)
    if word in ("car", "auto"):
        own = own * 0.2 + np.random.default_rng(5).normal(size=WIDTH)
    return own.astype(np.float32)


def read(sentence):
    """Vectors as the model gives them, one piece a word, marks left without a word."""
    [[words]] = split_words([[sentence]])
    tokens = [vector(sentence[w.start : w.end].lower()) for w in words]
    shape = np.array(tokens, np.float32).reshape(-1, WIDTH)
    return SentenceVectors(tuple((w.start, w.end) for w in words), shape)


def weighed(words, names=None):
    """What each word counts; no word is a name where none are given."""
    rare = rarities(words)
    return [
        [weigh(one, names[a][i] if names else Naming(), rare) for i, one in enumerate(article)]
        for a, article in enumerate(words)
    ]


def interaction(*articles, answering=ANSWERING, names=None):
    words = split_words(articles)
    vectors = [[read(sentence) for sentence in article] for article in articles]
    return Interaction(words, vectors, weighed(words, names), answering)


def covered(*articles, **given):
    return interaction(*articles, **given).coverage(0, 1, whole(*map(len, articles)))


def coverage(*articles, **given):
    return covered(*articles, **given)[:2]


FILLER = ["Rivers rise slowly.", "Hats fell everywhere."]


def test_the_same_words_answer_each_other_whatever_their_order():
    forth, back = coverage(["Dogs chase grey cats."], ["grey cats dogs chase", *FILLER])

    assert forth[0, 0] > 0.9
    assert back[0, 0] > 0.9
    assert forth[0, 1] < 0.1


def test_a_word_of_like_meaning_answers_too():
    forth, _ = coverage(["car", *FILLER], ["auto", "hat"])

    assert forth[0, 0] > 0.9 > 0.1 > forth[0, 1]


def test_a_part_is_answered_by_the_whole_and_the_whole_only_in_part_by_the_part():
    longer = "grey cats sleep while seven painters argue loudly"
    forth, back = coverage(["grey cats sleep", *FILLER], [longer])

    assert forth[0, 0] > 0.9
    assert back[0, 0] < 0.6


def test_the_sentence_before_answers_less_well_than_the_sentence_itself():
    articles = (["grey cats sleep"], ["grey cats sleep", "they snore", "rivers rise"])
    leaning, _ = coverage(*articles, answering=Answering(0.6, 10.0, 0.6))
    alone, _ = coverage(*articles, answering=Answering(0.6, 10.0, 0.0))

    assert alone[0, 1] < leaning[0, 1] < leaning[0, 0]
    assert leaning[0, 2] < 0.1


def test_the_sentence_before_lends_little_when_it_is_the_counterpart_itself():
    copy = ["grey cats sleep", "they snore loudly"]
    beside, _ = coverage(["grey cats sleep"], copy, answering=Answering(0.6, 10.0, 0.8))
    apart = ["grey hats fell", "cats sleep rarely"]
    needed, _ = coverage(["grey cats sleep"], apart, answering=Answering(0.6, 10.0, 0.8))
    alone, _ = coverage(["grey cats sleep"], apart, answering=Answering(0.6, 10.0, 0.0))

    assert beside[0, 1] < 0.1
    assert needed[0, 1] > alone[0, 1] + 0.03


def test_what_is_told_besides_names_is_looked_at_by_itself():
    names = [[Naming(frozenset({0}), frozenset({0}))], [Naming(frozenset({0}), frozenset({0}))]]
    same = covered(["Oldbeck sleeps"], ["Oldbeck rises"], names=names)
    other = covered(["Oldbeck sleeps"], ["Marwick sleeps"], names=names)

    assert same.told[0, 0] < 0.1 < 0.9 < same.actors[0, 0]
    assert other.actors[0, 0] < 0.1 < 0.9 < other.told[0, 0]


def test_where_nobody_is_said_to_act_nobody_else_does():
    names = [[Naming(frozenset({0}), frozenset({0}))], [Naming()]]

    assert covered(["Oldbeck sleeps"], ["Marwick sleeps"], names=names).actors[0, 0] == 1


def test_sentences_without_words_or_pieces_answer_nothing():
    words = split_words([["…", "cats sleep"], ["cats sleep", ""], []])
    bare = SentenceVectors((), np.zeros((0, WIDTH), np.float32))
    vectors = [[bare, read("cats sleep")], [bare, bare], []]
    both = Interaction(words, vectors, weighed(words), ANSWERING)

    for a, b in ((0, 1), (0, 2), (1, 2)):
        found = both.coverage(a, b, whole(len(words[a]), len(words[b])))
        for shares in found[:3]:
            assert np.all(shares < 0.01)
        assert np.all(found.actors == 1)


def test_the_pieces_of_a_word_make_one_word():
    sentence = "snowfall, rain"
    words = split_words([[sentence], ["snowfall"]])
    pieces = np.stack([vector("snow"), vector("fall"), vector(","), vector("rain")])
    vectors = [
        [SentenceVectors(((0, 4), (4, 8), (8, 9), (10, 14)), pieces)],
        [SentenceVectors(((0, 4), (4, 8)), pieces[:2])],
    ]
    found = Interaction(words, vectors, weighed(words), ANSWERING)
    forth, back, *_ = found.coverage(0, 1, whole(1, 1))

    assert back[0, 0] > 0.95
    assert forth[0, 0] == pytest.approx(0.27, abs=0.05)  # the commoner word's share


def test_it_is_known_which_words_answer_which():
    found = interaction(["car sank", "…"], ["hats fell", "many auto sellers"])
    forth, back = found.answers((0, 0), (1, 1))

    assert {word for word, share in forth.items() if share > 0.5} == {0}
    assert {word for word, share in back.items() if share > 0.5} == {1}
    assert set(forth) == {0, 1}
    assert set(back) == {0, 1, 2}
    assert found.answers((0, 1), (1, 0)) == ({}, {})


def test_a_block_is_a_part_of_the_whole_and_knows_the_sentences_before_it():
    left = ["grey cats sleep", "", "they snore", *FILLER]
    right = ["rivers rise slowly", "grey cats snore", "they sleep", "…", "hats fell"]
    found = interaction(left, right, answering=Answering(0.6, 10.0, 0.6))
    everything = found.coverage(0, 1, whole(5, 5))

    for start, end, others in ((2, 3, [1, 2, 4]), (0, 2, [0]), (4, 5, [3])):
        block = Block(start, end, np.array(others))
        for part, all_of_it in zip(found.coverage(0, 1, block), everything, strict=True):
            expected = all_of_it[block.start : block.end, block.others]
            np.testing.assert_allclose(part, expected, atol=1e-5)


def test_the_signatures_of_like_sentences_point_the_same_way():
    found = interaction(["car", "hat", "…", *FILLER], ["auto"])
    alike = found.signatures(0) @ found.signatures(1).T

    assert alike[0, 0] > 0.5 > alike[1, 0]
    assert alike[2, 0] == 0


def test_the_harmonic_mean_is_high_only_where_both_shares_are():
    mean = harmonic(np.array([1.0, 1.0, 0.0, 0.5]), np.array([1.0, 0.0, 0.0, 0.5]))

    assert mean == pytest.approx([1, 0, 0, 0.5])
