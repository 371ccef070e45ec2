"""The stories opened last are a menu away, until the user has them forgotten."""

from __future__ import annotations

from reader.errors import StorageFailed
from reader.model.article import Imported
from tests.ui.conftest import made_article


def entries(window):
    window.actions_.recent.aboutToShow.emit()
    return [one.text() for one in window.actions_.recent.actions() if one.text()]


def test_another_story_is_opened_from_the_menu_and_the_list_is_cleared(qtbot, opened):
    first = opened.led.story.id
    opened.led.story.rename("Lamps & boats")
    assert entries(opened) == ["No other story was opened", "&Clear the List"]
    opened.led.story.close()
    opened.led.opening.articles_read.emit([Imported(made_article(1), b"")])
    qtbot.waitUntil(lambda: opened.led.story.id not in {"", first})
    assert entries(opened) == ["&1 Lamps && boats", "&Clear the List"]
    opened.actions_.recent.actions()[0].trigger()
    assert opened.led.story.id == first
    entries(opened)
    opened.actions_.recent.actions()[-1].trigger()
    assert entries(opened) == ["No other story was opened", "&Clear the List"]
    assert not opened.actions_.recent.actions()[-1].isEnabled()


def test_a_story_that_was_deleted_is_not_offered(opened):
    opened.led.story.delete()

    assert entries(opened)[0] == "No other story was opened"


def test_where_the_library_cannot_be_read_no_story_is_offered(opened, services, monkeypatch):
    def fail():
        raise StorageFailed("The library cannot be read.")

    monkeypatch.setattr(services.library, "stories", fail)
    opened.led.story.close()

    assert entries(opened)[0] == "No other story was opened"
