"""Articles of a list are held against each other, and against those of the story."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.draft import article_of
from reader.ui.preview.candidate import Candidate
from reader.ui.preview.likeness import Likeness, near_in_short


@pytest.fixture
def again(drafted, qapp):  # noqa: ARG001 - Qt's objects need an application
    return Candidate(drafted)


def test_articles_that_are_alike_are_found_for_each_other(candidate, again):
    likeness = Likeness()

    assert likeness.look([(candidate, 0), (again, 0)], None)
    assert likeness.near((candidate, 0)) == (again, 0)
    assert likeness.near((again, 0)) == (candidate, 0)


def test_an_article_of_the_story_is_named_by_its_letter(candidate, drafted, articles):
    there = replace(article_of(drafted.draft), source="Pilot")
    likeness = Likeness((articles[0], None, there))
    likeness.look([(candidate, 0)], None)

    assert likeness.near((candidate, 0)) == "C"


def test_only_where_something_else_comes_of_it_it_is_said_to(candidate, again):
    likeness, listed = Likeness(), [(candidate, 0), (again, 0)]
    likeness.look(listed, None)
    assert not likeness.look(listed, candidate)
    again.blocks.keep([1], kept=False)
    assert not likeness.look(listed, candidate)  # the other one is not asked
    assert not likeness.look(listed, again)  # and it is still nearly the same
    again.blocks.keep(range(7), kept=False)
    assert likeness.look(listed, again)

    assert likeness.near((candidate, 0)) is None


def test_it_is_said_in_short():
    assert near_in_short("B") == "nearly the same as B"
