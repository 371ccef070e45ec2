"""A file of a few blocks, taken apart."""

from __future__ import annotations

import pytest

from reader.model.draft import Block, Draft, Drafted, Notice
from reader.ui.preview.candidate import Candidate

BLOCKS = (
    Block("Advertisement", "text", False),
    Block("The boats of Sorn stayed in the harbour on Friday.", "text", True),
    Block("The lamp", "heading", True),
    Block("The keeper said that the lamp would be back in two days.", "quote", True),
    Block("The pier of Sorn. Photo: Mira Tolk", "caption", False),
    Block("Bell gone from the pier of Pell", "text", True),
    Block("Nobody in Pell had heard the bell since Monday.", "text", True),
)
DRAFT = Draft(
    "boats.txt",
    "0" * 64,
    "2026-01-02T00:00:00+00:00",
    BLOCKS,
    title="Boats stay in",
    author="Mira Tolk",
    source="Pilot",
    published="2026-01-01",
    encoding="utf-8",
    notices=(Notice("stub"),),
)
ORIGINAL = b"Boats stay in\n\nAdvertisement\n"


@pytest.fixture
def drafted():
    return Drafted(DRAFT, ORIGINAL)


@pytest.fixture
def candidate(qapp, drafted):  # noqa: ARG001 - Qt's objects need an application
    return Candidate(drafted, about=lambda _candidate, _start: ("It breaks off.",))


@pytest.fixture
def blocks(candidate):
    """The blocks of that file as a view sees them."""
    return candidate.blocks
