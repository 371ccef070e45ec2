"""Putting what was read on the library's shelf, before a story refers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.workflow.library import original_of, shelving

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.errors import ReaderError
    from reader.model.article import Article, Imported
    from reader.ui.keeping import Keeping
    from reader.ui.tasks import Tasks
    from reader.workflow.services import Librarian


class Shelving(QObject):
    """Shelves articles in the background; whatever fails, they can be read at once."""

    def __init__(
        self, librarian: Librarian, keeping: Keeping, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._librarian, self._keeping, self._tasks = librarian, keeping, tasks

    @property
    def reads_only(self) -> bool:
        """Whether another window holds the library."""
        return self._keeping.reads_only

    def fetch_original(self, key: str, done: Callable[[bytes | None], None]) -> None:
        """Call `done` with the file that the article with this key was made from, or None."""
        name = self.tr("Finding the file")
        self._tasks.run(name, self._librarian, original_of(key), done)

    def shelve(
        self, imported: Sequence[Imported], done: Callable[[Sequence[Article]], None]
    ) -> None:
        """Put `imported` on the shelf, then call `done` with the articles.

        What cannot be put there now is remembered and written with the first edit that can be.
        """
        articles = [one.article for one in imported]
        if self._keeping.reads_only:
            done(articles)
            return

        def failed(_error: ReaderError) -> None:
            self._keeping.shelve_later(imported)
            done(articles)

        name = self.tr("Keeping the articles")
        work = shelving(imported)
        self._tasks.run(name, self._librarian, work, lambda _: done(articles), failed)
