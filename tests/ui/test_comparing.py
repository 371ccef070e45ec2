"""There is one comparison under way at most: that of the story as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.ui.comparing import Comparing
from reader.ui.messages import MessageBar
from reader.ui.status import StatusBar
from reader.ui.tasks import Tasks

if TYPE_CHECKING:
    from reader.model.comparison import Comparison


@pytest.fixture
def comparing(qtbot, look, services):
    status, messages = StatusBar(), MessageBar(look)
    qtbot.addWidget(status)
    qtbot.addWidget(messages)
    return Comparing(services.language, Tasks(status, messages), status)


def test_the_articles_given_last_are_compared_once(qtbot, comparing, services, articles):
    comparing.compare(articles[:1])
    comparing.compare(articles)
    qtbot.waitUntil(lambda: bool(services.language.waiting))
    with qtbot.waitSignal(comparing.compared) as told:
        services.language.work()

    assert told.args[0].articles == articles
    assert services.language.waiting == []


def test_work_on_articles_that_have_changed_is_given_up(qtbot, comparing, services, articles):
    comparing.compare(articles[:2])
    qtbot.waitUntil(lambda: bool(services.language.waiting))
    comparing.compare(articles)
    qtbot.waitUntil(lambda: len(services.language.waiting) == 2)
    told: list[Comparison] = []
    comparing.compared.connect(told.append)
    services.language.work()

    assert [found.articles for found in told] == [articles]


def test_an_empty_story_is_not_compared(comparing, services):
    comparing.compare(())
    comparing.again()

    assert services.language.waiting == []
