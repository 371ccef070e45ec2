"""A sender is a writer or an outlet."""

from __future__ import annotations

import pytest

from reader.importing.mail_sender import sender_of


@pytest.mark.parametrize(
    ("name", "listed", "expected"),
    [
        ("Mia Lund", "", ("Mia Lund", None)),
        ("Jo", "", ("Jo", None)),
        ("mia@post.example", "", ("mia@post.example", None)),
        ("", "", (None, None)),
        ("The Lake Post", "", (None, "The Lake Post")),
        ("Lake Post Newsletters", "", (None, "Lake Post Newsletters")),
        ("Mia Lund from The Lake Post", "", ("Mia Lund", "The Lake Post")),
        ("Mia Lund, Lake Post", "", ("Mia Lund", "Lake Post")),
        ("Mia Lund (Lakeside)", "", ("Mia Lund", "Lakeside")),
        ("Mia Lund", "The Quiet Lake", ("Mia Lund", "The Quiet Lake")),
        ("Lakeside", "lakeside", (None, "Lakeside")),
        ("mia@post.example", "Lakeside", ("mia@post.example", "Lakeside")),
    ],
)
def test_writer_and_outlet_are_told_apart(name, listed, expected):
    assert sender_of(name, listed) == expected
