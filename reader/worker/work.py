"""What a worker is asked to do, and the handle on it while it is done."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from reader.progress import steps

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.errors import ReaderError
    from reader.progress import Report

S_contra = TypeVar("S_contra", contravariant=True)
T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")


class Work(Protocol[S_contra, T_co]):
    """A piece of work: a value that can be pickled and called in another process."""

    def __call__(self, state: S_contra, report: Report, /) -> T_co:
        """Do it with what that process keeps; `report` is also the point of cancelling."""
        ...


class Each(Generic[S_contra, T]):
    """Several pieces of work, each done by itself, so that one that fails spoils no other.

    The result is a tuple with one value a piece, in their order.
    """

    def __init__(
        self,
        pieces: tuple[Work[S_contra, T], ...],
        instead: Callable[[Work[S_contra, T], ReaderError], T],
    ) -> None:
        self.pieces = pieces
        self.instead = instead

    def __call__(self, state: S_contra, report: Report, /) -> tuple[T, ...]:
        """Do all of it in one go, for callers that need no protection from one another."""
        return tuple(piece(state, report) for piece in steps(self.pieces, report))


class Job:
    """Work under way.  Once `cancel()` has returned, none of its callbacks is called."""

    def __init__(self) -> None:
        self._calling = threading.RLock()
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop at its next report, and forget its result."""
        with self._calling:
            self._cancelled = True

    @property
    def cancelled(self) -> bool:
        """Whether `cancel()` was called."""
        return self._cancelled

    def call(self, callback: Callable[[], None]) -> None:
        """Call `callback`, unless the job was cancelled."""
        with self._calling:
            if not self._cancelled:
                callback()
