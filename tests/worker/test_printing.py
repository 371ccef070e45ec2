"""What goes into a document is worked out where it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ExportFailed
from reader.export.base import Edition, Layout
from reader.export.pdf import PdfExporter
from reader.model.overview import Overview, Row
from reader.progress import silently
from reader.worker.overview import whole
from reader.worker.printing import DrawPage, Preview, Print, Sight
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


@pytest.mark.usefixtures("qapp")
def test_a_preview_looks_as_the_document_that_would_be_written_and_leaves_no_file(
    monkeypatch, tmp_path
):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    edition = Edition("S", STORY, created="2025-03-07T08:00:00+00:00", layout=Layout(paper="a4"))
    seen = Preview(PdfExporter(), edition)(None, silently)
    assert list(tmp_path.iterdir()) == []
    Print(PdfExporter(), edition, tmp_path / "x.pdf")(None, silently)
    written = (tmp_path / "x.pdf").read_bytes()
    assert b"/StructTreeRoot" in written
    assert b"/StructTreeRoot" not in seen

    first = DrawPage(seen, 0, 300)(None, silently)
    assert first.pages > 1
    for page in range(first.pages):
        look = DrawPage(seen, page, 300)(None, silently)
        assert look == DrawPage(written, page, 300)(None, silently)
    assert first.png[16:24] == (300).to_bytes(4, "big") + (425).to_bytes(4, "big")
    assert DrawPage(seen, first.pages, 300)(None, silently) == Sight(b"", first.pages, first.pages)


def test_where_no_temporary_file_can_be_kept_the_preview_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    with pytest.raises(ExportFailed, match=r"The pages cannot be shown.*make room there"):
        Preview(Written(), Edition("S", STORY))(None, silently)
