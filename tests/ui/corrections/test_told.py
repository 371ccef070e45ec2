"""Corrections are told in words."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from reader.model.analysis import QuoteKind
from reader.ui.cards.whereabouts import Whereabouts
from reader.ui.corrections.told import (
    name_scope,
    named,
    quote_in_words,
    said,
    scope_of,
    shortened,
    speaker_scope,
    why_unfitting,
    words_scope,
)


def test_words_are_in_one_line_and_cut_between_words():
    assert shortened("one\n\n two", 20) == "one two"
    assert shortened("one two three four", 10) == "one two …"


def test_what_the_machine_said_stands_before_what_the_user_says(spoken, unquoted, unmatched):
    assert said(spoken) == "Speaker: Mira Tolk → Jan Brek"
    assert said(replace(spoken, machine="", user="")) == (
        "Speaker: nobody who is named → nobody who is named"
    )
    assert said(unquoted) == "Quote → not a quote"
    assert said(unmatched) == "Match (reworded) → not a match"
    assert said(replace(unmatched, machine="")) == "Match → not a match"


@pytest.mark.parametrize(
    ("subject", "machine", "user", "told"),
    [
        ("merge", "Tolk", "Mira Tolk", "Name: Tolk → the same as Mira Tolk"),
        ("split", "Mira Tolk", "Jan Tolk", "Name: Mira Tolk → somebody else, Jan Tolk"),
        ("kind", "PERSON", "ORG", "Kind of name: Person → Organisation"),
        ("name", "Tolk", "Mira Tolk", "Name: Tolk → called Mira Tolk"),
        ("ignore", "Tolk", "", "Name → not a name"),
    ],
)
def test_what_is_said_of_names_is_told(spoken, subject, machine, user, told):
    assert said(replace(spoken, subject=subject, machine=machine, user=user)) == told


@pytest.mark.parametrize(
    ("subject", "words", "told"),
    [
        ("quoted", ("", "Jan Brek"), "No quote found → quote (mixed): Jan Brek"),
        ("quoted", ("", ""), "No quote found → quote (mixed): nobody who is named"),
        ("extent", ("", ""), "Quote → other words"),
        ("manner", ("direct", "indirect"), "Kind of quote: direct → indirect"),
        ("same", ("", ""), "Quotes → one utterance"),
        ("apart", ("", ""), "Utterance → the first quote is not of it"),
    ],
)
def test_what_is_said_of_quotes_is_told(spoken, subject, words, told):
    machine, user = words
    made = replace(spoken, subject=subject, machine=machine, user=user, manner="mixed")
    assert said(made) == told


@pytest.mark.parametrize(
    ("subject", "reach", "why"),
    [
        (
            "quoted",
            "wherever these words stand in this story, also in articles added later",
            "the program does not take these words for a quote any more",
        ),
        (
            "extent",
            "only this quote",
            "the program does not take these words for a quote any more",
        ),
        (
            "manner",
            "only this quote",
            "the program does not take these words for a quote any more",
        ),
        ("same", "only these quotes", "the program does not find these renderings any more"),
        ("apart", "only these quotes", "the program does not find these renderings any more"),
    ],
)
def test_how_far_it_holds_and_why_it_fits_nothing_is_told_of_quotes(
    spoken, where, subject, reach, why
):
    made = replace(spoken, subject=subject)
    assert scope_of(made) == reach
    assert why_unfitting(made, where) == why


@pytest.mark.parametrize(
    ("subject", "user", "told"),
    [
        ("resolved", "", "Figures (boats) → resolved"),
        ("resolved", "40", "Figures (boats) → resolved: “40” holds"),
        ("error", "", "Figure “boats” → an error"),
        ("fact", "", "Figures → of one fact"),
        ("other_fact", "", "Fact (boats) → the first figure is not of it"),
    ],
)
def test_what_is_said_of_figures_is_told(spoken, where, subject, user, told):
    made = replace(spoken, subject=subject, machine="boats", user=user)
    assert said(made) == told
    assert scope_of(made) == ("only this figure" if subject == "error" else "only these figures")
    assert why_unfitting(made, where) == "the program does not find these figures any more"


def test_each_kind_of_quote_has_a_letter_of_its_own():
    kinds = get_args(QuoteKind)
    told = [quote_in_words(kind) for kind in kinds]
    assert [words[words.index("&") + 1] for words in told] == ["D", "M", "I"]


@pytest.mark.parametrize(
    ("subject", "machine", "told"),
    [
        ("tie", "", "No match found → match"),
        ("tie", "part", "Match (part) → match for certain"),
        ("join", "", "Rows of the Synopsis → one row"),
        ("part", "", "Row of the Synopsis → the first passage is not of it"),
    ],
)
def test_what_is_said_of_passages_is_told(unmatched, subject, machine, told):
    assert said(replace(unmatched, subject=subject, machine=machine)) == told


@pytest.mark.parametrize(
    ("subject", "reach", "why"),
    [
        ("tie", "only these passages", "the program does not match these passages any more"),
        (
            "join",
            "the rows that have these passages",
            "no row has these passages any more",
        ),
        ("part", "only these passages", "no row has these passages any more"),
    ],
)
def test_how_far_what_is_said_of_passages_holds_is_told(unmatched, where, subject, reach, why):
    assert scope_of(replace(unmatched, subject=subject)) == reach
    assert why_unfitting(replace(unmatched, subject=subject), where) == why


@pytest.mark.parametrize(
    ("subject", "reach"),
    [
        ("merge", "this name in this story, also in articles added later"),
        (
            "split",
            "wherever these words mean Mira Tolk in this story, also in articles added later",
        ),
        ("ignore", "wherever these words stand in this story, also in articles added later"),
    ],
)
def test_how_far_a_correction_of_a_name_holds_is_told(spoken, subject, reach):
    assert scope_of(replace(spoken, subject=subject)) == reach


def test_why_a_correction_of_a_name_fits_nothing_is_told(spoken, where):
    assert why_unfitting(replace(spoken, subject="merge"), where) == (
        "the program does not find this name so any more"
    )


def test_how_far_a_correction_holds_is_told(spoken, unquoted, unmatched):
    assert scope_of(spoken) == (
        "every quote of Mira Tolk in this story, also in articles added later"
    )
    assert scope_of(unquoted) == "wherever these words stand in this article"
    assert scope_of(unmatched) == "only these passages"


@pytest.mark.parametrize(
    "words",
    [
        words_scope,
        lambda scope: speaker_scope(scope, "Mira Tolk"),
        lambda scope: name_scope(scope, "Mira Tolk"),
    ],
)
def test_no_two_scopes_read_alike(words):
    assert len({words(scope) for scope in ("place", "article", "story")}) == 3


def test_nobody_has_a_name_too():
    assert named("") == "nobody who is named"
    assert named("Jan Brek") == "Jan Brek"


def test_why_a_correction_fits_nothing_is_told(articles, where, spoken, unquoted, unmatched):
    without = Whereabouts(articles[1:])
    other = replace(unquoted, targets=(replace(unquoted.targets[0], exact="other words"),))

    assert why_unfitting(spoken, without) == "the article is not in the story any more"
    assert why_unfitting(other, where) == "these words are not in the article any more"
    assert why_unfitting(unmatched, where) == (
        "the program does not match these passages any more"
    )
    assert why_unfitting(unquoted, where) == (
        "the program does not take these words for a quote any more"
    )
