"""Paper: what was asked for, else what is usual here."""

from __future__ import annotations

import pytest

from reader.export.base import Layout
from reader.export.pdf.paper import sheet_of
from reader.export.pdf.sheet import A4, LETTER


@pytest.mark.parametrize(
    ("locale", "sheet"), [("en_US", LETTER), ("es_MX", LETTER), ("de_DE", A4), ("en_GB", A4)]
)
def test_where_none_is_asked_for_the_paper_is_what_is_usual_in_the_land(
    monkeypatch, locale, sheet
):
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LC_PAPER", locale)
    assert sheet_of(Layout()) == sheet


def test_paper_that_is_asked_for_is_taken_wherever_one_is(monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_US")
    assert sheet_of(Layout(paper="a4")) == A4
    assert sheet_of(Layout(paper="letter")) == LETTER


def test_without_a_setting_for_paper_the_system_says_where_this_is(monkeypatch):
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_PAPER", raising=False)
    assert sheet_of(Layout()) in {A4, LETTER}
