"""Counts, dates and letters, in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from reader.model.article import Article
from reader.ui.cards.told import (
    articles_counted,
    day,
    facts,
    grouped,
    length,
    letters,
    moment,
    within,
    words_counted,
)


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def test_numbers_are_counted_as_the_locale_writes_them():
    assert words_counted(1) == "1 word"
    assert words_counted(0) == "0 words"
    assert words_counted(2105) == "2,105 words"
    assert articles_counted(1) == "1 article"


def test_a_label_within_a_sentence_begins_small_but_in_german():
    assert within("To check") == "to check"
    QLocale.setDefault(QLocale("de"))
    assert within("Zitate") == "Zitate"


@pytest.mark.parametrize(
    ("iso", "told"),
    [("2024-10-14", "14 Oct 2024"), (None, ""), ("", ""), ("last week", "last week")],
)
def test_a_day_is_told_as_it_can_be(iso, told):
    assert day(iso) == told


def test_the_year_can_be_left_out():
    assert day("2024-10-14", year=False) == "14 Oct"


def test_a_moment_has_its_time():
    assert moment("2024-10-14T12:00:00+00:00").startswith("14 Oct 2024, ")
    assert moment("once") == "once"


def test_letters_are_listed():
    assert letters([0]) == "A"
    assert letters([0, 2]) == "A and C"
    assert letters([0, 1, 26]) == "A, B and AA"


def test_facts_leave_out_a_date_that_is_not_known():
    article = Article("x.txt", "0", "one two", published="2024-10-14")

    assert facts(article) == "14 Oct · 2 words"
    assert facts(Article("x.txt", "0", "one")) == "1 word"
    assert length(Article("x.txt", "0", "one")) == "1 word"


def test_thousands_are_parted_even_where_no_locale_is_set():
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    try:
        assert grouped(3121) == "3,121"
        QLocale.setDefault(QLocale(QLocale.Language.German))
        assert grouped(3121) == "3.121"
    finally:
        QLocale.setDefault(before)
