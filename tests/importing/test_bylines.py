"""Bylines say who wrote it, and for whom."""

from __future__ import annotations

import pytest

from reader.importing.bylines import Byline, bare_byline, bare_name, byline, writers

AGENCIES = frozenset({"AP", "AFP", "Reuters", "Agence France-Presse"})


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Mia Lund", Byline("Mia Lund")),
        ("BY MIA LUND", Byline("Mia Lund")),
        ("By Mia Lund and Ole van der Berg", Byline("Mia Lund, Ole van der Berg")),
        ("By Mia Lund, The Lake Post", Byline("Mia Lund", "The Lake Post")),
        ("By Mia Lund for The Lake Post", Byline("Mia Lund", "The Lake Post")),
        ("By Mia Lund, Crime Reporter, The Lake Post", Byline("Mia Lund", "The Lake Post")),
        ("By Mia Lund for the Lake Post", Byline("Mia Lund", "Lake Post")),
        ("By the Evening Beacon staff", Byline(None, "Evening Beacon")),
        ("By Mia Lund and Evening Beacon Staff", Byline("Mia Lund", "Evening Beacon")),
        ("By The Evening Beacon", Byline(None, "The Evening Beacon")),
        ("By Evening Beacon, Mia Lund", Byline("Mia Lund", "Evening Beacon")),
        ("By Jane Beacon", Byline("Jane Beacon")),
        ("By Kaito Sun", Byline("Kaito Sun")),
        ("By Mia Lund, Reuters", Byline("Mia Lund", None, ("Reuters",))),
        ("By Mia Lund in Kolm", Byline("Mia Lund")),
        ("By Mia Lund, The Lake Post, and Wirex", Byline("Mia Lund", "The Lake Post", ("Wirex",))),
        ("By AFP", Byline(None, None, ("AFP",))),
        ("By Mia Lund and Reuters", Byline("Mia Lund", None, ("Reuters",))),
        ("Text: Mia Lund", Byline("Mia Lund")),
        ("Interview: Mia Lund", Byline("Mia Lund")),
        ("By: Mia Lund", Byline("Mia Lund")),
        ("By Mia Lund, North Korea", Byline("Mia Lund")),
        ("By Mia Lund | Paris", Byline("Mia Lund")),
        ("By Mia Lund with AFP, AP", Byline("Mia Lund", None, ("AFP", "AP"))),
        ("By MIA LUND | mlund@post.example | The Lake Post", Byline("Mia Lund", "The Lake Post")),
        ("By Mia Lund @mialund", Byline("Mia Lund")),
        ("By Mia Lund (now) and Ole Berg (earlier)", Byline("Mia Lund, Ole Berg")),
        ("Reporting by Mia Lund; Editing by Ole Berg", Byline("Mia Lund")),
        ("By Mia Lund2023-09-19", Byline("Mia Lund")),
        ("By MIA LUND FOR LAKELINE", Byline("Mia Lund", "LAKELINE")),
        ("by our own correspondent Mia Lund", Byline("Mia Lund")),
        ("By Our Own Correspondent", Byline()),
        ("By staff and agencies", Byline()),
        ("Written by Mia Lund, our woman on the spot", Byline("Mia Lund")),
    ],
)
def test_a_byline_names_writer_outlet_and_agency(line, expected):
    assert byline(line, AGENCIES) == expected


@pytest.mark.parametrize(
    "line", ["By Friday", "By the river", "By Monday the water had gone.", "Mia Lund", "By 5 pm"]
)
def test_what_names_nobody_is_no_byline(line):
    assert byline(line, AGENCIES) is None


def test_a_bare_name_may_carry_a_place():
    assert bare_name("Mia Lund in Kolm") == "Mia Lund"
    assert bare_name("MIA LUND") == "Mia Lund"
    assert bare_name("Mia Lund and Ole Berg") == "Mia Lund, Ole Berg"
    assert bare_name("Mia Lund, North Korea") == "Mia Lund"
    assert bare_name("Mia Lund, whose boat it was") is None
    assert bare_name("The Lake") is None
    assert bare_name("By Agencies") is None
    assert bare_name("What happens next") is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Evening Beacon", Byline(None, "Evening Beacon")),
        ("The Lake Post", Byline(None, "The Lake Post")),
        ("Jane Beacon", Byline("Jane Beacon")),
        ("Mia Lund, Evening Beacon", Byline("Mia Lund", "Evening Beacon")),
        ("Evening Beacon | Mia Lund, Staff Reporter", Byline("Mia Lund", "Evening Beacon")),
        ("Evening Beacon staff", Byline(None, "Evening Beacon")),
        ("Reuters", Byline(None, None, ("Reuters",))),
        ("The AP", Byline(None, None, ("AP",))),
        ("MIA LUND, Reuters", Byline("Mia Lund", None, ("Reuters",))),
        ("Mia Lund, 9:30 | Paris", Byline("Mia Lund")),
        ("Mia Lund, whose boat it was", None),
        ("At Lakeside", None),
        ("The Lakeside", None),
        ("By Mia Lund", None),
        ("Our Correspondent", None),
        ("Kolm", None),
        ("", None),
    ],
)
def test_a_line_of_names_alone_is_the_writers_the_outlets_or_an_agencys(line, expected):
    assert bare_byline(line, AGENCIES) == expected


@pytest.mark.parametrize(
    ("author", "outlet", "people"),
    [
        ("Evening Beacon", "The Evening Beacon", None),
        ("Evening Beacon Newsroom, Mia Lund", "Evening Beacon", "Mia Lund"),
        ("Lakeline", "Lakeline", None),
        ("Lakeline News", "lakeline", None),
        ("Lake Port Today", "Lake Port Today", None),
        ("Mia Lund", "Mia Lund", "Mia Lund"),  # a site of one's own
        ("Colm Waverly", "Colm Waverly", "Colm Waverly"),
        ("Mia Lund", "Mia", "Mia Lund"),
        ("Mia Lund", None, "Mia Lund"),
        (None, "Evening Beacon", None),
    ],
)
def test_an_outlet_is_not_among_its_writers(author, outlet, people):
    assert writers(author, outlet) == people


@pytest.mark.parametrize("gap", [" ", "\N{NO-BREAK SPACE}"])
def test_a_line_of_a_million_blanks_is_no_byline(gap):
    line = "By Ann" + gap * 1_000_000 + "Lee"

    assert byline(line, AGENCIES) is None
    assert bare_name(line.removeprefix("By ")) is None
    assert bare_byline(line.removeprefix("By "), AGENCIES) is None
