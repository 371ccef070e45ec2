"""Somebody who works in a library without a window, and says each thing before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from reader.model.edit import Edit
from reader.model.target import target_on
from reader.model.text import Span
from reader.worker.librarian import Librarian
from reader.worker.shelving import Shelve
from reader.workflow.now import now
from tests.crash.ledger import Deed, Teller, changes
from tests.making import a_story, imported

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reader.model.article import Imported
    from reader.model.story import Opened
    from reader.model.target import Target
    from reader.storage.library import Library
    from reader.worker.work import Work
    from reader.workflow.services import Services

T = TypeVar("T")

LAMP = "the lamp of Sorn is out since Friday; 40 boats — nobody came 🌊 “says” Ida Brün?"


class Doer:
    """Somebody at work in a library.

    Attributes:
        parts: What the program works with.
        chance: Decides.
        folder: Where files go that are handed on.
    """

    def __init__(self, parts: Services, teller: Teller, chance: random.Random, folder: Path):
        self.parts, self.chance, self.folder = parts, chance, folder
        self._teller = teller
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    def apply(self, kind: str, edit: Edit) -> None:
        """Make a change as the window does: one transaction, one step that can be taken back."""
        self._write(kind, edit)
        self._done.append(edit)
        self._undone.clear()

    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            edit = self._done.pop()
            self._undone.append(edit)
            self._write("undo", edit.reversed)

    def redo(self) -> None:
        """Make it again."""
        if self._undone:
            edit = self._undone.pop()
            self._done.append(edit)
            self._write("redo", edit)

    def _write(self, kind: str, edit: Edit) -> None:
        self._teller.begin(Deed(kind, changes(edit)))
        self.parts.library.apply(edit)
        self._teller.done()

    def work(
        self,
        kind: str,
        act: Callable[[], object],
        restored: str = "",
        going: Sequence[tuple[str, None]] = (),
    ) -> None:
        """Do what changes none of the things, puts a backup in their place, or has some go.

        Where `act` returns a list, it is of the files it made.
        """
        self._teller.begin(Deed(kind, list(going), restored=restored))
        made = act()
        if restored:  # of another library nothing can be taken back
            self._done.clear()
            self._undone.clear()
        self._teller.done(made if isinstance(made, list) else [])

    def id(self) -> str:
        """Return a new id."""
        return str(UUID(int=self.chance.getrandbits(128), version=4))

    def words(self, most: int) -> str:
        """Return some words."""
        return " ".join(self.chance.choices(LAMP.split(), k=self.chance.randint(1, most)))

    def imported(self) -> Imported:
        """Return an article with its file, between a page and a long report."""
        text = f"{self.id()} {self.words(self.chance.choice((60, 4000)))}".strip()
        return imported(text, original=text.encode() * 3, imported=now())

    def librarian(self, work: Work[Library, T]) -> T:
        """Have the librarian do something, and wait for it."""
        assert isinstance(self.parts.librarian, Librarian)
        return self.parts.librarian.run(work)

    def begin_story(self) -> None:
        """Make a story of new articles."""
        shelved = [self.imported() for _ in range(self.chance.randint(1, 3))]
        self.librarian(Shelve(tuple(shelved)))
        story = a_story(*shelved, id=self.id(), name=self.words(4), created=now())
        self.apply("story", Edit(story.id, stories=((None, story),)))

    def opened(self) -> Opened:
        """Return a story, some of the time a new one."""
        entries = self.parts.library.stories()
        if not entries or self.chance.random() < 0.05:
            self.begin_story()
            entries = self.parts.library.stories()
        found = self.parts.library.open(self.chance.choice(entries).id)
        assert found is not None
        return found

    def place(self, there: Opened) -> tuple[Target, ...]:
        """Return a place in one of the articles of a story, or none where it has none."""
        if not there.articles:
            return ()
        article = self.chance.choice(there.articles)
        start = self.chance.randrange(len(article.text) - 1)
        return (target_on(article, Span(start, min(start + 30, len(article.text)))),)
