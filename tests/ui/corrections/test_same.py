"""Which other name a name is the same as."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.corrections.same import SameNameDialog

OTHERS = (("Jan Brek", "person, Brek"), ("Sorn", "place"), ("Gazette", ""))


@pytest.fixture
def dialog(qtbot):
    dialog = SameNameDialog("Mira Tolk", OTHERS)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def listed(dialog):
    items = (dialog.list.item(row) for row in range(dialog.list.count()))
    return [item.text() for item in items if not item.isHidden()]


def test_the_others_are_listed_with_what_they_are_the_first_chosen(dialog):
    assert listed(dialog) == ["Jan Brek  –  person, Brek", "Sorn  –  place", "Gazette"]
    assert dialog.list.currentRow() == 0
    assert dialog.correct.isEnabled()


def test_typing_narrows_and_enter_tells_the_first_left(qtbot, dialog):
    qtbot.keyClicks(dialog.field, "SOR pla")
    assert listed(dialog) == ["Sorn  –  place"]
    with qtbot.waitSignal(dialog.name_told) as told:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert told.args == [1]


def test_where_none_fits_none_can_be_told(qtbot, dialog):
    qtbot.keyClicks(dialog.field, "nobody")
    assert listed(dialog) == []
    assert not dialog.correct.isEnabled()


def test_the_list_is_walked_from_the_field(qtbot, dialog):
    dialog.activateWindow()
    dialog.field.setFocus()
    qtbot.waitUntil(dialog.field.hasFocus)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    with qtbot.waitSignal(dialog.name_told) as told:
        dialog.correct.click()
    assert told.args == [1]


def test_a_double_click_tells_and_escape_does_not(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.name_told):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    dialog.show()
    with qtbot.waitSignal(dialog.name_told) as told:
        dialog.list.itemDoubleClicked.emit(dialog.list.item(0))
    assert told.args == [0]


def test_what_takes_the_keyboard_has_a_name(dialog):
    assert dialog.field.accessibleName()
    assert dialog.list.accessibleName()
