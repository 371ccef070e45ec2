"""Waiting for others ends, whatever they do."""

from __future__ import annotations

import socket
import threading
from http.client import HTTPConnection

import pytest

from reader.importing.web_time import BrokenOff, Course, within
from reader.progress import Cancelled, silently


def test_the_result_comes_back():
    assert within(60, silently, lambda _: "page") == "page"


def test_an_error_comes_back():
    def fail(_):
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        within(60, silently, fail)


def test_work_that_takes_too_long_is_left_and_told():
    told = threading.Event()

    def wait(course):
        while True:
            try:
                course.go_on()
            except BrokenOff:
                told.set()
                raise

    with pytest.raises(TimeoutError):
        within(0.01, silently, wait)
    assert told.wait(60)


def test_how_far_it_is_is_reported_and_cancels():
    def report(done, total, /):
        if (done, total) == (3, 7):
            raise Cancelled

    ended = threading.Event()

    def work(course):
        course.done, course.total = 3, 7
        ended.wait()

    with pytest.raises(Cancelled):
        within(60, report, work)
    ended.set()


def test_a_connection_that_is_waited_at_is_shut():
    here, there = socket.socketpair()
    line = HTTPConnection("127.0.0.1")
    line.sock = here
    course = Course()
    course.wait_at(line)
    course.end()

    assert there.recv(1) == b""
    with pytest.raises(BrokenOff):
        course.wait_at(line)
    here.close()
    course.end()  # a closed one is no matter
    there.close()


def test_a_connection_not_yet_made_is_no_matter():
    course = Course()
    course.wait_at(HTTPConnection("127.0.0.1"))
    course.end()

    with pytest.raises(BrokenOff):
        course.go_on()
