"""While there are no stories, the window lets its user settle in; afterwards it does not."""

from __future__ import annotations

import pytest

from reader.errors import LanguageFailed
from reader.model.article import Imported
from reader.ui.window import MainWindow
from tests.ui.conftest import made_article


@pytest.fixture
def window(qtbot, services, fonts):
    made = MainWindow(services, fonts=fonts)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_models_are_named_once_they_are_asked_for(window, services, qtbot):
    settling = window.empty.settling
    qtbot.waitUntil(settling.isVisible)
    assert "Looking" in settling.models.text()
    qtbot.waitUntil(lambda: bool(services.language.waiting))
    services.language.work()

    qtbot.waitUntil(lambda: "en_core_web_sm" in settling.models.text())
    assert "MiniLM" in settling.models.text()
    window.hide()
    window.show()
    assert services.language.waiting == []


def test_that_no_model_is_there_is_said_in_its_place(window, services, qtbot):
    class Without:
        def models(self, _report):
            raise LanguageFailed("No language model is installed.")

    services.language.state = Without()
    qtbot.waitUntil(window.empty.settling.isVisible)
    qtbot.waitUntil(lambda: bool(services.language.waiting))
    services.language.work()

    qtbot.waitUntil(lambda: "No language model" in window.empty.settling.models.text())


def test_with_a_story_in_the_library_nothing_is_to_be_settled(window, services, qtbot):
    settling = window.empty.settling
    qtbot.waitUntil(settling.isVisible)
    article = made_article(0)
    services.library.shelve([Imported(article, b"")])
    window.led.story.add([article])
    window.led.shelf.refresh()
    window.led.story.close()

    assert window.empty.isVisible()
    assert not settling.isVisible()
