"""What the tests of import share."""

from __future__ import annotations

import pytest

from reader.importing.languages import language_of


@pytest.fixture(autouse=True, scope="session")
def languages_loaded():
    """Load what tells languages before any test whose time is limited."""
    language_of("", None)
