"""The dialog of backups lists them and tells what is in the one chosen."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.storage.backups import Backup
from reader.storage.contents import Contents
from reader.storage.differences import Differences, Sides, Some
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


def test_what_restoring_would_change_is_said_before_it_is_done(qtbot, dialog):
    one, other = BACKUPS
    assert "Looking" in dialog.preview.toPlainText()
    found = Differences(
        stories=Sides(there=Some(1, ("Old",)), changed=Some(1, ("Bridge",))),
        notes=Sides(here=Some(7, ("x" * 90, "", "b", "c", "d"))),
        corrections=Sides(here=Some(2, ("", ""))),
        meanings=Sides(changed=Some(1, ("to ask",))),
    )
    dialog.show_differences(other, found)
    assert "Looking" in dialog.preview.toPlainText(), "it is not the one chosen"
    dialog.show_differences(one, found)
    assert dialog.preview.toPlainText().splitlines() == [
        "Comes back:",
        "    1 story: “Old”",
        "Came since, and stays only in the copy that is made first:",
        f"    7 notes: “{'x' * 60}…”, “b”, “c”, “d”, …",
        "    2 corrections",
        "Becomes again what it was:",
        "    1 story: “Bridge”",
        "    1 meaning of a colour: “to ask”",
    ]
    dialog.show_differences(one, Differences())
    assert "just what the library has" in dialog.preview.toPlainText()

    dialog.show_trouble(other, "Damaged.")
    assert dialog.restore.isEnabled()
    dialog.show_trouble(one, "Damaged.")
    assert dialog.preview.toPlainText() == "Damaged."
    assert not dialog.restore.isEnabled()
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.list.itemActivated.emit(dialog.list.item(0))
    dialog.list.setCurrentRow(1)
    assert dialog.restore.isEnabled()


def test_enter_in_the_list_chooses(qtbot, dialog):
    dialog.list.setFocus()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    assert chosen.args == [BACKUPS[0]]
    assert not dialog.isVisible()
