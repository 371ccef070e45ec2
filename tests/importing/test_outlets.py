"""The outlet is read from its masthead, from who owns the page, and from what the page asks."""

from __future__ import annotations

import pytest

from reader.importing.read import article_from_bytes

SENTENCE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


def source(*paragraphs):
    return article_from_bytes("\n\n".join(paragraphs).encode(), "page", "").source


def page(over, under):
    return source(over, "Bridge closed in Kolm", "3 May 2023", SENTENCE, SENTENCE, under)


@pytest.mark.parametrize(
    ("over", "under", "outlet"),
    [
        ("Lakeline", "© 2023 Lakeline Media Ltd. All rights reserved.", "Lakeline"),
        ("THE LAKE POST", "© Lake Post Newspapers Limited", "THE LAKE POST"),
        ("THE LAKE POST", "Copyright © 2023 The Lake Post", "The Lake Post"),
        ("The Lake Herald -- Archive", "Copyright 1989, 1997 The Lake Herald.", "The Lake Herald"),
        ("THE LAKE HERALD", "© Lake Media. Subscribe to The Lake Herald", "Lake Media"),
        ("Lake Herald", "Do you have a story for the Lake Herald? Call us", "Lake Herald"),
        ("News", "© 2023 by the Institute for Bridges", "Institute for Bridges"),
        ("News", "© 2023 Lakeline Pvt Ltd", "Lakeline"),
        ("News", "Follow The Lake Post on Facebook", "The Lake Post"),
        ("News", "Download PDF", None),
        ("Lake Herald, 3 May 2023", "Share", "Lake Herald"),
        ("Kolm, 3 May 2023", "Share", None),
        ("Lake Herald", "Share", None),
    ],
)
def test_an_outlet_is_what_masthead_and_owner_agree_on(over, under, outlet):
    assert page(over, under) == outlet


def test_a_masthead_in_capitals_is_written_as_another_line_writes_it():
    over = "THE LAKE HERALD"
    lines = ("Home of THE LAKE HERALD", "Do YOU have a story for The Lake Herald? Call us")

    assert page(over, "\n".join(lines)) == "The Lake Herald"
