"""Who says what in one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.parse import Parse
    from reader.model.analysis import Mention, Quote


def quotes(parse: Parse, mentions: Sequence[Mention]) -> tuple[Quote, ...]:
    """Return the quotes in the text, in the order of their contents."""
    return ()
