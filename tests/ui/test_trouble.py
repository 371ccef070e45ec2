"""A report of trouble is read, changed and thinned out before it is saved; nothing is lost."""

from __future__ import annotations

from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reader.log import LOG_NAME
from reader.ui.trouble import TroubleDialog


@pytest.fixture
def dialog(opened, services):
    services.paths.log.mkdir()
    (services.paths.log / LOG_NAME).write_text("trouble")
    opened.actions_.report.trigger()
    found = opened.findChild(TroubleDialog)
    assert found is not None
    return found


def row_of(dialog, name):
    (item,) = dialog.list.findItems(name, Qt.MatchFlag.MatchExactly)
    return dialog.list.row(item)


def save_as(dialog, to):
    dialog.save.click()
    (asked,) = dialog.findChildren(QFileDialog)
    asked.fileSelected.emit(str(to))
    asked.close()


def test_what_is_saved_is_what_was_shown_changed_and_ticked(opened, dialog, tmp_path, outside):
    dialog.words.setPlainText("It stopped.")
    for name in ("files.txt", "machine.txt"):
        dialog.list.setCurrentRow(row_of(dialog, name))
        dialog.along.click()
    dialog.list.setCurrentRow(row_of(dialog, "machine.txt – left out"))
    assert not dialog.along.isChecked()
    dialog.along.click()
    dialog.list.setCurrentRow(row_of(dialog, "log.txt"))
    dialog.shown.currentWidget().setPlainText("mine alone")
    save_as(dialog, tmp_path / "r.zip")

    with ZipFile(tmp_path / "r.zip") as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    assert set(texts) == {"report.txt", "machine.txt", "settings.txt", "log.txt"}
    assert texts["report.txt"] == "It stopped.\n"
    assert texts["log.txt"] == "mine alone"
    assert "Sorn" not in "".join(texts.values())
    assert not dialog.isVisible()
    assert opened.status.said.text() == "The report is saved; nothing was sent"
    opened.status.act.click()
    assert outside == [str(tmp_path)]


def test_where_it_cannot_be_saved_the_words_stay_and_it_is_said_why(dialog, tmp_path):
    dialog.words.setPlainText("It stopped.")
    save_as(dialog, tmp_path / "no" / "r.zip")

    assert dialog.isVisible()
    assert dialog.words.toPlainText() == "It stopped."
    assert "could not be written" in dialog.failure.text()
    assert dialog.failure.isVisible()
    dialog.reject()
