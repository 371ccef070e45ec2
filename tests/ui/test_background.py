"""What was done elsewhere comes back to the main thread."""

from __future__ import annotations

import threading
from contextlib import closing

import pytest

from reader.errors import ImportFailed
from reader.progress import steps
from reader.ui.background import OnMainThread
from reader.worker.worker import Worker


def nothing():
    return None


def count(_state, report):
    return list(steps("ab", report))


def refuse(_state, _report):
    raise ImportFailed("“x” is empty.")


def forever(_state, report):
    while True:
        report(0, 0)


class Seen:
    """Collects what a job says, and on which threads."""

    def __init__(self):
        self.results, self.errors, self.progress, self.threads = [], [], [], set()

    def done(self, value):
        self.results.append(value)
        self.threads.add(threading.current_thread())

    def failed(self, error):
        self.errors.append(error)
        self.threads.add(threading.current_thread())

    def report(self, done, total, /):
        self.progress.append((done, total))
        self.threads.add(threading.current_thread())


@pytest.fixture
def background(qapp):
    with closing(Worker("reading", nothing)) as worker:
        yield OnMainThread(worker, qapp)


@pytest.fixture
def seen():
    return Seen()


def start(background, work, seen):
    return background.start(work, done=seen.done, failed=seen.failed, progress=seen.report)


def test_result_and_progress_come_in_order_on_the_main_thread(qtbot, background, seen):
    start(background, count, seen)
    qtbot.waitUntil(lambda: bool(seen.results), timeout=60_000)

    assert seen.results == [["a", "b"]]
    assert seen.progress == [(0, 2), (1, 2), (2, 2)]
    assert seen.threads == {threading.main_thread()}


def test_a_failure_comes_as_it_is(qtbot, background, seen):
    start(background, refuse, seen)
    qtbot.waitUntil(lambda: bool(seen.errors), timeout=60_000)

    assert str(seen.errors[0]) == "“x” is empty."
    assert seen.threads == {threading.main_thread()}


def test_a_cancelled_job_stays_silent_even_about_what_is_on_its_way(qtbot, background, seen):
    job = start(background, forever, seen)
    qtbot.waitUntil(lambda: bool(seen.progress), timeout=60_000)
    job.cancel()
    told = len(seen.progress)
    after = Seen()
    start(background, count, after)
    qtbot.waitUntil(lambda: bool(after.results), timeout=60_000)

    assert job.cancelled
    assert len(seen.progress) == told
    assert seen.results == seen.errors == []
