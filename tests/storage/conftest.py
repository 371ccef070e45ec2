"""A library to test with."""

from __future__ import annotations

import pytest

from tests.making import in_memory


@pytest.fixture
def library():
    """An empty library."""
    with in_memory() as library:
        yield library
