"""A headline ends with no word alone."""

from __future__ import annotations

import pytest

from reader.export.pdf.balancing import balanced
from reader.export.pdf.typesetting import Faces, Paragraph, Style


@pytest.fixture
def faces(fonts):
    assert fonts
    return Faces.installed()


def test_a_headline_has_lines_of_about_one_length_and_no_more_of_them(faces):
    words = "River Isvel shut to shipping after nine have died in an island gun battle now"
    style = Style("serif", 19, 23, weight=600)
    plain, even = Paragraph(words, style, faces, 300), balanced(words, style, faces, 300)

    def widths(paragraph):
        return [paragraph.width(line) for line in range(len(paragraph))]

    assert len(even) == len(plain) > 1
    assert max(widths(even)) - min(widths(even)) < max(widths(plain)) - min(widths(plain))
    assert len(balanced("One line", style, faces, 300)) == 1


def test_one_that_runs_from_right_to_left_stays_at_the_right_edge(faces):
    style = Style("serif", 19, 23, weight=600)
    words = "كلمات كثيرة " * 5
    plain, same = Paragraph(words, style, faces, 300), balanced(words, style, faces, 300)

    assert len(plain) > 1

    def rights(paragraph):
        lines = range(len(paragraph))
        return [max(paragraph.extents(line, 0, len(words)))[1] for line in lines]

    assert rights(same) == rights(plain)
