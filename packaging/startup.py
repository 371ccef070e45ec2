"""How long the bundle takes to start, against the program as pip installs it.

    python packaging/startup.py dist/synoptic/synoptic .venv/bin/synoptic [--rounds 9]

In turn, each in a fresh process: until the window is on the screen (Xvfb's, as xdotool sees it),
and until the command line has compared the sample story.  Prints medians and their ratio.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

DISPLAY = ":193"
#: Seconds after which something is wrong.
_LONGEST = 60.0


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("bundle", type=Path)
    parser.add_argument("installed", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    programs = (options.bundle.resolve(), options.installed.absolute())
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-noreset", "-screen", "0", "1440x900x24"])
    try:
        time.sleep(1)
        for what, seconds in (("window", _window), ("compared", _compared)):
            _measure(what, seconds, programs, options.rounds)
    finally:
        screen.terminate()


def _measure(
    what: str, seconds: Callable[[Path], float], programs: tuple[Path, Path], rounds: int
) -> None:
    for program in programs:
        seconds(program)  # into the system's memory
    taken = [[seconds(program) for program in programs] for _ in range(rounds)]
    bundle, installed = (statistics.median(one) for one in zip(*taken, strict=True))
    print(f"{what:9} {bundle:6.2f} s {installed:6.2f} s {bundle / installed:5.2f} x")


def _window(program: Path) -> float:
    """Return the seconds until the window of `program` is on the screen."""
    screen = os.environ | {"DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
    search = ["xdotool", "search", "--onlyvisible", "--name", "Synoptic"]
    with tempfile.TemporaryDirectory() as base:
        start = time.monotonic()
        running = subprocess.Popen([program, "--base", base], env=screen)
        while subprocess.run(search, env=screen, capture_output=True, check=False).returncode:
            if time.monotonic() - start > _LONGEST:
                raise SystemExit(f"{program} shows no window")
        taken = time.monotonic() - start
        running.terminate()
        running.wait()
        return taken


def _compared(program: Path) -> float:
    """Return the seconds until `program` has compared the sample story."""
    with tempfile.TemporaryDirectory() as base:
        start = time.monotonic()
        command = [str(program), "compare", "--sample", "--base", base, "--json", f"{base}/s.json"]
        subprocess.run(command, check=True, capture_output=True)
        return time.monotonic() - start


if __name__ == "__main__":
    main()
