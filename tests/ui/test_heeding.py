"""What the program is started with once more is opened by the window that is there."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from reader.bundle.writing import bundle_bytes
from reader.model.bundle import Bundle
from reader.progress import silently
from reader.storage.summons import Call, Summons
from reader.ui.heeding import Heeding
from reader.ui.window import MainWindow
from tests.making import a_story, imported


@pytest.fixture
def call(services):
    """Call the window that has the library."""
    calls = []

    def call(*files, token=""):
        calls.append(made := Call(services.paths.data, Summons(files, token)))
        made.renew()
        return made

    yield call
    for made in calls:
        made.end()


def test_a_story_and_articles_of_a_second_start_come_to_the_window_that_is_open(
    opened, services, qtbot, call, tmp_path
):
    first, story = opened.led.story.id, opened.led.story
    early = call()
    opened.led.heeding.begin()
    assert early.is_heard, "who called while the window was being made"
    assert story.id == first
    one = imported("Rain fell on Monday.", title="Rain", source="Rain")
    rain = a_story(one, name="Rain on the quay")
    (file := tmp_path / "r.synoptic").write_bytes(bundle_bytes(Bundle(rain, (one,)), silently))
    opened.showMinimized()
    called = call(file)
    qtbot.waitUntil(lambda: called.is_heard)
    assert not opened.isMinimized()
    services.reading.work()
    qtbot.waitUntil(lambda: story.id == rain.id)
    assert opened.status.said.text() == "Taken in: “Rain on the quay” · 1 article"
    opened.status.act.click()
    assert story.id != rain.id, "and is taken back beside it"
    assert opened.status.said.text().startswith("Taken back")

    story.open(first)
    missing = call(tmp_path / "missing.txt")
    qtbot.waitUntil(lambda: missing.is_heard)
    services.reading.work()
    qtbot.waitUntil(lambda: bool(opened.messages.sentences))
    assert story.id == first, "what cannot be read takes nothing away"

    (file := tmp_path / "boats.txt").write_text("Boats\n\n" + "The boats stayed in.\n\n" * 5)
    called = call(file)
    qtbot.waitUntil(lambda: called.is_heard)
    services.reading.work()
    qtbot.waitUntil(lambda: [one.origin for one in story.state.articles] == ["boats.txt"])
    assert len(services.library.open(first).articles) == 3, "articles are a story of their own"


def test_files_wait_until_a_dialog_is_closed_and_nobody_is_heard_once_the_window_is(
    window, qtbot, call, monkeypatch
):
    heeding = window.led.heeding
    heeding.begin()
    summoned: list[tuple[Path, ...]] = []
    heeding.summoned.connect(summoned.append)
    dialog = QDialog(window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.open()
    called = call(Path("/a"))
    qtbot.waitUntil(lambda: called.is_heard)
    assert summoned == []
    dialog.close()
    qtbot.waitUntil(lambda: summoned == [(Path("/a"),)])
    heeding.look()
    assert not heeding._again.isActive()

    monkeypatch.setattr(QApplication, "platformName", lambda: "wayland")
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    called = call(token="kwin-7")
    qtbot.waitUntil(lambda: called.is_heard)
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "kwin-7"

    window.close()
    called = call()
    qtbot.wait(100)
    assert not called.is_heard


def test_where_the_system_tells_no_changes_it_looks_by_itself(window, qtbot, call):
    heeding = window.led.heeding
    heeding.begin()
    heeding._watcher.removePaths(heeding._watcher.directories())
    heeding.look()
    called = call()
    qtbot.waitUntil(lambda: called.is_heard)
    assert heeding._again.isActive()

    heeding.end()
    assert not heeding._again.isActive()
    assert not heeding._soon.isActive()


def test_who_cannot_be_called_or_only_looks_on_heeds_nobody(
    qtbot, services, fonts, tmp_path, call
):
    (tmp_path / "data").write_text("a file in its place")
    window = MainWindow(services, (), fonts)
    qtbot.addWidget(window)
    assert window.led.heeding._soon.isActive()
    nowhere = Heeding(tmp_path / "data", window)
    nowhere.begin()
    assert nowhere._watcher is None
    nowhere.end()
    window.close()
    assert not window.led.heeding._soon.isActive()

    services.library.holder = "The library is open in another window."
    second = MainWindow(replace(services), (), fonts)
    qtbot.addWidget(second)
    heeding = second.led.heeding
    assert not heeding._soon.isActive()
    summoned: list[list[Path]] = []
    heeding.summoned.connect(summoned.append)
    called = call()
    dialog = QDialog(second)
    dialog.open()
    heeding.open([Path("/a")])
    heeding._again.timeout.emit()
    assert summoned == []
    dialog.close()
    heeding._again.timeout.emit()
    assert summoned == [[Path("/a")]]
    assert not heeding._again.isActive()
    assert not called.is_heard
    second.close()
