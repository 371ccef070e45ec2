"""Waiting for another thread, without ceasing to ask whether the work was cancelled."""

from __future__ import annotations

from concurrent.futures import wait
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

T = TypeVar("T")

#: How often it is asked, in seconds.
GLANCE = 0.1


def patiently(future: Future[T], again: Callable[[], None]) -> T:
    """Return the future's result; meanwhile call `again`, which raises when cancelled."""
    while not future.done():
        again()
        wait([future], GLANCE)
    return future.result()
