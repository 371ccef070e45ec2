"""Who waits for another thread can still be stopped."""

from __future__ import annotations

from concurrent.futures import Future

import pytest

from reader.progress import Cancelled
from reader.worker.patience import patiently


def test_what_is_done_is_not_waited_for():
    future: Future[object] = Future()
    future.set_result(3)
    assert patiently(future, pytest.fail) == 3


def test_waiting_asks_and_can_be_cancelled():
    def again():
        raise Cancelled

    with pytest.raises(Cancelled):
        patiently(Future(), again)


def test_waiting_ends_with_the_work():
    future: Future[object] = Future()
    assert patiently(future, lambda: future.set_result("done")) == "done"
