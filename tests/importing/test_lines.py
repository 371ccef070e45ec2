"""What is known about an article is a line that shows all that is in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.lines import in_one_line, is_address, visible


def test_a_line_has_one_space_between_its_words_and_nothing_is_none():
    assert in_one_line("  Bridge\n\tshut \u200b") == "Bridge shut"
    assert (in_one_line(" \n"), in_one_line(""), in_one_line(None)) == (None, None, None)


def test_what_would_turn_words_round_is_shown():
    assert in_one_line("a\u202eb\0") == "a⟦U+202E⟧b⟦U+0000⟧"
    assert visible("a\u202eb \nc ") == "a⟦U+202E⟧b  c "


@given(st.text())
def test_a_line_that_is_one_stays_as_it_is(text):
    line = in_one_line(text)

    assert line is None or (in_one_line(line) == line and visible(line) == line)


@pytest.mark.parametrize("text", ["https://example.org", "HTTP://a.b/c?d=e#f", "http://[::1]/"])
def test_an_address_has_a_scheme_and_a_host(text):
    assert is_address(text)


@pytest.mark.parametrize(
    "text",
    ["example.org", "https://", "https:///a", "http://[", "ftp://a.b", "javascript:x",
     "https://a.b and more", "file:///etc/passwd", ""],
)  # fmt: skip
def test_what_is_no_address_of_a_page_is_told_apart(text):
    assert not is_address(text)
