"""Work is shown while it is under way, stops when told, and its errors become sentences."""

from __future__ import annotations

import pytest

from reader.errors import LanguageFailed, ReaderError
from reader.ui.messages import MessageBar
from reader.ui.status import StatusBar
from reader.ui.tasks import Tasks


@pytest.fixture
def status(qtbot):
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


@pytest.fixture
def messages(qtbot, look):
    bar = MessageBar(look)
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def tasks(status, messages):
    return Tasks(status, messages)


def count(_state, report):
    report(1, 2)
    return "done"


def fail(_state, _report):
    raise LanguageFailed("No language model is installed; install one.")


def test_a_result_comes_back_and_the_bar_is_idle_again(tasks, services, status):
    results: list[str] = []
    tasks.run("Counting", services.reading, count, results.append)
    assert status.doing.text() == "Counting"
    assert tasks.busy
    services.reading.work()

    assert results == ["done"]
    assert not status.doing.isVisible()
    assert not tasks.busy


def test_progress_is_shown(tasks, services, status, monkeypatch):
    shown = []
    monkeypatch.setattr(status, "show_work", lambda *given: shown.append(given[:3]))
    tasks.run("Counting", services.reading, count, print)
    services.reading.work()

    assert shown == [("Counting", 0, 0), ("Counting", 1, 2)]


def test_an_error_becomes_a_sentence_in_the_window(tasks, services, messages):
    tasks.run("Failing", services.reading, fail, print)
    services.reading.work()

    assert messages.sentences == ("No language model is installed; install one.",)
    assert not tasks.busy


def test_the_work_begun_last_is_shown_and_the_other_when_it_ends(tasks, services, status):
    tasks.run("First", services.reading, count, print)
    second = tasks.run("Second", services.reading, count, print)
    assert status.doing.text() == "Second"
    tasks.cancel(second)

    assert status.doing.text() == "First"


def test_cancelled_work_stays_silent(tasks, services, status):
    results: list[str] = []
    tasks.run("Counting", services.reading, count, results.append)
    status.cancel.click()
    services.reading.work()

    assert results == []
    assert not tasks.busy


def test_everything_stops_when_the_window_closes(tasks, services):
    results: list[str] = []
    for name in ("one", "two"):
        tasks.run(name, services.reading, count, results.append)
    tasks.cancel_all()
    services.reading.work()

    assert results == []


def test_whoever_asked_hears_of_the_failure_too(tasks, services, messages):
    heard: list[ReaderError] = []
    tasks.run("Failing", services.reading, fail, print, heard.append)
    services.reading.work()

    assert [str(error) for error in heard] == list(messages.sentences)
    assert not tasks.busy


def test_what_other_work_has_failed_with_too_stays_told(tasks, services, messages):
    for name in ("Counting", "Adding"):
        tasks.run(name, services.reading, fail, print)
    services.reading.work()
    assert len(messages.sentences) == 1
    tasks.end_trouble("Counting")
    assert len(messages.sentences) == 1
    tasks.end_trouble("Adding")
    assert not messages.sentences
    tasks.end_trouble("Adding")
