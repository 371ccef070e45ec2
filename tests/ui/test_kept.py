"""A passage is kept by its article and words."""

from __future__ import annotations

import pytest

from reader.model.comparison import Passage
from reader.model.text import Span
from reader.ui.kept import Kept


@pytest.fixture
def kept():
    return Kept()


def test_it_is_found_wherever_its_article_goes_and_then_no_longer_kept(kept, articles, dark):
    kept.keep(dark, articles)
    kept.keep(None, articles)  # which changes nothing

    assert kept.take(articles[::-1]) == Passage(2, dark.span)
    assert kept.take(articles) is None


def test_what_was_selected_another_day_is_lit_again_once(kept, articles):
    kept.expect((articles[1].key, Span(3, 9)))
    assert kept.light
    assert kept.take(articles) == Passage(1, Span(3, 9))
    assert not kept.light
    kept.expect(None)
    assert not kept.light


def test_words_beyond_the_end_and_an_article_that_is_gone_are_passed_over(kept, articles):
    kept.expect((articles[1].key, Span(3, 10**6)))
    assert kept.take(articles) is None
    kept.expect(("none", Span(3, 9)))
    assert kept.take(articles) is None
