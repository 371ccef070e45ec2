"""What a user may want to settle first is settled with a click, and shown as it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLabel

from reader.paths import Paths
from reader.ui.settling import Settling
from reader.ui.theme import load_theme


@pytest.fixture
def settling(home, actions, look, tmp_path):
    made = Settling(actions, look, Paths.under(tmp_path), home)
    home.show()
    return made


def test_a_theme_is_a_click_away_and_follows_the_menu(settling, actions, qtbot):
    dark, light = actions.themes["dark"], actions.themes["light"]
    place = list(actions.themes).index("dark")
    with qtbot.waitSignal(dark.triggered):
        qtbot.mouseClick(settling.themes.buttons[place], Qt.MouseButton.LeftButton)

    light.setChecked(True)

    assert settling.themes.current == list(actions.themes).index("light")


def test_it_wears_the_theme_that_is_chosen(settling, look):
    def icons():
        return [
            button.icon().pixmap(16).toImage() for button in (settling.smaller, settling.larger)
        ]

    before, ground = icons(), settling.themes.grab().toImage()
    dark = replace(look, theme=load_theme("dark"))
    settling.set_look(dark)

    assert all(one != other for one, other in zip(icons(), before, strict=True))
    assert settling.themes.grab().toImage() != ground


def test_the_sample_is_as_large_as_the_text_will_be(settling, actions, qtbot, look):
    with qtbot.waitSignal(actions.larger.triggered):
        qtbot.mouseClick(settling.larger, Qt.MouseButton.LeftButton)
    before = settling.sample.sizeHint().height()

    settling.show_zoom(200)

    assert settling.percent.text() == "200 %"
    assert settling.sample.sizeHint().height() > 1.5 * before
    wanted = look.type.font("article", 200)
    settling.sample.ensurePolished()
    assert settling.sample.font().pixelSize() == wanted.pixelSize()
    assert settling.sample.font().families() == [QFontInfo(wanted).family()]


def test_it_is_said_and_shown_where_work_is_kept_and_what_reads_it(settling, tmp_path, outside):
    Paths.under(tmp_path).data.mkdir()
    settling.show_folder.click()
    assert outside == [str(Paths.under(tmp_path).data)]
    settling.show_models("en_core_web_sm 3.8.0")

    shown = [label.text() for label in settling.findChildren(QLabel)]
    assert str(Paths.under(tmp_path).data) in shown
    assert "en_core_web_sm 3.8.0" in shown
