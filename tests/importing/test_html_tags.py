"""Rows of data are told from the tables that pages used to be laid out with."""

from __future__ import annotations

import pytest
from lxml import html

from reader.importing.html_tags import is_row_of_data


@pytest.mark.parametrize(
    ("cells", "data"),
    [
        ("<td>Town</td><td>9</td>", True),
        ("<td><p>Town</p></td><td><b>9</b></td>", True),
        ("<td>Town</td>", False),
        ("<td><div>Menu</div></td><td>Text</td>", False),
        ("<td><p>One</p><p>Two</p><p>Three</p></td><td>Text</td>", False),
    ],
)
def test_a_row_is_data_when_its_cells_hold_words_alone(cells, data):
    row = html.fragment_fromstring(f"<table><tr>{cells}</tr></table>").find(".//tr")
    assert row is not None
    assert is_row_of_data(row) is data
