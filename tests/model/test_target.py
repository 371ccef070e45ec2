"""A target keeps the words it is on and what stood around them."""

from __future__ import annotations

from dataclasses import replace

from reader.model.article import Article
from reader.model.target import CONTEXT, Target, target_on
from reader.model.text import Span

ARTICLE = Article("a.txt", "aa", "The bridge was closed on Friday, the ferries were not.")


def test_it_has_its_words_and_what_stands_before_and_behind():
    target = target_on(ARTICLE, Span(15, 21))

    assert (target.prefix, target.exact) == ("The bridge was ", "closed")
    assert target.suffix == ARTICLE.text[21 : 21 + CONTEXT]
    assert len(target.suffix) == CONTEXT


def test_at_the_ends_of_the_text_there_is_no_more_than_there_is():
    whole = target_on(ARTICLE, Span(0, len(ARTICLE.text)))

    assert (whole.prefix, whole.exact, whole.suffix) == ("", ARTICLE.text, "")


def test_a_whole_article_has_no_words():
    assert target_on(ARTICLE, None) == Target(ARTICLE.key)
    assert target_on(ARTICLE, None).fits(ARTICLE)


def test_it_fits_where_its_words_still_stand():
    target = target_on(ARTICLE, Span(15, 21))

    assert target.fits(ARTICLE)
    assert not replace(target, exact="opened").fits(ARTICLE)
    assert not target.fits(replace(ARTICLE, sha256="bb"))
