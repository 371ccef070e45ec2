"""How long the window's events wait while twenty articles are analysed and compared.

    python -m tests.benchmarks.gaps [--articles 20] [--words 600]

A window of its own process without a screen (Qt's offscreen plug-in).  A timer that is due every
millisecond writes down how long it had to wait, from the moment the articles are being read until
their marks are shown; what the window does on its own thread shows as a gap.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

MOST = 33.0  # ms at the 99th percentile

OURS = """
import json, sys, time
from reader import app


def watch():
    from PySide6.QtCore import Qt, QTimer
    from reader.ui import window

    class Watched(window.MainWindow):
        def showEvent(self, event):
            super().showEvent(event)
            self.gaps, self.last, self.after = [], None, 0
            self.timer = QTimer(self, interval=1)
            self.timer.setTimerType(Qt.TimerType.PreciseTimer)
            self.timer.timeout.connect(self.beat)
            self.timer.start()

        def beat(self):
            now = time.perf_counter()
            if self.last is not None and self.led.tasks.busy:
                self.gaps.append((now - self.last) * 1000)
            self.last = now
            if self.led.showing.comparison is not None and not self.led.tasks.busy:
                self.after += 1
            if self.after == 500:
                self.timer.stop()
                print(json.dumps(self.gaps))
                self.close()
                from PySide6.QtWidgets import QApplication
                QApplication.quit()

    window.MainWindow = Watched


def main():
    watch()
    return app.main()


if __name__ == "__main__":
    sys.exit(main())
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=20)
    parser.add_argument("--words", type=int, default=600)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        gaps = sorted(measured(Path(folder), options.articles, options.words))
    worst = ", ".join(f"{gap:.0f}" for gap in gaps[-5:])
    print(f"{options.articles} articles of {options.words} words, {len(gaps)} gaps")
    for name, share in (("median", 0.5), ("p99", 0.99), ("p99.9", 0.999)):
        print(f"  {name:<7}{gaps[min(len(gaps) - 1, int(share * len(gaps)))]:7.1f} ms")
    print(f"  longest {worst} ms; at most {MOST:.0f} at p99 is asked")


def measured(folder: Path, articles: int, words: int) -> list[float]:
    """Return the gaps, in ms, while so many articles are analysed."""
    from tests.benchmarks.frames import Invented

    files = []
    for number in range(articles):
        file = folder / f"{number:02}.txt"
        file.write_text(f"Report {number}\n\n{Invented(number, words).article.text}", "utf-8")
        files.append(str(file))
    (program := folder / "program.py").write_text(OURS, "utf-8")
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, str(program), *files, "--base", str(folder / "base")],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[float] = json.loads(done.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    main()
