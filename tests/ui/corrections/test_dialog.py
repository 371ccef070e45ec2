"""The list of corrections: read, gone to, taken away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.ui.corrections.dialog import CorrectionsDialog


@pytest.fixture
def dialog(qtbot, look):
    dialog = CorrectionsDialog(look)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def go_to(dialog, row):
    dialog.view.setCurrentIndex(dialog.view.outline.index(row, 0))


def test_without_corrections_the_list_says_how_to_make_one(dialog, articles, spoken):
    dialog.show_corrections(articles, (), ())
    assert dialog.hint.isVisible()
    assert not dialog.remove.isEnabled()
    assert not dialog.go.isEnabled()
    dialog.show_corrections(articles, [spoken], ())
    assert not dialog.hint.isVisible()


def test_the_list_keeps_qts_rules_while_corrections_come_and_go(
    dialog, articles, spoken, unquoted, unmatched
):
    tester = QAbstractItemModelTester(
        dialog.view.outline, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    for corrections, unfitting in (
        ([spoken, unquoted, unmatched], []),
        ([spoken, unquoted, unmatched], [unquoted.id]),
        ([unmatched, unquoted], [unquoted.id]),
        ([], []),
    ):
        dialog.show_corrections(articles, corrections, unfitting)

    assert tester.parent() is None
    assert dialog.view.outline.rowCount() == 0


def test_the_current_correction_is_removed_by_key_or_button(
    qtbot, dialog, articles, spoken, unquoted
):
    dialog.show_corrections(articles, [spoken, unquoted], ())
    removed: list[object] = []
    dialog.removed.connect(removed.append)
    go_to(dialog, 1)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    go_to(dialog, 0)
    dialog.remove.click()

    assert removed == [unquoted, spoken]


def test_where_the_library_is_only_read_nothing_is_removed(qtbot, dialog, articles, spoken):
    dialog.show_corrections(articles, [spoken], ())
    go_to(dialog, 0)
    dialog.set_writable(False)
    with qtbot.assertNotEmitted(dialog.removed):
        qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)

    assert not dialog.remove.isEnabled()
    assert dialog.go.isEnabled()


def test_the_button_goes_to_one_passage_of_a_match_after_the_other(
    dialog, articles, unmatched, comparison
):
    dialog.show_corrections(articles, [unmatched], ())
    go_to(dialog, 0)
    gone_to: list[object] = []
    dialog.passage_chosen.connect(gone_to.append)
    for _ in range(2):
        dialog.go.click()

    assert gone_to == [comparison.matches[0].a, comparison.matches[0].b]


def test_what_stands_nowhere_cannot_be_gone_to_but_removed(dialog, articles, spoken):
    dialog.show_corrections(articles[1:], [spoken], [spoken.id])
    go_to(dialog, 1)

    assert not dialog.go.isEnabled()
    assert dialog.remove.isEnabled()


def test_escape_closes_the_list(qtbot, dialog):
    qtbot.keyClick(dialog.view, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
