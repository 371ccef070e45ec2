"""What the window's process takes of memory with five articles, over a bare PySide6 window.

    python tests/benchmarks/memory.py [--words 5000]

Both are processes of their own without a screen (Qt's offscreen plug-in).  What counts is what
the process has for itself and its share of what it has with others (PSS, from
/proc/self/smaps_rollup): libraries that every Qt program maps count once in each.  The articles
are of some thousand words, analysed and compared, with every tab and the synopsis looked at.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

MOST = 150  # MiB

MEASURE = """
def taken():
    with open("/proc/self/smaps_rollup", encoding="ascii") as file:
        sizes = {line.split(":")[0]: int(line.split()[1]) for line in file if line[0] == "P"}
        file.seek(0)
        own = sum(int(line.split()[1]) for line in file if line.startswith("Private_"))
    return sizes["Pss"], own
"""

BARE = (
    MEASURE
    + """
import json, sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
for _ in range(10):
    application.processEvents()
print(json.dumps({"bare": taken()}))
"""
)

OURS = (
    MEASURE
    + """
import json, sys
from reader import app


def watch():
    from PySide6.QtCore import QTimer
    from reader.ui import window

    class Watched(window.MainWindow):
        def showEvent(self, event):
            super().showEvent(event)
            self.found = {"opened": taken()}
            self.resize(1440, 900)
            self.steps = iter(self.walk())
            self.timer = QTimer(self, interval=50)
            self.timer.timeout.connect(lambda: next(self.steps, None))
            self.timer.start()

        def walk(self):
            while self.led.showing.comparison is None or self.led.tasks.busy:
                yield
            self.found["compared"] = taken()
            for tab in range(5):
                self.inspector.tabs.setCurrentIndex(tab)
                yield
            for _ in range(40):
                self.actions_.next_match.trigger()
                yield
            self.actions_.synopsis.trigger()
            for _ in range(60):
                yield
            self.found["looked at"] = taken()
            print(json.dumps(self.found), flush=True)
            self.close()

    window.MainWindow = Watched


if __name__ == "__main__":
    from reader.worker.worker import Worker

    def warm(worker, start=Worker.warm):
        start(worker)
        watch()

    Worker.warm = warm
    sys.exit(app.main())
"""
)


def measured(program: str, arguments: list[str], folder: str) -> dict[str, tuple[int, int]]:
    """Return what `program` took at each stage: PSS and what is its own alone, in KiB."""
    file = Path(folder) / "program.py"  # a file, since spawned processes import it again
    file.write_text(program, "utf-8")
    done = subprocess.run(
        [sys.executable, str(file), *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    found: dict[str, tuple[int, int]] = json.loads(done.stdout.splitlines()[-1])
    return found


def articles(folder: str, words: int) -> list[str]:
    """Return the files of five articles: the sample story, or made of it with so many words."""
    from reader.resources import sample_story

    if not words:
        return [str(file) for file in sample_story()]
    plain = [file.read_text("utf-8") for file in sample_story() if file.suffix == ".txt"]
    paragraphs = [part for text in plain for part in text.split("\n\n") if part.strip()]
    files = []
    for number in range(5):
        body = [f"Report number {number}"]
        while sum(len(part.split()) for part in body) < words:
            body += paragraphs[number:] + paragraphs[:number]
        file = Path(folder) / f"{number}.txt"
        file.write_text("\n\n".join(body), "utf-8")
        files.append(str(file))
    return files


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--words", type=int, default=0, help="0: the sample story as it is")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bare, _ = unit = measured(BARE, [], folder)["bare"]
        named = articles(folder, options.words)
        stages = measured(OURS, [*named, "--base", f"{folder}/base"], folder)
    print(f"{'bare QMainWindow':<18}{unit[0] / 1024:7.1f} MiB PSS {unit[1] / 1024:7.1f} own")
    for name, (pss, own) in stages.items():
        more = (pss - bare) / 1024
        verdict = "within" if more <= MOST else "over"
        print(
            f"{name:<18}{pss / 1024:7.1f} MiB PSS {own / 1024:7.1f} own"
            f" {more:+7.1f} over the bare one ({verdict} {MOST})"
        )


if __name__ == "__main__":
    main()
