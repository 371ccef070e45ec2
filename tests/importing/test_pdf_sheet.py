"""When a page is a scan."""

from __future__ import annotations

import pytest

from reader.importing.pdf_sheet import Box, Sheet, Word

PAGE = Box(0, 0, 600, 800)
WORDS = tuple(Word("word", 10, 40, 10 * at, 10) for at in range(1, 20))


@pytest.mark.parametrize(
    ("words", "images", "scanned"),
    [
        ((), (PAGE,), True),
        (WORDS[:3], (PAGE,), True),
        (WORDS, (PAGE,), False),
        ((), (), False),
        ((), (Box(0, 0, 100, 100),), False),
    ],
)
def test_a_page_is_a_scan_when_a_picture_fills_it_and_words_do_not(words, images, scanned):
    assert Sheet(PAGE, words, images=images).scanned == scanned
