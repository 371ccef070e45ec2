"""How long the window takes until it answers, against a bare `QMainWindow`.

    python tests/benchmarks/startup.py [--rounds 9]

Both run in a fresh process without a screen (Qt's offscreen plug-in), in turn.  The time is from
the start of the process until the shown window has handled every event that was waiting for it,
its first painting among them.  The language process starts beside the window, as it does for a
user; so a machine with few cores or much else to do slows the window the more.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ANSWERED = """
def answered(*_):
    for _ in range(2):
        QApplication.processEvents()
    print(time.time(), flush=True)
    return 0
"""

BARE = (
    """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
"""
    + ANSWERED
    + """
application = QApplication(sys.argv)
window = QMainWindow()
window.show()
answered()
"""
)

OURS = (
    """
import sys, time
from reader import app
from reader.worker.worker import Worker
"""
    + ANSWERED
    + """
def warm(worker, start=Worker.warm):
    start(worker)  # Qt is imported after it, as ever
    from PySide6 import QtWidgets
    QtWidgets.QApplication.exec = answered
    globals()["QApplication"] = QtWidgets.QApplication

if __name__ == "__main__":
    Worker.warm = warm
    sys.exit(app.main())
"""
)


def seconds(program: str, arguments: list[str], folder: str) -> float:
    """Return the time until `program` has answered."""
    file = Path(folder) / "program.py"  # a file, since spawned processes import it again
    file.write_text(program, "utf-8")
    start = time.time()
    done = subprocess.run(
        [sys.executable, str(file), *arguments],
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    return float(done.stdout) - start


def _environment() -> dict[str, str]:
    """Return the environment of a user: without a screen, and with compiled modules kept."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen"}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as folder:
        seconds(OURS, ["--base", folder], folder)  # compiles what was changed, as installing does
        for _ in range(rounds):
            bare.append(seconds(BARE, [], folder))
            ours.append(seconds(OURS, ["--base", folder], folder))
    unit, middle = statistics.median(bare), statistics.median(ours)
    print(f"bare QMainWindow {unit:6.3f} s")
    print(f"synoptic         {middle:6.3f} s  {middle / unit:5.2f} x")


if __name__ == "__main__":
    main()
