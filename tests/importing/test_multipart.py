"""What would hold the parser up is told from what only is large."""

from __future__ import annotations

import pytest

from reader.importing.multipart import takes_long

LINES = b"\n" * 1_000_000


@pytest.mark.parametrize("boundaries", [0, 1, 9])
def test_a_million_lines_of_a_few_parts_take_no_time(boundaries):
    assert not takes_long(b"boundary=a;" * boundaries + LINES)


@pytest.mark.parametrize("written", [b"boundary=", b"BOUNDARY  ="])
def test_each_boundary_makes_all_lines_take_longer(written):
    assert takes_long(written * 10 + LINES)
