"""The headline is told from what stands above and below it."""

from __future__ import annotations

import pytest

from reader.importing.read import article_from_bytes

SENTENCE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


@pytest.mark.parametrize(
    ("page", "title"),
    [
        (f"Bridge closed\n\n{SENTENCE}", "Bridge closed"),
        (f"Analysis\n\nThe bridge was safe. It was not.\n\nBy Ann Lee\n\n{SENTENCE}",
         "The bridge was safe. It was not."),
        (f"Sign in\nMenu\nThe Kolm Daily Post\n\nBridge closed\n\n3 May 2023\n\n{SENTENCE}",
         "Bridge closed"),
        (f"Bridge closed in Kolm\nCracks found in its piers on Monday night\nBy A Lee\n{SENTENCE}",
         "Bridge closed in Kolm"),
        (f"{SENTENCE}\n\nBackground\n\n{SENTENCE}", None),
        ("One sentence only.", None),
        ("No sentence", None),
    ],
)  # fmt: skip
def test_the_headline_is_found(page, title):
    assert article_from_bytes(page.encode(), "page", "").title == title


def title_of(*paragraphs):
    return article_from_bytes("\n\n".join(paragraphs).encode(), "page", "").title


BODY = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


@pytest.mark.parametrize("title", ["“We closed it in time”", "Who will pay for the bridge?"])
def test_words_quoted_and_a_question_may_head_an_article(title):
    assert title_of("News", title, BODY, BODY) == title


def test_what_leads_on_to_a_quote_heads_nothing():
    assert (
        title_of("In a letter to the council, the mayor wrote:", "“We closed it.”", BODY) is None
    )


def test_a_name_alone_heads_nothing_where_a_line_before_it_may():
    assert (
        title_of("News\nBridge closed in Kolm", "Mia Lund", BODY, BODY) == "Bridge closed in Kolm"
    )


def test_a_question_may_head_an_article_under_what_the_page_asks_of_its_readers():
    cookies = "We use cookies on our website to give you the best experience."
    assert title_of(cookies, "News\nSport", "Who will pay for the bridge?", BODY, BODY) == (
        "Who will pay for the bridge?"
    )


def test_one_label_may_stand_over_a_headline_in_its_block():
    standfirst = "Cracks were found in two of its piers"
    page = ("World\nBridge closed in all Kolm", standfirst, "Mia Lund | 3 May 2023", BODY, BODY)
    assert title_of(*page) == "Bridge closed in all Kolm"


def test_a_byline_may_follow_some_way_below_in_the_headlines_block():
    points = "Cracks were found in its piers\nNobody was hurt so far\nThe mayor is out of town"
    title = "Bridge closed in all Kolm"
    assert title_of(f"{title}\n{points}\nBy Mia Lund", BODY, BODY) == title


def test_a_number_heads_nothing():
    assert title_of("Bridge closed in Kolm", "By Mia Lund", "312", BODY, BODY) == (
        "Bridge closed in Kolm"
    )


def test_how_long_ago_it_was_stands_under_a_headline():
    caption = "Getty Images Boats on the river\nBoats on the river"
    page = ("Bridge closed in all Kolm\n2 hours ago\nShare", caption, BODY, BODY)
    assert title_of(*page) == "Bridge closed in all Kolm"


@pytest.mark.parametrize(
    "title",
    [
        "Privacy watchdog fines telephone company",
        "Close adviser to the president resigns",
        "Terms of the truce remain unclear",
        "40 people found dead in a lorry",
        "Affiliate of rebel group says it shot down plane",
        "Contact lost with ferry on the way to Cyprus",
        "Processing plant on fire for a third day",
        "Donations pour in for flooded town",
        "School meals to be free of charge",
    ],
)
def test_news_about_what_pages_also_speak_of_may_head_an_article(title):
    assert title_of(title, "By Ann Lee", BODY, BODY) == title


def test_an_owners_name_heads_nothing_and_what_a_link_names_may():
    names = ("Institute for the Bridges of Kolm", "Bridge closed in all Kolm", BODY, BODY)

    assert title_of(*names, "© 2023 Institute for the Bridges of Kolm") == names[1]
    assert title_of("All about bridges", *names[1:], f"Share: {names[1]}") == names[1]


def test_points_and_menus_head_nothing():
    assert title_of(
        "SRP | ENG | TUR", "Bridge closed", "- Two of its piers are cracked", BODY
    ) == ("Bridge closed")


def test_a_signed_line_of_capitals_may_head_an_article_whose_words_it_has():
    assert title_of("News", "Council Closed Bridge", "By Ann Lee", BODY, BODY) == (
        "Council Closed Bridge"
    )
