"""A note full of brackets is read in about as much work as any other of its length."""

from __future__ import annotations

import sys

import pytest

from reader.export.pdf.markdown import lines
from reader.export.told.links import may_have_links


def work(body):
    """How often a function is called or left, to read `body`."""
    count = 0

    def take(*_):
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(take)
    try:
        lines(body)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("sign", ["[", "![", "[*", "[a\\]"])
def test_many_brackets_make_no_more_work_than_as_many_words_and_are_kept(sign):
    body = sign * 3_000
    assert work(body) < 100 * len(body)
    assert "".join(line.text for line in lines(body)).count("[") == 3_000


def test_a_long_note_with_links_has_them():
    body = "See [the minutes](https://example.org/minutes) of Monday, and what came of it. " * 150
    assert may_have_links(body)
    assert "the minutes (https://example.org/minutes)" in lines(body)[0].text
