"""A date label that runs into the first sentence is split from it."""

from __future__ import annotations

import pytest

from reader.importing.layout import Paragraph
from reader.importing.openings import without_label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("date 2023-09-19 It rained.", "date 2023-09-19"),
        ("Published: 19 Sep 2023, 14:02 GMT It rained.", "Published: 19 Sep 2023, 14:02 GMT"),
        ("LAST UPDATED | 19/09/2023 It rained.", "LAST UPDATED | 19/09/2023"),
    ],
)
def test_the_label_is_split_off(text, label):
    assert [piece.text for piece in without_label((Paragraph(text, 0),))] == [label, "It rained."]


@pytest.mark.parametrize(
    "text", ["Date 2023-09-19", "Dates are good.", "It rained on 19 Sep 2023.", "Date: none"]
)
def test_other_openings_stay_whole(text):
    assert without_label((Paragraph(text, 0),)) == (Paragraph(text, 0),)


def test_a_page_without_paragraphs_stays_so():
    assert without_label(()) == ()
