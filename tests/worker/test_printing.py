"""What goes into a document is worked out where it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.export.base import Edition
from reader.model.overview import Overview, Row
from reader.progress import silently
from reader.worker.overview import whole
from reader.worker.printing import Print
from tests.worker.test_overview import STORY

TO = Path("x")
ROW = Row("s1", ((), ()), "one")


class Written:
    """An exporter that keeps what it was to write."""

    suffix = ".x"

    def __init__(self):
        self.overviews: list[Overview | None] = []

    def write(self, edition, _to, _report):
        self.overviews.append(edition.overview)


@pytest.mark.parametrize(
    ("known", "rows", "expected"),
    [
        (None, (), whole(STORY)),
        (Overview((ROW,)), (), Overview((ROW,))),
        (Overview(), (ROW,), Overview((ROW,))),
    ],
)
def test_a_document_has_what_is_known_or_worked_out_with_the_rows_as_arranged(
    known, rows, expected
):
    exporter = Written()
    work = Print(exporter, Edition("S", STORY, overview=known), TO, rows)

    assert work(None, silently) == TO
    assert exporter.overviews == [expected]
