"""Which theme the window wears, and whether it glides: the user's choice, or the desktop's."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader.ui.theme import theme_changes, theme_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction, QStyleHints
    from PySide6.QtWidgets import QWidget

    from reader.settings import Settings
    from reader.ui.actions import Actions
    from reader.ui.theme import Theme, ThemeChoice

_MOMENT = 300  # milliseconds after the start
T = TypeVar("T", bound=str)

_SCHEMES: Mapping[ThemeChoice, Qt.ColorScheme] = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """Follows the entries of the menu View and, where they say so, the desktop.

    Attributes:
        theme: What to paint in.

    Signals:
        changed: Another `Theme` is to be painted in.
    """

    changed = Signal(object)

    def __init__(
        self,
        actions: Actions,
        settings: Settings,
        window: QWidget,
        hints: QStyleHints | None = None,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._hints = hints or QGuiApplication.styleHints()
        self._told = False  # whether the desktop was told light or dark
        _check(actions.themes, settings.theme)
        _check(actions.sights, settings.sight)
        actions.still.setChecked(settings.still)
        self._tell_desktop()
        self.theme = self._asked()
        self._late = QTimer(self, singleShot=True)  # a desktop tells its changes one by one
        self._late.timeout.connect(self.follow)
        self._moment = QTimer(self, singleShot=True, interval=_MOMENT)
        self._moment.timeout.connect(lambda: self._heed_motion(window))
        self._moment.start()
        for action in (*actions.themes.values(), *actions.sights.values()):
            action.triggered.connect(self._choose)
        for changed in theme_changes(self._hints):
            changed.connect(self.follow)
        window.installEventFilter(self)

    def follow(self) -> None:
        """Paint in what is asked for now, if that is something else."""
        theme = self._asked()
        if theme != self.theme:
            self.theme = theme
            self.changed.emit(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the desktop's palette, which high contrast is painted in."""
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._late.start()
        return super().eventFilter(watched, event)

    def _asked(self) -> Theme:
        actions = self._actions
        theme = theme_for(
            self._hints, None, chosen(actions.themes, "system"), chosen(actions.sights, "usual")
        )
        for action in actions.sights.values():  # a high contrast is in the user's own colours
            action.setEnabled(not theme.outlined)
        return theme

    def _choose(self) -> None:
        self._tell_desktop()
        self.follow()

    def _tell_desktop(self) -> None:
        """Have the frames of windows and the desktop's own dialogs dark, too, or light."""
        scheme = _SCHEMES.get(chosen(self._actions.themes, "system"))
        if scheme is not None:
            self._hints.setColorScheme(scheme)
        elif self._told:
            self._hints.unsetColorScheme()
        self._told = scheme is not None

    def _heed_motion(self, window: QWidget) -> None:
        """Where the desktop wants nothing to move, there is nothing to choose.

        Asked a moment after the start: a style takes long to import.
        """
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415

        if not window.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration):
            self._actions.still.setChecked(True)
            self._actions.still.setEnabled(False)


def chosen(actions: Mapping[T, QAction], otherwise: T) -> T:
    """Return which of the actions is checked."""
    return next((name for name, action in actions.items() if action.isChecked()), otherwise)


def _check(actions: Mapping[T, QAction], name: str) -> None:
    """Check the action of that name; the first where there is none."""
    first = next(iter(actions.values()))
    next((one for known, one in actions.items() if known == name), first).setChecked(True)
