"""The figures of a text, as tests compare them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.figures import figures

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse

    Parser = Callable[[str], Parse]

#: A Wednesday.
PUBLISHED = "2024-10-16"


def values(parse: Parser, text: str, published: str | None = PUBLISHED) -> list[tuple[str, str]]:
    """Return words and value of each figure of `text`."""
    return [(one.span.of(text), one.value) for one in figures(parse(text), published)]


def units(parse: Parser, text: str) -> list[tuple[str, str | None]]:
    """Return value and unit of each figure of `text`."""
    return [(one.value, one.unit) for one in figures(parse(text), PUBLISHED)]
