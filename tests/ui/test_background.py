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


def test_what_is_to_be_called_is_let_go_of_on_the_main_thread(qtbot, background):
    let_go: list[threading.Thread] = []

    class Holder:
        """Stands for a widget that only the callbacks still know."""

        def done(self, _value):
            pass

        def __del__(self):
            let_go.append(threading.current_thread())

    finished: list[object] = []
    holder = Holder()
    background.start(forever, done=holder.done, failed=holder.done).cancel()
    background.start(count, done=finished.append, failed=finished.append)
    del holder
    qtbot.waitUntil(lambda: bool(finished))

    assert let_go == [threading.main_thread()]


def test_what_was_cancelled_is_let_go_of_when_other_work_begins(qtbot, background):
    seen = Seen()
    job = background.start(forever, done=seen.done, failed=seen.failed)
    job.cancel()
    background.start(count, done=seen.done, failed=seen.failed)
    qtbot.waitUntil(lambda: bool(seen.results))

    assert background._tickets == {}
