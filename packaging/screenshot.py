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

from reader.app import Pdf
from reader.app.desktop import services
from reader.model.comparison import Passage
from reader.paths import Paths
from reader.resources import sample_story
from reader.worker.workers import language_worker

LEAST = 0.2  # of a screen: how often to look whether the comparison is there, in seconds


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
            return _take(parts, options)


def _take(parts, options) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from reader.ui.theme import load_theme
    from reader.ui.window import MainWindow

    application = QApplication(sys.argv[:1])
    window = MainWindow(parts, sample_story(), fonts=_fonts())
    window.show_theme(load_theme(options.theme))
    window.resize(1440, 900)
    window.show()

    def look() -> None:
        comparison = window.showing.comparison
        if comparison is None:
            return
        timer.stop()
        richest = max(comparison.statements, key=lambda s: len(s.passages))
        window.desk.select(_first(comparison, richest))
        QTimer.singleShot(500, picture)

    def picture() -> None:
        window.grab().save(str(options.out))
        window.close()
        application.quit()

    timer = QTimer(window, interval=int(LEAST * 1000))
    timer.timeout.connect(look)
    timer.start()
    return application.exec()


def _first(comparison, statement) -> Passage:
    """Return the passage of the first article that `statement` has."""
    return min(statement.passages)


def _fonts():
    from PySide6.QtGui import QFontDatabase

    from reader.ui.theme import Type

    for package in ("font_source_serif_pro", "font_source_sans_pro"):
        for file in (resources.files(package) / "files").iterdir():
            if file.name.endswith(("-Regular.otf", "-Semibold.otf")):
                QFontDatabase.addApplicationFontFromData(file.read_bytes())
    return Type(serif=("Source Serif Pro",), sans=("Source Sans Pro",))


if __name__ == "__main__":
    sys.exit(main())
