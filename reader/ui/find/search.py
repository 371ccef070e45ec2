"""Seeking without holding the window up: an article at a time, expressions somewhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.folded import fold
from reader.model.sought import Sought, places
from reader.ui.reading.finds import FoundIn
from reader.workflow.seeking import seeking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.article import Article
    from reader.model.folded import Fold, Folded
    from reader.model.text import Span
    from reader.workflow.services import Background, Job

#: A pause in typing after which an expression is sought, in milliseconds.
PAUSE = 150


class Search(QObject):
    """One at a time; what is begun later takes the place of what is under way.

    Signals:
        found: A tuple of `FoundIn`, one an article, in the order in which they were given.
        stopped: An expression was given up.
    """

    found = Signal(tuple)
    stopped = Signal()

    def __init__(self, background: Background[None], parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._warm = False
        self._job: Job | None = None
        self._sought = Sought("")
        self._articles: Mapping[int, Article] = {}
        self._waiting: list[int] = []  # articles
        self._places: list[FoundIn] = []
        self._folded: dict[tuple[str, Fold], Folded] = {}
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._seek_one)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._send)

    def begin(self, sought: Sought, articles: Mapping[int, Article]) -> None:
        """Seek in `articles`, by their indexes; `sought` has been checked."""
        self.stop()
        self._sought, self._articles = sought, articles
        self._waiting, self._places = list(articles), []
        (self._pause if sought.expression else self._slices).start()

    def warm(self) -> None:
        """Have the place where expressions are sought made ready: to begin takes a second."""
        if not self._warm:
            self._warm = True
            nothing = seeking(Sought(""), ())
            self._background.start(nothing, done=_ignore, failed=_ignore)

    def finish(self) -> None:
        """Do now what can be done here: the user waits for it."""
        while self._slices.isActive():
            self._seek_one()

    def stop(self) -> None:
        """Seek no longer."""
        self._slices.stop()
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def forget(self) -> None:
        """Give up what is known of the articles: there are others."""
        self.stop()
        self._folded.clear()

    def _seek_one(self) -> None:
        if self._waiting:
            place = self._waiting.pop(0)
            article = self._articles[place]
            title, text = (self._in(part) for part in (article.title or "", article.text))
            self._places.append(FoundIn(place, title, text))
        if not self._waiting:
            self._slices.stop()
            self.found.emit(tuple(self._places))

    def _in(self, text: str) -> tuple[Span, ...]:
        key = text, self._sought.how
        if key not in self._folded:
            self._folded[key] = fold(*key)
        return places(self._sought, self._folded[key])

    def _send(self) -> None:
        articles = self._articles
        texts = [part for one in articles.values() for part in (one.title or "", one.text)]

        def done(found: Sequence[tuple[Span, ...]]) -> None:
            pairs = zip(articles, found[::2], found[1::2], strict=True)
            self.found.emit(tuple(FoundIn(*one) for one in pairs))

        self._job = self._background.start(
            seeking(self._sought, texts), done=done, failed=lambda _error: self.stopped.emit()
        )


def _ignore(_outcome: object) -> None:
    """Do nothing with it."""
