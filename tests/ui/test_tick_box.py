"""A box that is on looks otherwise than one that is off, also to who sees no colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from reader.model.article import Article
from reader.ui.corrections.speaker import Asked, SpeakerDialog
from reader.ui.paper.fields import LayoutFields
from reader.ui.tick_box import TickBox

SHEET = (
    "QCheckBox { background: white; }"
    " QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid blue; }"
    " QCheckBox::indicator:checked { background: blue; }"
)


def test_the_box_that_is_on_has_a_tick_and_not_only_a_colour(qtbot):
    box = TickBox("These words are no quote")
    qtbot.addWidget(box)
    box.setStyleSheet(SHEET)
    for on in (False, True):
        box.setChecked(on)
        image = box.grab().toImage()
        middle = image.height() // 2
        whites = [
            image.pixelColor(x, y) == Qt.GlobalColor.white
            for x in range(3, 12)
            for y in range(middle - 4, middle + 5)
        ]
        assert any(whites)
        assert all(whites) is not on


@pytest.mark.parametrize(
    "make",
    [
        lambda: LayoutFields([Article("a.txt", "A", "x"), Article("b.txt", "B", "y")]),
        lambda: SpeakerDialog(Asked("Words.", "Mira Tolk", "Mira Tolk", ())),
    ],
)
def test_every_box_of_a_dialog_is_such_a_one(qtbot, make):
    dialog = make()
    qtbot.addWidget(dialog)
    boxes = dialog.findChildren(QCheckBox)
    assert boxes
    assert all(isinstance(box, TickBox) for box in boxes)
