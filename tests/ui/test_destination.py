"""Who writes a file is asked where it goes, in words for writing."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from reader.ui.destination import destination


def test_where_a_file_goes_is_asked_for_as_what_is_written(qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)

    dialog = destination(window, "Export CSV", str(tmp_path), "story", ".quotes.csv")
    dialog.open()

    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.directory().absolutePath() == str(tmp_path)
    assert dialog.labelText(QFileDialog.DialogLabel.LookIn) == "Save &in:"
    assert "Save &in:" in [label.text() for label in dialog.findChildren(QLabel)]
    chosen: list[str] = []
    dialog.fileSelected.connect(chosen.append)
    dialog.selectFile("other")
    dialog.accept()
    assert chosen == [str(tmp_path / "other.quotes.csv")]
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
