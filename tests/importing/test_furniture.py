"""What stands around an article is set aside, and the article's own words stay."""

from __future__ import annotations

import pytest

from reader.importing import furniture
from reader.importing.base import Piece
from reader.importing.furniture import separation
from reader.importing.phrases import Phrases
from reader.importing.read import article_from_bytes
from reader.importing.traits import traits_of
from tests.importing.labelled import PAGES, shares

SENTENCE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


def test_on_the_pages_the_rules_were_tuned_on_nothing_is_lost_and_little_left():
    seen = shares(PAGES / "seen")

    assert seen["kept"] >= 0.995
    assert seen["removed"] >= 0.99
    assert seen["title"] == seen["published"] == seen["updated"] == 1
    assert seen["author"] == seen["via"] == 1


def test_on_pages_held_out_the_body_is_kept_and_nearly_all_furniture_removed():
    held_out = shares(PAGES / "held_out")

    assert held_out["kept"] >= 0.99
    assert held_out["removed"] >= 0.94
    assert held_out["title"] == 1
    assert held_out["published"] == held_out["updated"] == 1


def test_on_pages_by_another_hand_looked_at_nothing_is_lost_and_little_left():
    fresh = shares(PAGES / "fresh")

    assert fresh["kept"] >= 0.99
    assert fresh["removed"] >= 0.98
    assert fresh["title"] == fresh["published"] == fresh["author"] == fresh["source"] == 1


def test_on_pages_by_another_hand_held_back_the_body_is_kept_and_most_furniture_removed():
    held_back = shares(PAGES / "fresh_held")

    assert held_back["kept"] >= 0.985
    assert held_back["removed"] >= 0.91
    assert held_back["title"] >= 0.6
    assert held_back["published"] >= 0.85


def test_a_link_that_names_the_headline_goes_wherever_it_stands():
    for link in ("Share on: Bridge closed in all Kolm", "Comment on this: Bridge closed in all"):
        article = imported("Bridge closed in all Kolm", SENTENCE, link, SENTENCE)

        assert article.text == f"{SENTENCE}\n\n{SENTENCE}"


def test_points_over_the_article_stay_with_the_label_over_them():
    body = body_of(
        "Bridge closed in Kolm", "Key points", "- Two piers cracked", "- Nobody was hurt", SENTENCE
    )

    assert body == ["Key points", "- Two piers cracked", "- Nobody was hurt", SENTENCE]
    assert body_of("Bridge closed in Kolm", "Menu\n- Home", SENTENCE) == [SENTENCE]


def test_the_heading_of_a_post_under_its_time_stays():
    page = ("Bridge closed in Kolm", "By Ann Lee", "21:15\nThat is all", SENTENCE)

    assert body_of(*page) == ["That is all", SENTENCE]


def imported(*paragraphs):
    return article_from_bytes("\n\n".join(paragraphs).encode(), "page", "")


def body_of(*paragraphs):
    return imported(*paragraphs).text.split("\n\n")


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "ADVERTISEMENT - STORY CONTINUES BELOW",
        "Share this article",
        "Read more: Ten bridges that fell",
        "Image source, Getty Images",
        "The bridge from the south Alamy Stock Photo",
        "The bridge on Tuesday. Photograph: Ann Lee/AFP",
        "The bridge on Tuesday. (Ann Lee/The Post)",
        "Photo by Ann Lee",
        "the-old-bridge-from-the-south-bank",
        "bridge_01.jpg",
        "Home > News > Bridges",
        "BC-KOLM-BRIDGE",
        "https://example.org/a",
        "* * *",
        "Lee wrote on",
        "Contact the writer at lee@example.org",
        "20 Comments",
        "Watch | Ten bridges that fell",
        "(Adds details)",
        "ACME -2.3%",
        "Home / Kolm / Bridge closed in Kolm after ...",
        "You are here: Home » Bridge closed in Kolm",
        "Download report 412kb",
        "Silver alert canceled for missing woman",
        "Click to expand...",
        "The bridge on Tuesday. | AFP",
        "The bridge on Tuesday. (Supplied: Lake Shire)",
        "PHOTO: The bridge on Tuesday",
        "The bridge on Tuesday Credit: Lake Picture Desk",
        "Sign up for our newsletter and get the morning's news in your inbox.",
    ],
)
def test_a_line_around_an_article_is_set_aside_between_its_paragraphs(line):
    article = imported("Bridge closed in Kolm", SENTENCE, line, f"On Wednesday, {SENTENCE}")

    assert line in article.furniture
    assert line not in article.text


@pytest.mark.parametrize(
    "line",
    [
        "What happens next",
        "Background",
        "A line on the water",
        "He did not answer.",
        "What inspectors will look at",
        "This is a developing story, Lee cautioned, and more will be known.",
        "“We closed it,”",
        "Asked why, the mayor gave three reasons:",
        "The company lost 3,000 subscribers to its newsletters in a week.",
        "“Sign up for our newsletter,” the flyer said, “and support us.”",
        "Readers may remember that the bridge was built in 1921.",
        "The photograph: it shows two piers, one of which leans. Nobody took it seriously.",
        "As I told you last week, we were never told.",
    ],
)
def test_what_may_be_the_articles_own_stays(line):
    assert line in body_of("Bridge closed in Kolm", SENTENCE, line, f"On Wednesday, {SENTENCE}")


def test_a_standfirst_stays_with_and_without_a_full_stop():
    body = body_of(
        "Bridge closed in Kolm",
        "Cracks found in two piers of the longest bridge in the country",
        "By Ann Lee",
        SENTENCE,
    )

    assert body[0].startswith("Cracks found")


def test_the_whole_comment_section_goes_though_readers_write_in_sentences():
    comments = ("3 Comments", "geoff7", "I told them so in 1987.", "Reply", "Leave a Reply")

    assert body_of("Bridge closed", *[SENTENCE] * 4, *comments) == [SENTENCE] * 4


def test_a_count_of_comments_over_the_article_hides_nothing():
    assert body_of("Bridge closed", "12 Comments", SENTENCE, SENTENCE) == [SENTENCE, SENTENCE]


def test_an_appeal_draws_in_the_sentences_between_its_own():
    appeal = (
        "Please support us today: your monthly payment keeps our journalism going.",
        "We answer to nobody.",
        "If you value our reporting, please consider a donation.",
    )

    article = imported("Bridge closed", SENTENCE, SENTENCE, *appeal)

    assert article.text == f"{SENTENCE}\n\n{SENTENCE}"
    assert article.furniture == appeal


def test_a_list_of_links_ends_where_sentences_begin_again():
    body = body_of("Bridge closed", SENTENCE, "Most read", "Man bites dog", "Dog bites", SENTENCE)

    assert body == [SENTENCE, SENTENCE]


def test_a_press_release_ends_at_its_contacts():
    tail = ("About the Port", "The port is old.", "Media contact:", "Ann Lee is there all day.")

    assert body_of("Port opens", *[SENTENCE] * 3, *tail) == [SENTENCE] * 3


def test_the_biography_of_the_writer_goes():
    tail = "Ann Lee is a reporter in Kolm."

    assert body_of("Bridge closed", "By Ann Lee", SENTENCE, SENTENCE, tail) == [SENTENCE] * 2


def test_the_last_line_stays_when_only_its_full_stop_is_missing():
    last = "The mayor said that the bridge would stay closed until the end of the year"

    assert body_of("Bridge closed", SENTENCE, last)[-1] == last


def test_verse_at_the_end_stays_where_nothing_else_there_is_furniture():
    verse = ("The books came home by boat", "and each had kept its place")

    assert body_of("Library open", SENTENCE, "\n".join(verse)) == [SENTENCE, *verse]
    assert body_of("Library open", SENTENCE, "Poem", *verse, "Xy") == [SENTENCE, "Poem", *verse]
    assert body_of("Library open", SENTENCE, "\n".join(verse), "Share") == [SENTENCE]
    assert body_of("Library open", SENTENCE, "Lkbry", "With reporting from AFP") == [SENTENCE]


def test_a_box_that_pleads_goes_with_all_its_lines():
    box = "Politics every morning\nSign up to our newsletter\nName and street"

    assert body_of("Bridge closed", SENTENCE, box, SENTENCE) == [SENTENCE, SENTENCE]


def test_a_line_that_stands_twice_is_no_heading():
    body = body_of("Bridge closed", SENTENCE, "Bridge watch", SENTENCE, "Bridge watch", SENTENCE)

    assert body == [SENTENCE] * 3


@pytest.mark.parametrize("line", ["Share", "By Ann Lee", "Published 3 May 2024"])
def test_a_page_of_many_lines_of_furniture_is_all_furniture(line):
    body = body_of("Bridge closed", SENTENCE, SENTENCE, "\n".join([line] * 5_000))

    assert body == [SENTENCE, SENTENCE]


def test_points_of_a_summary_are_kept_together():
    points = "The bridge was closed after cracks were found in it\nNobody was hurt at all"
    article = imported("Bridge closed in Kolm", f"Summary\n{points}", SENTENCE, SENTENCE)

    assert article.text.startswith(points.replace("\n", "\n\n"))


def test_what_begins_like_a_rate_of_exchange_is_not_looked_at_for_ever():
    endless = "(" + "1" * 1_000_000  # hours, were each digit tried as the last
    assert not furniture._RATE.fullmatch(endless)
    assert furniture._RATE.fullmatch("($1 = 0.92 euros)")


def test_a_rate_of_exchange_in_brackets_ends_an_article():
    rate = "($1 = 0.92 euros)"

    assert body_of("Bridge closed in Kolm", SENTENCE, rate, "Sign up here")[-1] == rate


def test_names_alone_under_the_standfirst_are_no_part_of_the_article():
    article = imported("Bridge closed in Kolm", SENTENCE, "Mia Lund", SENTENCE)

    assert "Mia Lund" in article.furniture
    assert "Mia Lund" in imported(SENTENCE, "Mia Lund", SENTENCE).text


def test_a_short_sentence_under_several_links_is_their_teaser():
    links = "Ten bridges that fell\n\nA short look at it.\n\n" * 3
    article = imported("Bridge closed in Kolm", SENTENCE, SENTENCE.upper(), "Most read", links)

    assert "A short look at it." not in article.text
    twice = imported("Bridge closed in Kolm", SENTENCE, "No comment.", SENTENCE, "No comment.")
    assert twice.text.count("No comment.") == 2


def test_of_what_the_format_keeps_a_short_plea_goes_and_a_long_one_stays():
    phrases = Phrases.load()
    plea = "Please support our work."
    long = "Please support our work, " + "which goes on from day to day, " * 6 + "they said."
    page = [traits_of(Piece(text, kept=True), phrases) for text in (SENTENCE, plea, long)]

    assert separation(page, phrases).aside == {1}
