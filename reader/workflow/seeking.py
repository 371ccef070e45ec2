"""Finding words in the articles of a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.worker.seeking import Seek

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.sought import Sought

__all__ = ["Seek", "seeking"]


def seeking(sought: Sought, texts: Iterable[str]) -> Seek:
    """Return the work that finds where `sought` stands in each of `texts`."""
    return Seek(sought, tuple(texts))
