"""What the window remembers from one day to the next: zoom, marks, sizes, panels."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal

from reader.settings import SETTINGS_NAME, ZOOM_LEAST, ZOOM_MOST, load_settings, save_settings
from reader.ui.appearance import chosen
from reader.ui.room import take_room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

    from reader.paths import Paths
    from reader.settings import Settings
    from reader.ui.actions import Actions
    from reader.ui.reading.marks import MarkKind

log = logging.getLogger(__name__)

READING, SYNOPSIS = "reading", "synopsis"
_WIDEST = 20_000  # of a panel, in pixels; more is a damaged file
_STEPS = (50, 60, 70, 80, 90, 94, 100, 110, 125, 150, 175, 200, 250, 300)


class Remembering(QObject):
    """The user's choices while the window is open; written when it closes.

    Signals:
        zoom_changed: The size of the text, in per cent.
        marks_changed: The kinds of mark shown, a frozenset of `MarkKind`.
    """

    zoom_changed = Signal(int)
    marks_changed = Signal(object)

    def __init__(self, settings: Settings, paths: Paths, actions: Actions) -> None:
        super().__init__()
        self.settings = settings
        self._written: Settings | None = None
        self.paths = paths
        self._file = paths.config / SETTINGS_NAME
        self._actions = actions
        for kind, action in actions.marks.items():
            action.setChecked(kind.value not in settings.marks_off)
            action.toggled.connect(self._tell_marks)
        actions.larger.triggered.connect(lambda: self._step(1))
        actions.smaller.triggered.connect(lambda: self._step(-1))
        actions.normal.triggered.connect(lambda: self._zoom(100))

    @property
    def marks(self) -> frozenset[MarkKind]:
        """The kinds of mark shown."""
        return frozenset(kind for kind, a in self._actions.marks.items() if a.isChecked())

    def restore(self, window: QMainWindow, panels: QSplitter) -> None:
        """Give the window the size it had; a sensible one the first time."""
        settings = self.settings
        geometry = QByteArray.fromHex(settings.geometry.encode("ascii", "ignore"))
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            take_room(window, 1440, 900)
        _fit(window)
        panels.setSizes(list(_panels(settings.panels, panels.count())))
        self._actions.sidebar.setChecked(settings.sidebar)
        self._actions.inspector.setChecked(settings.inspector)
        self._actions.only_here.setChecked(settings.only_here)
        self._actions.possible.setChecked(settings.possible)
        self._actions.together.setChecked(settings.together)
        self._actions.synopsis.setChecked(settings.view == SYNOPSIS)
        languages = self._actions.languages
        languages.get(settings.language, languages[""]).setChecked(True)

    def keep_story(self, story: str) -> None:
        """Remember at once which story is open, by its id, so that a crash does not forget it."""
        if story != self.settings.story:
            self.settings = replace(self.settings, story=story)
            self._write(self.settings)

    def keep_rows(self, order: str, carrying: str) -> None:
        """Remember how the rows of the synopsis are ordered, and which of them are shown."""
        self.settings = replace(self.settings, order=order, carrying=carrying)

    def keep_finding(self, options: tuple[str, ...]) -> None:
        """Remember how words are sought."""
        self.settings = replace(self.settings, finding=options)

    def keep_tab(self, tab: int) -> None:
        """Remember which tab of the inspector is shown."""
        self.settings = replace(self.settings, tab=tab)

    def keep_keys(self, keys: tuple[tuple[str, ...], ...]) -> None:
        """Remember at once which shortcuts the user has changed."""
        self.settings = replace(self.settings, keys=keys)
        self._write(self.settings)

    def keep_author(self, name: str) -> None:
        """Remember at once what the user wishes to be called in notes."""
        self.settings = replace(self.settings, author=name)
        self._write(self.settings)

    def keep_afar(self, folder: str) -> None:
        """Remember at once of which folder it was said that it is not on this computer alone."""
        self.settings = replace(self.settings, afar=folder)
        self._write(self.settings)

    def keep_column(self, least: int) -> None:
        """Remember how wide the columns are to be at least."""
        self.settings = replace(self.settings, column=least)

    def leave_story(self) -> None:
        """Leave it to the window that writes the library which story is open."""
        self.settings = replace(self.settings, story=load_settings(self._file).story)

    def save(
        self, window: QMainWindow, panels: QSplitter, *, sidebar: bool, inspector: bool
    ) -> None:
        """Write what is to be remembered.

        `sidebar` and `inspector` say whether the user wants them where there is room.
        """
        sizes, still = tuple(panels.sizes()), self._actions.still
        self.settings = replace(
            self.settings,
            marks_off=tuple(k.value for k, a in self._actions.marks.items() if not a.isChecked()),
            geometry=bytes(window.saveGeometry().toHex().data()).decode("ascii"),
            panels=sizes if all(sizes) else self.settings.panels,
            sidebar=sidebar,
            inspector=inspector,
            view=SYNOPSIS if self._actions.synopsis.isChecked() else READING,
            only_here=self._actions.only_here.isChecked(),
            possible=self._actions.possible.isChecked(),
            together=self._actions.together.isChecked(),
            theme=chosen(self._actions.themes, "system"),
            sight=chosen(self._actions.sights, "usual"),
            language=chosen(self._actions.languages, ""),
            still=still.isChecked() if still.isEnabled() else self.settings.still,
        )
        self._write(self.settings)

    def _write(self, settings: Settings) -> None:
        """Write `settings`; a folder that cannot be written is no reason to stop."""
        if settings == self._written:
            return
        try:
            save_settings(settings, self._file)
            self._written = settings
        except OSError:
            log.warning("settings could not be written", exc_info=True)

    def _step(self, by: int) -> None:
        """Go to the next larger or smaller size."""
        now = self.settings.zoom
        if by > 0:
            self._zoom(next((size for size in _STEPS if size > now), ZOOM_MOST))
        else:
            self._zoom(next((size for size in reversed(_STEPS) if size < now), ZOOM_LEAST))

    def _zoom(self, percent: int) -> None:
        self.settings = replace(self.settings, zoom=percent)
        self.zoom_changed.emit(percent)

    def _tell_marks(self) -> None:
        self.marks_changed.emit(self.marks)


def _fit(window: QMainWindow) -> None:
    """Make the window no larger than the screen has room for, and put it all on the screen."""
    if window.windowState() != Qt.WindowState.WindowNoState:
        return  # full screen or as large as it can be: the desktop sees to it
    room = window.screen().availableGeometry()
    window.resize(window.size().boundedTo(room.size()))
    corner = window.pos()
    if not room.contains(window.geometry()):
        left = max(room.left(), min(corner.x(), room.right() + 1 - window.width()))
        top = max(room.top(), min(corner.y(), room.bottom() + 1 - window.height()))
        window.move(left, top)


def _panels(widths: tuple[int, ...], count: int) -> tuple[int, ...]:
    """Return the widths remembered; those of the first time where they make no sense."""
    sound = len(widths) == count and all(0 < width <= _WIDEST for width in widths)
    return widths if sound else (152, 1000, 288)
