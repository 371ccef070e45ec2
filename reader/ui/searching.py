"""Words sought in all stories while they are typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.model.text import Span
from reader.ui.translations import said
from reader.workflow.library import searching

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.model.found import Found, Results
    from reader.ui.sidebar.panel import Sidebar
    from reader.workflow.services import Job, Librarian

#: A pause in typing after which the words are sought, in milliseconds.
PAUSE = 150


class Searching(QObject):
    """Seeks what is written in the sidebar; only the words written last are of interest."""

    def __init__(self, librarian: Librarian, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._librarian, self._sidebar = librarian, sidebar
        self._words = ""
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._seek)
        sidebar.search_written.connect(self._wait)

    def _wait(self, words: str) -> None:
        """Seek `words` when typing pauses; whatever was sought before is of no interest now."""
        self._words = words
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if words:
            self._timer.start()
        else:
            self._timer.stop()

    def _seek(self) -> None:
        words = self._words

        def done(results: Results) -> None:
            self._sidebar.show_results(words, results)

        def failed(error: ReaderError) -> None:
            self._sidebar.show_results(words, None, said(error.sentence))

        self._job = self._librarian.start(searching(words), done=done, failed=failed)


def place_of(found: Found, text: str) -> Span | None:
    """Return where the first hit of an article's snippet stands in its `text`.

    The snippet has single spaces where the text may have line breaks, and may begin and end with
    an ellipsis that is not the text's own.  None where it is not from the text: the words may
    stand in the headline.
    """
    if not found.hits:
        return None
    hit, snippet = found.hits[0], found.snippet
    parts = (snippet[: hit.start].lstrip("… "), hit.of(snippet), snippet[hit.end :].rstrip("… "))
    before, words, behind = (re.sub(r"(\\ )+", r"\\s+", re.escape(part)) for part in parts)
    there = re.search(f"{before}({words}){behind}", text)
    return Span(*there.span(1)) if there else None
