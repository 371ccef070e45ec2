"""What the status bar offers after a document is saved or a comparison stopped."""

from __future__ import annotations

from PySide6.QtCore import Qt

from reader.ui.telling import Telling


def test_a_document_saved_is_told_with_its_folder_and_can_be_opened(
    qtbot, window, tmp_path, outside
):
    path = tmp_path / "out.pdf"
    path.touch()
    window.led.exporting.exported.emit(path)
    status = window.status

    assert status.said.text() == "Saved out.pdf"
    assert str(tmp_path) in status.said.toolTip()
    qtbot.mouseClick(status.act, Qt.MouseButton.LeftButton)
    assert outside == [str(path)]


def test_a_later_failure_takes_the_words_away(window, tmp_path):
    window.led.exporting.exported.emit(tmp_path / "out.pdf")
    window.led.tasks.failed.emit()

    assert window.status.said.text() == ""
    assert not window.status.act.isVisible()


def test_a_comparison_stopped_is_told_and_can_be_begun_again(
    qtbot, window, articles, services, bring
):
    bring(*articles)
    qtbot.waitUntil(lambda: bool(services.language.waiting))
    qtbot.mouseClick(window.status.cancel, Qt.MouseButton.LeftButton)
    assert window.status.said.text() == "Comparing was stopped"
    services.language.waiting.clear()
    qtbot.mouseClick(window.status.act, Qt.MouseButton.LeftButton)
    assert window.status.said.text() == ""
    assert len(services.language.waiting) == 1


def test_telling_is_made_with_the_window(window):
    assert window.status.findChild(Telling) is not None
