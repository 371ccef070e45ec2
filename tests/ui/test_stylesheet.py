"""Qt's own widgets wear the theme."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QRadioButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from reader.ui.painting import Look
from reader.ui.stylesheet import stylesheet
from reader.ui.theme import load_theme


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_every_token_is_filled_in_and_qt_understands_the_sheet(qtbot, fonts, name):
    sheet = stylesheet(Look(load_theme(name), fonts))
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setStyleSheet(sheet)  # a sheet Qt cannot parse fails the test by its warning
    widget.show()

    assert "$" not in sheet


def test_in_high_contrast_what_is_chosen_has_an_outline_too(fonts):
    contrast, light = (stylesheet(Look(load_theme(n), fonts)) for n in ("contrast", "light"))

    for outlined in ("QMenu::item:selected { border-color", "QTreeView::item:selected, QComboBox"):
        assert outlined in contrast
        assert outlined not in light


def test_colours_come_from_the_theme_alone(fonts):
    light, dark = (stylesheet(Look(load_theme(n), fonts)) for n in ("light", "dark"))
    plain = [re.sub(r"#[0-9a-f]{8}", "", sheet) for sheet in (light, dark)]

    assert light != dark
    assert plain[0] == plain[1]


@pytest.fixture(params=["light", "dark"])
def theme(request):
    return load_theme(request.param)


@pytest.fixture
def dialog(home, fonts, theme):
    """A dialog below a window whose theme need not be the desktop's."""
    home.setStyleSheet(stylesheet(Look(theme, fonts)))
    dialog = QDialog(home)
    QVBoxLayout(dialog)
    return dialog


def test_buttons_of_dialogs_have_no_icons_of_the_desktop(dialog):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, dialog)
    dialog.layout().addWidget(box)
    dialog.show()
    hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons

    assert not box.style().styleHint(hint, None, box)


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_boxes_to_choose_by_are_paper_until_they_are_on(dialog, theme, kind):
    box = kind("Words", dialog)
    dialog.layout().addWidget(box)
    dialog.show()
    at = QPoint(10, box.height() // 2)
    off = box.grab().toImage()
    box.setChecked(True)
    on = box.grab().toImage()
    colors = {on.pixelColor(x, at.y()).name() for x in range(20)}

    assert off.pixelColor(at) == theme.color("paper")
    assert theme.color("accent").name() in colors


def test_a_list_in_a_dialog_shows_its_row_as_the_window_does(dialog, theme):
    rows = QListWidget(dialog)
    rows.addItems(["One", "Two"])
    rows.setCurrentRow(0)
    dialog.layout().addWidget(rows)
    dialog.show()
    one, two = (rows.visualItemRect(rows.item(row)) for row in (0, 1))
    image = rows.viewport().grab().toImage()

    assert one.height() >= 24
    assert image.pixelColor(one.right() - 8, one.center().y()) == theme.color("row")
    assert image.pixelColor(two.right() - 8, two.center().y()) == theme.color("paper")
