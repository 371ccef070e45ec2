"""Eight hours of use in ten minutes: what the program holds after them.

    python -m tests.load [--minutes 10] [--stories 50]

The real window, without a screen, opens story after story, and in each writes notes, corrects,
undoes, does again, searches, walks through tabs and views, zooms, exports, adds articles, opens
dialogs, backs up and passes the story on.  At the end its memory and its workers' must be at most
1.2 times what it was after the first tenth of the time, no handle, thread, process, widget or
temporary file more, and all must be gone when it is closed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.model.edit import Edit
from reader.model.story import Story
from reader.paths import Paths
from reader.storage.database import open_library
from reader.storage.library import Library
from tests.making import NOW, imported

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Imported

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "tests/data/stories"
_OF_THE_PLUGIN = "This plugin does not support propagateSizeHints()"  # Qt's, without a screen
_PARTING = 20  # seconds that a process may take to see that the program has ended
GROWTH = 1.2  # times what it was
#: What may grow so much: MiB of the window and of its workers, Python's objects in the window.
SIZES = ("window", "workers", "python")
#: Of what there may be no more at the end, and how many more are none.
COUNTS = {"handles": 3, "threads": 2, "processes": 1, "objects": 60, "widgets": 3, "temporary": 0}


def fill(base: Path, stories: int) -> list[str]:
    """Make a library of so many stories, of invented articles; return their ids.

    Those beyond the ones there are have the same articles with other paragraphs left out.
    """
    folders = sorted(path for path in TEXTS.iterdir() if path.is_dir())
    ids = []
    with closing(Library(open_library(Paths.under(base).data))) as library:
        for number in range(stories):
            folder = folders[number % len(folders)]
            parts = articles(folder, number, whole=number < len(folders))
            keys = tuple(dict.fromkeys(part.article.key for part in parts))
            story = Story(f"story-{number}", f"{folder.name} {number}", keys, NOW)
            library.shelve(parts)
            library.apply(Edit(story.id, stories=((None, story),)))
            ids.append(story.id)
    return ids


def articles(folder: Path, number: int, *, whole: bool) -> list[Imported]:
    """Return the articles in a folder, all their paragraphs or most of them."""
    chance, made = random.Random(number), []
    for file in sorted(folder.glob("*.txt")):
        first, *rest = file.read_text("utf-8").split("\n\n")
        kept = [one for one in rest if whole or chance.random() < 0.8]
        words = "\n\n".join([first, *kept, f"Report number {number}."])
        made.append(imported(words, title=first[:60], source=file.stem))
    return made


def used(
    room: Path, minutes: float, stories: int, visits: int = 0
) -> tuple[list[dict[str, Any]], str]:
    """Have the program used in `room`; return what it held after each visit, and complaints.

    Args:
        room: An empty folder.
        minutes: How long.
        stories: How many there are.
        visits: After how many of them it ends, if it is not 0.
    """
    (room / "tmp").mkdir()
    (room / "stories").write_text("\n".join(fill(room / "base", stories)), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.load.journey", str(room), str(minutes), str(visits)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(room / "tmp")},
        capture_output=True,
        text=True,
        check=False,
    )
    held = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    lines = [line for line in done.stderr.splitlines() if line != _OF_THE_PLUGIN]
    if done.returncode:
        lines.append(f"It ended with {done.returncode}.")
    running = held[-1]["pids"] if held else []
    until = time.monotonic() + _PARTING
    while running and time.monotonic() < until:
        running = [one for one in running if Path(f"/proc/{one}").exists()]
        time.sleep(0.05)
    if running:
        lines.append(f"These processes are left over: {running}")
    log = room / "base" / "log" / "synoptic.log"
    if log.exists():
        lines.append(f"The log ends so: {log.read_text('utf-8')[-2000:]}")
    left = [str(path) for path in (room / "tmp").rglob("*")]
    if left:
        lines.append(f"These files are left over: {left}")
    return held, "\n".join(lines)


def grown(held: Sequence[dict[str, Any]], after: float) -> list[str]:
    """Return what has grown too much since `after` seconds, a sentence each."""
    first = next((one for one in held if one["seconds"] >= after), held[-1])
    last = held[-1]
    told = "Of {what}: {first:,}, then {last:,}."
    found = [what for what in SIZES if last[what] > GROWTH * first[what]]
    found += [what for what, slack in COUNTS.items() if last[what] > first[what] + slack]
    return [told.format(what=what, first=first[what], last=last[what]) for what in found]


def curve(held: Sequence[dict[str, Any]], lines: int = 15) -> str:
    """Return the figures as a table of so many lines."""
    names = [name for name in held[0] if name not in ("did", "pids")]
    step = max(1, len(held) // lines)
    chosen = [*held[::step], held[-1]]
    rows = [" ".join(f"{name:>9}" for name in names)]
    rows += [" ".join(f"{one[name]:>9}" for name in names) for one in chosen]
    return "\n".join(rows)


def main() -> int:
    """Use the program and print what it held; 1 if too much."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--stories", type=int, default=50)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        held, complaints = used(Path(place), options.minutes, options.stories)
    if held:
        print(curve(held))
        print(held[-1]["did"])
    wrong = grown(held, options.minutes * 6) if held else ["Nothing was done."]
    print("\n".join([*wrong, complaints]).strip() or "Nothing was left over.")
    return 1 if wrong or complaints else 0


if __name__ == "__main__":
    sys.exit(main())
