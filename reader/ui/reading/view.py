"""How the desk is being looked at: what all its panes share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.ui.reading.marks import EVERY_MARK, MarkKind
from reader.ui.reading.measures import Measures

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reader.model.comparison import Passage
    from reader.model.note import NoteColor
    from reader.ui.reading.finds import Find, FoundIn
    from reader.ui.reading.marks import ArticleMarks, NameMark, QuoteMark
    from reader.ui.theme import Theme, Type

_NONE: frozenset[Passage] = frozenset()


@dataclass
class View:
    """The desk changes it, panes read it when they paint.

    Attributes:
        theme: Colours.
        fonts: Fonts.
        measures: Heights at the present zoom.
        articles: How many there are on the desk, those that are hidden included.
        shown: Kinds of mark on show.
        selected: The passage the user chose.
        lit: The selected passage and its counterparts.
        hovered: The passage under the pointer and its counterparts.
        revealed: A place the user was led to, until the next choice.
        held: Words that wait for what the user says of them.
        meanings: What the user means by the colours of notes.
        only: The id of the entity whose names alone are marked; empty: all are.
        voice: The speaker whose quotes alone are marked; empty: all are.
        apart: Whether what several articles carry stands back.
        found: Where the words sought stand, by article.
        reached: The one of these places that was gone to.
        column: The least width of a pane that the user wants, at 100 per cent; 0: none.
        level: How far down a pane the reading line lies; None where panes scroll each by itself.
    """

    theme: Theme
    fonts: Type
    measures: Measures = field(default_factory=Measures)
    articles: int = 0
    shown: frozenset[MarkKind] = EVERY_MARK
    selected: Passage | None = None
    lit: frozenset[Passage] = _NONE
    hovered: frozenset[Passage] = _NONE
    revealed: Passage | None = None
    held: Passage | None = None
    meanings: Mapping[NoteColor, str] = field(default_factory=dict)
    only: str = ""
    voice: str = ""
    apart: bool = False
    found: Mapping[int, FoundIn] = field(default_factory=dict)
    reached: Find | None = None
    column: int = 0
    level: int | None = None

    @property
    def narrowest(self) -> int:
        """The least width of a pane, in pixels."""
        return max(self.measures.narrowest, self.column * self.measures.zoom // 100)

    def shows(self, kind: MarkKind) -> bool:
        """Tell whether marks of this kind are on show."""
        return kind in self.shown

    def names(self, marks: ArticleMarks) -> Iterator[NameMark]:
        """Yield those of the names of an article that are to be marked."""
        if self.shows(MarkKind.NAMES):
            yield from (mark for mark in marks.names if self.only in {"", mark.entity})

    def quotes(self, marks: ArticleMarks) -> Iterator[QuoteMark]:
        """Yield those of the quotes of an article that are to be marked."""
        if self.shows(MarkKind.QUOTES):
            yield from (mark for mark in marks.quotes if self.voice in {"", mark.voice})
