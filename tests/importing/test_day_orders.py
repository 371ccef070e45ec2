"""A date that may be read in two ways is read as the rest of the page says."""

from __future__ import annotations

import pytest

from reader.importing.read import article_from_bytes

BODY = (
    "The council closed the bridge {day} after cracks were found in two of its piers.\n\n"
    "Nobody knows when it will be opened again, the mayor said, and nobody knows how."
)


def dated(line, day="early", more=""):
    text = f"Bridge closed in Kolm\n\n{line}\n\n{BODY.format(day=day)}\n\n{more}"
    article = article_from_bytes(text.encode(), "page", "")
    return article.published, article.updated


@pytest.mark.parametrize(
    ("line", "day", "more", "published"),
    [
        ("12/09/2023", "on Tuesday", "", "2023-09-12"),
        ("09/12/2023", "on Tuesday", "", "2023-09-12"),
        ("Tuesday 12/09/2023", "early", "", "2023-09-12"),
        ("12/09/2023", "on September 12, 2023", "", "2023-09-12"),
        ("12/09/2023", "early", "Updated 23/09/2023", "2023-09-23"),
        (
            "12/09/2023",
            "early",
            "The bridge, opened on 25/01/1970, was closed once.",
            "2023-09-12",
        ),
        ("12/09/2023 21:05", "early", "", "2023-09-12"),
        ("09/12/2023 9:05 p.m.", "early", "", "2023-09-12"),
        ("12/09/2023", "early", "", None),
        ("12/09/2023", "early", "The bridge, opened on 05/06/1970, was closed once.", None),
        ("12/09/2023", "on Tuesday, and not on Saturday", "", None),
    ],
)
def test_what_speaks_for_one_reading_decides(line, day, more, published):
    assert dated(line, day, more)[0] == published


def test_an_update_is_told_from_the_publication():
    assert dated("12/09/2023 21:05\nUpdated 01/10/2023 08:15") == ("2023-09-12", "2023-10-01")


def test_a_first_date_is_not_overwritten_by_a_later_one():
    assert dated(
        "12/09/2023 21:05\n11/08/2023 08:15\nUpdated: 12/10/2023 1:00\nUpdated: 1/2/2024 1:00"
    ) == (
        "2023-09-12",
        "2023-10-12",
    )
