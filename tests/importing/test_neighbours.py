"""Lines are furniture by those they stand together with."""

from __future__ import annotations

from reader.importing.base import Piece
from reader.importing.neighbours import (
    announced,
    beside_bylines,
    boxes,
    captions_over_credits,
    company,
)
from reader.importing.phrases import Phrases
from reader.importing.traits import traits_of

PHRASES = Phrases.load()
PROSE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


def page(*blocks, kept=None):
    return tuple(
        traits_of(Piece(line, kept=kept, group=at), PHRASES)
        for at, block in enumerate(blocks)
        for line in block.split("\n")
    )


def test_a_label_announces_the_line_under_it():
    assert announced(page(PROSE, "Image caption,\nThe bridge fell at noon.", PROSE), PHRASES) == {
        1,
        2,
    }


def test_a_label_announces_nothing_in_the_next_block_nor_what_the_format_keeps():
    assert announced(page("Image caption", "The bridge fell at noon."), PHRASES) == set()
    assert announced(page("Watch\nThe bridge fell.", kept=True), PHRASES) == set()


def test_a_sentence_over_a_credit_is_its_caption_in_a_small_block_only():
    caption = "The bridge on Tuesday.\nAnn Lee/Getty Images"

    assert captions_over_credits(page(PROSE, caption, PROSE)) == {1}
    assert (
        captions_over_credits(page(f"{PROSE}\n{PROSE}\n{PROSE}\n{caption}", PROSE, PROSE)) == set()
    )
    assert captions_over_credits(page(caption, PROSE)) == set()


def test_a_line_shares_the_fate_of_most_of_its_block():
    lines = page(PROSE, "Ten bridges\n04:26\nPlay video", PROSE)

    assert company(lines, {2, 3}, None) == {1}
    assert company(lines, {2}, None) == set()


def test_a_headline_prose_and_what_the_format_keeps_part_with_their_block():
    assert company(page("Ten bridges\n04:26\nPlay video"), {1, 2}, 0) == set()
    assert company(page("It fell.\n04:26\nPlay video"), {1, 2}, None) == set()
    assert company(page("Ten bridges\n04:26\nPlay video", kept=True), {1, 2}, None) == set()


def test_a_block_that_pleads_and_holds_no_prose_is_a_box():
    lines = page("Sign up for our newsletter\nTen stories a day", PROSE)

    assert boxes(lines, {0}) == {0, 1}


def test_short_lines_beside_a_byline_go_with_it():
    lines = page("Kolm\nBy Ann Lee\nOur woman there", PROSE)

    assert beside_bylines(lines, None) == {0, 1, 2}
