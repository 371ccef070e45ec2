"""The program at work for a long time: its real window opens story after story and uses each.

A program of its own, started by `tests.load`: python -m tests.load.journey ROOM MINUTES VISITS.
Prints a line of JSON about every visit of a story: what the window and its workers hold.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader import app

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QObject

    Steps = Iterator[Callable[[], bool]]

_SUFFIXES = (".html", ".json", ".docx", ".md", ".csv")
_LONGEST = 120  # seconds that anything may take
_PAGE = os.sysconf("SC_PAGE_SIZE")


def memory(process: int | str = "self") -> float:
    """Return what a process has in memory that is in no file, in MiB; 0: it is gone."""
    try:
        told = Path(f"/proc/{process}/smaps_rollup").read_text("ascii")
    except OSError:
        return 0.0
    # Not what is "private": pages of libraries are, as soon as no other program has them open.
    sizes = [int(line.split()[1]) for line in told.splitlines() if line.startswith("Anonymous:")]
    return sum(sizes) / 1024


def children() -> list[int]:
    """Return the numbers of the processes this one has started, its helpers among them."""
    told = [
        (one / "children").read_text("ascii").split() for one in Path("/proc/self/task").iterdir()
    ]
    return [int(one) for some in told for one in some]


def inner(owner: QObject) -> int:
    """Return how many objects an object of Qt owns, and those again.

    Not those within a document: of every table that is counted Python holds something for good.
    """
    from PySide6.QtGui import QTextDocument

    parts = owner.children()
    return len(parts) + sum(inner(one) for one in parts if not isinstance(one, QTextDocument))


def main() -> int:
    """Open the program's window and use it; returns its exit status."""
    room, minutes, visits = Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
    ids = [line for line in (room / "stories").read_text("utf-8").split() if line]
    sys.argv = ["synoptic", "--base", str(room / "base")]
    _use(room, ids, minutes, visits)
    return app.main()


def _use(room: Path, ids: list[str], minutes: float, visits: int) -> None:
    """Have the window that is about to be opened be one that is used."""
    from reader.ui import window

    class Used(window.MainWindow):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            from PySide6.QtCore import QTimer

            self.use = Use(self, room, ids, minutes, visits)
            timer = QTimer(self, interval=15)
            timer.timeout.connect(self.use.look)
            timer.start()

    window.MainWindow = Used  # type: ignore[assignment, misc]


class Use:
    """Uses a window, step by step, from its own event loop.

    Args:
        window: The window.
        room: Where documents go.
        ids: Of the stories.
        minutes: How long.
        visits: How often at most; 0: for all that time.
    """

    def __init__(
        self, window: Any, room: Path, ids: list[str], minutes: float, visits: int
    ) -> None:
        self.window, self.room, self.ids, self.visits = window, room, ids, visits
        self.began, self.until = time.monotonic(), time.monotonic() + 60 * minutes
        self.did: Counter[str] = Counter()
        self.steps = self.walk()
        self.ready: Callable[[], bool] | None = lambda: True
        self.since = time.monotonic()

    def look(self) -> None:
        """Do the next step where what it waits for has come."""
        if self.ready is None:
            return
        if self.ready():
            self.since = time.monotonic()
            try:
                self.ready = next(self.steps, None)
            except Exception:
                os.write(2, b"the journey broke off\n")
                self._end()
                raise
            if self.ready is None:
                self._end()
        elif time.monotonic() - self.since > _LONGEST:
            sentences = self.window.messages.sentences
            print(f"waiting too long after {self.did}: {sentences}", file=sys.stderr)
            self._end()

    def _end(self) -> None:
        self.ready = None
        self.window.close()
        from PySide6.QtWidgets import QApplication

        QApplication.quit()

    def walk(self) -> Steps:
        """Visit the stories in turn until the time is over."""
        visits = 0
        while time.monotonic() < self.until and visits != (self.visits or -1):
            yield from self.visit(self.ids[visits % len(self.ids)], visits)
            visits += 1
            print(json.dumps(self.held(visits)), flush=True)

    def visit(self, story: str, number: int) -> Steps:
        """Open a story and do in it what there is to do."""
        led, actions = self.window.led, self.window.actions_
        led.story.open(story)
        self.did["open"] += 1
        yield lambda: led.showing.comparison is not None and self.idle()
        yield from self.write_notes()
        yield from self.correct()
        yield from self.look_around()
        yield from self.seek()
        yield from self.export(number)
        if number % 3 == 0:
            yield from self.add_and_take_back(number)
        if number % 5 == 0:
            yield from self.ask_and_leave()
        if number % 10 == 0:
            actions.back_up.trigger()
            yield self.idle
            yield from self.pass_on(story)
        led.story.close()
        self.did["close"] += 1
        yield self.idle

    def idle(self) -> bool:
        """Tell whether no work is under way."""
        return not self.window.led.tasks.busy

    def write_notes(self) -> Steps:
        """Write a note, write on, take it back, do it again, and remove it."""
        led, actions = self.window.led, self.window.actions_
        for words in ("Who saw it?", "Who saw it first? " * 20):
            id_ = led.noting.begin(())
            led.noting.write(replace(led.noting.notes[id_], body=words, tags=("sea",)))
            self.did["note"] += 1
            yield lambda: True
            actions.undo.trigger()
            actions.redo.trigger()
            self.did["undo"] += 1
            yield lambda: True
            led.noting.remove(id_)
            yield lambda: True

    def correct(self) -> Steps:
        """Say that a quote is none, and take that back."""
        from reader.model.comparison import Passage, Place

        led, actions = self.window.led, self.window.actions_
        analyses = led.showing.comparison.analyses
        quoted = [at for at, analysis in enumerate(analyses) if analysis.quotes]
        if quoted:
            content = led.showing.comparison.quote(Place(quoted[0], 0)).content
            led.overruling.ask_speaker(Passage(quoted[0], content))
            yield lambda: True
            led.overruling.dialog.reject()
            self.did["dialog"] += 1
            led.correcting.take_no_quote(Place(quoted[0], 0))
            self.did["correct"] += 1
            yield self.idle
            actions.undo.trigger()
            yield lambda: led.showing.comparison is not None and self.idle()

    def look_around(self) -> Steps:
        """Go from match to match, through all tabs, to the synopsis and back; zoom, hide, move."""
        window, actions = self.window, self.window.actions_
        for tab in range(window.inspector.tabs.count()):
            window.inspector.tabs.setCurrentIndex(tab)
            yield lambda: True
            for action in (actions.next_match, actions.next_difference, actions.next_pane):
                action.trigger()
        for action in (
            *(actions.synopsis, actions.reading, actions.larger, actions.larger, actions.normal),
            *(actions.only_here, actions.only_here, actions.together, actions.together),
            *(actions.toggle_pane, actions.undo, actions.move_down, actions.undo),
            *(actions.possible, actions.possible, *list(actions.themes.values())[:3]),
        ):
            action.trigger()
            self.did["look"] += 1
            yield lambda: True
        yield self.idle

    def seek(self) -> Steps:
        """Find words in the articles, and in all stories."""
        from reader.ui.sidebar.search import SearchField

        led, actions = self.window.led, self.window.actions_
        actions.find_all.trigger()
        led.seeking.going.bar.field.setText("the")
        for _ in range(5):
            actions.find_next.trigger()
            yield lambda: True
        led.seeking.going.bar.field.setText("")
        field = self.window.sidebar.findChild(SearchField)
        field.setText("bridge council")
        yield lambda: True
        yield self.idle
        field.clear()
        self.did["search"] += 1
        yield self.idle

    def export(self, number: int) -> Steps:
        """Write a document, a PDF every fourth time."""
        from reader.ui.exporting import PDF, Subject

        led = self.window.led
        suffix = PDF if number % 4 == 0 else _SUFFIXES[number % len(_SUFFIXES)]
        to = self.room / f"out{suffix}"
        to.unlink(missing_ok=True)
        subject = Subject("Story", led.showing.comparison, led.story.state.notes)
        led.exporting.write(suffix, subject, to)
        self.did[f"export {suffix}"] += 1
        yield to.exists
        yield self.idle

    def add_and_take_back(self, number: int) -> Steps:
        """Paste an article, wait till it is compared, and undo that."""
        from PySide6.QtCore import QMimeData

        led = self.window.led
        before = len(led.story.state.articles)
        data = QMimeData()
        data.setText(f"The harbour of Sorn, part {number % 7}. " + "The lamp is out again. " * 60)
        led.pasting.drop(data)
        yield lambda: len(led.story.state.articles) > before
        yield lambda: led.showing.comparison is not None and self.idle()
        self.did["add"] += 1
        self.window.actions_.undo.trigger()
        yield lambda: len(led.story.state.articles) == before and self.idle()

    def ask_and_leave(self) -> Steps:
        """Open what dialogs there are, and leave each."""
        from PySide6.QtWidgets import QApplication, QDialog

        a = self.window.actions_
        for action in (
            a.about,
            a.shortcuts,
            a.corrections,
            a.pdf,
            a.restore,
            a.hand_on,
            a.preview,
        ):
            action.trigger()
            yield self.idle
            yield lambda: True
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, QDialog) and widget.isVisible():
                    widget.reject()
                    self.did["dialog"] += 1
            yield lambda: True

    def pass_on(self, story: str) -> Steps:
        """Write the story for a colleague, and take it in again."""
        led, to = self.window.led, self.room / "story.synoptic"
        to.unlink(missing_ok=True)
        led.passing.write(story, to, named=True)
        yield to.exists
        yield self.idle
        led.opening.open([to])
        self.did["pass on"] += 1
        yield lambda: led.showing.comparison is not None and self.idle()

    def held(self, visits: int) -> dict[str, Any]:
        """Return what window and workers hold now."""
        from PySide6.QtWidgets import QApplication

        gc.collect()
        workers = children()
        return {
            "visits": visits,
            "seconds": round(time.monotonic() - self.began, 1),
            "window": round(memory(), 1),
            "workers": round(sum(map(memory, workers)), 1),
            "handles": len(list(Path("/proc/self/fd").iterdir())),
            "threads": threading.active_count(),
            "processes": len(workers),
            "objects": inner(self.window),
            "widgets": len(QApplication.topLevelWidgets()),
            "python": len(gc.get_objects()),
            "temporary": len(list((self.room / "tmp").rglob("*"))),
            "pids": workers,
            "did": dict(self.did),
        }


if __name__ == "__main__":
    sys.exit(main())
