"""Code points and UTF-16 units."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.offsets import Offsets

TEXTS = st.text(st.sampled_from("aé—\u0301\U0001f327\U0001f469\u200d"), max_size=30)


@given(TEXTS)
def test_both_counts_agree_with_the_encoding_at_every_offset(text):
    offsets = Offsets(text)
    for offset in range(len(text) + 1):
        position = len(text[:offset].encode("utf-16-le")) // 2
        assert offsets.to_qt(offset) == position
        assert offsets.from_qt(position) == offset


def test_a_position_inside_a_pair_is_the_offset_before_it():
    assert Offsets("a\U0001f327b").from_qt(2) == 1
