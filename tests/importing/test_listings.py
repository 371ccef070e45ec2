"""Lists of links end where the article goes on."""

from __future__ import annotations

import pytest

from reader.importing.base import Piece
from reader.importing.listings import listed
from reader.importing.phrases import Phrases
from reader.importing.traits import traits_of

PROSE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


def found(*blocks, late=0):
    phrases = Phrases.load()
    lines = [(line, at) for at, block in enumerate(blocks) for line in block.split("\n")]
    page = tuple(traits_of(Piece(line, group=at), phrases) for line, at in lines)
    return [lines[at][0] for at in sorted(listed(page, late, phrases))]


def test_lines_after_the_heading_are_links():
    assert found(PROSE, "Most read\nTen bridges that fell\nWho was Kolm?", PROSE) == [
        "Most read",
        "Ten bridges that fell",
        "Who was Kolm?",
    ]


@pytest.mark.parametrize("sentence", ["Nobody was hurt.", "“Nobody was hurt!” he said."])
def test_a_short_sentence_in_the_next_block_is_the_articles(sentence):
    assert found("Related\nTen bridges that fell", sentence, PROSE) == [
        "Related",
        "Ten bridges that fell",
    ]


@pytest.mark.parametrize("link", ["Why did it fall?", "“We heard it fall”"])
def test_a_question_or_words_quoted_may_head_another_page(link):
    assert found("Related", "Ten bridges that fell", link, PROSE)[-1] == link


def test_where_no_longer_prose_follows_a_short_sentence_is_a_link():
    assert found(PROSE, "Related", "A bridge fell.") == ["Related", "A bridge fell."]


def test_early_on_the_page_only_the_headings_block_holds_links():
    assert found("Related\nA bridge fell.", "Another fell?", PROSE, late=9) == [
        "Related",
        "A bridge fell.",
    ]


def test_a_long_sentence_ends_the_list():
    assert found(f"Related\n{PROSE}\nTen bridges that fell") == ["Related"]


def test_a_sentence_that_begins_like_a_heading_is_none():
    assert found("Popular in the 1980s, the bridge fell into neglect.", PROSE) == []


def test_a_long_headline_without_a_full_stop_is_a_link():
    link = "Ruth Adeyo leaves the water company after a row over the old grain store"

    assert found(PROSE, f"Related\n{link}\n{link}", PROSE) == ["Related", link, link]


def test_a_heading_that_names_its_link_opens_no_list():
    assert found(PROSE, "Related: Ten bridges that fell", "Nobody was hurt.") == [
        "Related: Ten bridges that fell"
    ]


def test_a_heading_over_a_sentence_that_ends_opens_no_list():
    sentence = "The ferry sails again on Saturday, the council said."

    assert found(PROSE, "Up next", sentence) == ["Up next"]


def test_a_link_that_names_itself_within_a_list_does_not_end_it():
    assert found(PROSE, "Related\nPhotos: A city of tents\nTen bridges")[-1] == "Ten bridges"
