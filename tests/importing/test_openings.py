"""A date label that runs into the first sentence is split from it."""

from __future__ import annotations

import pytest

from reader.importing.base import Piece
from reader.importing.openings import closing_sign, without_label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("date 2021-04-23 It rained.", "date 2021-04-23"),
        ("Published: 23 Apr 2021, 14:02 GMT It rained.", "Published: 23 Apr 2021, 14:02 GMT"),
        ("LAST UPDATED | 23/04/2021 It rained.", "LAST UPDATED | 23/04/2021"),
    ],
)
def test_the_label_is_split_off(text, label):
    assert [piece.text for piece in without_label((Piece(text),))] == [label, "It rained."]


@pytest.mark.parametrize(
    "text", ["Date 2021-04-23", "Dates are good.", "It rained on 23 Apr 2021.", "Date: none"]
)
def test_other_openings_stay_whole(text):
    assert without_label((Piece(text),)) == (Piece(text),)


def test_a_page_without_paragraphs_stays_so():
    assert without_label(()) == ()


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("It rained. Enditem", " Enditem"),
        ("It rained. ■", " ■"),
        ("“It rained.” -30-", " -30-"),
        ("It rained in the end", ""),
        ("It rained.", ""),
    ],
)
def test_an_agencys_sign_ends_its_report(text, sign):
    assert text[closing_sign(text) :] == sign
