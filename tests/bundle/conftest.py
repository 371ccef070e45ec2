"""A story with all that can belong to one."""

from __future__ import annotations

import pytest

from reader.model.bundle import Bundle
from reader.model.note import Meaning
from reader.model.target import Target, target_on
from reader.model.text import Span
from tests.making import NOW, a_correction, a_note, a_story, imported


@pytest.fixture
def bundle():
    first = imported(
        "The lamp 🌊 is out.\n\nNobody came.",
        source="Gazette",
        furniture=("Read more",),
        via=("Norfax",),
        published="2024-10-06",
        forms=("heading", "text"),
    )
    second = imported("It is dark.", encoding="cp1252")
    third = imported("Rain.", original=b"")
    story = a_story(first, second, third, hidden=frozenset({second.article.key}))
    lamp, whole = target_on(first.article, Span(4, 10)), target_on(second.article, None)
    lost = Target("a" * 64, Span(3, 9), "gone", "", "")
    notes = (
        a_note(story, targets=(lamp, whole), tags=("sea",), color="mint", author="Ida Holm"),
        a_note(story, targets=(lost,), status="to check"),
    )
    corrections = (a_correction(story, targets=(lamp,), manner="direct"),)
    return Bundle(
        story, (first, second, third), notes, corrections, (Meaning("mint", "ask"),), NOW
    )
