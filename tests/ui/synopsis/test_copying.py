"""A table is copied so that other programs take it for one."""

from __future__ import annotations

import pytest

from reader.model.overview import Choice, Instance, Term
from reader.ui.cards.choices import Choices
from reader.ui.synopsis.copying import cited, clipping
from tests.ui.conftest import DARK, made_comparison

pytestmark = pytest.mark.usefixtures("qapp")


def test_rows_stand_under_the_articles(statements):
    lines = clipping(statements, [0, 2], range(3)).text.splitlines()

    assert lines[0].split("\t") == ["", "A Sorn Gazette", "B Pilot", "C Harbour & Sea"]
    assert [line.split("\t")[0] for line in lines[1:]] == ["1", "3"]
    assert lines[1].split("\t")[1:] == [
        "The lighthouse of Sorn went dark on Friday.",
        "On Friday the lighthouse of Sorn went dark.",
        "no match found",
    ]


def test_signs_of_html_in_an_article_are_words(statements):
    html = clipping(statements, [0], range(3)).html

    assert "<th>C Harbour &amp; Sea</th>" in html
    assert html.count("<tr>") == 2


def test_no_cell_is_a_formula():
    choice = Choice("word", ((Term("x", (Instance(DARK),)),), (), ()))
    sheet = Choices(made_comparison(), (choice,))
    sheet.articles = tuple(
        type(one)(one.origin, one.sha256, one.text, source="=cmd()") for one in sheet.articles
    )
    text = clipping(sheet, [0], range(3)).text

    assert "\tA =cmd()" in text  # the letter stands before it
    assert "“x” × 1" in text


def test_articles_without_a_column_are_not_copied(statements):
    lines = clipping(statements, [0], [1]).text.splitlines()

    assert lines == ["\tB Pilot", "1\tOn Friday the lighthouse of Sorn went dark."]


def test_rows_are_cited_article_by_article(statements):
    found = cited(statements, [0], range(3))
    assert found is not None
    lines = found.text.splitlines()
    assert [line.split(", ")[0] for line in lines] == [
        "“The lighthouse of Sorn went dark on Friday.” (Sorn Gazette",
        "“On Friday the lighthouse of Sorn went dark.” (Pilot",
    ]
    assert cited(statements, [0], [2]) is None


def test_a_word_is_cited_where_it_first_stands():
    choice = Choice("word", ((Term("x", (Instance(DARK),)),), (), ()))
    sheet = Choices(made_comparison(), (choice,))

    found = cited(sheet, [0], range(3))
    assert found is not None
    assert found.text.startswith("“The lighthouse of Sorn went dark")
