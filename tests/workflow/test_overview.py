"""What a comparison comes to is told of any comparison, corrected or empty."""

from __future__ import annotations

from reader.model.overview import Overview
from reader.workflow.overview import (
    only_here,
    overview,
    rows,
    shared_wording,
    sources,
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
    assert len(only_here(STORY)) == len(shared_wording(STORY)) == len(wording_choices(STORY)) == 1


def test_of_no_articles_there_is_nothing_to_tell():
    assert overview(compared(())) == Overview()


def test_copies_can_count_as_one_source():
    copies = stated(story(A, A), {0: A, 1: A})

    assert sources(copies) == ((0, 1),)
    assert [row.carried for row in rows(copies, as_one_source=True)] == ["one"]
    assert len(only_here(copies, as_one_source=True)) == 2
    assert only_here(copies) == ()
