"""Bylines, datelines and credits say who wrote it and whose copy is used."""

from __future__ import annotations

import pytest

from reader.importing.bylines import (
    Byline,
    bare_name,
    byline,
    credited_agencies,
    dateline_agency,
    is_credit,
    reporting_agencies,
)

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
        ("By Mia Lund in Kolm", Byline("Mia Lund")),
        ("By Mia Lund, The Lake Post, and Wirex", Byline("Mia Lund", "The Lake Post", ("Wirex",))),
        ("By AFP", Byline(None, None, ("AFP",))),
        ("By Mia Lund and Reuters", Byline("Mia Lund", None, ("Reuters",))),
        ("Text: Mia Lund", Byline("Mia Lund")),
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


@pytest.mark.parametrize(
    "line",
    [
        "Additional reporting by Mia Lund",
        "With reporting from AFP",
        "(Reporting by Mia Lund; Editing by Ole Berg)",
        "With agencies",
        "Associated Press writer Mia Lund in Kolm contributed to this report.",
        "The Lake Post staff contributed to this report",
        "Mia Lund contributed to this story.",
    ],
)
def test_a_credit_is_known(line):
    assert is_credit(line)


@pytest.mark.parametrize("line", ["According to Reuters, nobody was hurt.", "With some luck"])
def test_a_source_in_the_story_is_no_credit(line):
    assert not is_credit(line)


def test_a_bare_name_may_carry_a_place():
    assert bare_name("Mia Lund in Kolm") == "Mia Lund"
    assert bare_name("MIA LUND") == "Mia Lund"
    assert bare_name("Mia Lund and Ole Berg") == "Mia Lund, Ole Berg"
    assert bare_name("Mia Lund, whose boat it was") is None
    assert bare_name("The Lake") is None
    assert bare_name("What happens next") is None


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("KOLM, Tarvia (AP) — A dam gave way.", "AP"),
        ("KOLM, Oct. 16 (Reuters) - A dam gave way.", "Reuters"),
        ("KOLM, July 5. /TVN/. A dam gave way.", "TVN"),
        ("A dam (built in 1961) gave way.", None),
    ],
)
def test_a_dateline_names_its_agency(text, agency):
    assert dateline_agency(text) == agency


def test_the_longest_name_of_an_agency_is_taken():
    assert credited_agencies("With AP, Agence France-Presse and AP", AGENCIES) == (
        "AP",
        "Agence France-Presse",
    )


def test_agencies_that_are_said_to_report_on_it_are_credited():
    text = "Agence France-Presse as well as AP report on this."

    assert reporting_agencies(text, AGENCIES) == ("Agence France-Presse", "AP")
    assert reporting_agencies("Nobody was hurt, Reuters reported.", AGENCIES) == ()


@pytest.mark.parametrize("gap", [" ", "\N{NO-BREAK SPACE}"])
def test_a_line_of_a_million_blanks_is_no_byline(gap):
    line = "By Ann" + gap * 1_000_000 + "Lee"

    assert byline(line, AGENCIES) is None
    assert bare_name(line.removeprefix("By ")) is None
