"""One thing that is worked out elsewhere, anew whenever what it is of has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.errors import ReaderError
    from reader.workflow.services import Background, Job, Work

T = TypeVar("T")


class Errand(Generic[T]):
    """Keeps one piece of work under way at most: that which was asked for last.

    Args:
        background: Does the work, and calls back on the thread that asks.
        done: Called with what came of it.
        failed: Called with an error whose text is for the user.
    """

    def __init__(
        self,
        background: Background[None],
        done: Callable[[T], None],
        failed: Callable[[ReaderError], None],
    ) -> None:
        self._background, self._done, self._failed = background, done, failed
        self._job: Job | None = None
        self.under_way = False

    def ask(self, work: Work[None, T]) -> None:
        """Have `work` done; what is under way is given up."""
        self.drop()
        self.under_way = True
        job = self._background.start(work, done=self._take, failed=self._give_up)
        self._job = job if self.under_way else None

    def drop(self) -> None:
        """Want nothing any more."""
        self.under_way = False
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _take(self, result: T) -> None:
        self.under_way = False
        self._done(result)

    def _give_up(self, error: ReaderError) -> None:
        self.under_way = False
        self._failed(error)
