"""Qt's own widgets wear the theme."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QWidget

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

    assert "QMenu::item:selected { border-color" in contrast
    assert "QMenu::item:selected { border-color" not in light


def test_colours_come_from_the_theme_alone(fonts):
    light, dark = (stylesheet(Look(load_theme(n), fonts)) for n in ("light", "dark"))
    plain = [re.sub(r"#[0-9a-f]{8}", "", sheet) for sheet in (light, dark)]

    assert light != dark
    assert plain[0] == plain[1]
