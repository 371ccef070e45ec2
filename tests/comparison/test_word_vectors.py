"""Words are compared in the directions in which those of a story differ."""

from __future__ import annotations

import numpy as np

from reader.comparison.encoder import WIDTH, SentenceVectors
from reader.comparison.lexical import rarities
from reader.comparison.naming import Naming
from reader.comparison.word_vectors import weigh, word_vectors
from reader.comparison.words import split_words


def story(count, spread):
    """One article of sentences of a word each, whose vectors differ in `spread` directions."""
    rng = np.random.default_rng(1)
    directions = rng.normal(size=(spread, WIDTH))
    sentences = [f"word{number}" for number in range(count)]
    words = split_words([sentences])
    vectors = [
        SentenceVectors(
            ((0, len(one)),), (rng.normal(size=(1, spread)) @ directions).astype(np.float32)
        )
        for one in sentences
    ]
    return words, [vectors], [[np.ones((1, 3), np.float32)] * count]


def cosines(words, vectors):
    centred = np.concatenate([one.tokens for one in vectors[0]])
    centred = centred - centred.mean(axis=0)
    unit = centred / np.linalg.norm(centred, axis=1, keepdims=True)
    [found] = word_vectors(words, vectors, [[np.ones((1, 3), np.float32)] * len(vectors[0])])
    return unit @ unit.T, found.unit @ found.unit.T


def test_what_words_have_in_common_is_kept_in_fewer_directions():
    words, vectors, weights = story(600, 150)
    [found] = word_vectors(words, vectors, weights)

    assert found.unit.shape[1] < WIDTH
    exact, kept = cosines(words, vectors)
    np.testing.assert_allclose(exact, kept, atol=1e-4)


def test_little_is_lost_where_words_differ_in_every_direction():
    words, vectors, _ = story(900, WIDTH)
    exact, kept = cosines(words, vectors)

    assert np.corrcoef(exact.ravel(), kept.ravel())[0, 1] > 0.85


def test_a_story_without_vectors_has_no_words_there():
    words = split_words([["Cats sleep."], []])
    rare = rarities(words)
    bare = SentenceVectors((), np.zeros((0, WIDTH), np.float32))
    weights = [[weigh(words[0][0], Naming(), rare)], []]

    assert [len(one) for one in word_vectors(words, [[bare], []], weights)] == [0, 0]
    assert [len(one) for one in word_vectors([[], []], [[], []], [[], []])] == [0, 0]


def test_a_word_counts_as_it_is_rare_and_among_what_it_is():
    [[words]] = split_words([["Ann Keller sleeps"]])
    named = Naming(frozenset({0, 1}), frozenset({1}))
    counted = weigh(words, named, {"ann": 2.0, "keller": 3.0, "sleep": 4.0})

    assert counted.tolist() == [[2, 0, 0], [3, 0, 3], [4, 4, 0]]
