"""The dialog of backups lists them and tells what is in the one chosen."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.storage.backups import Backup
from reader.storage.contents import Contents
from reader.ui.backups import BackupDialog

BACKUPS = (
    Backup(Path("b.sqlite"), datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC), 2_345_678, "restoring"),
    Backup(Path("a.sqlite"), datetime(2026, 3, 3, 5, 6, tzinfo=UTC), 1_000_000),
)


@pytest.fixture
def dialog(qtbot):
    dialog = BackupDialog(BACKUPS)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_each_backup_is_told_with_its_day_and_size(dialog):
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]

    assert lines[0].startswith("4 Mar 2026")
    assert ":06:07 · 2.3 MB" in lines[0]
    assert lines[0].endswith("made before another was restored")
    assert lines[1].endswith("1.0 MB")


def test_what_the_chosen_one_has_is_asked_for_and_shown(qtbot, dialog):
    with qtbot.waitSignal(dialog.looked_at) as asked:
        dialog.list.setCurrentRow(1)
    assert asked.args == [BACKUPS[1]]
    dialog.show_contents(BACKUPS[0], Contents(9, 9, 9))
    assert dialog.contents.text() == ""
    dialog.show_contents(BACKUPS[1], Contents(1, 5, 1200))

    assert dialog.contents.text() == "1 story · 5 articles · 1,200 notes"


def test_enter_in_the_list_chooses(qtbot, dialog):
    dialog.list.setFocus()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    assert chosen.args == [BACKUPS[0]]
    assert not dialog.isVisible()
