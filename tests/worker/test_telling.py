"""A file's words are told in the process that reads files."""

from __future__ import annotations

from contextlib import closing

import pytest

from reader.errors import ImportFailed
from reader.worker.telling import TellOriginal
from reader.worker.workers import reading_worker


def test_words_come_up_to_their_most_and_what_has_none_as_a_sentence():
    with closing(reading_worker()) as worker:
        told = worker.run(TellOriginal(b"<html><p>Boats stay in</html>", "a.html", "", 5))
        with pytest.raises(ImportFailed, match="is a picture"):
            worker.run(TellOriginal(b"GIF89a", "a.gif", "", 5))

    assert told == "Boats"
