"""A story is as it was left, after the window was closed and after it crashed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model.article import Imported
from reader.session import SESSION_NAME, Left, load_session
from reader.settings import SETTINGS_NAME, load_settings
from reader.ui.inspector.panel import FIGURES, NAMES, NOTES, QUOTES
from reader.ui.window import MainWindow
from tests.ui.conftest import made_article


@pytest.fixture
def again(qtbot, services, fonts):
    """Opens the window anew, with what the one before has written, and lets it compare."""

    def again():
        settings = load_settings(services.paths.config / SETTINGS_NAME)
        window = MainWindow(replace(services, settings=settings), (), fonts)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: bool(services.language.waiting))
        services.language.work()
        qtbot.waitUntil(lambda: window.led.showing.comparison is not None)
        return window

    return again


@pytest.fixture
def written(services):
    def written():
        return load_session(services.paths.config / SESSION_NAME)

    return written


@pytest.fixture
def left(opened, dark):
    """The window with all it can be left with."""
    for timer in (opened.led.resuming._soon, opened.saving._soon):
        timer.setInterval(0)
    opened.resize(1440, 420)
    opened.desk.select(dark)
    opened.desk._row.slots[1].strip.setValue(150)
    opened.desk.focus_pane(-1)
    opened.inspector.tabs.setCurrentIndex(QUOTES)
    quotes = opened.inspector.page(QUOTES).filter
    quotes.speaker.setCurrentIndex(1)
    QTest.keyClicks(quotes.text, "saw")
    QTest.keyClicks(opened.inspector.page(NAMES).field, "Tolk")
    opened.inspector.page(FIGURES).filter.standing.choose("differ")
    opened.inspector.page(NOTES).filters.place.choose("lost")
    opened.panels.setSizes([200, 900, 340])
    opened.panels.splitterMoved.emit(200, 1)
    opened.actions_.together.trigger()
    return opened


def test_all_is_as_it_was_after_a_crash(qtbot, left, dark, again):
    qtbot.waitUntil(lambda: not left.led.resuming._soon.isActive())
    qtbot.waitUntil(lambda: not left.saving._soon.isActive())  # and never closed
    second = again()
    before, after = left.desk._row.slots, second.desk._row.slots
    pages = [second.inspector.page(tab) for tab in (QUOTES, NAMES, FIGURES, NOTES)]
    quotes = pages[0].filter

    assert [slot.reading for slot in after] == [slot.reading for slot in before]
    assert after[1].reading is not None
    assert second.led.showing.passage == second.desk._view.selected == dark
    assert second.desk.places.focused == after[2].sheet.article.key
    assert second.inspector.tabs.currentIndex() == QUOTES
    assert (quotes.text.text(), quotes.speaker.currentIndex()) == ("saw", 1)
    assert pages[1].field.text() == "Tolk"
    assert pages[2].filter.standing.currentData() == "differ"
    assert pages[3].filters.place.currentData() == "lost"
    assert second.remembering.settings.panels == tuple(left.panels.sizes())
    assert second.actions_.together.isChecked()


def test_the_pane_that_was_read_is_in_view_again(qtbot, left, again):
    left.resize(900, 420)
    qtbot.waitUntil(lambda: left.desk._row.horizontalScrollBar().value() > 0)
    left.close()
    second = again()
    bar = second.desk._row.horizontalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()


def test_each_story_has_its_own_places_and_filters(qtbot, opened, written):
    first = opened.led.story.id
    opened.resize(1440, 420)
    opened.desk._row.slots[0].strip.setValue(120)
    place = opened.desk._row.slots[0].reading
    opened.inspector.tabs.setCurrentIndex(NAMES)
    field = opened.inspector.page(NAMES).field
    field.setText("Sorn")
    qtbot.keyClick(opened, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    opened.led.opening.articles_read.emit([Imported(made_article(1), b"")])
    qtbot.waitUntil(lambda: opened.led.story.id not in {"", first})
    second = opened.led.story.id

    assert field.text() == ""
    assert opened.desk._row.slots[0].strip.value() == 0
    opened.led.story.open(first)
    assert field.text() == "Sorn"
    assert opened.desk._row.slots[0].reading == place
    assert opened.led.resuming.recent == (first, second)
    assert written().stories[first].filters == {"names": ("Sorn",)}
    opened.led.resuming.forget_recent()
    assert written().recent == ()
    assert first in written().stories


def test_what_no_longer_fits_is_passed_over(opened, again):
    resuming = opened.led.resuming
    key = opened.led.story.state.articles[0].key
    odd = Left({key: (10**9, 99), "none": (1, 1)}, "none", (key, 5, 10**9), {"quotes": ("a",) * 9})
    resuming._soon.stop()
    resuming.session = resuming.session.after_leaving(opened.led.story.id, odd)
    resuming._write()
    window = again()

    assert window.led.showing.passage is None
    window.inspector.tabs.setCurrentIndex(QUOTES)
    assert window.inspector.page(QUOTES).filter.text.text() == "a"


def test_a_window_that_only_looks_on_writes_nothing(opened, services, written):
    opened.led.resuming.save()
    before = written()
    services.library.holder = "The library is open in another window."
    opened.desk._row.slots[0].strip.setValue(40)
    opened.led.resuming.save()

    assert written() == before


def test_a_folder_that_cannot_be_written_stops_nothing(opened, services, caplog):
    file = services.paths.config / SESSION_NAME
    file.unlink(missing_ok=True)
    file.mkdir()
    opened.led.resuming.save()

    assert "session" in caplog.text
