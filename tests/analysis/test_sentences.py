"""Where sentences begin."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.sentences import boundaries


def split(paragraph: str) -> list[str]:
    cuts = [0, *sorted(boundaries(paragraph)), len(paragraph)]
    return [paragraph[a:b].strip() for a, b in pairwise(cuts)]


@pytest.mark.parametrize(
    "sentence",
    [
        "“We saw it,” she said, “and we ran.”",
        "Mr. Dell met Lt. Gen. Ada Finch at St. Ives.",
        "J. R. Dell left the U.S. Army on Jan. 5 at 5 p.m. Monday.",
        "The firm, Dell Inc. Europe, owes 3.5 million.",
        "He gave one reason: It was late.",
        "“Stop!” the guard shouted.",
        "“Why now?” Ada Finch asked.",
        "“Why now?” I asked.",
        "“Why now?” asked the guard.",
        "1. The man who grew a marrow",
        "He waited ... and then left.",
        "It was No. 5 that won.",
        "The case of Dell v. The Crown goes on.",
        "Nobody (not even the U.S. Senate) knew.",
    ],
)
def test_stays_one_sentence(sentence: str):
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentences",
    [
        ["It rained.", "Nobody came."],
        ["“We saw it.", "We ran,” she said."],
        ["He called it “a mess.”", "Nobody disagreed."],
        ["He called it “a mess”.", "“It was,” she said."],
        ["“Not one.”", "“Two.”"],
        ["He lives in the U.S.", "The others do not."],
        ["They met at 5 p.m.", "She left."],
        ["No.", "It was late."],
        ["They shouted “Open the gate!”", "The guards left."],
        ["They shouted “Open the gate!”", "The guards said it would stay shut."],
        ["They shouted “Open the gate!”", "Rain fell on the town."],
        ["They shouted “Open the gate!”", "“No,” they heard."],
        ["(It was late.)", "Rain fell."],
        ["It cost a lot.", "$5 was all he had."],
        ["It was over.", "25 people were hurt."],
        ["Was it?", "Yes!", "No…", "Perhaps."],
        ["They held the town.", "-The mayor will resign."],
        ["It was late.", "iPads stayed dark."],
    ],
)
def test_breaks_between_sentences(sentences: list[str]):
    assert split(" ".join(sentences)) == sentences


def test_a_lost_space_still_ends_a_sentence():
    assert split("It ended in the harbour.The ferry left.") == [
        "It ended in the harbour.",
        "The ferry left.",
    ]


def test_a_web_address_is_not_cut():
    assert split("See news.example.org for more.") == ["See news.example.org for more."]


@given(st.text(alphabet="aB .!?”“'’\"…1-(\n"))
def test_every_sentence_begins_at_a_word_or_mark_after_the_first(paragraph: str):
    assert all(
        0 < at < len(paragraph) and not paragraph[at].isspace() for at in boundaries(paragraph)
    )
