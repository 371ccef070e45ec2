"""The user's own words about a passage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.text import Span


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a passage of an article, or on a whole article.

    Attributes:
        article: The `Article.fingerprint` it belongs to.
        span: The passage; None for a note on the whole article.
        quoted: The words of the passage when the note was made; empty for a whole article.
        body: The user's words.
        created: ISO date and time, UTC.
        changed: ISO date and time of the last change, UTC.
        id: The number storage gave it; 0 before it is stored.
    """

    article: str
    span: Span | None
    quoted: str
    body: str
    created: str
    changed: str
    id: int = 0
