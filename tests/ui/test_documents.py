"""Each entry of the export menu asks where its document goes."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog

from reader.app.documents import SUFFIXES


def test_every_document_that_can_be_written_is_in_the_menu(opened):
    assert set(opened.actions_.exports) == set(SUFFIXES)


def test_each_entry_asks_where_with_the_story_s_name(opened, qtbot):
    for suffix, action in opened.actions_.exports.items():
        action.trigger()
        (dialog,) = opened.findChildren(QFileDialog)
        assert dialog.selectedFiles()[0].endswith(suffix)
        dialog.reject()
        qtbot.waitUntil(lambda: not opened.findChildren(QFileDialog))


def test_nothing_is_asked_before_it_is_compared(window):
    window.documents.export(".csv")
    assert window.findChild(QFileDialog) is None
