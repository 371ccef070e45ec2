"""One paragraph alone shows whether it is prose, a date, a byline or a caption."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.base import Piece
from reader.importing.layout import normalised
from reader.importing.phrases import Phrases
from reader.importing.traits import traits_of

PHRASES = Phrases.load()


def traits(text):
    return traits_of(Piece(text), PHRASES)


@pytest.mark.parametrize(
    "text",
    [
        "He left.",
        "“Open the gates,” they shouted",
        "The mayor gave three reasons for what had happened:",
        "The mayor said that the bridge would stay closed until the end of the year",
    ],
)
def test_sentences_are_prose(text):
    assert traits(text).prose


@pytest.mark.parametrize("text", ["What happens next", "Close", "... 3.", "“Yes”", "Reasons:"])
def test_headings_and_labels_are_not(text):
    assert not traits(text).prose


@pytest.mark.parametrize(
    "text", ["LAST UPDATE | 23 Apr 2021", "2021-04-23 14:20 | Abroad", "Posted on 23.04.2021"]
)
def test_a_date_line_says_its_day(text):
    assert traits(text).date == "2021-04-23"


def test_a_sentence_with_a_date_in_it_is_no_date_line():
    assert traits("The accord was signed on June 4, 1998.").date is None


def test_a_paragraph_between_two_dates_is_no_date_line():
    text = "1 May 1998: " + "and so they met " * 12 + "on 4 June 1998"

    assert traits(text).date is None


def test_a_line_of_figures_is_no_prose_however_long():
    assert not traits("1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12. 13.").prose


def test_a_bidding_counts_beside_an_appeal_and_not_without():
    assert traits("Sign up for the newsletter now").asking
    assert not traits("Follow the river to the bridge").asking


def test_an_appeal_inside_quotation_marks_is_somebody_elses():
    assert traits("“Please donate: support us,” the flyer said.").appeal == 0
    assert traits("Please donate to support our journalism.").pleading


def test_we_beside_you_is_one_sign_but_pleads_for_nothing():
    found = traits("As I told you, nobody knew.")

    assert (found.appeal, found.pleading) == (1, False)


@given(st.text(min_size=1))
def test_any_text_has_traits(text):
    clean = normalised(text).replace("\n", " ").strip()

    assert not clean or traits(clean).text == clean


@pytest.mark.parametrize("end", [" end.", " end", ""])
def test_a_long_trail_is_told_at_once(end):
    trail = "Home" + " > World" * 60

    assert traits(trail + end).odd == (not end.endswith("."))


@pytest.mark.parametrize("line", ["Home News Jobs", "Home | Sport | Opinion | Bridges"])
def test_known_lines_run_together_are_a_menu(line):
    assert traits(line).known


def test_one_such_word_makes_no_menu():
    assert not traits("News of the bridge").known
    assert not traits("Home and away").known


def test_a_general_beginning_is_known_where_the_line_ends_as_no_sentence_does():
    assert traits("Learn more about bridges").known
    assert not traits("Learn more about bridges, said the council.").known


def test_a_time_ends_no_sentence_in_a_date_line():
    assert traits("11. April 2022, 9:30 a.m.").date == "2022-04-11"


@pytest.mark.parametrize(
    "line",
    [
        "14:05 19.09.2023",
        "19.09.2023",
        "September 19, 2023 06:21 pm | Updated 08:45 pm IST - Baku",
        "19 September 2023 (changed on September 20, 2023 | 08:12)",
    ],
)
def test_neither_full_stops_in_a_date_nor_times_beside_it_hide_it(line):
    assert traits(line).date == "2023-09-19"


def test_a_number_of_a_note_may_stand_behind_a_sentence_but_not_behind_a_number():
    assert traits("It rained.12").ended
    assert traits("It rained. [3]").ended
    assert not traits("It cost 3.12").ended


@pytest.mark.parametrize(
    "text",
    [
        "What do you think happened that night?",
        "Tell us about the shop.",
        "You have no insurance?",
        "Was this information shared with the police?",
        "I agree.",
        "The report was broadcast on Channel 12 on Monday evening.",
        "The report may not be published before the election, officials said.",
        "First published in 1987, the plan has never been revised.",
        "Privacy concerns",
        "Advertising revenue",
        "Terms of the deal",
    ],
)
def test_what_an_article_says_or_asks_is_not_known_to_stand_around_one(text):
    assert not traits(text).known


@pytest.mark.parametrize(
    "text",
    [
        "What do you think? Tell us below.",
        "Tell us what you think!",
        "You have 2 free articles left",
        "Was this article helpful?",
        "Originally published by The Kolm Post.",
        "This programme was broadcast on 3 May",
        "Privacy policy",
        "Share this story on the usual channels",
        "I agree",
    ],
)
def test_what_pages_say_of_themselves_is_known_to_stand_around_an_article(text):
    assert traits(text).known
