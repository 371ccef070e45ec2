"""Where an article comes from, a line each."""

from __future__ import annotations

from dataclasses import replace

from reader.export.told.sources import provenance
from reader.model.article import Article


def test_what_is_known_is_told_and_what_is_not_takes_no_line():
    bare = Article("a.txt", "ab", "Rain fell.")
    assert provenance(bare) == [
        "2 words, from a.txt",
        "fingerprint of what was imported (SHA-256): ab",
    ]
    known = Article(
        *("a.txt", "ab", "Rain."),
        author="Ida Holm",
        published="2024-10-06",
        updated="2024-10-07",
        via=("Norfax", "Wexmoor"),
        url="https://a.example",
    )
    assert provenance(known)[:2] == [
        "Ida Holm, 6 October 2024 · updated 7 October 2024 · credits Norfax, Wexmoor",
        "https://a.example",
    ]


def test_an_agency_does_not_credit_itself():
    report = Article("a.txt", "ab", "It is dark.", source="Wexmoor", via=("Wexmoor",))
    assert not any("credits" in line for line in provenance(report))
    told = provenance(replace(report, via=("Wexmoor", "Norfax")))
    assert "credits Norfax" in told[0]
