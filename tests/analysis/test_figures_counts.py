"""Counts, results and words for numbers."""

from __future__ import annotations

import pytest

from tests.analysis.figured import units, values


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Both pilots came.", "2", "pilot"),
        ("A pair of swans came.", "2", "swan"),
        ("The trio of pumps failed.", "3", "pump"),
        ("Some 15,000-20,000 people fled.", "15000/20000", "person"),
        ("Five water-dropping aircraft came.", "5", "aircraft"),
        ("A third explosion followed.", "3", "explosion"),
        ("The flood stood at 1.8m in the hall.", "1.8", "metre"),
        ("The town on the river has 1.8m people.", "1800000", "person"),
        ("Six votes to three settled it.", "6-3", None),
        ("It was the second fire since May.", "2", "fire"),
        ("Tens of thousands of people fled.", "tens of thousands", "person"),
        ("Several hundred people fled.", "hundreds", "person"),
        ("Several villages burnt.", "several", "village"),
        ("Only a few soldiers came.", "few", "soldier"),
        ("It doubled.", "2", "time"),
        ("Some 20-30 houses burnt.", "20/30", "house"),
        ("It took two to three million people.", "2000000/3000000", "person"),
        ("They lost the final 3–0.", "3-0", None),
        ("The motion was carried 61-39.", "61-39", None),
        ("It was minus 12 degrees.", "-12", "degree"),
        ("It is half a mile off.", "0.5", "mile"),
        ("It is a quarter of a mile off.", "0.25", "mile"),
        ("No one was hurt.", "0", "person"),
        ("No boys were killed.", "0", "boy"),
        ("There were no casualties.", "0", "casualty"),
        ("Two or more boats sank.", "2", "boat"),
        ("Some 30 boats or so sank.", "30", "boat"),
    ],
)
def test_a_count_is_read_however_it_is_written(parse, text, value, unit):
    figures = [one for one in units(parse, text) if not one[0].startswith("20")] or units(
        parse, text
    )
    assert figures[0] == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "No one came.",
        "They had no boats.",
        "No, they were hurt.",
        "It was his second term.",
        "Both came.",
        "It is a 50-50 thing.",
        "He saw 12-30 then.",
    ],
)
def test_what_counts_nothing_is_no_figure(parse, text):
    assert values(parse, text) == []


def test_last_week_is_not_counted(parse):
    assert values(parse, "They saw 40 last week.")[0] == ("40", "40")


def test_several_stands_for_nothing_without_what_it_counts(parse):
    assert values(parse, "He saw several in there.") == []


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("500 or more boats sank.", "at least"),
        ("500-plus boats sank.", "at least"),
        ("500 boats or so sank.", "about"),
        ("500 or fewer boats sank.", "up to"),
        ("500 boats at most sank.", "up to"),
        ("Just under 500 boats sank.", "less than"),
        ("Well over 500 boats sank.", "more than"),
    ],
)
def test_a_hedge_is_kept_wherever_it_stands(parse, text, hedge):
    from reader.analysis.figures import figures

    (figure,) = figures(parse(text), None)
    assert (figure.value, figure.qualifier) == ("500", hedge)
