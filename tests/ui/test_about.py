"""About says which models did the work and where the notes are."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.model.comparison import Models
from reader.paths import Paths
from reader.ui.about import show_about


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
    box.close()
