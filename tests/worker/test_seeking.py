"""What is sought is found in another process too, and given up where it never ends."""

from __future__ import annotations

from contextlib import closing

import pytest

from reader.errors import ReaderError
from reader.model.sought import Sought, places
from reader.progress import Cancelled, silently
from reader.worker.process import Limits
from reader.worker.seeking import Seek
from reader.worker.worker import Worker
from reader.worker.workers import nothing, seeking_worker

TEXTS = ("A boat, a boot.", "No ship.", "Boats.")
BOATS = Sought(r"bo[ao]ts?", expression=True)


def test_every_text_has_its_places():
    assert Seek(BOATS, TEXTS)(None, silently) == tuple(places(BOATS, text) for text in TEXTS)


def test_it_can_be_stopped_between_two_texts():
    def stop(done, _total):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        Seek(BOATS, TEXTS)(None, stop)


def test_it_is_done_by_a_worker():
    with closing(seeking_worker()) as worker:
        assert worker.run(Seek(BOATS, TEXTS)) == Seek(BOATS, TEXTS)(None, silently)


def test_an_expression_that_never_ends_is_given_up_and_the_next_is_sought():
    with closing(Worker("seeking", nothing, Limits(seconds=1))) as worker:
        with pytest.raises(ReaderError, match="longer than"):
            worker.run(Seek(Sought("(a+)+$", expression=True), ("a" * 60 + "b",)))
        assert worker.run(Seek(BOATS, ("boat",)))
