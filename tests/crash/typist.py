"""Somebody at the real window, with real keys, until killed; in a process without a screen."""

from __future__ import annotations

import random
import string
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from reader.app import desktop
from reader.export.document import JsonExporter
from reader.model.bundle import Bundle
from reader.model.edit import Edit
from reader.progress import silently
from reader.resources import sample_story
from reader.settings import SETTINGS_NAME, Settings, save_settings
from reader.storage.backups import backups
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.ui import window
from reader.ui.inspector.notes_fields import BodyEdit
from reader.ui.inspector.panel import PASSAGE
from reader.worker.bundling import WriteBundle
from reader.worker.language import CompareArticles
from reader.worker.workers import language_worker
from tests.crash.ledger import Deed, Ledger, Teller, changes, held
from tests.making import NOW, a_note, a_story, imported

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QShowEvent

    from reader.paths import Paths
    from reader.storage.backups import Backup

    #: Tells whether somebody who waits can go on.
    Until = Callable[[], bool]

BEAT = 2  # ms between two looks whether somebody who waits can go on
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
THEIRS, MORE = "theirs.synoptic", "more.txt"


def prepare(paths: Paths) -> Ledger:
    """Make a user who has a story of two articles, compared once; it is what opens first."""
    first, second, third = (imported(file.read_text("utf-8")) for file in sample_story()[:3])
    story = a_story(first, second)
    with closing(Library(open_library(paths.data))) as library:
        library.shelve([first, second])
        library.apply(Edit(story.id, stories=((None, story),)))
        state = held(library)
    with closing(language_worker(paths.cache)) as language:
        language.run(CompareArticles((first.article, second.article)))
    save_settings(Settings(story=story.id), paths.config / SETTINGS_NAME)
    folder = paths.data.with_name("handed on")
    folder.mkdir()
    theirs = replace(story, articles=(*story.articles, third.article.key))
    note = a_note(theirs, author="Kim")
    WriteBundle(Bundle(theirs, (first, second, third), (note,), (), (), NOW), folder / THEIRS)(
        None, silently
    )
    (paths.data / MORE).write_text(third.article.text, "utf-8")
    return Ledger(state, state)


class Told(Library):
    """The library of the window, which says what is about to be written."""

    teller: Teller
    doing = ""

    def apply(self, edit: Edit) -> None:
        """Say it, then do it."""
        self.teller.begin(Deed(self.doing or "typing", changes(edit)))
        super().apply(edit)


class Typist(window.MainWindow):
    """The window, with somebody who goes on and on at it."""

    chance: random.Random
    known: tuple[Backup, ...]  # the backups of which it is known what they hold

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's
        """Begin."""
        super().showEvent(event)
        self.until: Until = lambda: self.led.showing.comparison is not None
        self.steps = self.walk()
        self.led.keeping.made.connect(self.confirm)
        self.timer = QTimer(self, interval=BEAT)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def confirm(self) -> None:
        """Say that what was made is written, as far as the window knows."""
        if not self.led.keeping.unwritten:
            Told.teller.done()

    def look(self) -> None:
        """Go on where nothing is to be waited for."""
        if self.until():
            self.until = next(self.steps)

    def walk(self) -> Iterator[Until]:
        """Do one thing after the other, once the story is there."""
        Told.teller.done()
        acts = {
            self.note: 10, self.deny: 4, self.undo_keys: 6, self.articles: 2,
            self.back_up: 2, self.hand_on: 2, self.merge: 1, self.restore: 1,
        }  # fmt: skip
        while True:
            (act,) = self.chance.choices(list(acts), list(acts.values()))
            Told.doing = (
                act.__name__.replace("note", "typing")
                .replace("deny", "correction")
                .replace("undo_keys", "undo")
            )
            yield from act()
            yield self.patience()

    def patience(self) -> Until:
        """Return what waits for work under way, for a while."""
        over = self.pause(100)
        return lambda: not self.led.tasks.busy or over()

    def press(self, key: Qt.Key, held_: Qt.KeyboardModifier) -> None:
        """Press keys, as somebody does who looks at the window."""
        QTest.keyClick(self.windowHandle(), key, held_)

    def note(self) -> Iterator[Until]:
        """Write a note on a passage, letter by letter."""
        for _ in range(self.chance.randint(1, 4)):
            self.press(Qt.Key.Key_Down, ALT)
        self.press(Qt.Key.Key_3, ALT)
        yield lambda: True
        for letter in self.chance.choices(string.ascii_letters + "  .,", k=30):
            body: Any = self.findChild(BodyEdit)
            if body is None or not body.isVisible():
                return
            QTest.keyClicks(body, letter)
            yield self.pause()
        if self.chance.random() < 0.5:  # what is typed is saved when somebody pauses
            yield self.pause(400)

    def deny(self) -> Iterator[Until]:
        """Say that a match is none."""
        self.press(Qt.Key.Key_Down, ALT)
        yield lambda: True
        self.inspector.tabs.setCurrentIndex(PASSAGE)
        page: Any = self.inspector.page(PASSAGE)
        QTest.mouseClick(page.deny, Qt.MouseButton.LeftButton)
        yield self.pause()

    def undo_keys(self) -> Iterator[Until]:
        """Take something back, and sometimes do it again."""
        self.press(Qt.Key.Key_Z, CTRL)
        yield self.pause()
        if self.chance.random() < 0.5:
            self.press(Qt.Key.Key_Z, CTRL | SHIFT)
            yield self.pause()

    def articles(self) -> Iterator[Until]:
        """Take an article out of the story, or add one from a file."""
        if len(self.led.story.state.articles) > 1:
            self.led.story.remove(len(self.led.story.state.articles) - 1)
        else:
            self.led.opening.open([self.led.safekeeping._folder / MORE])
        yield self.pause()

    def back_up(self) -> Iterator[Until]:
        """Make a backup."""
        self.actions_.back_up.trigger()
        yield self.pause()

    def hand_on(self) -> Iterator[Until]:
        """Write the story as a file for a colleague."""
        to = self.led.safekeeping._folder.with_name("handed on") / "story.synoptic"
        self.led.passing.write(self.led.story.id, to, named=True)
        yield self.pause()

    def merge(self) -> Iterator[Until]:
        """Take in what a colleague has made of the story."""
        self.led.opening.open([self.led.safekeeping._folder.with_name("handed on") / THEIRS])
        yield self.pause()

    def restore(self) -> Iterator[Until]:
        """Put a backup in the place of the library."""
        there = [one for one in backups(self.led.safekeeping._folder) if one in self.known]
        if not there:
            return
        self.inspector.save_notes()
        chosen = self.chance.choice(there)
        done: list[None] = []
        self.led.safekeeping.restored.connect(lambda: done.append(None))
        Told.teller.begin(Deed("restoring", restored=str(chosen.path)))
        self.led.safekeeping.restore(chosen)
        yield lambda: bool(done)
        Told.teller.done()

    def pause(self, most: int = 8) -> Until:
        """Return what waits as long as somebody does between two keys, at most so many beats."""
        left = iter(range(self.chance.randint(0, most)))
        return lambda: next(left, None) is None


def go_on(paths: Paths, pipe: int, seed: int) -> None:
    """Open the window as a user does, on the story that was open last, and work until killed."""
    Told.teller = Teller(pipe)
    Told.teller.begin(Deed("opening"))
    Typist.chance = random.Random(seed)
    Typist.known = backups(paths.data)
    vars(desktop)["Library"] = Told
    vars(window)["MainWindow"] = Typist
    desktop.open_window(paths, (), JsonExporter())
