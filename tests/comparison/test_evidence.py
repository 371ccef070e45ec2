"""Evidence is gathered between any two articles."""

from __future__ import annotations

import numpy as np

from reader.comparison.encoder import WIDTH, SentenceVectors
from reader.comparison.evidence import evidence
from reader.comparison.interaction import Answering
from reader.comparison.lexical import split_words

ARTICLES = [["The mill burned.", "Nobody slept."], ["A mill burned down."], []]
ANSWERING = Answering(0.6, 10.0, 0.6)


def test_there_is_evidence_for_each_two_articles_once():
    found = evidence(ARTICLES, split_words(ARTICLES), None, ANSWERING)

    assert list(found) == [(0, 1), (0, 2), (1, 2)]
    assert [one.lexical.shape for one in found.values()] == [(2, 1), (2, 0), (1, 0)]


def test_without_the_sentence_model_wording_alone_speaks():
    found = evidence(ARTICLES, split_words(ARTICLES), None, ANSWERING)[0, 1]

    assert found.sense is None
    assert found.lexical[0, 0] > found.lexical[1, 0]
    assert found.forth[0, 0] > found.back[0, 0] > 0


def test_with_the_sentence_model_sense_speaks_too():
    bare = SentenceVectors((), np.zeros((0, WIDTH), np.float32))
    vectors = [[bare] * len(article) for article in ARTICLES]
    found = evidence(ARTICLES, split_words(ARTICLES), vectors, ANSWERING)

    assert all(np.all(one.sense == 0) for one in found.values())


def test_one_article_has_nothing_to_be_compared_with():
    assert evidence(ARTICLES[:1], split_words(ARTICLES[:1]), None, ANSWERING) == {}
