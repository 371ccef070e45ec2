"""Remarks as a file of annotations has them, before their places are sought in a story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.note import NoteColor, NoteStatus


@dataclass(frozen=True, slots=True)
class Selection:
    """A place as an annotation names it.

    Attributes:
        source: The address of the page it is on; empty: not told.
        article: The `Article.key` of what it was made on; empty: another program's.
        exact: The words; empty: not told, or the whole page.
        prefix: What stood before them.
        suffix: What stood behind them.
        start: Where they begin in that article's text, in code points; None: not told.
        end: Where they end, likewise.
    """

    source: str = ""
    article: str = ""
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None

    @property
    def is_whole(self) -> bool:
        """Whether the whole page is meant."""
        return not self.exact and self.start is None


@dataclass(frozen=True, slots=True)
class Annotation:
    """A remark on some places.

    Attributes:
        id: What the note that becomes of it is called.
        selections: What it is about; none: the whole story.
        body: Its words, Markdown.
        created: ISO date and time, UTC; empty: not told.
        changed: Likewise.
        color: Of the marker pen; None: not told.
        tags: In their order, none twice.
        status: Whether what it says is still to be checked; None: not told.
        author: Who wrote it; empty: not told.
    """

    id: str
    selections: tuple[Selection, ...]
    body: str
    created: str
    changed: str
    color: NoteColor | None = None
    tags: tuple[str, ...] = ()
    status: NoteStatus | None = None
    author: str = ""
