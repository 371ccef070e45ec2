"""Rows of tables, and columns of text that are none."""

from __future__ import annotations

from reader.importing.pdf_lines import Line
from reader.importing.pdf_tables import with_rows


def line(text, x0, base, x1=None):
    return Line(text, (), x0, x1 or x0 + 6 * len(text), 10.0, base, 10.0)


def table(*rows, columns=(50, 200, 350)):
    return [
        line(cell, x, 100 + 14 * at)
        for at, row in enumerate(rows)
        for x, cell in zip(columns, row, strict=False)
    ]


def texts(lines):
    return [line.text for line in with_rows(lines)]


ROWS = (("Side", "Dead", "Hurt"), ("North", "5", "19"), ("South", "1", "4"))


def test_cells_below_each_other_are_a_table():
    assert texts(table(*ROWS)) == ["Side\tDead\tHurt", "North\t5\t19", "South\t1\t4"]
    assert [row.cells for row in with_rows(table(*ROWS))] == [3, 3, 3]


def test_cells_may_be_aligned_to_the_right():
    right = [
        line(text, 300 - 6 * len(text), 100 + 14 * at)
        for at, text in enumerate(("1", "100", "10"))
    ]
    left = [line("Name", 50, 100 + 14 * at) for at in range(3)]
    rows = sorted([*left, *right], key=lambda one: one.base)
    assert texts(rows) == ["Name\t1", "Name\t100", "Name\t10"]


def test_two_rows_are_no_table():
    assert texts(table(*ROWS[:2])) == ["Side", "Dead", "Hurt", "North", "5", "19"]


def test_columns_of_text_are_no_table():
    full = [("words of a column here", "words of another one", "and of a third column")] * 4
    assert len(texts(table(*full))) == 12
    long = [("a b c d e f g", "h i j k l m n", "o p q r s t u")] * 4
    assert len(texts(table(*long))) == 12


def test_rows_far_from_each_other_are_no_table():
    far = [line(text, x, 100 * at) for at in range(4) for x, text in ((50, "a"), (300, "b"))]
    assert len(texts(far)) == 8


def test_a_table_among_text_leaves_the_text():
    found = texts([line("Text above it", 50, 80), *table(*ROWS), line("Text below it", 50, 160)])
    assert found[0] == "Text above it"
    assert found[-1] == "Text below it"
    assert len(found) == 5


def test_rows_of_very_many_cells_are_no_table():
    columns = tuple(range(0, 3500, 100))
    assert len(texts(table(*[["a"] * 35] * 4, columns=columns))) == 140
