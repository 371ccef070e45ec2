"""A page says who wrote it, where, when and from whose copy."""

from __future__ import annotations

import pytest

from reader.importing.read import article_from_bytes

SENTENCE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


def imported(*paragraphs):
    return article_from_bytes("\n\n".join(paragraphs).encode(), "page", "")


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© 2023 The Lake Post. All rights reserved.", "The Lake Post"),
        ("Copyright © 2021-2023, Lake Post", "Lake Post"),
        ("By Ann Lee, The Lake Post", "The Lake Post"),
        ("Originally published in The Lake Post", "The Lake Post"),
        ("Please consider a gift, which keeps The Post going.", "The Post"),
        ("Subscribe to The Lake Post", "The Lake Post"),
        ("Copyright 2023 All rights reserved", None),
        ("Follow us on X", None),
    ],
)
def test_the_outlet_is_named_only_where_the_page_names_it(line, outlet):
    assert imported("Bridge closed", SENTENCE, SENTENCE, line).source == outlet


def test_an_agency_is_the_outlet_of_its_own_report_only():
    report = f"KOLM, Oct. 16 (Wirex) — {SENTENCE}"
    credit = "(Reporting by Ann Lee; Editing by Ole Berg)"

    assert imported("Bridge closed", report, credit).source == "Wirex"
    assert imported("Bridge closed", report).source is None
    assert imported("Bridge closed", report).via == ("Wirex",)


def test_credits_name_agencies_and_stories_that_cite_them_do_not():
    article = imported(
        "Bridge closed",
        SENTENCE,
        "Nobody was hurt, according to Reuters.",
        "With reporting from AFP and the Associated Press",
    )

    assert article.via == ("AFP", "Associated Press")


def test_a_last_line_of_agencies_credits_them():
    assert imported("Bridge closed", SENTENCE, "Reuters/AFP").via == ("Reuters", "AFP")


def test_publication_and_update_are_told_apart():
    both = imported("Bridge closed", "Published: 2 Aug 2023 | Updated: 3 Aug 2023", SENTENCE)
    update = imported("Bridge closed", "LAST UPDATE | 3 Aug 2023", SENTENCE)

    assert (both.published, both.updated) == ("2023-08-02", "2023-08-03")
    assert (update.published, update.updated) == ("2023-08-03", "2023-08-03")
    assert imported("Bridge closed", SENTENCE).published is None


def test_the_date_of_an_embedded_post_is_not_the_articles():
    post = "— Port of Kolm (@kolm) June 3, 2024"

    assert imported("Bridge closed", SENTENCE, post, SENTENCE).published is None


def test_a_name_alone_by_the_date_is_the_writers():
    assert imported("Bridge closed", "Ann Lee", "3 Aug 2023", SENTENCE).author == "Ann Lee"
    assert imported(f"{SENTENCE}", "Ann Lee\n3 Aug 2023", SENTENCE).author == "Ann Lee"


def test_a_name_far_from_any_date_is_nobodys_byline():
    assert imported("Bridge closed", "Ann Lee", SENTENCE).author is None


@pytest.mark.parametrize("line", ["Mia Lund 2023-01-16", "16 Jan 2023 | Mia Lund"])
def test_a_name_in_the_line_of_the_date_is_the_writers(line):
    article = imported("Bridge closed in Kolm", line, SENTENCE)

    assert (article.author, article.published) == ("Mia Lund", "2023-01-16")


@pytest.mark.parametrize("line", ["World News 2023-01-16", "2023-01-16 Paris", "2023-01-16"])
def test_a_section_or_a_place_in_the_line_of_the_date_writes_nothing(line):
    assert imported("Bridge closed in Kolm", line, SENTENCE).author is None


def test_an_agency_is_credited_by_one_of_its_names():
    article = imported(
        "Bridge closed in Kolm",
        SENTENCE,
        "Reporting by Mia Lund; Reuters",
        "Our Standards: The Thomson Reuters Trust Principles.",
    )

    assert article.via == ("Reuters",)


def test_an_outlet_that_uses_an_agency_is_named_with_it():
    article = imported("Bridge closed in Kolm", SENTENCE, "Lake Post with AFP")

    assert (article.source, article.via) == ("Lake Post", ("AFP",))


def test_a_change_is_an_update():
    article = imported("Bridge closed", "3 May 2023 (changed on 4 May 2023)", SENTENCE)

    assert article.updated == "2023-05-04"


@pytest.mark.parametrize(
    ("line", "source", "author", "via"),
    [
        ("Evening Beacon, 4 March 2026", "Evening Beacon", None, ()),
        ("4 March 2026 | The Evening Beacon", "The Evening Beacon", None, ()),
        ("Jane Beacon, 4 March 2026", None, "Jane Beacon", ()),
        ("Mia Lund, Evening Beacon, 4 March 2026", "Evening Beacon", "Mia Lund", ()),
        ("Evening Beacon\nMia Lund\n4 March 2026", "Evening Beacon", "Mia Lund", ()),
        ("Evening Beacon, 4 March 2026\nMia Lund", "Evening Beacon", "Mia Lund", ()),
        ("Mia Lund, 4 March 2026\nLake Post, 5 March 2026", "Lake Post", "Mia Lund", ()),
        ("By Mia Lund\nEvening Beacon, 4 March 2026", "Evening Beacon", "Mia Lund", ()),
        ("By the Evening Beacon staff\n4 March 2026", "Evening Beacon", None, ()),
        ("Reuters, 4 March 2026", "Reuters", None, ("Reuters",)),
        ("Associated Press, 4 March 2026", "Associated Press", None, ("Associated Press",)),
        ("By Mia Lund, Reuters\n4 March 2026", None, "Mia Lund", ("Reuters",)),
    ],
)
def test_a_line_of_names_and_a_day_tells_the_outlet_from_the_writer(line, source, author, via):
    article = imported(f"Bridge closed in Kolm\n{line}", SENTENCE, SENTENCE)

    assert (article.source, article.author, article.via) == (source, author, via)
    assert article.published == "2026-03-04"
    assert article.text == f"{SENTENCE}\n\n{SENTENCE}"


def test_what_signs_by_a_date_is_no_writer_where_the_page_says_it_is_the_outlet():
    def signed(line, owner):
        article = imported("Bridge closed in Kolm", line, SENTENCE, f"© 2026 {owner}")
        return article.source, article.author

    assert signed("Kolm Voice, 4 March 2026", "Kolm Voice") == ("Kolm Voice", None)
    assert signed("Mia Lund, 4 March 2026", "Mia Lund") == ("Mia Lund", "Mia Lund")
    assert signed("Reuters, 4 March 2026", "Lake Post") == ("Lake Post", None)


def test_a_menu_by_the_date_writes_nothing():
    article = imported("Bridge closed", "Facebook Twitter Telegram", "3 May 2023", SENTENCE)

    assert (article.author, article.published) == (None, "2023-05-03")


def test_a_day_amid_the_prose_does_not_date_the_page_unless_it_says_so():
    def published(line, *after):
        return imported("Bridge closed", SENTENCE, SENTENCE, line, SENTENCE, *after).published

    assert published("3 May 2023") is None
    assert published("3 May 2023", "4 May 2023") == "2023-05-04"
    assert published("Published on 3 May 2023") == "2023-05-03"
    assert imported("Bridge closed", SENTENCE, "3 May 2023", SENTENCE).published == "2023-05-03"
