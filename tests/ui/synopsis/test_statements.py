"""The rows of the synopsis as they are asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.comparison import Passage, Place, Statement
from reader.model.overview import Differing, Only, Row
from reader.model.text import Span
from reader.ui.cards.passage import passage_cards
from reader.ui.synopsis.statements import Statements
from reader.workflow.overview import only_here, rows
from tests.ui.conftest import BOATS, BOATS_B, DARK, DARK_B, OLD_C
from tests.ui.synopsis.conftest import told_story


@pytest.fixture
def story():
    return told_story()


@pytest.fixture
def statements(story, differ):
    return Statements(story, rows(story), 0, differ, only_here(story))


def words(statements):
    count = len(statements.articles)
    return [
        [statements.entry(row, at).words for at in range(count)] for row in range(len(statements))
    ]


def test_a_filter_shows_as_many_rows_as_it_counts(statements):
    for sort, count in statements.counts.items():
        statements.show(sort)
        assert len(statements) == count


def test_what_some_carry_keeps_its_number_among_all(statements):
    every = {statements.number(row): words(statements)[row] for row in range(len(statements))}
    statements.show("some")

    assert [statements.number(row) for row in range(len(statements))] == [1, 2, 3, 15]
    assert words(statements) == [every[n] for n in (1, 2, 3, 15)]
    assert statements.dots(0) == (True, True, False)


def test_what_differs_is_what_has_a_sign(statements):
    statements.show("differs")

    assert [statements.entry(row, 1).signs for row in range(len(statements))] == [
        ("another speaker",),
        ("figure",),
    ]


def test_what_differs_only_from_elsewhere_is_not_among_what_differs(story, differ):
    first, *others = rows(story)
    aside = replace(first, differs=(Differing("figure", 1, (DARK,), (BOATS,), within=False),))
    statements = Statements(story, (aside, *others), 0, differ)
    statements.show("differs")

    assert [statements.number(row) for row in range(len(statements))] == [2, 3]


def test_of_what_one_carries_the_richest_comes_first_and_what_is_possible_last(statements):
    statements.show("one")
    last = len(statements) - 1

    assert statements.entry(last, 2).words == "Sorn has no light."
    assert statements.entry(last, 2).detail == "possible match in A"
    assert not statements.entry(last, 2).alone


def test_why_a_passage_is_worth_a_look_is_told_where_those_of_one_are_shown(story, differ):
    only = (Only(OLD_C, figures=(Place(2, 1),)),)
    statements = Statements(story, rows(story), 0, differ, only)
    row = statements.find(OLD_C)
    assert row is not None
    assert statements.note(row, 2) == ""
    statements.show("one")

    assert statements.entry(0, 2).words == "Sorn has no light."
    assert statements.note(0, 2) == "1 figure"
    assert statements.note(0, 0) == ""


def test_what_copies_alone_carry_is_listed_by_how_rich_it_is(story, differ):
    alone = Row(None, ((), (), (OLD_C,)), "one")
    copies = Row("s1", ((DARK,), (DARK_B,), ()), "one")
    only = (Only(DARK, quotes=(Place(0, 0),)), Only(DARK_B), Only(OLD_C))
    statements = Statements(story, (alone, copies), 0, differ, only)
    statements.show("one")

    assert [statements.dots(row) for row in (0, 1)] == [(True, True, False), (False, False, True)]
    assert statements.note(0, 0) == "1 quote"


def test_a_passage_is_found_in_the_row_that_has_most_of_it(statements):
    assert statements.find(DARK_B) == 0
    assert statements.find(BOATS_B) == 2
    assert statements.find(Passage(1, Span(BOATS_B.span.start + 3, BOATS_B.span.end))) == 2
    statements.show("all")
    assert statements.find(DARK) is None


def test_of_a_passage_in_several_rows_that_is_found_which_the_passage_tab_counts(story, differ):
    few, most = Statement("s1", (DARK, DARK_B)), Statement("s2", (DARK, BOATS_B, OLD_C))
    known = replace(story, statements=(few, most))
    statements = Statements(known, rows(known), 0, differ)
    found = statements.find(DARK)
    assert found is not None
    assert statements.dots(found) == passage_cards(known, DARK, differ)[0].dots
    statements.show("some")
    shown = {statements._row(n).statement for n in range(len(statements))}
    assert shown == {"s1"}
    narrower = statements.find(DARK)
    assert narrower is not None
    assert statements._row(narrower).statement == "s1"


def test_a_cell_is_said_with_its_place_kind_and_differences(statements):
    assert statements.spoken(0, 0) == (
        "Statement 1, A, base: The lighthouse of Sorn went dark on Friday."
    )
    assert statements.spoken(2, 1) == (
        "Statement 3, B, reworded: Some 60 boats stayed in harbour, the keeper Tolk said.; "
        "differs: figure"
    )
    assert statements.spoken(0, 2) == "Statement 1, C, no match found"
    statements.show("one")
    assert statements.spoken(0, 0).startswith("Statement ")


def test_an_article_is_told_with_how_many_statements_it_has(story, differ):
    first = Statements(story, rows(story)[:1], 0, differ)
    assert first.told(0) == "base · 1 statement"
    assert first.told(2) == "0 statements"


def test_rows_that_the_base_lacks_are_compared_with_the_first_that_has_them(story, differ):
    statements = Statements(story, rows(story, 2), 2, differ)
    row = statements.find(DARK)
    assert row is not None

    assert statements.entry(row, 0).detail == ""
    assert statements.entry(row, 1).detail == "compared with A"
    assert "base" not in statements.spoken(row, 0)


def test_the_size_of_a_cell_is_that_of_its_passages(statements):
    assert statements.size(0, 0) == len(DARK.span)
    assert statements.size(0, 2) == 0


def test_a_cell_is_made_once(statements):
    assert statements.entry(0, 1) is statements.entry(0, 1)


def test_a_hint_tells_what_a_cell_is_without_its_words(statements):
    assert statements.hint(2, 1).splitlines() == [
        "B Pilot: reworded",
        "differs: figure",
        "Click to read it in the article",
    ]
    assert statements.hint(0, 2) == (
        "C Harbour & Sea: no match found; the program may have missed one"
    )
    row = statements.find(OLD_C)
    assert statements.hint(row, 2).splitlines()[0] == "C Harbour & Sea: possible match in A"


def test_what_a_hidden_article_carries_too_is_not_told_as_only_here(statements):
    statements.leave_out({1})
    statements.show("one")
    row = next(n for n in range(len(statements)) if statements.entry(n, 0).targets == (DARK,))

    assert not statements.entry(row, 0).alone
    assert statements.entry(row, 0).detail == "also in B, hidden"
    assert "only here" not in statements.spoken(row, 0)
    statements.leave_out(frozenset())
    statements.show("some")
    assert len(statements) == 4


def test_the_tooltip_says_what_grey_words_mean(story, differ):
    first, *others = rows(story)
    told = replace(first, clauses=(replace(DARK, span=Span(0, 14)),))
    statements = Statements(story, (told, *others), 0, differ)

    assert "grey: not what this row is about" in statements.hint(0, 0)
    assert "grey" not in statements.hint(0, 1)
