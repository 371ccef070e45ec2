"""The librarian works on a thread and with a library of its own."""

from __future__ import annotations

import threading
import time
from contextlib import closing

import pytest

from reader.errors import ReaderError, StorageFailed
from reader.progress import Cancelled, steps
from reader.worker.librarian import Librarian


class Shelves:
    """Knows on which threads it was opened, used and closed."""

    def __init__(self):
        self.opened = _thread()
        self.closed = None

    def close(self):
        self.closed = _thread()


def _thread():
    return threading.current_thread().name


class Factory:
    """Opens shelves, and fails first as often as it has errors for it."""

    def __init__(self, *errors):
        self.errors = list(errors)
        self.made = []

    def __call__(self):
        if self.errors:
            raise self.errors.pop(0)
        self.made.append(Shelves())
        return self.made[-1]


class Gate:
    """Work that waits, between two reports, until it is let through."""

    def __init__(self):
        self.begun, self.open, self.finished = threading.Event(), threading.Event(), False

    def __call__(self, _shelves, report):
        report(0, 2)
        self.begun.set()
        assert self.open.wait(60)
        report(1, 2)
        self.finished = True
        return "through"


@pytest.fixture
def factory():
    return Factory()


@pytest.fixture
def librarian(factory):
    with closing(Librarian(factory)) as librarian:
        yield librarian


def opened(shelves, _report):
    return shelves


def bug(_shelves, _report):
    return 1 / 0


def no_matter(_):
    """Nobody listens."""


def close_meanwhile(librarian, gate):
    """Close while the work at the gate is under way, and let it through when the rest is off."""
    closing_it = threading.Thread(target=librarian.close)
    closing_it.start()
    while not all(job.cancelled for job in librarian._jobs - {librarian._under_way}):
        assert closing_it.is_alive()
        time.sleep(0.001)
    gate.open.set()
    closing_it.join()


def test_the_library_is_opened_used_and_closed_on_the_thread_of_the_librarian(librarian, factory):
    used = librarian.run(lambda _shelves, _report: _thread())
    librarian.close()
    (shelves,) = factory.made

    assert {used, shelves.opened, shelves.closed} == {"librarian"}


def test_the_library_is_not_opened_before_there_is_work(librarian, factory):
    librarian.close()

    assert factory.made == []


def test_one_library_serves_all_work(librarian):
    assert librarian.run(opened) is librarian.run(opened)


def test_work_after_closing_gets_a_library_again(librarian, factory):
    librarian.run(opened)
    librarian.close()
    librarian.run(opened)

    assert [one.closed for one in factory.made] == ["librarian", None]


def test_a_library_that_does_not_open_fails_the_work_and_is_tried_again_at_the_next():
    factory = Factory(StorageFailed("It is full."), StorageFailed("It is still full."))
    with closing(Librarian(factory)) as librarian:
        for sentence in ("It is full.", "It is still full."):
            with pytest.raises(StorageFailed, match=sentence):
                librarian.run(opened)

        assert librarian.run(opened) is factory.made[0]


def test_a_bug_in_opening_is_one_general_sentence(caplog):
    with (
        closing(Librarian(Factory(ValueError("odd")))) as librarian,
        pytest.raises(ReaderError, match="inside the program"),
    ):
        librarian.run(opened)

    assert "odd" in caplog.text


def test_what_fails_while_somebody_waits_is_raised_there(librarian, caplog):
    with pytest.raises(ReaderError, match="inside the program"):
        librarian.run(bug)

    assert "ZeroDivisionError" in caplog.text
    assert librarian.run(opened)


def test_progress_comes_in_order(librarian):
    told = []
    result = librarian.run(
        lambda _shelves, report: list(steps("ab", report)), lambda *now: told.append(now)
    )

    assert result == ["a", "b"]
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_a_cancelled_job_stops_at_its_next_report_and_calls_nobody(librarian):
    gate = Gate()
    calls: list[object] = []
    job = librarian.start(gate, done=calls.append, failed=calls.append)
    assert gate.begun.wait(60)
    job.cancel()
    gate.open.set()
    librarian.run(opened)

    assert not gate.finished
    assert calls == []


def test_a_job_cancelled_before_its_turn_is_never_begun(librarian):
    gate, begun = Gate(), []
    librarian.start(gate, done=no_matter, failed=no_matter)
    job = librarian.start(
        lambda _shelves, _report: begun.append(1), done=no_matter, failed=no_matter
    )
    job.cancel()
    gate.open.set()
    librarian.run(opened)

    assert begun == []


def test_closing_waits_for_what_is_under_way_and_drops_the_rest(librarian, factory):
    gate = Gate()
    calls: list[object] = []
    begun: list[int] = []
    librarian.start(gate, done=calls.append, failed=calls.append)
    librarian.start(lambda _s, _r: begun.append(1), done=calls.append, failed=calls.append)
    assert gate.begun.wait(60)
    close_meanwhile(librarian, gate)

    assert calls == ["through"]
    assert begun == []
    assert factory.made[0].closed


def test_what_waits_for_its_turn_when_it_is_closed_is_told_so(librarian):
    gate, outcome = Gate(), []

    def wait():
        try:
            librarian.run(opened)
        except Cancelled:
            outcome.append("cancelled")

    librarian.start(gate, done=no_matter, failed=no_matter)
    assert gate.begun.wait(60)
    waiting = threading.Thread(target=wait)
    waiting.start()
    while len(librarian._jobs) < 2:
        assert waiting.is_alive()
        time.sleep(0.001)
    close_meanwhile(librarian, gate)
    waiting.join()

    assert outcome == ["cancelled"]


def test_an_interruption_cancels_the_work_and_goes_on_up(librarian, monkeypatch):
    gate = Gate()

    def interrupted(_future):
        assert gate.begun.wait(60)
        raise KeyboardInterrupt

    monkeypatch.setattr("reader.worker.librarian.Future.result", interrupted)
    with pytest.raises(KeyboardInterrupt):
        librarian.run(gate)
    gate.open.set()
    librarian.close()

    assert not gate.finished
