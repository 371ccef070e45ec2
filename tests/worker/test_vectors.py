"""Vectors come back from JSON as they went."""

from __future__ import annotations

import json

import numpy as np
import pytest

from reader.comparison.encoder import WIDTH, SentenceVectors
from reader.worker.vectors import from_json, rounded, to_json


@pytest.fixture
def vectors():
    numbers = np.random.default_rng(1).normal(size=(2, WIDTH)).astype(np.float32)
    none = np.zeros((0, WIDTH), np.float32)
    return rounded([SentenceVectors(((0, 3), (3, 5)), numbers), SentenceVectors((), none)])


def test_rounded_vectors_survive_json_unchanged(vectors):
    back = from_json(json.loads(json.dumps(to_json(vectors))))

    assert [one.offsets for one in back] == [one.offsets for one in vectors]
    for one, other in zip(back, vectors, strict=True):
        assert one.tokens.dtype == np.float32
        assert np.array_equal(one.tokens, other.tokens)


def test_rounding_twice_changes_nothing_more(vectors):
    assert all(
        np.array_equal(a.tokens, b.tokens) for a, b in zip(rounded(vectors), vectors, strict=True)
    )


@pytest.mark.parametrize("value", [3, [1], [[1, 2]], [[[], "???"]], [[[[0, 1]], ""]], [["x"]]])
def test_what_is_no_vectors_is_refused(value):
    with pytest.raises(ValueError, match=r"."):
        from_json(value)
