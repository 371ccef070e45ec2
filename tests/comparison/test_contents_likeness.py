"""How alike quotes are, by their words and by what these mean."""

from __future__ import annotations

import numpy as np
import pytest

from reader.comparison.contents import Contents, contents
from reader.comparison.contents_likeness import Likeness, Sense, Wording
from reader.comparison.renderings_odds import load_scorer
from tests.comparison.quoted import Quoted

ANSWERING = load_scorer().answering


def said(*lines: str) -> tuple[Contents, Quoted]:
    story = Quoted([(line, None) for line in lines])
    same = {"vessels": "ships", "bore": "carried"}
    return contents(story.articles, story.analyses, story.vectors(same)), story


def by_wording(*lines: str) -> Likeness:
    """Return the likeness of the first line with each of the others."""
    wording = Wording(said(*lines)[0])
    rows, columns = np.zeros(len(lines) - 1, np.intp), np.arange(1, len(lines))
    shared = wording.shared(np.array([0]), columns)[0]
    return wording.likeness(rows, columns, shared)


def by_sense(*lines: str) -> Likeness:
    found = by_wording(*lines)
    vectors = said(*lines)[0].vectors
    assert vectors is not None
    rows, columns = np.zeros(len(lines) - 1, np.intp), np.arange(1, len(lines))
    Sense(vectors, ANSWERING).put(found, rows, columns)
    return found


def test_by_wording_only_the_same_words_answer() -> None:
    found = by_wording("ships carried grain", "ships carried grain", "ships", "vessels bore")
    assert found.answered == pytest.approx([1, 1, 0])
    assert found.alike[0] == pytest.approx(1)
    assert 0 < found.alike[1] < 1
    assert found.amount[1] < found.amount[0]
    assert not found.has_sense.any()


def test_by_sense_words_answer_that_mean_the_same() -> None:
    found = by_sense("ships carried grain", "vessels bore grain", "vessels", "nobody knows")
    assert found.answered[0] > 0.9
    assert found.alike[0] > 0.9
    assert found.answered[1] > 0.9 > found.alike[1]
    assert found.answered[2] < 0.3
    assert found.has_sense.all()


def test_quotes_without_words_are_told_by_wording_and_are_like_nothing() -> None:
    found = by_sense("ships carried grain", "…")
    assert not found.has_sense.any()
    assert found.answered.tolist() == found.alike.tolist() == [0]


def test_all_words_together_are_the_nearer_the_more_they_mean_the_same() -> None:
    vectors = said("ships carried grain", "vessels bore grain", "nobody knows")[0].vectors
    assert vectors is not None
    near, far = Sense(vectors, ANSWERING).pooled(np.array([0]), np.array([1, 2]))[0]
    assert near > 0.9 > far
