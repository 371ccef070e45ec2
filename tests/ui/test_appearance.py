"""The window wears what the user chose, or what the desktop asks for."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QWidget

from reader.settings import Settings
from reader.ui.actions import Actions
from reader.ui.appearance import Appearance
from reader.ui.theme import load_theme


class Desktop(QObject):
    """Says what `QStyleHints` says, as a test wants it; light and dark can be told to it."""

    colorSchemeChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self, scheme=Qt.ColorScheme.Light):
        super().__init__()
        self.scheme, self.told = scheme, []

    def colorScheme(self):  # noqa: N802 - Qt's name
        return self.scheme

    def setColorScheme(self, scheme):  # noqa: N802 - Qt's name
        self.told.append(scheme)

    def unsetColorScheme(self):  # noqa: N802 - Qt's name
        self.told.append(None)

    def turn(self, scheme):
        self.scheme = scheme
        self.colorSchemeChanged.emit()


@pytest.fixture
def desktop():
    return Desktop()


@pytest.fixture
def worn(home, desktop):
    """What the window wears, from the settings; and all that it is told to wear later."""

    def made(settings=Settings()):  # noqa: B008 - frozen
        hints: Any = desktop
        appearance = Appearance(Actions(home), settings, home, hints)
        told: list[str] = []
        appearance.changed.connect(lambda theme: told.append(theme.name))
        return appearance, told

    return made


def test_it_follows_the_desktop_until_the_user_chooses(worn, desktop):
    appearance, told = worn()
    themes = appearance._actions.themes
    assert appearance.theme.name == "light"
    desktop.turn(Qt.ColorScheme.Dark)
    themes["light"].trigger()
    desktop.turn(Qt.ColorScheme.Light)
    desktop.turn(Qt.ColorScheme.Dark)
    assert told == ["dark", "light"]
    themes["system"].trigger()
    assert told == ["dark", "light", "dark"]
    assert desktop.told == [Qt.ColorScheme.Light, None]  # so that its own dialogs go along


def test_what_was_chosen_is_worn_again_and_nonsense_follows_the_desktop(worn, desktop):
    appearance, _ = worn(Settings(theme="dark", sight="protan", still=True))
    assert appearance.theme == load_theme("dark", sight="protan")
    assert appearance._actions.still.isChecked()
    assert desktop.told == [Qt.ColorScheme.Dark]

    odd, _ = worn(Settings(theme="mauve", sight="eagle"))
    assert odd.theme == load_theme("light")
    assert odd._actions.themes["system"].isChecked()


def test_sights_change_the_marks_but_not_the_users_own_high_contrast(worn):
    appearance, told = worn()
    sights, themes = appearance._actions.sights, appearance._actions.themes
    sights["tritan"].trigger()
    assert appearance.theme == load_theme("light", sight="tritan")
    themes["contrast"].trigger()
    assert told == ["light", "contrast"]
    assert not any(action.isEnabled() for action in sights.values())
    themes["light"].trigger()
    assert all(action.isEnabled() for action in sights.values())
    assert appearance.theme == load_theme("light", sight="tritan")


def test_high_contrast_follows_the_desktops_palette(qtbot, worn):
    before = QPalette(QApplication.palette())
    appearance, told = worn(Settings(theme="contrast"))
    try:
        yellow = QPalette(before)
        yellow.setColor(QPalette.ColorRole.Text, QColor("yellow"))
        yellow.setColor(QPalette.ColorRole.Base, QColor("black"))
        QApplication.setPalette(yellow)
        qtbot.waitUntil(lambda: told == ["contrast"])
        assert appearance.theme.color("text") == QColor("yellow")
        assert appearance.theme.dark
    finally:
        QApplication.setPalette(before)


class Still(QProxyStyle):
    """A desktop whose user wants nothing to move by itself."""

    def styleHint(self, hint, *rest):  # noqa: N802 - Qt's name
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, *rest)


@pytest.mark.parametrize(("style", "asked"), [(Still, True), (QProxyStyle, False)])
def test_a_desktop_without_motion_leaves_nothing_to_choose(qtbot, desktop, style, asked):
    home = QWidget()
    qtbot.addWidget(home)
    own = style()
    own.setParent(home)
    home.setStyle(own)
    hints: Any = desktop
    appearance = Appearance(Actions(home), Settings(), home, hints)
    still = appearance._actions.still

    qtbot.waitUntil(lambda: not appearance._moment.isActive())

    assert (still.isChecked(), still.isEnabled()) == (asked, not asked)
