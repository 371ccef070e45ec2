"""The small charts of a card."""

from __future__ import annotations

from reader.ui.inspector.charts import Dots


def test_many_dots_have_their_words_below_and_more_of_them_further_rows(look):
    words = "carried by 12 of 12 articles"
    heights = [Dots((True,) * count, words, 256, look).height for count in (3, 20, 45)]

    assert heights == [20, 40, 60]
