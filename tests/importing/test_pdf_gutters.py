"""White between columns, and white that is none."""

from __future__ import annotations

from reader.importing.pdf_gutters import Gutter, Gutters
from reader.importing.pdf_sheet import Box, Sheet, Word

PAGE = Box(0, -800, 600, 0)
NONE = Gutter(0.0, straight=False)


def word(x0, x1, base, size=10.0):
    return Word("w", x0, x1, base, size)


def between(*pairs, box=PAGE, more=()):
    """The gutter between the words of the first pair."""
    words = [word for pair in pairs for word in pair]
    return Gutters(Sheet(box, (*words, *more)), 10.0).between(*pairs[0])


def rows(count, left=200, right=212):
    return [(word(50, left, y), word(right, 350, y)) for y in range(-700, -700 + 12 * count, 12)]


def test_a_gutter_is_as_tall_as_the_text_on_both_sides_of_it():
    gutter = between(*rows(10))
    assert gutter.straight
    assert 10.5 <= gutter.height <= 12.0


def test_white_with_text_on_one_side_only_is_no_gutter():
    assert between((word(50, 200, -700), word(212, 350, -700)), more=()) == NONE
    below = [word(50, 200, y) for y in range(-688, -500, 12)]
    assert between((word(50, 200, -700), word(212, 350, -700)), more=below).height <= 1


def test_white_that_text_crosses_is_no_gutter():
    crossing = [word(50, 350, y) for y in (-712, -688)]
    assert between((word(50, 200, -700), word(212, 350, -700)), more=crossing) == NONE


def test_white_between_words_at_odds_is_not_straight():
    ends = (200, 190, 180, 201, 172, 195, 183, 177)
    starts = (212, 222, 235, 214, 228, 219, 240, 231)
    pairs = [
        (word(50, end, -700 + 12 * at), word(start, 350, -700 + 12 * at))
        for at, (end, start) in enumerate(zip(ends, starts, strict=True))
    ]
    assert between(*pairs).height > 5
    assert not between(*pairs).straight


def test_white_does_not_run_through_the_spaces_of_a_headline():
    head = [word(20, 199, -718, 40), word(211, 500, -718, 40)]
    assert between(*rows(3), more=head).height < 3.3


def test_a_band_of_white_across_the_page_ends_a_gutter():
    upper, lower = rows(3), [(word(50, 200, y), word(212, 350, y)) for y in (-400, -388, -376)]
    assert between(*upper, *lower).height < 4


def test_a_page_smaller_than_a_gutter_has_none():
    tiny = Box(0, -8, 8, 0)
    assert between((word(0, 2, -2), word(6, 8, -2)), box=tiny) == NONE
