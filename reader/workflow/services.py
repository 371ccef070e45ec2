"""What the window works with, as it sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from reader.progress import silently
from reader.worker.work import Job, Work

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader.errors import ReaderError
    from reader.export.base import Exporter
    from reader.model.article import Article, Imported
    from reader.model.edit import Edit
    from reader.model.note import Meaning
    from reader.model.story import Entry, Opened
    from reader.paths import Paths
    from reader.progress import Report
    from reader.sentences import Sentence
    from reader.settings import Settings
    from reader.storage.library import Library as Shelves
    from reader.worker.models import Language

__all__ = ["Background", "Job", "Librarian", "Library", "Linguist", "Services", "Work"]

S_co = TypeVar("S_co", covariant=True)
T = TypeVar("T")


class Background(Protocol[S_co]):
    """Does work somewhere else, one piece after another, and calls back."""

    def start(
        self,
        work: Work[S_co, T],
        *,
        done: Callable[[T], None],
        failed: Callable[[ReaderError], None],
        progress: Report = silently,
    ) -> Job:
        """Do `work`; then call `done` with its result or `failed`, exactly one of them."""
        ...


class Library(Protocol):
    """Where stories are kept.  Each method is quick, and may raise `StorageFailed`."""

    @property
    def holder(self) -> str | None:
        """One sentence that says who else writes, while this one only reads; else None."""
        ...

    def apply(self, edit: Edit) -> None:
        """Do all of `edit` in one transaction, or nothing of it."""
        ...

    def shelve(self, imported: Sequence[Imported]) -> None:
        """Put articles and their originals on the shelf, where they are not yet."""
        ...

    def stories(self) -> Sequence[Entry]:
        """Return the stories there are, the one opened last first; none that were deleted."""
        ...

    def open(self, story: str) -> Opened | None:
        """Return a story with all that belongs to it, also a deleted one; None: there is none."""
        ...

    def mark_opened(self, story: str, now: str) -> None:
        """Remember that a story was opened `now` (ISO date and time, UTC)."""
        ...

    def articles(self, keys: Sequence[str]) -> Mapping[str, Article]:
        """Return those of the articles with these keys that are there, by key."""
        ...

    def story_of(self, keys: Sequence[str]) -> str | None:
        """Return the id of the story of just these articles, in any order, not deleted."""
        ...

    def meanings(self) -> Sequence[Meaning]:
        """Return what the user means by the colours."""
        ...

    def tags(self) -> Sequence[str]:
        """Return the tags in use, the one used most first."""
        ...


#: Does work in the library, on a thread of its own.
Librarian: TypeAlias = "Background[Shelves]"

#: Analyses and compares articles, in the process that keeps the models loaded.
Linguist: TypeAlias = "Background[Language]"


@dataclass(frozen=True, slots=True)
class Services:
    """What the window works with.  Made once, in `reader.app`.

    Attributes:
        reading: Reads files.
        language: Compares articles; its process keeps the models loaded.
        surveying: Works out what a comparison comes to.
        seeking: Seeks regular expressions, and may be stopped at it.
        printing: Writes documents.
        librarian: Does in the library what takes long.
        library: The library, for what is quick.
        exporters: The kinds of document there are.
        paths: Where files are kept.
        settings: What the user chose.
        news: What the user is to be told of the library when the window opens, if anything.
        unread: What is to be told of their choices, likewise.
    """

    reading: Background[None]
    language: Linguist
    surveying: Background[None]
    seeking: Background[None]
    printing: Background[None]
    librarian: Librarian
    library: Library
    exporters: tuple[Exporter, ...]
    paths: Paths
    settings: Settings
    news: Sentence | None = None
    unread: Sentence | None = None
