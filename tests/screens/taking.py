"""Bring the window up on the sample story and take a picture of each view."""

from __future__ import annotations

import sys
import tempfile
import traceback
from contextlib import closing
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFontDatabase, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.app import Pdf
from reader.app.desktop import services
from reader.paths import Paths
from reader.resources import sample_story
from reader.ui.theme import Type
from reader.ui.translations import speak
from reader.ui.window import MainWindow
from reader.worker.workers import language_worker
from tests.screens.views import VIEWS, furnish, put_back, settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.workflow.services import Services

_OFTEN = 100  # ms between two looks whether the comparison is there
_FIRST = (760, 620)  # of a window with no story yet: no more is in it
_VEIL = QColor(0, 0, 0, 40)  # over the window behind a dialog


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pictures.

    Attributes:
        folder: Where they go.
        themes: Keys of `Actions.themes`.
        size: Width and height of the window in logical pixels.
        language: One of `LANGUAGES`.
        only: How the names of the views wanted begin; empty: all.
    """

    folder: Path
    themes: tuple[str, ...]
    size: tuple[int, int]
    language: str
    only: tuple[str, ...]

    def file(self, theme: str, view: str) -> Path:
        """Return where a picture goes."""
        width, height = self.size
        code = "" if self.language == "en" else f"-{self.language}"
        return self.folder / f"{width}x{height}-{theme}{code}-{view}.png"


def take(wanted: Wanted) -> int:
    """Take the pictures and return how many views failed."""
    return _begun(
        wanted, lambda parts, fonts: _welcome(parts, fonts, wanted) + _story(parts, fonts, wanted)
    )


def take_story(
    wanted: Wanted, first: Callable[[MainWindow], None], then: Callable[[MainWindow], None]
) -> int:
    """Have pictures taken of a window before the first story, then of one with the sample's.

    Returns:
        0.
    """

    def begin(parts: Services, fonts: Type) -> int:
        welcoming = _window(parts, fonts, replace(wanted, size=_FIRST), ())
        welcoming.actions_.themes[wanted.themes[0]].trigger()  # type: ignore[index]
        settle()
        first(welcoming)
        welcoming.close()
        window = _opened(parts, fonts, wanted)
        window.actions_.themes[wanted.themes[0]].trigger()  # type: ignore[index]
        then(window)
        window.close()
        return 0

    return _begun(wanted, begin)


def _begun(wanted: Wanted, begin: Callable[[Services, Type], int]) -> int:
    application = QApplication(sys.argv[:1])
    spoken = speak(application, wanted.language)
    fonts = _fonts()
    with tempfile.TemporaryDirectory() as base:
        paths = Paths.under(Path(base))
        with (
            closing(language_worker(paths.cache)) as language,
            services(paths, language, Pdf()) as parts,
        ):
            failed = begin(parts, fonts)
    del spoken  # kept until here: else nothing is said in the singular
    return failed


def _welcome(parts: Services, fonts: Type, wanted: Wanted) -> int:
    window = _window(parts, fonts, wanted, ())
    for theme in wanted.themes:
        if not wanted.only or "empty".startswith(wanted.only):
            window.actions_.themes[theme].trigger()  # type: ignore[index]
            settle()
            window.grab().save(str(wanted.file(theme, "empty")))
    window.close()
    return 0


def _story(parts: Services, fonts: Type, wanted: Wanted) -> int:
    window = _opened(parts, fonts, wanted)
    failed = 0
    for theme in wanted.themes:
        window.actions_.themes[theme].trigger()  # type: ignore[index]
        for name, show in VIEWS.items():
            if wanted.only and not name.startswith(wanted.only):
                continue
            try:
                shown = show(window)
                settle()
                _picture(window, shown).save(str(wanted.file(theme, name)))
            except Exception:  # noqa: BLE001 - the other views are to be seen all the same
                traceback.print_exc()
                failed += 1
            put_back(window)
    window.close()
    return failed


def _opened(parts: Services, fonts: Type, wanted: Wanted) -> MainWindow:
    window = _window(parts, fonts, wanted, sample_story())
    while window.led.showing.comparison is None:
        QTest.qWait(_OFTEN)
    furnish(window)
    return window


def _window(parts: Services, fonts: Type, wanted: Wanted, files: tuple[Path, ...]) -> MainWindow:
    window = MainWindow(parts, files, fonts=fonts)
    window.resize(*wanted.size)
    window.show()
    settle()
    return window


def _picture(window: MainWindow, shown: QWidget | None) -> QPixmap:
    """Return the window and, over it, what stands before it, with room where that is larger."""
    ground = window.grab()
    if shown is None:
        return ground
    ratio = ground.devicePixelRatio()
    before = shown.grab()
    size = ground.size().expandedTo(before.size())
    picture = QPixmap(size)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor("magenta"))  # what no window covers
    painter = QPainter(picture)
    painter.drawPixmap(QPoint(), ground)
    painter.fillRect(picture.rect(), _VEIL)
    free = (picture.deviceIndependentSize() - before.deviceIndependentSize()) / 2
    painter.drawPixmap(QPoint(round(free.width()), round(free.height())), before)
    painter.end()
    return picture


def _fonts() -> Type:
    for package in ("font_source_serif_pro", "font_source_sans_pro"):
        for file in (resources.files(package) / "files").iterdir():
            if file.name.endswith(("-Regular.otf", "-Semibold.otf")):
                QFontDatabase.addApplicationFontFromData(file.read_bytes())
    return Type(serif=("Source Serif Pro",), sans=("Source Sans Pro",))
