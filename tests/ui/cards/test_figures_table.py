"""Figures are copied with all that is said of them."""

from __future__ import annotations

from dataclasses import replace

from reader.ui.cards.figures_table import topic, topic_in_words, topics_table


def test_a_topic_is_told_in_lines(comparison):
    boats = replace(comparison.figure_groups[1], settled=True)

    assert topic_in_words(comparison, boats).splitlines() == [
        "boats (≠ A and B differ; resolved)",
        "A Sorn Gazette: About 40 boats",
        "B Pilot: Some 60 boats",
    ]


def test_a_topic_is_copied_with_where_its_figures_stand(comparison):
    copied = topic(comparison, comparison.figure_groups[1])

    assert copied.text.splitlines()[2:] == [
        "B Pilot: Some 60 boats",
        "Sorn Gazette, “Headline number 0”, 14 Oct 2024",
        "Pilot, “Headline number 1”, 14 Oct 2024",
    ]
    assert "<br>B Pilot: Some 60 boats</p>" in copied.html


def test_a_table_has_a_column_an_article(comparison):
    lines = topics_table(comparison, comparison.figure_groups).text.splitlines()
    head, dark, boats = (line.split("\t") for line in lines)

    assert head[:4] == ["Topic", "A Sorn Gazette", "B Pilot", "C Harbour & Sea"]
    assert dark[:5] == ["how long dark", "two days", "", "two days", "agree"]
    assert boats[:5] == ["boats", "About 40 boats", "Some 60 boats", "", "≠ A and B differ"]
    assert len(head) == len(dark) == len(boats) == 7


def test_no_cell_holds_a_tab(comparison):
    broken = replace(comparison.figure_groups[0], topic="how\tlong")

    assert topics_table(comparison, [broken]).text.splitlines()[1].startswith("how long\t")
