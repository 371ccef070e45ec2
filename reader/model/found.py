"""What a search of the library finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from reader.model.text import Span

FoundIn: TypeAlias = Literal["article", "note"]


@dataclass(frozen=True, slots=True)
class Found:
    """An article or a note that has the words.

    Attributes:
        kind: Which of the two.
        story: The id of the story it belongs to; an article in several is found in each.
        story_name: The name of that story.
        item: The article's key or the note's id.
        heading: The article's outlet and headline, or whatever of them is known; for a note the
            words it is about, else empty.
        snippet: Words around the hit.
        hits: Where the words sought stand in `snippet`.
    """

    kind: FoundIn
    story: str
    story_name: str
    item: str
    heading: str
    snippet: str
    hits: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """What a search finds, best first.

    Attributes:
        found: At most as many as were asked for.
        more: Whether there are others.
    """

    found: tuple[Found, ...]
    more: bool = False
