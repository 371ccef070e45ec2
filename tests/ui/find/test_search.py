"""Words are sought an article at a time; expressions somewhere else, and one at a time."""

from __future__ import annotations

import pytest

from reader.model.article import Article
from reader.model.sought import Sought
from reader.model.text import Span
from reader.ui.find.search import Search
from reader.ui.reading.finds import FoundIn
from tests.ui.conftest import Here

A, B = (
    Article("a.txt", "", "A boat, two boats.", title="No boat"),
    Article("b.txt", "", "A ship."),
)


@pytest.fixture
def background():
    return Here()


@pytest.fixture
def search(home, background):
    return Search(background, home)


@pytest.fixture
def told(search):
    told: list[object] = []
    search.found.connect(told.append)
    search.stopped.connect(lambda: told.append("stopped"))
    return told


BOATS = (FoundIn(0, (Span(3, 7),), (Span(2, 6), Span(12, 16))), FoundIn(1))


def test_each_article_is_searched_with_its_headline(qtbot, search, told):
    search.begin(Sought("boat"), {0: A, 1: B})
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [BOATS]


def test_what_is_begun_later_takes_the_place_of_what_is_under_way(search, told):
    search.begin(Sought("ship"), {0: A, 1: B})
    search.begin(Sought("boat"), {0: A, 1: B})
    search.finish()
    search.finish()
    assert told == [BOATS]


def test_nothing_is_found_once_it_is_stopped(search, told):
    search.begin(Sought("boat"), {0: A})
    search.stop()
    search.finish()
    assert told == []


def test_in_no_articles_nothing_is_found(search, told):
    search.begin(Sought("boat"), {})
    search.finish()
    assert told == [()]


def test_an_expression_is_sought_elsewhere_after_a_pause(qtbot, search, background, told):
    search.begin(Sought("boats", expression=True), {0: A, 1: B})
    search.begin(Sought("boat", expression=True), {0: A, 1: B})
    assert not background.waiting
    qtbot.waitUntil(lambda: bool(background.waiting))
    assert len(background.waiting) == 1
    background.work()
    assert told == [BOATS]


def test_it_is_made_ready_once(search, background, told):
    search.warm()
    search.warm()
    assert len(background.waiting) == 1
    background.work()
    assert told == []


def test_an_expression_under_way_is_given_up_for_another_search(qtbot, search, background, told):
    search.begin(Sought("boats", expression=True), {0: A})
    qtbot.waitUntil(lambda: bool(background.waiting))
    search.forget()
    background.work()
    assert told == []


def test_an_expression_that_took_too_long_is_told(qtbot, search, background, told):
    search.begin(Sought("boats", expression=True), {0: A})
    qtbot.waitUntil(lambda: bool(background.waiting))
    _job, _work, _done, failed, _progress = background.waiting.pop()
    failed(None)
    assert told == ["stopped"]
