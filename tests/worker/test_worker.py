"""Work is done in another process, and comes back, or ends, as it should."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import sys
import threading
import time
from dataclasses import dataclass

import pytest
from lxml.etree import fromstring

if sys.platform != "win32":
    import resource

from reader.errors import ImportFailed, LanguageFailed, ReaderError
from reader.importing.archive import tree
from reader.progress import Cancelled, steps
from reader.worker.process import Limits
from reader.worker.work import Each
from reader.worker.worker import Worker

HOSTILE = b"<a><lantern></harbour></a>"


def setup():
    return {"made": os.getpid()}


def no_model():
    raise LanguageFailed("No English language model is installed.")


def pid(state, _report):
    assert state["made"] == os.getpid()
    return os.getpid()


def count(_state, report):
    return list(steps("ab", report))


def refuse(_state, _report):
    raise ImportFailed("“x” is empty.")


def bug(_state, _report):
    return 1 / 0


def misread(_state, _report):
    tree(HOSTILE, "one.docx")


def misread_by_a_bug(_state, _report):
    fromstring(HOSTILE)


def unsendable(_state, _report):
    return threading.Lock()


def noisy(_state, _report):
    print("noise")  # noqa: T201 - what it is about
    return "quiet"


def leave(_state, _report):
    os._exit(3)


def segfault(_state, _report):
    ctypes.string_at(0)


def forever(_state, report):
    while True:
        report(0, 0)


def deaf(_state, report):
    report(0, 1)
    time.sleep(600)


def cpu_limit(_state, _report):
    return resource.getrlimit(resource.RLIMIT_CPU)[0]


def devour(_state, _report):
    return bytearray(1 << 34)


@dataclass(frozen=True)
class Say:
    word: str

    def __call__(self, _state, _report):
        return self.word


def instead(_piece, error):
    return str(error)


class Seen:
    """Collects what a job says, and on which threads."""

    def __init__(self):
        self.results, self.errors, self.progress, self.threads = [], [], [], set()
        self.over, self.moved = threading.Event(), threading.Event()

    def done(self, value):
        self.results.append(value)
        self.threads.add(threading.current_thread().name)
        self.over.set()

    def failed(self, error):
        self.errors.append(error)
        self.threads.add(threading.current_thread().name)
        self.over.set()

    def report(self, done, total, /):
        self.progress.append((done, total))
        self.moved.set()

    def wait(self):
        assert self.over.wait(60)


@pytest.fixture
def worker():
    worker = Worker("test", setup)
    yield worker
    worker.close()


@pytest.fixture
def seen():
    return Seen()


def start(worker, work, seen):
    return worker.start(work, done=seen.done, failed=seen.failed, progress=seen.report)


def test_work_is_done_in_another_process_and_its_result_comes_back(worker, seen):
    start(worker, pid, seen)
    seen.wait()

    assert seen.results[0] != os.getpid()
    assert seen.threads == {"listen-test"}


def test_the_process_and_what_it_keeps_serve_the_next_work_too(worker):
    assert worker.run(pid) == worker.run(pid)


def test_a_process_started_ahead_is_the_one_that_does_the_work(worker):
    worker.warm()
    (child,) = multiprocessing.active_children()

    assert worker.run(pid) == child.pid


def test_a_worker_that_keeps_nothing_uses_a_process_a_work():
    worker = Worker("once", setup, keep=False)

    assert worker.run(pid) != worker.run(pid)
    assert multiprocessing.active_children() == []


def test_progress_comes_in_order(worker, seen):
    start(worker, count, seen)
    seen.wait()

    assert seen.results == [["a", "b"]]
    assert seen.progress == [(0, 2), (1, 2), (2, 2)]


def test_works_are_done_one_after_the_other(worker, seen):
    for word in "abc":
        worker.start(Say(word), done=seen.results.append, failed=seen.failed)
    start(worker, Say("d"), seen)
    seen.wait()

    assert seen.results == ["a", "b", "c", "d"]


def test_a_failure_travels_as_it_is(worker, seen):
    start(worker, refuse, seen)
    seen.wait()

    (error,) = seen.errors
    assert type(error) is ImportFailed
    assert str(error) == "“x” is empty."


def test_a_bug_is_logged_with_its_traceback_and_not_shown(worker, seen, caplog):
    start(worker, bug, seen)
    seen.wait()

    assert "division" not in str(seen.errors[0])
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.parametrize("work", [misread, misread_by_a_bug])
def test_what_is_logged_of_a_failure_quotes_nothing_that_was_read(worker, work, caplog):
    with pytest.raises(ReaderError):
        worker.run(work)

    assert "XMLSyntaxError" in caplog.text
    assert f"in {work.__name__}" in caplog.text
    assert "lantern" not in caplog.text


@pytest.mark.parametrize("work", [unsendable, lambda *_: None])
def test_what_cannot_travel_is_a_bug_and_the_process_goes_on(worker, work):
    before = worker.run(pid)
    with pytest.raises(ReaderError, match="inside the program"):
        worker.run(work)

    assert worker.run(pid) == before


def test_a_bug_in_a_callback_does_not_stop_the_listening(worker, seen, caplog):
    worker.start(Say("a"), done=lambda _: 1 / 0, failed=seen.failed)
    start(worker, Say("b"), seen)
    seen.wait()

    assert seen.results == ["b"]
    assert "ZeroDivisionError" in caplog.text


def test_what_a_library_prints_does_not_reach_the_output(worker, capfd):
    assert worker.run(noisy) == "quiet"
    assert "noise" not in capfd.readouterr().out


@pytest.mark.parametrize("crash", [leave, segfault])
def test_a_crash_is_one_sentence_and_the_next_work_gets_a_new_process(worker, crash):
    before = worker.run(pid)
    with pytest.raises(ReaderError, match="broke off unexpectedly"):
        worker.run(crash)

    assert worker.run(pid) != before


def test_a_process_that_died_while_idle_is_replaced(worker):
    before = worker.run(pid)
    (child,) = multiprocessing.active_children()
    child.kill()
    child.join()

    assert worker.run(pid) != before


def test_a_cancelled_job_stops_and_stays_silent(worker, seen):
    job = start(worker, forever, seen)
    assert seen.moved.wait(60)
    job.cancel()
    told = len(seen.progress)
    after = Seen()
    start(worker, pid, after)
    after.wait()

    assert job.cancelled
    assert seen.results == seen.errors == []
    assert len(seen.progress) == told


def test_a_job_cancelled_before_its_turn_is_never_begun(worker, seen):
    first = start(worker, forever, seen)
    waiting, last = Seen(), Seen()
    second = start(worker, Say("never"), waiting)
    second.cancel()
    first.cancel()
    start(worker, Say("last"), last)
    last.wait()

    assert waiting.results == []


def test_a_cancel_that_comes_too_late_does_not_stop_the_next_work(worker):
    class TooLate:
        asked = 0

        @property
        def cancelled(self):
            self.asked += 1
            return self.asked > 1

    worker.warm()
    for _ in range(3):
        worker._process.do(Say("done"), lambda *_: None, TooLate())

    assert worker.run(Say("next")) == "next"


def test_work_that_does_not_answer_is_killed_and_its_worker_works_on(worker, seen):
    before = worker.run(pid)
    job = start(worker, deaf, seen)
    assert seen.moved.wait(60)
    job.cancel()

    assert worker.run(pid) != before
    assert seen.results == seen.errors == []


def test_work_that_takes_too_long_is_stopped_and_said_so():
    worker = Worker("slow", setup, Limits(seconds=1.5))
    with pytest.raises(ReaderError, match=r"longer than 1\.5 seconds"):
        worker.run(deaf)

    assert multiprocessing.active_children() == []


def test_work_that_wants_too_much_memory_is_told_so():
    worker = Worker("big", setup, Limits(memory=2 << 30))
    with pytest.raises(ReaderError, match="more memory"):
        worker.run(devour)

    assert multiprocessing.active_children() == []


def test_closing_does_not_wait_for_work_that_does_not_answer(seen, caplog, monkeypatch):
    monkeypatch.setattr("reader.worker.process.PATIENCE", 600.0)
    worker = Worker("test", setup)
    start(worker, deaf, seen)
    assert seen.moved.wait(60)
    worker.close()

    assert multiprocessing.active_children() == []
    assert seen.results == seen.errors == []
    assert caplog.records == []


def busy():
    threading.Thread(target=time.sleep, args=(600,)).start()


def test_closing_does_not_wait_for_what_is_still_being_loaded():
    worker = Worker("busy", busy)
    worker.run(Say("loaded"))
    worker.close()

    assert multiprocessing.active_children() == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_process_whose_parent_is_gone_works_on_for_a_bounded_time():
    worker = Worker("bound", setup, Limits(seconds=40))
    limits = [worker.run(cpu_limit) for _ in range(2)]
    worker.close()

    assert all(80 <= one <= 160 for one in limits)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_without_limits_a_process_has_those_of_its_parent(worker):
    assert worker.run(cpu_limit) == resource.getrlimit(resource.RLIMIT_CPU)[0]


def test_a_set_up_that_fails_fails_each_work_and_keeps_no_process():
    worker = Worker("bare", no_model)
    for _ in range(2):
        with pytest.raises(LanguageFailed, match="language model"):
            worker.run(pid)

    assert multiprocessing.active_children() == []


def test_of_several_pieces_one_that_crashes_spoils_no_other(worker, seen):
    start(worker, Each((Say("a"), leave, refuse, Say("b")), instead), seen)
    seen.wait()
    (result,) = seen.results

    assert [result[0], result[3]] == ["a", "b"]
    assert "broke off" in result[1]
    assert result[2] == "“x” is empty."
    assert seen.progress[-1] == (4, 4)


def test_several_pieces_can_be_done_in_one_go_too():
    assert Each((Say("a"), Say("b")), instead)(None, lambda *_: None) == ("a", "b")


def test_several_pieces_stop_between_two_of_them(worker, seen):
    job = start(worker, Each((forever, Say("b")), instead), seen)
    assert seen.moved.wait(60)
    job.cancel()

    assert worker.run(Say("next")) == "next"
    assert seen.results == []


def test_closing_ends_threads_and_processes_in_the_middle_of_work(seen):
    worker = Worker("closing", setup)
    start(worker, forever, seen)
    waiting = Seen()
    start(worker, pid, waiting)
    assert seen.moved.wait(60)
    worker.close()

    assert multiprocessing.active_children() == []
    assert "listen-closing" not in {thread.name for thread in threading.enumerate()}
    assert seen.results == waiting.results == []


def test_closing_what_was_never_used_does_nothing():
    Worker("unused", setup).close()


def test_an_interruption_ends_the_process_and_goes_on_up(worker):
    def interrupt(_done, _total, /):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        worker.run(forever, interrupt)

    assert multiprocessing.active_children() == []


def test_a_bug_in_a_report_does_not_give_the_next_work_the_outcome_of_this_one(worker):
    def stumble(_done, _total, /):
        raise ValueError("no such bar")

    with pytest.raises(ReaderError, match="inside the program"):
        worker.run(count, stumble)

    assert worker.run(Say("next")) == "next"


def test_work_started_after_closing_is_done_all_the_same(seen):
    worker = Worker("again", setup)
    worker.close()
    start(worker, Say("a"), seen)
    seen.wait()
    worker.close()

    assert seen.results == ["a"]


def test_a_cancelled_work_is_no_bug(worker):
    with pytest.raises(Cancelled):
        worker.run(cancelled_of_itself)


def cancelled_of_itself(_state, _report):
    raise Cancelled


def test_a_worker_can_be_made_on_any_thread():
    results = []
    worker = Worker("elsewhere", setup)
    thread = threading.Thread(target=lambda: results.append(worker.run(pid)))
    thread.start()
    thread.join()
    worker.close()

    assert results
