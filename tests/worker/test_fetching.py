"""A page is fetched in the reading process; the host is on this machine."""

from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import closing

import pytest

from reader.errors import ImportFailed
from reader.importing.web_address import address_of
from reader.importing.web_hosts import Inside
from reader.worker.fetching import Fetched, FetchPage
from reader.worker.workers import reading_worker
from tests.served import Answer, moved, serving

NOW = "2026-01-02T03:04:05+00:00"
HERE = "127.0.0.1"


@pytest.fixture
def host():
    with serving() as host:
        yield host


@pytest.fixture
def worker():
    with closing(reading_worker()) as worker:
        yield worker


def page(host, path="/", *, agreed=True):
    inside = (Inside(HERE, host.port, (HERE,)),) if agreed else ()
    return FetchPage(address_of(host.at(path)), NOW, inside)


def test_a_page_becomes_a_draft_that_knows_where_it_came_from(host, worker):
    host.answers["/old"] = moved("/news/boats")
    host.answers["/news/boats"] = Answer()
    found = worker.run(page(host, "/old"))

    assert isinstance(found, Fetched)
    draft = found.drafted.draft
    assert found.way == (host.at("/old"), host.at("/news/boats"))
    assert (draft.title, draft.url) == ("Boats stay in", host.at("/news/boats"))
    assert (draft.origin, draft.imported) == ("boats.html", NOW)
    assert found.drafted.original == Answer().body


def test_the_charset_that_only_the_host_knows_is_heeded(host, worker):
    body = "Čáp hnízdí na komíně pekárny u řeky.".encode("iso8859-2")
    host.answers["/"] = Answer(
        fields={"Content-Type": "text/plain; charset=iso-8859-2"}, body=body
    )
    found = worker.run(page(host))

    assert isinstance(found, Fetched)
    assert "Čáp hnízdí na komíně" in found.drafted.draft.blocks[0].text


def test_a_machine_inside_is_handed_back_to_be_asked_about(host, worker):
    assert worker.run(page(host, agreed=False)) == Inside(HERE, host.port, (HERE,))
    assert host.asked == []


def test_what_goes_wrong_comes_back_as_a_sentence(host, worker):
    with pytest.raises(ImportFailed, match="no page at this address"):
        worker.run(page(host, "/gone"))


def test_it_can_be_cancelled_while_the_host_is_silent(host, worker):
    silent, asked = threading.Event(), threading.Event()

    def wait(_write):
        asked.set()
        silent.wait(60)

    host.answers["/"] = Answer(drip=wait)
    told: list[object] = []
    job = worker.start(page(host), done=told.append, failed=told.append)
    assert asked.wait(60)
    job.cancel()
    host.answers["/"] = Answer()

    assert isinstance(worker.run(page(host)), Fetched)  # the process is free again
    assert told == []
    silent.set()


WITHOUT_NETWORK = """
import sys

def refuse(event, _):
    assert event not in {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname"}

sys.addaudithook(refuse)
from reader.model.draft import Pasted
from reader.progress import silently
from reader.resources import sample_story
from reader.worker.reading import read_drafts

page = b'<html><head><link rel="stylesheet" href="http://127.0.0.1:9/a.css"></head><body><article>'
page += b'<img src="http://127.0.0.1:9/a.png"><p>' + b"It rained all day in Kolm. " * 9 + b"</p>"
pages = [Pasted("Pasted page.html", page), Pasted("Pasted text", b"http://127.0.0.1:9/")]
read_drafts([*sample_story()[:1], *pages], "now")(None, silently)
assert "reader.importing.web" not in sys.modules
"""


def test_reading_files_and_what_was_pasted_opens_no_connection():
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_NETWORK], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
