"""Datelines and credits say whose copy is used."""

from __future__ import annotations

import pytest

from reader.importing.agencies import (
    closing_credit,
    closing_report,
    credited_agencies,
    dateline_agency,
    is_credit,
    reporting_agencies,
)

AGENCIES = frozenset({"AP", "AFP", "Reuters", "Agence France-Presse"})


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
        "(AFP, Reuters)",
        "dh/sms (AFP, AP)",
        "— Reuters",
        "With AP and AFP",
        "AP and the news agencies Reuters and AFP report on the matter, among others.",
        "Agence France-Presse reports this.",
        "Source: AFP",
        "The Lake Post with AFP",
        "Mia Lund reported from Kolm and Ole Berg from New York.",
        "Mia Lund and Ole Berg contributed reporting from Kolm, Tarvia",
        "SOURCES: AFP, AP",
        "Agency: Reuters",
        "(Channel 9 with AFP and AP)",
        "It is published from a syndicated feed - AP",
    ],
)
def test_a_credit_is_known(line):
    assert is_credit(line, AGENCIES)


@pytest.mark.parametrize(
    "line",
    [
        "According to Reuters, nobody was hurt.",
        "With some luck",
        "The army reported from Kolm that it had withdrawn.",
        "Reuters and AFP report on this bridge every day.",
        "Reuters reporters and AFP report on the matter.",
        "The neighbours report the matter.",
        "AFP " * 41,
        f"With {'x' * 400}",
        "(AFP, Wirex)",
    ],
)
def test_a_source_in_the_story_is_no_credit(line):
    assert not is_credit(line, AGENCIES)


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


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Nobody was hurt. (AFP)", " (AFP)"),
        ("Nobody was hurt. [Reuters/AP]", " [Reuters/AP]"),
        ("“Nobody was hurt.” (AFP).", " (AFP)."),
        ("Nobody was hurt, said the agency (AFP)", ""),
        ("Nobody was hurt. (Wirex)", ""),
        ("Nobody was hurt.", ""),
    ],
)
def test_agencies_in_brackets_close_a_paragraph(text, credit):
    assert text[closing_credit(text, AGENCIES) :] == credit


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("It fell. AP and AFP report on the matter.", "AP and AFP report on the matter."),
        ("“It fell!” AP reports on it.", "AP reports on it."),
        ("It fell. Nobody knows why.", None),
        ("AP and AFP report on the matter. It fell.", None),
        ("AP reports on it.", None),
    ],
)
def test_a_last_sentence_that_only_says_who_reports_is_found(text, report):
    at = closing_report(text, AGENCIES)

    assert (text[at:] if at else None) == report
