"""A draft says what should be known before its article is compared."""

from __future__ import annotations

import pytest

from reader.importing.notices import notices_of
from reader.model.draft import Block, Notice

SENTENCE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


def kept(text):
    return Block(text, "text", kept=True)


def aside(text):
    return Block(text, "text", kept=False)


def kinds(*blocks):
    return [notice.kind for notice in notices_of(blocks, "en")]


@pytest.mark.parametrize(
    "end",
    [
        aside("Subscribe to continue reading"),
        aside("To read this article in full, log in."),
        aside("You have 2 free articles left this month"),
        kept("This article is for subscribers only."),
    ],
)
def test_a_short_article_that_breaks_off_is_a_stub(end):
    assert kinds(kept(SENTENCE), aside("Share"), end) == ["stub"]


@pytest.mark.parametrize("end", ["The mayor said that the…", "The mayor said that the [...]"])
def test_that_a_last_sentence_breaks_off_alone_makes_no_paywall(end):
    assert kinds(kept(SENTENCE), kept(end), aside("Share")) == ["cut"]
    assert kinds(kept(SENTENCE), kept(end), aside("Subscribe to continue reading")) == ["stub"]


def test_a_whole_article_is_no_stub():
    assert kinds(kept(SENTENCE)) == []
    assert kinds(kept(SENTENCE), aside("Share")) == []
    assert kinds() == []
    assert kinds(aside("Subscribe to continue reading")) == []


def test_a_long_article_is_no_stub_whatever_stands_below_it():
    long = [kept(SENTENCE)] * 50

    assert kinds(*long, aside("Subscribe to continue reading")) == []
    assert kinds(*long[:30], kept("Nobody knows …")) == []
    assert kinds(*long[:30], aside("Subscribe to continue reading")) == ["stub"]


def test_an_article_as_long_as_a_book_is_told_with_its_words():
    words = len(SENTENCE.split())
    many = [kept(SENTENCE)] * (20_000 // words)

    assert notices_of([*many, aside(SENTENCE)], "en") == (Notice("long", str(words * len(many))),)
    assert notices_of([*many[:-1], aside(SENTENCE)], "en") == ()


def test_an_offer_far_below_or_above_the_article_says_nothing():
    offer = aside("Already a subscriber? Log in")

    assert kinds(offer, kept(SENTENCE), *[aside("Share")] * 5, offer) == []


def test_several_articles_are_counted():
    found = notices_of([kept("Bridge closed in Kolm"), kept(SENTENCE)] * 3, "en", (2, 4))

    assert found == (Notice("several", "3"),)


def test_characters_of_the_article_that_could_not_be_read_are_counted():
    found = notices_of(
        [kept("It r\ufffd\ufffdned."), kept("All d\ufffdy."), aside("\ufffd")], "en"
    )

    assert found == (Notice("unreadable", "3"),)


def test_a_foreign_language_is_named():
    assert notices_of([kept("Es regnete.")], "de") == (Notice("foreign", "de"),)
