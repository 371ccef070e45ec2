"""Take pictures of every view, in every theme and size.

    python -m tests.screens FOLDER [--theme dark] [--size 1024x700] [--language de] [--only tab]

Each size and language is a process of its own, since neither changes while a program runs.
`720x450@2` is a window of 1440 × 900 pixels on a screen that enlarges all by two.  The screen is
as large as the window: what does not fit is seen not to.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.screens.screen import tell_screen

SIZES = ("1440x900", "1024x700", "720x450@2")
THEMES = ("light", "dark", "contrast")
ENGLISH = "en"
SOME = "reading-passage,menu,preview,paper"  # what other languages are looked at in


def main() -> int:
    """Take the pictures; the exit status says whether all came out."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", choices=THEMES, action="append", default=[])
    parser.add_argument("--size", choices=SIZES)
    parser.add_argument("--language", choices=(ENGLISH, "de", "fr"))
    parser.add_argument("--only", default="", help="how names of views begin, between commas")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    themes = options.theme or list(THEMES)
    if options.size is None:
        runs = [(size, options.language or ENGLISH, options.only) for size in SIZES]
        if options.language is None:
            runs += [("1440x900", code, options.only or SOME) for code in ("de", "fr")]
        return max(_apart(options.folder, themes, run) for run in runs)
    # Only after the screen is told: Qt reads of it as it is imported.
    with tempfile.TemporaryDirectory() as told:
        width, height = tell_screen(Path(told) / "screen.json", options.size)
        from tests.screens.taking import Wanted, take

        only = tuple(filter(None, options.only.split(",")))
        language = options.language or ENGLISH
        return take(Wanted(options.folder, tuple(themes), (width, height), language, only))


def _apart(folder: Path, themes: list[str], run: tuple[str, str, str]) -> int:
    size, language, only = run
    chosen = [word for theme in themes for word in ("--theme", theme)]
    more = ["--size", size, "--language", language, "--only", only]
    command = [sys.executable, "-m", "tests.screens", str(folder), *chosen, *more]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
