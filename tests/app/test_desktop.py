"""The window opens as a user's does: in a process of its own."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.app.desktop import services
from reader.errors import StorageFailed
from reader.export.document import JsonExporter
from reader.resources import sample_story
from reader.settings import SETTINGS_NAME, Settings, save_settings
from reader.storage import database
from reader.storage.database import FILE
from reader.storage.lock import Lock
from reader.worker.workers import language_worker
from reader.workflow.backups import backing_up

ROOT = Path(__file__).parents[2]

#: Opens the window, waits until the articles are compared, says what it says and what was
#: imported, closes it.
PROGRAM = """
import sys
from reader import app

def main():
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QFileOpenEvent
    from PySide6.QtWidgets import QApplication
    from reader.app import calling
    from reader.ui import window

    calling.PATIENCE = 0.2  # seconds: nobody answers here

    class Watched(window.MainWindow):
        def showEvent(self, event):
            super().showEvent(event)
            self.timer = QTimer(self, interval=20)
            self.timer.timeout.connect(self.look)
            self.timer.start()

        def look(self):
            if self.ready():
                self.timer.stop()
                print("said:", *self.messages.sentences)
                print("menus:", *(one.text() for one in self.menuBar().actions()))
                print("imported:", *sorted(sys.modules))
                self.close()
                QApplication.quit()

        def ready(self):
            return READY

    window.MainWindow = Watched
    return app.main()

if __name__ == "__main__":
    sys.exit(main())
"""


@pytest.fixture
def run(tmp_path):
    def run(*arguments, ready="True"):
        program = tmp_path / "program.py"
        program.write_text(PROGRAM.replace("READY", ready))
        return subprocess.run(
            [sys.executable, str(program), *arguments, "--base", str(tmp_path / "base")],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )

    return run


def complaints(done):
    """Return the lines on standard error, but for what the plug-in without a screen lacks."""
    return [line for line in done.stderr.splitlines() if not line.startswith("This plugin")]


def said(done):
    """Return the line that has what the message bar says."""
    return done.stdout.splitlines()[0]


def test_an_empty_window_opens_and_makes_the_library(run, tmp_path):
    done = run()

    assert (done.returncode, complaints(done)) == (0, [])
    assert (tmp_path / "base" / "data" / "library.sqlite").exists()


def test_the_window_speaks_the_language_that_is_chosen(run, tmp_path):
    (tmp_path / "base" / "config").mkdir(parents=True)
    save_settings(Settings(language="fr"), tmp_path / "base" / "config" / SETTINGS_NAME)
    done = run()

    assert (done.returncode, complaints(done)) == (0, [])
    assert "menus: &Fichier É&dition" in done.stdout


def test_choices_that_cannot_be_read_are_told_and_kept_aside(run, tmp_path):
    (tmp_path / "base" / "config").mkdir(parents=True)
    (tmp_path / "base" / "config" / SETTINGS_NAME).write_text('{"zoom": 1')
    done = run()

    assert (done.returncode, complaints(done)) == (0, [])
    assert "Your choices could not be read" in said(done)
    kept = tmp_path / "base" / "config" / f"unreadable {SETTINGS_NAME}"
    assert kept.read_text() == '{"zoom": 1'


def test_articles_are_compared_without_a_language_library_in_the_windows_process(run):
    done = run(*map(str, sample_story()[:2]), ready="self.led.showing.comparison is not None")

    assert (done.returncode, complaints(done)) == (0, [])
    imported = set(done.stdout.split())
    assert "PySide6.QtWidgets" in imported
    assert imported & {"spacy", "numpy", "onnxruntime", "tokenizers", "thinc"} == set()


def test_files_that_the_desktop_hands_to_the_program_that_runs_are_opened_there(run):
    hand = "QApplication.sendEvent(QApplication.instance(), QFileOpenEvent('gone.txt'))"
    done = run(ready=f"self.messages.sentences or not {hand}")

    assert (done.returncode, complaints(done)) == (0, [])
    assert said(done) == "said: “gone.txt” was not found; check whether it was moved or renamed."


def test_a_library_of_a_newer_version_is_one_sentence_in_the_window(run, tmp_path):
    folder = tmp_path / "base" / "data"
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(folder / "library.sqlite")) as db:
        db.execute("PRAGMA user_version = 999")
    done = run()

    assert (done.returncode, complaints(done)) == (0, [])
    assert "newer version of Synoptic; install that version" in said(done)
    assert said(done).endswith("Until then nothing is saved.")


def test_a_damaged_library_is_made_anew_and_the_window_says_so(run, tmp_path):
    folder = tmp_path / "base" / "data"
    folder.mkdir(parents=True)
    (folder / "library.sqlite").write_bytes(b"nothing of the sort" * 100)
    done = run()

    assert (done.returncode, complaints(done)) == (0, [])
    assert "was damaged and was made anew" in said(done)
    (aside,) = (folder / "backups").glob("damaged *.sqlite")
    assert aside.read_bytes() == b"nothing of the sort" * 100


def test_a_data_folder_that_cannot_be_written_is_one_sentence_in_the_window(run, tmp_path):
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "data").write_text("a file in its place")
    done = run()

    assert (done.returncode, complaints(done)) == (0, [])
    assert "cannot be written" in said(done)


def test_a_second_window_on_the_library_says_that_it_only_looks_on(run, tmp_path):
    lock = Lock(tmp_path / "base" / "data")
    assert lock.acquire() is None
    try:
        done = run()
    finally:
        lock.release()

    assert (done.returncode, complaints(done)) == (0, [])
    assert said(done).startswith("said: The library is open in another window of Synoptic")


def test_the_librarian_opens_the_library_again_when_it_could_not(paths, monkeypatch):
    parts = services(paths, language_worker(paths.cache), JsonExporter())
    with parts as made, closing(sqlite3.connect(paths.data / FILE, isolation_level=None)) as db:
        librarian: Any = made.librarian
        monkeypatch.setattr(database, "_PATIENCE", 0.0)
        db.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageFailed, match="in use by another program"):
            librarian.run(backing_up(paths.data))
        db.execute("ROLLBACK")

        assert librarian.run(backing_up(paths.data)) is not None
