"""Words end in dots where there is no room for all of them."""

from __future__ import annotations

import pytest

from reader.ui.eliding import Line
from tests.ui.conftest import drawn

WORDS = "5 articles · 3,121 words · 146 matches shown · 121 quotes"


@pytest.fixture
def line(home):
    line = Line("facts")
    line.setParent(home)
    line.setText(WORDS)
    home.resize(800, 40)
    home.show()
    return line


def test_all_is_shown_where_there_is_room(line):
    line.resize(line.sizeHint())
    assert line.shown == WORDS


def test_else_it_ends_in_dots_and_is_painted_so(line):
    line.resize(200, 20)
    cut, shown = drawn(line), line.shown
    assert shown.endswith("…")
    assert WORDS.startswith(shown.removesuffix("…").rstrip())
    line.setText(shown)
    assert drawn(line) == cut
    line.setText("")
    assert drawn(line) != cut
