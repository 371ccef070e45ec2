"""How alike in sense what stands around figures is."""

from __future__ import annotations

import re

import numpy as np
import pytest

from reader.comparison.encoder import SentenceVectors
from reader.comparison.figures_context import Contexts
from reader.comparison.figures_sense import Sense, pieces_of
from reader.model.analysis import Analysis, Figure
from reader.model.article import Article
from reader.model.comparison import Place
from reader.model.text import Span

#: A direction for each word, the same for like words.
WORDS = {"boats": 0, "ships": 0, "sank": 1, "foundered": 1, "mills": 2, "burned": 3, "9": 4}


def told(text: str) -> tuple[Article, Analysis, list[SentenceVectors]]:
    """Return an article of one sentence with the figure “9”, and its vectors."""
    words = list(re.finditer(r"\w+", text))
    tokens = np.eye(5, dtype=np.float32)[[WORDS[word[0]] for word in words]]
    vectors = SentenceVectors(tuple(word.span() for word in words), tokens)
    figures = tuple(Figure(Span(*found.span()), "9", "count") for found in re.finditer("9", text))
    analysis = Analysis(sentences=(Span(0, len(text)),), figures=figures)
    return Article("a.txt", "", text), analysis, [vectors]


def likeness(one: str, other: str) -> list[float]:
    ours, theirs = told(one), told(other)
    contexts = Contexts((ours[0], theirs[0]), (ours[1], theirs[1]), ())
    sense = Sense([Place(0, 0), Place(1, 0)], contexts, [ours[2], theirs[2]])
    return [float(value) for value in sense.likeness(slice(0, 1), slice(1, 2)).ravel()]


def test_what_says_the_same_in_other_words_is_more_alike_than_what_does_not():
    own, near, far = likeness("9 boats sank", "9 ships foundered")
    assert own == pytest.approx(1)
    assert near == pytest.approx(1)
    assert far == pytest.approx(1)
    _, other_near, other_far = likeness("9 boats sank", "9 mills burned")
    assert other_near < near
    assert other_far < far


def test_pieces_are_those_of_the_text_though_small_letters_are_more():
    assert pieces_of("Five MEN", [(0, 4), (5, 8)]) == ["five", "men"]
    assert pieces_of("İn 9 MEN", [(3, 4), (5, 8)]) == ["9", "men"]


def test_an_article_without_vectors_is_like_none():
    article, analysis, vectors = told("9 boats sank")
    contexts = Contexts((article, article), (analysis, analysis), ())
    sense = Sense([Place(0, 0), Place(1, 0)], contexts, [vectors, None])
    assert sense.known.tolist() == [True, False]
    assert not sense.likeness(slice(0, 1), slice(1, 2)).any()


def test_a_figure_that_the_model_did_not_read_is_like_none():
    article, analysis, vectors = told("9 boats sank")
    unread = [SentenceVectors(vectors[0].offsets[1:], vectors[0].tokens[1:])]
    contexts = Contexts((article, article), (analysis, analysis), ())
    sense = Sense([Place(0, 0), Place(1, 0)], contexts, [vectors, unread])
    assert sense.known.all()
    assert not sense.likeness(slice(0, 1), slice(1, 2)).any()


def test_two_figures_of_one_sentence_are_told_apart_by_what_is_near_them():
    text = "9 boats sank sank sank sank sank sank sank sank 9 mills burned"
    ours, theirs = told(text), told("9 mills burned")
    contexts = Contexts((ours[0], theirs[0]), (ours[1], theirs[1]), ())
    places = [Place(0, 0), Place(0, 1), Place(1, 0)]
    found = Sense(places, contexts, [ours[2], theirs[2]]).likeness(slice(0, 2), slice(2, 3))
    assert found[1, 0, 0] < found[1, 1, 0]
