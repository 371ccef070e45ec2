"""No dialog opens larger than the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from reader.ui.room import take_room


def test_a_dialog_is_as_large_as_asked_for_where_there_is_room(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    take_room(dialog, 300, 200)
    assert (dialog.width(), dialog.height()) == (300, 200)


def test_a_dialog_with_its_title_is_no_larger_than_the_screen(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room = dialog.screen().availableSize()
    take_room(dialog, room.width() + 50, room.height() + 50)
    assert dialog.width() == room.width()
    assert room.height() - 50 < dialog.height() < room.height()
