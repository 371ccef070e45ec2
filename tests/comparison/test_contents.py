"""What quotes say is read where it stands."""

from __future__ import annotations

import numpy as np

from reader.comparison.contents import contents
from reader.model.analysis import Analysis, Quote
from reader.model.article import Article
from reader.model.text import Span
from tests.comparison.quoted import sentence_vectors

TEXT = "Holt said the ships sailed. They carried grain, she said."
SENTENCES = (Span(0, 27), Span(28, 57))


def said(*words: str) -> list[Analysis]:
    """An analysis of the text whose quotes have these words."""
    spans = [Span(TEXT.index(one), TEXT.index(one) + len(one)) for one in words]
    return [
        Analysis(sentences=SENTENCES, quotes=tuple(Quote("direct", span, span) for span in spans))
    ]


def vectors():
    return [[sentence_vectors(span.of(TEXT), {}) for span in SENTENCES]]


def test_the_words_of_each_quote_are_told_article_by_article() -> None:
    found = contents([Article("a.txt", "", TEXT)], said("the ships sailed", "grain"), None)
    assert found.texts == ["the ships sailed", "grain"]
    assert [[word.stem for word in words] for words in found.words] == [
        ["the", "ship", "sail"],
        ["grain"],
    ]
    assert found.vectors is None


def test_a_word_of_every_sentence_is_less_telling_than_one_of_a_single() -> None:
    found = contents([Article("a.txt", "", TEXT)], said("said", "grain"), None)
    assert found.rarity["said"] < found.rarity["grain"]


def test_a_quote_has_the_vectors_that_its_words_have_in_their_sentences() -> None:
    quotes = said("the ships sailed", "sailed. They carried", "grain")
    found = contents([Article("a.txt", "", TEXT)], quotes, vectors()).vectors
    assert found is not None
    assert found.counts.tolist() == [3, 3, 1]
    sailed, again = found.unit[2], found.unit[3]
    assert np.allclose(sailed, again)
    assert not np.allclose(sailed, found.unit[5])


def test_quotes_of_an_article_without_vectors_have_none_beside_those_of_others() -> None:
    both = [Article("a.txt", "", TEXT), Article("b.txt", "", TEXT)]
    found = contents(both, said("grain") * 2, [*vectors(), None]).vectors
    assert found is not None
    assert found.counts.tolist() == [1, 0]


def test_an_article_whose_sentences_are_not_known_is_its_quotes() -> None:
    analysis = Analysis(quotes=said("grain")[0].quotes)
    found = contents([Article("a.txt", "", TEXT)], [analysis], None)
    assert set(found.rarity) == {"grain"}
