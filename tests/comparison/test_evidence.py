"""Evidence is gathered between any two articles."""

from __future__ import annotations

import numpy as np
import pytest

from reader.comparison.encoder import WIDTH, SentenceVectors
from reader.comparison.evidence import Judge, joined
from reader.comparison.interaction import Answering
from reader.comparison.naming import Naming
from reader.comparison.words import split_words

ARTICLES = [["The mill burned.", "Nobody slept."], ["A mill burned down."], []]
BARE = SentenceVectors((), np.zeros((0, WIDTH), np.float32))
ANSWERING = Answering(0.6, 10.0, 0.6)


def evidence(a, b, vectors=None, articles=ARTICLES):
    judge = Judge(articles, split_words(articles), vectors, ANSWERING)
    return joined(list(judge.evidence(a, b, lambda: None)))


def test_all_sentences_of_two_articles_are_compared():
    found = evidence(0, 1)

    assert list(zip(found.rows.tolist(), found.columns.tolist(), strict=True)) == [(0, 0), (1, 0)]
    assert [len(evidence(a, 2).lexical) for a in (0, 1)] == [0, 0]


def test_without_the_sentence_model_wording_alone_speaks():
    found = evidence(0, 1)

    assert found.sense is None
    assert found.lexical[0] > found.lexical[1]
    assert found.forth[0] > found.back[0] > 0


def test_with_the_sentence_model_sense_speaks_too():
    found = evidence(0, 1, [[BARE] * len(article) for article in ARTICLES])

    assert found.sense.tolist() == [0, 0]
    assert found.told.tolist() == [0, 0]


def test_how_far_apart_sentences_stand_is_a_share_of_their_articles():
    assert evidence(0, 1).apart.tolist() == pytest.approx([0.25, 0.25])
    long = [["It rained."] * 10, ["It rained."] * 100]
    far = evidence(0, 1, articles=long).apart.reshape(10, 100)

    assert far[0, 0] < far[0, 50] < far[0, 99] < 1
    assert far[9, 99] < 0.1


@pytest.mark.parametrize(
    ("ours", "theirs", "quoted", "other"),
    [("e1", "e2", False, True), ("e1", "e1", False, False), ("e1", "e2", True, False)],
)
def test_the_same_frame_with_another_actor_is_told_by_who_is_named(ours, theirs, quoted, other):
    articles = [["France has called for talks."], ["Brazil has called for talks."]]

    def read(sentence):
        """Every word has a direction of its own."""
        [[words]] = split_words([[sentence]])
        seeds = (sum(map(ord, word.stem)) for word in words)
        tokens = [np.random.default_rng(seed).normal(size=WIDTH) for seed in seeds]
        spans = tuple((word.start, word.end) for word in words)
        return SentenceVectors(spans, np.array(tokens, np.float32))

    names = [
        [Naming(frozenset({0}), frozenset(() if quoted else (0,)), *[frozenset({number})] * 2)]
        for number in (ours, theirs)
    ]
    vectors = [[read(one) for one in article] for article in articles]
    judge = Judge(articles, split_words(articles), vectors, ANSWERING, names)
    [found] = judge.evidence(0, 1, lambda: None)

    assert found.other.tolist() == [other]


def test_a_part_of_the_evidence_keeps_what_belongs_together():
    found = evidence(0, 1)
    part = found.only(found.rows == 1)

    assert part.rows.tolist() == [1]
    assert part.lexical.tolist() == found.lexical[1:].tolist()
    assert part.sense is None
    assert part.told is None
    assert part.apart.tolist() == found.apart[1:].tolist()
    assert part.other.tolist() == [False]


@pytest.mark.parametrize("model", [True, False])
def test_in_very_long_articles_the_sentences_nearest_each_other_are_compared(monkeypatch, model):
    drawn = np.random.default_rng(4)
    lexicon = ["".join(drawn.choice(list("abcdefgh"), 6)) for _ in range(400)]
    one = [" ".join(drawn.choice(lexicon, 6)) for _ in range(60)]
    other = [one[i] for i in reversed(range(60))]
    vectors = [[BARE] * 60] * 2 if model else None
    told: list[None] = []

    def again():
        told.append(None)

    everything = evidence(0, 1, vectors, [one, other])
    monkeypatch.setattr("reader.comparison.evidence._WHOLE", 10)
    judge = Judge([one, other], split_words([one, other]), vectors, ANSWERING)
    parts = list(judge.evidence(0, 1, again))
    found = joined(parts)

    assert len(parts) == 60
    assert len(told) >= len(parts)
    assert len(found.rows) < len(everything.rows) == 3600
    place = found.rows * 60 + found.columns
    assert {row * 60 + 59 - row for row in range(60)} <= set(place.tolist())
    np.testing.assert_allclose(found.lexical, everything.lexical[place], atol=1e-5)
    np.testing.assert_allclose(found.forth, everything.forth[place], atol=1e-5)
    np.testing.assert_allclose(found.apart, everything.apart[place], atol=1e-5)


def test_an_article_without_vectors_is_compared_by_its_words_and_changes_no_other():
    articles = [["A cow ate the hat."], ["The hat was eaten by a cow."], ["Une vache, un hat."]]
    vectors = [[BARE], [BARE]]
    words = split_words(articles)
    mixed = Judge(articles, words, [*vectors, None], ANSWERING)
    [with_sense] = mixed.evidence(0, 1, lambda: None)
    [alone] = mixed.evidence(0, 2, lambda: None)

    assert [mixed.has_sense(*pair) for pair in ((0, 1), (0, 2), (1, 2))] == [True, False, False]
    assert with_sense.sense is not None
    assert alone.sense is None
    assert not Judge(articles, words, None, ANSWERING).has_sense(0, 1)


def test_it_is_known_which_words_answer_which_with_and_without_the_model():
    articles = [["The mill burned."], ["Nobody slept.", "A mill burned down."]]
    words = split_words(articles)
    by_wording = Judge(articles, words, None, ANSWERING)
    by_sense = Judge(articles, words, [[BARE], [BARE] * 2], ANSWERING)

    assert by_wording.answers((0, 0), (1, 1)) == (
        {0: 0.0, 1: 1.0, 2: 1.0},
        {0: 0.0, 1: 1.0, 2: 1.0, 3: 0.0},
    )
    assert by_sense.answers((0, 0), (1, 1)) == ({}, {})


def test_words_without_content_count_nothing_for_a_clause():
    judge = Judge(ARTICLES, split_words(ARTICLES), None, ANSWERING)
    the, mill, burned = judge.weights((0, 0))

    assert the == 0 < mill == burned
