"""What the librarian does: puts articles on the shelf, finds words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.progress import steps
from reader.storage import search

if TYPE_CHECKING:
    from reader.model.article import Article, Imported
    from reader.model.found import Results
    from reader.progress import Report
    from reader.storage.library import Library


@dataclass(frozen=True, slots=True)
class Shelve:
    """Puts articles and their originals into the library.

    Attributes:
        imported: The articles, each with the bytes it was made from.
    """

    imported: tuple[Imported, ...]

    def __call__(self, state: Library, report: Report, /) -> tuple[Article, ...]:
        """Return the articles once all are there; those before a cancel or a failure stay.

        Raises:
            StorageFailed: The library cannot be written.
        """
        for one in steps(self.imported, report):
            state.shelve((one,))
        return tuple(one.article for one in self.imported)


@dataclass(frozen=True, slots=True)
class FetchOriginal:
    """Takes the file that an article was made from off the shelf.

    Attributes:
        key: The article's.
    """

    key: str

    def __call__(self, state: Library, report: Report, /) -> bytes | None:
        """Return its bytes, or None where the library does not have them.

        Raises:
            StorageFailed: The library cannot be read.
        """
        report(0, 1)
        return state.original(self.key)


@dataclass(frozen=True, slots=True)
class Search:
    """Finds words in the articles and notes of all stories.

    Attributes:
        words: What the user typed.
        most: How many finds are wanted, at least 1.
    """

    words: str
    most: int

    def __call__(self, state: Library, report: Report, /) -> Results:
        """Return what is found.

        Raises:
            StorageFailed: The library cannot be read.
        """
        report(0, 1)  # while more is typed, what was typed before is cancelled
        return search.Search(state.db).find(self.words, self.most)
