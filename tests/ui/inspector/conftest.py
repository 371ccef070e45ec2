"""Notes for the parts of the notes' tab."""

from __future__ import annotations

import pytest

from reader.model.note import Note
from reader.model.target import target_on
from reader.ui.cards.whereabouts import Whereabouts


@pytest.fixture
def where(articles):
    return Whereabouts(articles)


@pytest.fixture
def noted(articles, place):
    """Make a note on words of some articles, (article, words) each; no words: the whole one."""

    def make(id_, *spots, **changes):
        targets = tuple(
            target_on(articles[at], place(at, words).span if words else None)
            for at, words in spots
        )
        given = {"body": "", "created": "2024-10-14", "changed": "2024-10-14", **changes}
        return Note(id_, "s", targets, **given)

    return make
