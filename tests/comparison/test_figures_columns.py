"""What is known of each figure by itself."""

from __future__ import annotations

from reader.comparison.figures_columns import codes


def test_equal_names_have_one_code_and_nothing_has_none():
    assert codes(["boat", None, "mill", "", "boat"]).tolist() == [0, -1, 1, -1, 0]
