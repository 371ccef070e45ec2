"""What the cells of a table over all articles show, as values: no Qt, no painting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from reader.ui.cards.card import own_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.model.comparison import Passage
    from reader.ui.cards.card import Rule, Run
    from reader.ui.cards.clipping import Cited


@dataclass(frozen=True, slots=True)
class Entry:
    """One article's cell of a row.

    Attributes:
        runs: The words; without a place to go to, what is said in their stead.
        rules: What is marked in them, besides.
        speaker: Who says it there; or empty.
        signs: In what it differs, in words.
        detail: What else is to be said of it; or empty.
        alone: Whether it wears the bar of what no other article carries.
        targets: Where it stands, in reading order; empty for nowhere.
    """

    runs: tuple[Run, ...]
    rules: tuple[Rule, ...] = ()
    speaker: str = ""
    signs: tuple[str, ...] = ()
    detail: str = ""
    alone: bool = False
    targets: tuple[Passage, ...] = ()

    @property
    def words(self) -> str:
        """What it reads, without what is struck."""
        return " ".join(own_words(self.runs).split())


class Sheet(Protocol):
    """A table over all articles: rows down, articles across."""

    @property
    def articles(self) -> Sequence[Article]:
        """The articles, across."""
        ...

    def __len__(self) -> int:
        """Return the number of rows."""
        ...

    def number(self, row: int) -> int:
        """Return the number that a row bears, from 1 on."""
        ...

    def dots(self, row: int) -> tuple[bool, ...]:
        """Return for each article whether it has a place in the row."""
        ...

    def entry(self, row: int, article: int) -> Entry:
        """Return one cell."""
        ...

    def cited(self, row: int, article: int) -> Sequence[Cited]:
        """Return the words of a cell as they are cited; none where there are none."""
        ...

    def note(self, row: int, article: int) -> str:
        """Return what is to be said below a cell in this table alone; or nothing."""
        ...

    def size(self, row: int, article: int) -> int:
        """Return about how many characters a cell has, without making it."""
        ...

    def spoken(self, row: int, article: int) -> str:
        """Return a cell in words."""
        ...

    def hint(self, row: int, article: int) -> str:
        """Return what a cell is, without its words, and what a click does."""
        ...

    def told(self, article: int) -> str:
        """Return what is said of an article beside its name."""
        ...


Carrying = Literal["every", "all", "some", "one", "differs"]
