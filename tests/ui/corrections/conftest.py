"""Corrections of the invented story."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.comparison.statements import statements
from reader.model.comparison import Place
from reader.ui.cards.whereabouts import Whereabouts
from reader.workflow.corrections import no_match, no_quote, other_speaker
from tests.ui.conftest import HandMade


class Stated(HandMade):
    """Gathers the matches it finds in statements too."""

    def compare(self, articles, report):
        found = super().compare(articles, report)
        return replace(found, statements=statements(found.matches))


TIME = "2024-10-14T16:20:00+00:00"


@pytest.fixture
def where(articles):
    return Whereabouts(articles)


@pytest.fixture
def spoken(comparison):
    """Mira Tolk’s quote in the first article is somebody else’s, in the whole story."""
    made = other_speaker("s", comparison, Place(0, 0), "Jan Brek", "story")
    return replace(made, created=TIME)


@pytest.fixture
def unquoted(comparison):
    """A quote of the second article is none."""
    return replace(no_quote("s", comparison, Place(1, 2), "article"), created=TIME)


@pytest.fixture
def unmatched(comparison):
    """The first match of the story is none."""
    first = comparison.matches[0]
    return replace(no_match("s", comparison, first.a, first.b), created=TIME)


@pytest.fixture
def stated(services):
    """Statements are gathered where the invented story is compared."""
    services.language.state = Stated()
