"""There is one comparison under way at most: that of the story as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.errors import ProgramFailed
from reader.ui.comparing import Comparing
from reader.ui.messages import MessageBar
from reader.ui.status import StatusBar
from reader.ui.tasks import Tasks

if TYPE_CHECKING:
    from reader.model.comparison import Comparison


@pytest.fixture
def made(qtbot, look, services):
    status, bar = StatusBar(), MessageBar(look)
    qtbot.addWidget(status)
    qtbot.addWidget(bar)
    return Comparing(services.language, Tasks(status, bar), status), bar


@pytest.fixture
def comparing(made):
    return made[0]


@pytest.fixture
def messages(made):
    return made[1]


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


class Broken:
    """Fails as a bug does."""

    def compare(self, _articles, _report):
        raise ProgramFailed("Something went wrong.")


def test_what_went_wrong_is_told_with_where_to_look_until_a_later_comparison_is_done(
    qtbot, comparing, messages, services, articles
):
    messages.show_sentences(["The disk is full."])
    works, services.language.state = services.language.state, Broken()
    comparing.compare(articles)
    qtbot.waitUntil(lambda: bool(services.language.waiting))
    services.language.work()
    (_, told) = messages.sentences
    assert told == "Something went wrong. Help, About Synoptic says where the log is."
    comparing.again()
    assert told in messages.sentences  # until it is done
    services.language.state = works
    services.language.work()

    assert messages.sentences == ("The disk is full.",)
