"""A draft becomes an article."""

from __future__ import annotations

from dataclasses import replace

from reader.model.draft import Block, Draft, article_of

BLOCKS = (
    Block("Menu", "item", kept=False),
    Block("Rain fell.", "text", kept=True),
    Block("What to do", "heading", kept=True),
)


def test_each_paragraph_of_an_article_says_what_it_is_in_its_file():
    article = article_of(Draft("a.html", "0" * 64, "", BLOCKS))

    assert article.text.split("\n\n") == ["Rain fell.", "What to do"]
    assert article.forms == ("text", "heading")
    assert article.furniture == ("Menu",)


def test_of_paragraphs_that_are_all_plain_nothing_is_said():
    plain = tuple(replace(block, role="text") for block in BLOCKS)

    assert article_of(Draft("a.html", "0" * 64, "", plain)).forms == ()
