"""A note's Markdown: what is read of it, and that nothing typed is missing."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it.token import Token

from reader.export.pdf.markdown import Line, _told, lines, parts
from reader.export.pdf.typesetting import Accent, Faces, Style

SIGNS = st.sampled_from(
    [*"*_[]()!<>`#-+=~|&;:\\\"' \n\t.1)", "a", "B", "ö", "7", "\ud83d", "\n\n"]
)


def told(body):
    return [(line.depth, line.marker, line.text) for line in lines(body)]


def test_lines_end_where_the_user_ended_them_and_paragraphs_stand_apart():
    assert lines("One\ntwo\n\nthree\r\nfour") == [
        Line("One"),
        Line("two"),
        Line("three", apart=True),
        Line("four"),
    ]


def test_emphasis_is_where_the_signs_were():
    (line,) = lines("A *first* and __second *both*__ word, 2 * 3 * 4.")
    assert line.text == "A first and second both word, 2 * 3 * 4."
    assert line.accents == (
        Accent(2, 7, italic=True),
        Accent(12, 19, bold=True),
        Accent(19, 23, italic=True, bold=True),
    )


def test_emphasis_over_a_line_end_goes_on_in_the_next():
    assert [line.accents for line in lines("a *b\nc* d")] == [
        (Accent(2, 3, italic=True),),
        (Accent(0, 1, italic=True),),
    ]


def test_each_of_very_many_lines_has_its_own_emphasis():
    opened, closed = Token("em_open", "em", 1), Token("em_close", "em", -1)
    words, end = Token("text", "", 0, content="b\nc"), Token("text", "", 0, content=" d\n")
    inline = Token("inline", "", 0, children=[opened, words, closed, end] * 50_000)
    found = list(_told(inline, bold=False))

    told = [(text, [(one.start, one.end) for one in accents]) for text, accents in found]
    assert told == [("b", [(0, 1)]), ("c d", [(0, 1)])] * 50_000 + [("", [])]


def test_a_heading_is_strong_and_without_its_signs():
    assert lines("# All\n\nof it") == [
        Line("All", (Accent(0, 3, bold=True),)),
        Line("of it", apart=True),
    ]


def test_lists_have_their_markers_numbers_as_they_were_typed():
    body = "- one\n  more of one\n- two\n  - *in*\n\nBetween\n\n4. four\n5) five\n\n-\n\nAfter"
    assert told(body) == [
        (1, "•", "one"),
        (1, "", "more of one"),
        (1, "•", "two"),
        (2, "•", "in"),
        (0, "", "Between"),
        (1, "4.", "four"),
        (1, "5)", "five"),
        (0, "", "After"),
    ]


def test_links_are_text_with_their_address():
    assert told('See [the *log*](https://x.org/log "1998") and <https://x.org>.') == [
        (0, "", "See the log (https://x.org/log “1998”) and https://x.org.")
    ]


@pytest.mark.parametrize(
    "body",
    [
        "<b>bold</b> &amp; <!-- hidden -->",
        "[1]: https://x.org/reference",
        "`code` and ~~struck~~",
        "| a | b |",
        "> quoted",
        "[ ] to do",
    ],
)
def test_what_is_not_read_stays_as_it_was_typed(body):
    assert told(body) == [(0, "", body)]


def test_a_rule_is_a_line_of_its_own():
    assert told("a\n\n***\n\nb") == [(0, "", "a"), (0, "", "———"), (0, "", "b")]


def test_nothing_written_is_no_line():
    assert lines("") == lines(" \n\t\n") == []


@given(st.lists(SIGNS, max_size=60).map("".join))
@example("- " * 90 + "B")
@example("a\n: B")
@example("[a]: B\n[a]")
def test_no_letter_that_was_typed_is_missing(body):
    found = "".join(line.text for line in lines(body))
    kept = re.compile("[aBö]")
    # Addresses come behind the words of their link, in which letters beyond ASCII are encoded.
    for sign in set(kept.findall(body)) - {"ö"}:
        assert found.count(sign) >= body.count(sign)
    if "](" not in body and "<" not in body:
        assert kept.findall(found) == kept.findall(body)


@pytest.mark.usefixtures("fonts")
def test_what_is_deep_in_lists_or_behind_a_wide_number_keeps_half_of_the_width():
    style = Style("sans", 8, 10)
    faces = Faces.installed()
    body = "\n".join(f"{'  ' * depth}- deep down here it goes on and on" for depth in range(30))
    found = parts(body, style, faces, 100)
    assert len(found) == 30
    for part in found:
        assert part.outdent < part.indent < 75
        for line in range(len(part.paragraph)):
            assert part.indent + part.paragraph.width(line) <= 100.1
    (wide,) = parts("123456. word", style, faces, 100)
    assert wide.marker
    assert wide.indent > wide.outdent + wide.marker.width()
