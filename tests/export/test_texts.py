"""The synopsis on its own is the same table as on the command line."""

from __future__ import annotations

import csv

from reader.export.base import Edition
from reader.export.texts import SYNOPSIS
from reader.model.article import Article
from reader.model.comparison import Passage
from reader.model.overview import Overview, Row
from reader.model.text import Span
from reader.progress import silently
from tests.invented import compared

COMPARISON = compared(
    [Article("a.txt", "0", "Sorn is dark.", source="Gazette"), Article("b.txt", "1", "Rain.")]
)


def written(tmp_path, overview):
    to = tmp_path / "story.csv"
    SYNOPSIS.write(Edition("Sorn", COMPARISON, overview=overview), to, silently)
    with to.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_each_row_of_the_synopsis_is_a_line(tmp_path):
    dark = Row(None, ((Passage(0, Span(0, 13)),), ()), "one")
    rain = Row(None, ((), (Passage(1, Span(0, 5)),)), "one")

    head, first, second = written(tmp_path, Overview((dark, rain)))
    assert head[-2:] == ["A Gazette", "B b.txt"]
    assert first[-2:] == ["Sorn is dark.", ""]
    assert second[-2:] == ["", "Rain."]


def test_an_article_of_which_no_row_has_anything_has_no_column(tmp_path):
    row = Row(None, ((Passage(0, Span(0, 13)),), ()), "one")

    assert [line[-1] for line in written(tmp_path, Overview((row,)))] == [
        "A Gazette",
        "Sorn is dark.",
    ]


def test_what_was_not_worked_out_is_a_table_without_lines(tmp_path):
    assert len(written(tmp_path, None)) == 1
