"""What no other article carries is found once the articles are compared."""

from __future__ import annotations

import pytest

from reader.ui.window import MainWindow
from tests.ui.synopsis.conftest import Told


@pytest.fixture
def window(qtbot, services, fonts):
    services.language.state = Told()
    window = MainWindow(services, (), fonts)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return window


def only(window):
    return [len(slot.sheet.only) for slot in window.desk._row.slots]


def test_what_one_article_carries_is_marked_and_all_else_stands_back_on_demand(qtbot, opened):
    qtbot.waitUntil(lambda: all(only(opened)))
    assert only(opened) == [10, 10, 11]
    assert not opened.desk._view.apart
    opened.toolbar.only_here.click()
    assert opened.desk._view.apart
    opened.actions_.only_here.trigger()
    assert not opened.toolbar.only_here.isChecked()


def test_one_article_has_nothing_to_be_compared_with(qtbot, window, bring, compare, articles):
    bring(articles[0])
    compare()
    done: list[bool] = []
    window.led.showing.changed.connect(lambda: done.append(True))
    window.led.showing.changed.emit()
    qtbot.waitUntil(lambda: bool(done))

    assert only(window) == [0]


def test_possible_matches_are_shown_on_demand(opened):
    def passages():
        return [len(slot.sheet.marks.passages) for slot in opened.desk._row.slots]

    before = passages()
    opened.actions_.possible.trigger()
    assert passages() == [before[0], before[1], before[2] + 1]
    opened.actions_.possible.trigger()
    assert passages() == before
