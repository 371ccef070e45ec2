"""Several articles in one file are told from one article with headings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.importing.splitting import splits
from reader.model.draft import Block

PROSE = (
    "The council closed the bridge on Tuesday after cracks were found in two of its piers. "
    "Nobody was hurt, and the ferry will carry the children to their school until the spring. "
    "The mayor said that the money for a new bridge had been there since the spring of 2019."
)


def blocks(*texts):
    return [Block(text.removeprefix("~"), "text", kept=text[0] != "~") for text in texts]


@pytest.mark.parametrize("rule", ["~-----", "~* * *", "~______", "~———", "~###"])
def test_a_rule_and_a_headline_part_articles(rule):
    assert splits(blocks(PROSE, rule, "Ferry sails again", PROSE)) == (2,)


def test_a_headline_that_its_file_sets_apart_begins_an_article():
    page = blocks(PROSE, "Ferry sails again", PROSE)
    page[1] = replace(page[1], apart=True)

    assert splits(page) == (1,)


def test_headlines_with_bylines_part_articles_where_the_first_has_a_byline():
    page = ("~By Ann Lee", PROSE, "Ferry sails again", "~By Ole Berg", PROSE)

    assert splits(blocks(*page)) == (2,)
    assert splits(blocks(*page[1:])) == ()


def test_headlines_with_dates_part_articles_where_the_first_has_a_date_only():
    page = (PROSE, "Ferry sails again", "~The Post", "~4 May 2024", PROSE)

    assert splits(blocks("~3 May 2024", *page)) == (2,)
    assert splits(blocks("~By Ann Lee", "~3 May 2024", *page)) == ()


def test_of_headline_and_standfirst_the_headline_begins_the_article():
    page = ("~By Ann Lee", PROSE, "Ferry sails again", "A line below it", "~By Ole Berg", PROSE)

    assert splits(blocks(*page)) == (2,)


def test_a_standfirst_may_be_a_sentence_and_a_headline_may_end_as_one():
    first = ("It fell, and nobody in the whole of the valley knows why it did.", "~By Ann Lee")
    page = blocks(*first, PROSE, "The ferry sails.", *first, PROSE)

    assert splits(page) == ()
    page[3] = Block("The ferry sails.", "heading", kept=True)
    assert splits(page) == (3,)


def test_three_articles_are_split_twice():
    again = ("~-----", "Ferry sails again", PROSE)

    assert splits(blocks(PROSE, *again, *again)) == (2, 5)


@pytest.mark.parametrize(
    "page",
    [
        (PROSE, "~* * *", PROSE),
        (PROSE, "What happens next now", PROSE),
        (PROSE, "~-----", "Ferry sails again", "It did."),
        ("It rained.", "~-----", "Ferry sails again", PROSE),
        (PROSE, "~-----", "Related stories", PROSE),
        (PROSE, "~-----", "Read more: the ferry", PROSE),
        (PROSE, "~-----", "~By Ole Berg", PROSE),
        (PROSE, "~-----", "Rain", PROSE),
        (PROSE, "~-----", "It rained, he said:", PROSE),
        (PROSE, "~-----", "Ferry sails again", f"~{PROSE}"),
        ("~By Ann Lee", PROSE, "Ferry sails again", PROSE, "~By Ole Berg"),
        (),
        ("Ferry sails again",),
    ],
)
def test_one_article_is_not_split(page):
    assert splits(blocks(*page)) == ()


def test_what_the_format_sets_aside_begins_no_article():
    page = blocks(PROSE, "~-----", "Ferry sails again", PROSE)
    page[2] = Block("Ferry sails again", "text", kept=False, known=False)

    assert splits(page) == ()
