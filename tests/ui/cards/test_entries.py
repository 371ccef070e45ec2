"""What an entry reads is what its article says."""

from __future__ import annotations

from reader.ui.cards.card import Run
from reader.ui.cards.entries import Entry


def test_what_is_struck_is_not_read():
    entry = Entry((Run("Some "), Run("40", "other"), Run(" "), Run("60", "here"), Run(" boats")))

    assert entry.words == "Some 60 boats"
