"""What a comparison comes to is told of any comparison, corrected or empty."""

from __future__ import annotations

from dataclasses import replace

from reader.model.comparison import Match, Passage, Place
from reader.model.overview import Only, Overview
from reader.model.text import Span
from reader.workflow.overview import (
    chains,
    only_here,
    overview,
    rows,
    shared_core,
    shared_wording,
    sources,
    why,
    wording_choices,
)
from tests.comparison.stories import stated, story
from tests.invented import compared

A = "The army began its long offensive against the valley in the rain."
B = "The army began its long operation against the valley in the rain."
STORY = stated(story(f"{A} Drivers pay a higher toll.", B), {0: A, 1: B})


def test_all_of_it_is_told_in_the_order_of_the_first_article():
    assert overview(STORY) == Overview(
        rows(STORY),
        only_here(STORY),
        shared_wording(STORY),
        sources(STORY),
        wording_choices(STORY),
    )
    assert [row.statement for row in rows(STORY)] == ["s1", None]
    assert [row.statement for row in shared_core(STORY)] == ["s1"]
    assert len(only_here(STORY)) == len(shared_wording(STORY)) == len(wording_choices(STORY)) == 1


def test_of_no_articles_there_is_nothing_to_tell():
    assert overview(compared(())) == Overview()


def test_copies_can_count_as_one_source():
    copies = stated(story(A, A), {0: A, 1: A})

    assert sources(copies) == ((0, 1),)
    assert [row.carried for row in rows(copies, as_one_source=True)] == ["one"]
    assert shared_core(copies, as_one_source=True) == ()


def test_matches_of_neighbouring_sentences_are_chained():
    (first, second), (third, fourth) = STORY.analyses[0].sentences, (Span(0, 10), Span(11, 20))
    two = replace(STORY.analyses[1], sentences=(third, fourth))
    web = tuple(
        Match(Passage(0, one), Passage(1, other), "reworded", 0.9, "likely")
        for one, other in ((first, third), (second, fourth))
    )
    told = replace(STORY, analyses=(STORY.analyses[0], two), matches=web)

    assert [chain.matches for chain in chains(told)] == [web]


def test_why_a_passage_is_worth_a_look_is_told_in_words():
    here = Passage(0, Span(0, 1))
    one = Only(here, ("e1", "e2"), (), (Place(0, 0),), (), (Place(0, 0),))

    assert why(one) == "2 names, 1 figure, 1 quote"
    assert why(Only(here)) == ""
