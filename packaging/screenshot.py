"""Take the README's picture: the window on the sample story, a passage selected.

    python packaging/screenshot.py OUT.png [--theme dark]

Needs the fonts of the extra `test`, so that the picture is the same on every machine.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from contextlib import closing
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from reader.app import Pdf
from reader.app.desktop import services
from reader.paths import Paths
from reader.resources import sample_story
from reader.ui.theme import Type, load_theme
from reader.ui.translations import speak
from reader.ui.window import MainWindow
from reader.worker.workers import language_worker

if TYPE_CHECKING:
    from reader.workflow.services import Services

OFTEN = 200  # ms between two looks whether the comparison is there
SETTLE = 500  # ms for the panes to come level


def main() -> int:
    """Take the picture."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as base:
        paths = Paths.under(Path(base))
        with (
            closing(language_worker(paths.cache)) as language,
            services(paths, language, Pdf()) as parts,
        ):
            return _take(parts, options.theme, options.out)


def _take(parts: Services, theme: str, out: Path) -> int:
    application = QApplication(sys.argv[:1])
    _spoken = speak(application, "en")  # kept: else nothing is said in the singular
    window = MainWindow(parts, sample_story(), fonts=_fonts())
    window.show_theme(load_theme("dark" if theme == "dark" else "light"))
    window.resize(1440, 900)
    window.show()

    def look() -> None:
        comparison = window.led.showing.comparison
        if comparison is not None:
            timer.stop()
            widest = max(comparison.statements, key=lambda one: len(one.passages))
            window.desk.select(min(widest.passages))
            QTimer.singleShot(SETTLE, picture)

    def picture() -> None:
        window.grab().save(str(out))
        window.close()
        application.quit()

    timer = QTimer(window, interval=OFTEN)
    timer.timeout.connect(look)
    timer.start()
    return application.exec()


def _fonts() -> Type:
    for package in ("font_source_serif_pro", "font_source_sans_pro"):
        for file in (resources.files(package) / "files").iterdir():
            if file.name.endswith(("-Regular.otf", "-Semibold.otf")):
                QFontDatabase.addApplicationFontFromData(file.read_bytes())
    return Type(serif=("Source Serif Pro",), sans=("Source Sans Pro",))


if __name__ == "__main__":
    sys.exit(main())
