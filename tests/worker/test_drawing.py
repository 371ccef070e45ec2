"""Pages are drawn in the process that reads files."""

from __future__ import annotations

from contextlib import closing

import pytest

from reader.errors import ImportFailed
from reader.worker.drawing import DrawPages
from reader.worker.workers import reading_worker
from tests.importing.typeset import Page, pdf


def test_pages_come_as_pictures_and_what_cannot_be_drawn_as_a_sentence():
    with closing(reading_worker()) as worker:
        (page,) = worker.run(DrawPages(pdf(Page().text(50, 100, "Bridge")), "a.pdf"))
        with pytest.raises(ImportFailed, match="damaged"):
            worker.run(DrawPages(b"%PDF-", "a.pdf"))

    assert page.startswith(b"\x89PNG")
