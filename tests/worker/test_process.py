"""Ctrl+C while a process is started."""

from __future__ import annotations

import os
import signal
import sys
import threading

import pytest

from reader.worker.process import interrupts_left_to_us


@pytest.fixture
def interrupts():
    """Have interrupts heard, as they are not where a shell runs the tests in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interrupts")
@pytest.mark.skipif(sys.platform == "win32", reason="signals are not the same there")
def test_an_interruption_while_a_process_is_started_is_kept_until_it_has():
    steps = []

    def start():
        with interrupts_left_to_us():
            os.kill(os.getpid(), signal.SIGINT)
            steps.append("started")

    gone = threading.Event()
    other = threading.Thread(target=gone.wait)  # which may be the one that is told
    other.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            start()
    finally:
        gone.set()
        other.join()
    assert steps == ["started"]
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
