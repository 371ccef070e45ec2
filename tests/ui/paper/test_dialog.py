"""A PDF is looked at before it is written, as it is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reader.errors import ExportFailed
from reader.export.pdf import PdfExporter
from reader.ui.paper.dialog import PaperDialog
from reader.workflow.articles import edition
from tests.ui.conftest import Here


class Failing:
    suffix = ".pdf"

    def write(self, _edition, _to, _report):
        raise ExportFailed("The disk is full; make room on it.")


@pytest.fixture
def printing():
    return Here()


@pytest.fixture
def opened_on(qtbot, comparison, printing):
    """What opens the dialog with an exporter."""

    def opened_on(exporter):
        dialog = PaperDialog(exporter, edition("Sorn", comparison), (), printing)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return opened_on


def finish(dialog, printing):
    """Let the pause go by and the pages be made."""
    if dialog._pause.isActive():
        dialog._pause.stop()
        dialog._make()
    printing.work()


def test_the_pages_are_seen_and_change_with_what_is_chosen(opened_on, printing):
    dialog = opened_on(PdfExporter())
    assert dialog.sight.told.text() == "Making the pages…"
    finish(dialog, printing)
    told = dialog.sight.told.text()
    assert told.startswith("Page 1 of ")
    before = dialog.sight.sheet.picture
    assert not before.isNull()
    dialog.sight.after.click()
    printing.work()
    assert dialog.sight.told.text().startswith("Page 2 of ")

    dialog.fields.choose("sources")
    assert dialog._pause.isActive(), "not at every click"
    finish(dialog, printing)
    assert dialog.sight.told.text() == "Page 1 of 1", "there is no second page now"
    assert dialog.sight.sheet.picture != before


def test_what_is_chosen_while_pages_come_or_are_turned_is_made_all_the_same(opened_on, printing):
    dialog = opened_on(PdfExporter())
    dialog.fields.choose("articles")
    printing.work()
    assert dialog._pause.isActive(), "the pages that came are not those chosen"
    finish(dialog, printing)
    dialog.fields.choose("sources")
    dialog.sight.after.click()
    assert dialog._pause.isActive(), "nor is the page that was turned to"


def test_what_is_being_made_is_given_up_for_another_choice_and_on_leaving(opened_on, printing):
    dialog = opened_on(PdfExporter())
    (first,) = [job for job, *_ in printing.waiting]
    dialog.fields.choose("brief")
    dialog._pause.stop()
    dialog._make()
    assert first.cancelled
    dialog.reject()
    assert all(job.cancelled for job, *_ in printing.waiting)


def test_what_is_chosen_is_asked_for(opened_on, qtbot):
    dialog = opened_on(PdfExporter())
    dialog.fields.grey.setChecked(True)
    with qtbot.waitSignal(dialog.wanted) as wanted:
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert wanted.args[0].grey
    assert not dialog.isVisible()


def test_without_anything_ticked_it_is_said_that_there_is_nothing_to_print(opened_on, printing):
    dialog = opened_on(PdfExporter())
    for box in dialog.fields.parts.values():
        box.setChecked(False)
    finish(dialog, printing)
    assert "would be empty" in dialog.sight.told.text()


def test_why_there_is_no_page_is_said(opened_on, printing):
    dialog = opened_on(Failing())
    finish(dialog, printing)
    assert dialog.sight.told.text() == "The disk is full; make room on it."


def test_the_window_asks_how_and_then_where(opened, services, qtbot, tmp_path):
    opened.actions_.pdf.trigger()
    dialog = opened.findChild(PaperDialog)
    assert dialog.focusWidget() is not None
    dialog.fields.choose("sources")
    dialog.export.click()
    where = opened.findChild(QFileDialog)
    where.fileSelected.emit(str(to := tmp_path / "out.pdf"))
    where.reject()
    services.printing.work()
    qtbot.waitUntil(to.exists)
    assert to.read_bytes().startswith(b"%PDF")
