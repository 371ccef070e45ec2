"""Work that waits for others, with an end to the waiting."""

from __future__ import annotations

import socket
import threading
import time
from concurrent.futures import Future, wait
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from http.client import HTTPConnection

    from reader.progress import Report

T = TypeVar("T")

#: How often whoever waits looks whether to go on, in seconds.
GLANCE = 0.05


class BrokenOff(Exception):
    """Nobody waits for this any more."""


class Course:
    """How far a piece of work is, and the connection it waits at.

    The thread that works tells; the one that waits reads, and may end it all.
    """

    def __init__(self) -> None:
        self.done = self.total = 0
        self._turn = threading.Lock()
        self._ended = False
        self._connection: HTTPConnection | None = None

    def wait_at(self, connection: HTTPConnection) -> None:
        """Tell which connection is waited at from now on.

        Raises:
            BrokenOff: The work is to end.
        """
        with self._turn:
            self._connection = connection
        self.go_on()

    def go_on(self) -> None:
        """Raise `BrokenOff` if the work is to end."""
        if self._ended:
            raise BrokenOff

    def end(self) -> None:
        """End the work, at the latest when what it waits for comes."""
        with self._turn:
            self._ended = True
            line = self._connection and self._connection.sock
        if line:
            with suppress(OSError):  # it may be closed, or not yet be open
                line.shutdown(socket.SHUT_RDWR)


def within(seconds: float, report: Report, act: Callable[[Course], T]) -> T:
    """Return what `act` returns; it is called on a thread of its own.

    A name that is not found and an answer that comes byte by byte can hold a thread up for much
    longer than any limit on a single wait says; so another one waits, and leaves.

    Args:
        seconds: How long to wait.
        report: Told often how far `act` is; the point of cancelling.
        act: Does the work; tells the course that it is given.

    Raises:
        TimeoutError: The time is over.
        Cancelled: `report` says so.
    """
    course, outcome = Course(), Future[T]()

    def work() -> None:
        try:
            outcome.set_result(act(course))
        except Exception as error:  # noqa: BLE001 - raised again, on the thread that waits
            outcome.set_exception(error)

    threading.Thread(target=work, name="fetching", daemon=True).start()
    deadline = time.monotonic() + seconds
    try:
        while True:
            report(course.done, course.total)
            wait((outcome,), GLANCE)
            if outcome.done():
                return outcome.result()
            if time.monotonic() > deadline:
                raise TimeoutError
    finally:
        course.end()
