"""The whole way through the real window: import, read, jump, correct, note, find, export, quit.

And the next day everything is there again.
"""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from reader.export.pdf import PdfExporter
from reader.model.comparison import Passage
from reader.settings import SETTINGS_NAME, load_settings
from reader.ui.inspector.notes_fields import BodyEdit
from reader.ui.inspector.panel import NOTES, PASSAGE
from reader.ui.paper.dialog import PaperDialog
from reader.ui.window import MainWindow
from tests.ui.conftest import DARK, OUTLETS, TEXTS, HandMade, made_comparison

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Knowing(HandMade):
    """Compares by hand what was really imported, where its words are those that are known."""

    def compare(self, articles, report):
        report(1, 1)
        assert [article.text for article in articles] == list(TEXTS)
        return replace(made_comparison(), articles=articles)


@pytest.fixture
def services(services):
    services.language.state = Knowing()
    return replace(services, exporters=(PdfExporter(), *services.exporters))


@pytest.fixture
def file(tmp_path):
    told = [
        {"title": f"Headline {at}", "source": OUTLETS[at], "text": text}
        for at, text in enumerate(TEXTS)
    ]
    file = tmp_path / "articles.json"
    file.write_text(json.dumps({"format": "synoptic-comparison", "version": 1, "articles": told}))
    return file


class Reader:
    """Somebody at the window, with mouse and keys."""

    def __init__(self, qtbot, services, window):
        self.qtbot, self.services, self.window = qtbot, services, window

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.windowHandle(), key, held)

    def drop(self, file):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        event = QDropEvent(QPointF(400, 300), copy, data, left, none)
        self.window.dropEvent(event)
        self.services.reading.work()
        assert not self.window.messages.sentences, self.window.messages.sentences
        self.wait_for_comparison()

    def wait_for_comparison(self):
        self.qtbot.waitUntil(self.is_compared)

    def is_compared(self):
        self.services.language.work()
        return self.window.led.showing.comparison is not None

    def click(self, widget, at=None):
        spot = widget.mapTo(self.window, at or widget.rect().center())
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)

    def turn_wheel(self, pane, steps):
        over = QPointF(pane.mapTo(self.window, QPoint(150, 100)))
        for _ in range(steps):
            QTest.wheelEvent(self.window.windowHandle(), over, QPoint(0, -120))

    def export(self, action, to):
        action.trigger()
        for how in self.window.findChildren(PaperDialog):
            how.export.click()
        (dialog,) = self.window.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(to))
        dialog.reject()
        self.services.printing.work()
        said = f"Saved {to.name}"
        self.qtbot.waitUntil(lambda: self.window.status.said.text() == said)
        self.qtbot.waitUntil(lambda: not self.window.findChildren(QFileDialog))
        self.window.activateWindow()


@pytest.fixture
def opens(qtbot, services, fonts):
    """Starts the program, as it was left."""

    def opens():
        settings = load_settings(services.paths.config / SETTINGS_NAME)
        window = MainWindow(replace(services, settings=settings), (), fonts)
        qtbot.addWidget(window)
        window.resize(1440, 500)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        return Reader(qtbot, services, window)

    return opens


def matched(window, passage):
    """Return which articles carry what a passage says, as the desk shows it."""
    marks = window.desk._row.slots[passage.article].sheet.marks
    found = marks.nearest(passage.span)
    return {one.passage.article for one in found.counterparts} if found else set()


def begin_to_read(reader, file):
    """Bring the articles, look at the second one further down, and go to a match."""
    reader.drop(file)
    window = reader.window
    assert window.middle.currentWidget() is window.desk
    assert [one.source for one in window.led.story.state.articles] == list(OUTLETS)
    slots = window.desk._row.slots
    reader.turn_wheel(slots[2].pane, 3)
    assert slots[2].strip.value() > 0
    reader.click(slots[0].header)
    reader.press(Qt.Key.Key_Down, ALT)
    assert window.led.showing.passage == DARK
    assert window.toolbar.walked.text().startswith("Match 1 of")


def correct_and_note(reader):
    """Say that the match is none, take it back and say it again; write a note on it."""
    window = reader.window
    assert matched(window, DARK) == {1}
    reader.click(window.inspector.page(PASSAGE).deny)
    assert matched(window, DARK) == set()
    reader.press(Qt.Key.Key_Z, CTRL)
    assert matched(window, DARK) == {1}
    reader.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert matched(window, DARK) == set()
    window.desk.select(DARK)
    reader.press(Qt.Key.Key_3, ALT)
    reader.qtbot.keyClicks(window.findChild(BodyEdit), "Who saw it first?")


def find(reader):
    """Seek a whole word, and go to its next place."""
    window = reader.window
    window.desk.setFocus()
    reader.press(Qt.Key.Key_F, CTRL)
    bar = window.led.seeking.going.bar
    bar.options["whole"].click()
    bar.field.clear()
    reader.qtbot.keyClicks(bar.field, "boat")
    reader.qtbot.waitUntil(lambda: "no" in bar.told.text().lower())
    bar.field.clear()
    reader.qtbot.keyClicks(bar.field, "boats")
    reader.press(Qt.Key.Key_F3)
    reader.qtbot.waitUntil(lambda: window.desk._view.reached is not None)
    reader.qtbot.keyClick(bar.field, Qt.Key.Key_Escape)


def test_a_reader_goes_the_whole_way_and_finds_everything_again_the_next_day(
    opens, file, tmp_path
):
    reader = opens()
    window = reader.window
    assert window.middle.currentWidget() is window.empty
    begin_to_read(reader, file)
    correct_and_note(reader)
    find(reader)
    json_ = window.actions_.exports[".json"]
    for action, name in ((window.actions_.pdf, "a.pdf"), (json_, "a.json")):
        reader.export(action, tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    written = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert [one["text"] for one in written["articles"]] == list(TEXTS)
    assert len(written["matches"]) == len(made_comparison().matches) - 1
    places = [slot.reading for slot in window.desk._row.slots]
    chosen = window.led.showing.passage
    reader.press(Qt.Key.Key_Q, CTRL)
    assert not window.isVisible()

    again = opens()
    window = again.window
    again.wait_for_comparison()
    assert [one.text for one in window.led.story.state.articles] == list(TEXTS)
    assert [slot.reading for slot in window.desk._row.slots] == places
    assert places[2] is not None
    assert window.led.showing.passage == chosen
    assert isinstance(chosen, Passage)
    assert matched(window, DARK) == set()
    assert [note.body for note in window.led.noting.notes.values()] == ["Who saw it first?"]
    assert window.inspector.tabs.currentIndex() == NOTES
    assert window.remembering.settings.finding == ("whole",)
    again.press(Qt.Key.Key_F, CTRL)
    assert window.led.seeking.going.bar.sought.whole
