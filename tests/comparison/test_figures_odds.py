"""How probable it is that two figures state one fact."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.figures import figures_told
from reader.comparison.figures_context import Contexts
from reader.comparison.figures_evidence import evidence
from reader.comparison.figures_odds import COMPETING, rivalry
from tests.comparison.test_figures import article

AHEAD = COMPETING.index("ahead")
TEXTS = (
    "The crash killed {count 9 - person | nine people} and {count 40 - boat | 40 boats}.",
    "In the crash {count 11 - person | 11 people} or {count 9 - person | 9 people} died.",
    "It killed {count 9 - person | nine people}. It sank {count 41 - boat | 41 boats}.",
)


def known(*texts: str):
    articles, analyses = zip(*map(article, texts), strict=True)
    contexts = Contexts(articles, analyses, ())
    return evidence(figures_told(articles, analyses, contexts), contexts, None)


@given(st.data())
def test_a_pair_is_ahead_of_the_best_with_another_number_of_the_same_article(data):
    pairs = known(*TEXTS)
    count = pairs.ends.shape[1]
    odds = np.array(data.draw(st.lists(st.floats(-2, 2), min_size=count, max_size=count)))
    found = rivalry(pairs, odds)[:, AHEAD]
    article_of, key = pairs.columns.article, pairs.columns.key
    ends = pairs.ends.T.tolist()
    for number, (one, other) in enumerate(ends):
        ahead = []
        for mine, its in ((one, other), (other, one)):
            rivals = [
                odds[at]
                for at, pair in enumerate(ends)
                for a, b in (pair, pair[::-1])
                if a == mine and article_of[b] == article_of[its] and key[b] != key[its]
            ]
            ahead.append(odds[number] - max(rivals, default=-8.0))
        assert found[number] == pytest.approx(np.clip(min(ahead), -3, 3))


def test_no_pairs_have_no_rivals():
    assert rivalry(known("It rained.", ""), np.zeros(0)).shape == (0, len(COMPETING))


def test_what_is_known_does_not_depend_on_how_many_pairs_are_looked_at_together():
    articles, analyses = zip(*map(article, TEXTS), strict=True)
    contexts = Contexts(articles, analyses, ())
    told = figures_told(articles, analyses, contexts)
    some, every = (evidence(told, contexts, None, at_once) for at_once in (1, 1000))
    assert some.ends.tolist() == every.ends.tolist()
    assert some.values.tolist() == every.values.tolist()
