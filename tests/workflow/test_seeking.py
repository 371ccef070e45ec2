"""Finding words is a piece of work like any other."""

from __future__ import annotations

from reader.model.sought import Sought
from reader.model.text import Span
from reader.progress import silently
from reader.workflow.seeking import seeking


def test_the_work_finds_the_words_in_each_text():
    work = seeking(Sought("b"), iter(("ab", "a")))
    assert work(None, silently) == ((Span(1, 2),), ())
