"""The real window, used while everything it writes fails, and after that.

A program of its own, which the shim is loaded into: python -m tests.faults.at_window BASE FAULT.
Prints what the user is told while something fails, a line each, and then what became of the work.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader import app
from tests.faults.shim import FAULTS, Shim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LONGEST = 100  # seconds that anything may take


def main() -> int:
    """Open the window on the library in a folder and use it; returns its exit status."""
    base, name = Path(sys.argv[1]), sys.argv[2]
    fault = next(one for one in FAULTS if one.name == name)
    shim = Shim(Path(os.environ["FAULTS_CONTROL"]))
    sys.argv = ["synoptic", "--base", str(base)]
    from reader.ui import window

    class Failing(window.MainWindow):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            from PySide6.QtCore import QTimer

            self.steps = steps(self, base, lambda: shim.failing(fault, 1))
            self.ready: Callable[[], bool] | None = lambda: True
            self.until = time.monotonic() + _LONGEST
            timer = QTimer(self, interval=20)
            timer.timeout.connect(self.look)
            timer.start()

        def look(self) -> None:
            if self.ready is None:
                return
            if time.monotonic() > self.until:
                print("it takes too long")
                os._exit(3)
            if self.ready():
                self.ready = next(self.steps, None)
                if self.ready is None:
                    self.close()

    window.MainWindow = Failing  # type: ignore[assignment, misc]
    return app.main()


def steps(window: Any, base: Path, failing: Callable[[], Any]) -> Iterator[Callable[[], bool]]:
    """Do all kinds of work in a window while something fails, then once more."""
    from reader.ui.exporting import Subject

    led, told = window.led, window.messages

    def idle() -> bool:
        return not led.tasks.busy

    def work(name: str) -> Iterator[Callable[[], bool]]:
        id_ = led.noting.begin(())
        led.noting.write(replace(led.noting.notes[id_], body=name))
        subject = Subject("Story", led.showing.comparison, led.story.state.notes)
        for suffix in (".html", ".pdf"):
            led.exporting.write(suffix, subject, base / "out" / f"{name}{suffix}")
            yield idle
        window.actions_.back_up.trigger()
        yield idle
        led.passing.write(led.story.id, base / "out" / f"{name}.synoptic", named=True)
        yield idle
        yield idle
        window.actions_.larger.trigger()
        window.saving.now()
        led.resuming.save()

    led.story.open("story")
    yield lambda: led.showing.comparison is not None and idle()
    with ExitStack() as stack:
        stack.enter_context(failing())
        yield from work("failing")
    for sentence in told.sentences:
        print(f"told {sentence}")
    told.clear()
    led.keeping.write()
    yield from work("after")
    print(f"then {' / '.join(told.sentences)}")
    print(f"kept {sorted(note.body for note in led.story.state.notes)[-2:]}")


if __name__ == "__main__":
    sys.exit(main())
