"""About says which models did the work and where the notes are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from reader import __version__
from reader.log import LOG_NAME
from reader.model.comparison import Models
from reader.paths import Paths
from reader.ui.about import show_about
from reader.ui.details import licences
from reader.ui.notices import NoticesDialog


@pytest.mark.parametrize(
    ("models", "told"),
    [(None, "once articles are compared"), (Models("en 1", None), "matched by words alone")],
)
def test_the_models_and_the_folder_are_named(qtbot, tmp_path, models, told):
    home = QWidget()
    qtbot.addWidget(home)
    show_about(home, models, Paths.under(tmp_path))
    box = home.findChild(QMessageBox)

    assert box is not None
    assert told in box.informativeText()
    assert str(tmp_path / "data") in box.informativeText()
    assert str(tmp_path / "log" / "synoptic.log") in box.informativeText()
    assert "Synoptic" in box.text()
    assert "MIT" in box.informativeText()
    assert "PySide6" in box.detailedText()
    box.close()


def test_the_notices_are_shown_where_the_program_has_them(qtbot, tmp_path, monkeypatch):
    home = QWidget()
    qtbot.addWidget(home)
    file = tmp_path / "NOTICES.txt"
    monkeypatch.setattr("reader.ui.about.resource", tmp_path.joinpath)
    show_about(home, None, Paths.under(tmp_path))
    without = home.findChild(QMessageBox)
    assert without is not None
    assert [button.text() for button in without.buttons() if "Notices" in button.text()] == []
    with qtbot.wait_signal(without.destroyed):
        without.close()
    file.write_text("Qt 6 · LGPL-3.0-only\n", "utf-8")
    show_about(home, None, Paths.under(tmp_path))
    box = home.findChild(QMessageBox)
    assert box is not None
    next(button for button in box.buttons() if button.text() == "Notices…").click()
    shown = home.findChild(NoticesDialog)

    assert shown is not None
    assert shown.isVisible()
    assert shown.shown.toPlainText() == "Qt 6 · LGPL-3.0-only\n"
    assert shown.shown.isReadOnly()
    with qtbot.wait_signal(shown.destroyed):
        shown.close()


def test_the_details_for_a_report_name_versions_and_no_path_name_or_text(opened, services):
    opened.actions_.copy_details.trigger()
    told = QGuiApplication.clipboard().text()

    assert __version__ in told
    assert qVersion() in told
    assert "MiniLM" in told
    assert "Language: as the system" in told
    for private in (str(Path.home()), str(services.paths.data), "Sorn", "lighthouse"):
        assert private not in told
    assert opened.status.said.text().startswith("Copied versions")


def test_the_folder_of_the_log_is_opened_where_there_is_one(opened, services, outside):
    opened.actions_.show_log.trigger()
    assert opened.status.said.text() == "Nothing has gone wrong: there is no log yet."
    services.paths.log.mkdir()
    (services.paths.log / LOG_NAME).write_text("trouble")
    opened.actions_.show_log.trigger()

    assert outside == [str(services.paths.log)]
    assert str(services.paths.log / LOG_NAME) in opened.status.said.text()


def test_a_package_without_metadata_has_no_licences_to_tell():
    assert list(licences("nothing-of-the-sort")) == []
    assert "PySide6_Essentials" in "".join(licences())
