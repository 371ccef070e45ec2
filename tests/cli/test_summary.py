"""The summary says what there is in a few lines."""

from __future__ import annotations

from dataclasses import replace

from reader.cli.summary import summary
from reader.model.analysis import Analysis, Figure, Quote
from reader.model.article import Article
from reader.model.comparison import (
    Entity,
    FigureGroup,
    Match,
    Passage,
    Place,
    Statement,
)
from reader.model.text import Span
from tests.invented import compared

A, B = Passage(0, Span(0, 3)), Passage(1, Span(0, 3))
BARE = compared(
    (
        Article("a.txt", "a", "Two men left.", source="The Post", published="2024-01-02"),
        Article("b.txt", "b", "Six men left."),
    ),
    analyses=(
        Analysis(
            quotes=(Quote("direct", Span(0, 3), Span(0, 3)),),
            figures=(Figure(Span(0, 3), "2", "count"),),
        ),
        Analysis(figures=(Figure(Span(0, 3), "6", "count"),)),
    ),
    entities=(Entity("e1", "PERSON", "Mara Vell", ("Mara Vell",)),),
)


def test_articles_are_listed_by_letter_and_nothing_found_is_said():
    assert summary(BARE).splitlines() == [
        " A  The Post · 3 words · 2024-01-02",
        " B  b.txt · 3 words",
        "",
        "0 matches",
        "0 statements in several articles, 0 of them in all",
        "1 quote",
        "1 name",
    ]


def test_matches_speakers_and_figures_that_differ_are_counted():
    both = (Place(0, 0), Place(1, 0))
    lines = summary(
        replace(
            BARE,
            speaker_names=(("Mara Vell",), ()),
            matches=(
                Match(A, B, "reworded", 0.9, "sure"),
                Match(A, B, "part", 0.3, "possible"),
            ),
            statements=(Statement("s1", (A, B)),),
            figure_groups=(FigureGroup("men", "conflict", both), FigureGroup("x", "agree", both)),
        )
    ).splitlines()

    assert "1 match (1 reworded)" in lines
    assert "1 statement in several articles, 1 of them in all" in lines
    assert "1 quote; most by Mara Vell 1" in lines
    assert lines[-1] == "differs: men (A 2, B 6)"


def test_what_only_one_has_and_who_shares_wording_is_told():
    told = "The old bridge over the river was shut for good on the first day of spring."
    own = "Drivers pay a higher toll."
    a, b = (
        Article(name, name, text, via=via)
        for name, text, via in [("a.txt", f"{told} {own}", ("AFP",)), ("b.txt", told, ())]
    )
    whole = Span(0, len(told))
    story = compared(
        (a, b),
        (
            Analysis(sentences=(whole, Span(len(told) + 1, len(a.text)))),
            Analysis(sentences=(whole,)),
        ),
        statements=(Statement("s1", (Passage(0, whole), Passage(1, whole))),),
    )
    lines = summary(story).splitlines()

    assert "1 passage only A has" in lines
    assert "A, B share 100 % of their wording (credited: AFP)" in lines
    assert not any("only B" in line for line in lines)


def test_what_may_match_after_all_is_not_counted_as_what_only_one_has():
    texts = ("Drivers pay a higher toll.", "Ferries carry more cars.")
    spans = [Span(0, len(text)) for text in texts]
    story = compared(
        [Article(text, text, text) for text in texts],
        [Analysis(sentences=(span,)) for span in spans],
        matches=(Match(Passage(0, spans[0]), Passage(1, spans[1]), "part", 0.1, "possible"),),
    )

    assert "only" not in summary(story)
