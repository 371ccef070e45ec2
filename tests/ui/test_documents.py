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


def test_what_is_not_to_be_told_is_ticked_in_the_menu_and_told_nowhere(
    opened, services, qtbot, tmp_path
):
    actions, to = opened.actions_, tmp_path / "told.json"
    origins = [one.origin for one in opened.led.showing.comparison.articles]

    def written():
        actions.exports[".json"].trigger()
        (dialog,) = opened.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(to))
        dialog.reject()
        services.printing.work()
        qtbot.waitUntil(lambda: not opened.findChildren(QFileDialog))
        return to.read_text("utf-8")

    assert all(origin in written() for origin in origins)
    actions.fileless.setChecked(True)
    assert not any(origin in written() for origin in origins)


def test_nothing_is_asked_before_it_is_compared(window):
    window.documents.export(".csv")
    assert window.findChild(QFileDialog) is None
