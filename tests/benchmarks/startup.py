"""How long the window takes until it answers, against a bare `QMainWindow`.

    python tests/benchmarks/startup.py [--rounds 9] [--reopen]

Both run in a fresh process without a screen (Qt's offscreen plug-in), in turn.  The time is from
the start of the process until the shown window has handled every event that was waiting for it,
its first painting among them.  With `--reopen` also how long until a story of five articles,
compared another day, is there with its marks; there the language process starts beside the window,
as it does for a user, so that a machine with few cores or much else to do slows it the more.
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
"""
    + ANSWERED
    + """
class Answering(app.Pdf):
    def __init__(self):  # made when all arguments are read: Qt is imported no earlier than ever
        from reader.app import desktop

        def services(*parts, begin=desktop.services):
            from PySide6 import QtWidgets
            QtWidgets.QApplication.exec = answered
            globals()["QApplication"] = QtWidgets.QApplication
            return begin(*parts)

        desktop.services = services

if __name__ == "__main__":
    app.Pdf = Answering
    sys.exit(app.main())
"""
)


REOPENED = OURS.replace(
    ANSWERED,
    """
def answered(*_):
    window = next(one for one in QApplication.topLevelWidgets() if hasattr(one, "led"))
    while window.led.showing.comparison is None or window.led.tasks.busy:
        QApplication.processEvents()
        time.sleep(0.001)
    for _ in range(2):
        QApplication.processEvents()
    print(time.time(), flush=True)
    window.close()
    return 0
""",
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
    parser.add_argument("--reopen", action="store_true")
    options = parser.parse_args()
    bare, ours, reopened = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        seconds(OURS, ["--base", folder], folder)  # compiles what was changed, as installing does
        for _ in range(options.rounds):
            bare.append(seconds(BARE, [], folder))
            ours.append(seconds(OURS, ["--base", folder], folder))
        if options.reopen:
            seconds(REOPENED, ["--sample", "--base", folder], folder)  # compares
            reopened += [
                seconds(REOPENED, ["--base", folder], folder) for _ in range(options.rounds)
            ]
    unit, middle = statistics.median(bare), statistics.median(ours)
    print(f"bare QMainWindow {unit:6.3f} s")
    print(f"synoptic         {middle:6.3f} s  {middle / unit:5.2f} x")
    if reopened:
        again = statistics.median(reopened)
        print(f"story reopened   {again:6.3f} s  {again / middle:5.2f} x of the start")


if __name__ == "__main__":
    main()
