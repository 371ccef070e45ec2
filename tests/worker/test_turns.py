"""Work is done in its turn, and exactly one callback tells how it went."""

from __future__ import annotations

import threading

import pytest

from reader.errors import ImportFailed, ProgramFailed
from reader.progress import Cancelled
from reader.worker.turns import Turns


class Here(Turns[str]):
    """Does the work on the thread itself."""

    def __init__(self):
        super().__init__("here", "listen-here")

    def _do(self, work, report, job):
        if job.cancelled:
            raise Cancelled
        return work("state", report)

    def end(self):
        self._end()


class Heard:
    """What was called back, in order."""

    def __init__(self):
        self.calls = []

    def done(self, result):
        self.calls.append(("done", result, threading.current_thread().name))

    def failed(self, error):
        self.calls.append(("failed", error, threading.current_thread().name))

    def progress(self, done, total, /):
        self.calls.append(("progress", (done, total), threading.current_thread().name))


@pytest.fixture
def turns():
    turns = Here()
    yield turns
    turns.end()


@pytest.fixture
def heard():
    return Heard()


def start(turns, work, heard):
    return turns.start(work, done=heard.done, failed=heard.failed, progress=heard.progress)


def two_steps(state, report):
    report(1, 2)
    report(2, 2)
    return state


def refuse(_state, _report):
    raise ImportFailed("“x” is empty.")


def bug(_state, _report):
    return 1 / 0


def cancelled_of_itself(_state, _report):
    raise Cancelled


def test_progress_and_result_are_told_on_the_thread_of_its_own(turns, heard):
    start(turns, two_steps, heard)
    turns.end()

    thread = "listen-here"
    assert heard.calls == [
        ("progress", (1, 2), thread),
        ("progress", (2, 2), thread),
        ("done", "state", thread),
    ]


def test_what_was_started_first_is_done_first(turns, heard):
    for word in "abc":
        start(turns, lambda _state, _report, word=word: word, heard)
    turns.end()

    assert [result for _, result, _ in heard.calls] == ["a", "b", "c"]


def test_a_failure_is_told_as_it_is(turns, heard):
    start(turns, refuse, heard)
    turns.end()

    ((what, error, _),) = heard.calls
    assert what == "failed"
    assert type(error) is ImportFailed


def test_a_bug_is_logged_and_told_as_one_general_sentence(turns, heard, caplog):
    start(turns, bug, heard)
    turns.end()

    ((what, error, _),) = heard.calls
    assert what == "failed"
    assert type(error) is ProgramFailed
    assert "division" not in str(error)
    assert "ZeroDivisionError" in caplog.text


def test_work_that_is_cancelled_tells_nothing(turns, heard, caplog):
    start(turns, cancelled_of_itself, heard)
    turns.end()

    assert heard.calls == []
    assert caplog.records == []


def test_a_cancelled_job_tells_nothing_more(turns, heard):
    begun, go_on = threading.Event(), threading.Event()

    def held(_state, report):
        begun.set()
        assert go_on.wait(60)
        report(1, 1)

    job = start(turns, held, heard)
    assert begun.wait(60)
    job.cancel()
    go_on.set()
    turns.end()

    assert heard.calls == []


def test_a_bug_in_a_callback_does_not_keep_the_next_from_its_turn(turns, heard, caplog):
    turns.start(two_steps, done=lambda _: 1 / 0, failed=heard.failed)
    start(turns, two_steps, heard)
    turns.end()

    assert heard.calls[-1][:2] == ("done", "state")
    assert "ZeroDivisionError" in caplog.text


def test_work_started_after_the_end_gets_a_thread_again(turns, heard):
    start(turns, two_steps, heard)
    turns.end()
    start(turns, two_steps, heard)
    turns.end()

    assert [what for what, _, _ in heard.calls].count("done") == 2
