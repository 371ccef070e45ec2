"""Articles are compared and printed."""

from __future__ import annotations

import pickle
from datetime import datetime
from pathlib import Path

import pytest

from reader.export.document import JsonExporter
from reader.model.article import Article
from reader.model.comparison import Comparison, Models
from reader.progress import silently
from reader.workflow import articles as workflow

ARTICLE = Article("a.txt", "aa", "The bridge was closed.")
NOTHING = Comparison((), (), (), (), (), (), (), (), (), (), Models(None, None))


def test_differences_are_told_from_left_to_right():
    pieces = workflow.differences("The bridge was closed.", "The bridge was open.")

    assert "".join(piece.left for piece in pieces) == "The bridge was closed."
    assert "".join(piece.right for piece in pieces) == "The bridge was open."


def test_an_edition_bears_the_time_it_was_made_with_its_offset():
    edition = workflow.edition("Story", NOTHING, author="M. V.")

    assert (edition.title, edition.author, edition.notes) == ("Story", "M. V.", ())
    assert datetime.fromisoformat(edition.created).utcoffset() is not None


@pytest.mark.parametrize(
    "work",
    [
        workflow.comparing([ARTICLE]),
        workflow.printing(JsonExporter(), workflow.edition("S", NOTHING), Path("x.json")),
        workflow.previewing(JsonExporter(), workflow.edition("S", NOTHING)),
        workflow.drawing(b"%PDF", 0, 600),
    ],
)
def test_work_can_be_sent_to_another_process(work):
    assert type(pickle.loads(pickle.dumps(work))) is type(work)


def test_printing_returns_where_the_document_is(tmp_path):
    file = tmp_path / "x.json"
    work = workflow.printing(JsonExporter(), workflow.edition("S", NOTHING), file)

    assert work(None, silently) == file
    assert file.exists()
