"""Seeking in another process, where it can be stopped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.sought import places
from reader.progress import steps

if TYPE_CHECKING:
    from reader.model.sought import Sought
    from reader.model.text import Span
    from reader.progress import Report


@dataclass(frozen=True, slots=True)
class Seek:
    """Seek in several texts.

    Attributes:
        sought: What.
        texts: Where.
    """

    sought: Sought
    texts: tuple[str, ...]

    def __call__(self, _state: None, report: Report, /) -> tuple[tuple[Span, ...], ...]:
        """Return the places in each of the texts, in their order.

        Raises:
            BadExpression: What is sought is no regular expression.
        """
        return tuple(places(self.sought, text) for text in steps(self.texts, report))
