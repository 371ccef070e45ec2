"""Nothing leaves the machine: a whole journey opens no connection, and the log knows no words."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.resources import sample_story

ROOT = Path(__file__).parents[2]

#: In every process of the program: writes down what would use the network, before it does.
WATCH = """
import os, sys

def _write(line):
    with open(os.environ["WATCHED"], "a", encoding="utf-8") as log:
        log.write(line + chr(10))

def _heard(event, values):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        _write(f"{event} {values!r}")
    elif event in ("socket.connect", "socket.bind", "socket.sendto"):
        # A library looks whether there is IPv6 by binding to the machine itself; nobody is asked.
        probed = event == "socket.bind" and values[1] == ("::1", 0)
        if isinstance(values[1], tuple) and not probed:  # a tuple: no socket among own files
            _write(f"{event} {values[1]!r}")

_write("watched")
sys.addaudithook(_heard)
"""

#: Reads, compares, notes, finds, exports, passes on and takes in, then closes.
JOURNEY = """
import sys
from pathlib import Path
from reader import app

HERE = Path(sys.argv[-1])
del sys.argv[-1]

def main():
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QFileDialog
    from dataclasses import replace
    from reader.ui import window

    class Walking(window.MainWindow):
        def showEvent(self, event):
            super().showEvent(event)
            self.steps = iter(self.walk())
            self.until = lambda: True
            self.timer = QTimer(self, interval=20)
            self.timer.timeout.connect(self.look)
            self.timer.start()

        def look(self):
            if self.until():
                self.until = next(self.steps, None)
                if self.until is None:
                    self.timer.stop()
                    self.close()
                    print("network:", "PySide6.QtNetwork" in sys.modules)
                    QApplication.quit()

        def walk(self):
            led = self.led
            yield lambda: led.showing.comparison is not None
            id_ = led.noting.begin(())
            note = next(n for n in led.noting.notes.values() if n.id == id_)
            led.noting.write(replace(note, body="Quokkas never told"))
            self.actions_.find_all.trigger()
            self.actions_.next_match.trigger()
            for suffix in (".html", ".docx", ".json"):
                self.documents.export(suffix)
                (dialog,) = self.findChildren(QFileDialog)
                to = HERE / f"out{suffix}"
                dialog.fileSelected.emit(str(to))
                dialog.reject()
                yield to.exists
                yield lambda: not self.findChildren(QFileDialog)
            story = HERE / "out.synoptic"
            led.passing.write(led.story.id, story, named=True)
            yield story.exists
            led.opening.open([story])
            yield lambda: "here already" in self.status.said.text()
            led.opening.open([HERE / "not-there.txt"])
            yield lambda: bool(self.messages.sentences)

    window.MainWindow = Walking
    return app.main()

if __name__ == "__main__":
    sys.exit(main())
"""


@pytest.fixture
def walked(tmp_path):
    """The journey made: what the program said, what was watched, what it logged."""
    (tmp_path / "watch").mkdir()
    (tmp_path / "watch" / "sitecustomize.py").write_text(WATCH)
    (program := tmp_path / "journey.py").write_text(JOURNEY)
    files = [str(file) for file in sample_story()[:2]]
    done = subprocess.run(
        [sys.executable, str(program), *files, "--base", str(tmp_path / "base"), str(tmp_path)],
        env=os.environ
        | {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join([str(tmp_path / "watch"), str(ROOT)]),
            "WATCHED": str(tmp_path / "watched"),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    logs = "".join(
        file.read_text("utf-8")
        for file in (tmp_path / "base" / "log").rglob("*")
        if file.is_file()
    )
    return done, (tmp_path / "watched").read_text("utf-8").splitlines(), logs


def test_a_whole_journey_opens_no_connection_and_logs_no_words(walked):
    done, watched, logs = walked
    assert (done.returncode, "network: False" in done.stdout) == (0, True), done.stderr
    assert watched.count("watched") > 3, "the window, its readers, writers and models"
    assert [line for line in watched if line != "watched"] == []
    assert "Quokkas" not in logs
    words = sample_story()[0].read_text("utf-8").split()
    runs = (" ".join(words[at : at + 4]) for at in range(len(words) - 4))
    assert [run for run in runs if run in logs] == []
