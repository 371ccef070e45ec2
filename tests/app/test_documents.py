"""What the window can write is all that can be written, and is written by what can."""

from __future__ import annotations

import pickle

from reader.app.documents import SUFFIXES, Document, all_exporters
from reader.export.base import Edition
from reader.progress import silently
from tests.ui.conftest import made_comparison


def test_every_document_can_be_written_from_the_window():
    assert sorted(SUFFIXES) == sorted(one.suffix for one in all_exporters())


def test_a_document_is_written_by_its_exporter_in_whatever_process(tmp_path):
    document = pickle.loads(pickle.dumps(Document(".quotes.csv")))
    to = tmp_path / "story.quotes.csv"
    document.write(Edition("Story", made_comparison()), to, silently)

    assert "We saw nothing" in to.read_text("utf-8-sig")
