"""What a user can do, as plain functions; no window, no terminal.

What takes long comes as `Work`, to be handed to one of the `Services`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

from reader.comparison import wording
from reader.export.base import Edition, Exporter
from reader.model.note import Note
from reader.progress import silently
from reader.worker.language import CompareArticles
from reader.worker.printing import Print
from reader.worker.reading import Reading, Unread, read_files
from reader.worker.work import Job, Work

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reader.errors import ReaderError
    from reader.model.article import Article
    from reader.model.comparison import Comparison
    from reader.model.text import Span
    from reader.model.wording import Piece
    from reader.paths import Paths
    from reader.progress import Report
    from reader.settings import Settings
    from reader.worker.models import Language

__all__ = [
    "Background",
    "Edition",
    "Exporter",
    "Job",
    "NoteStore",
    "Reading",
    "Services",
    "Unread",
    "Work",
    "comparing",
    "differences",
    "edition",
    "new_note",
    "printing",
    "reading",
    "rewritten",
]

S_co = TypeVar("S_co", covariant=True)
T = TypeVar("T")


class Background(Protocol[S_co]):
    """Does work somewhere else, one piece after another, and calls back."""

    def start(
        self,
        work: Work[S_co, T],
        *,
        done: Callable[[T], None],
        failed: Callable[[ReaderError], None],
        progress: Report = silently,
    ) -> Job:
        """Do `work`; then call `done` with its result or `failed`, exactly one of them."""
        ...


class NoteStore(Protocol):
    """Where notes are kept.  Each method may raise `StorageFailed`."""

    def add(self, note: Note) -> Note:
        """Store `note` and return it with its number."""
        ...

    def change(self, note: Note) -> None:
        """Store `note` in place of the one with its number."""
        ...

    def remove(self, note: Note) -> None:
        """Forget the note with this one's number."""
        ...

    def of(self, fingerprints: Sequence[str]) -> Sequence[Note]:
        """Return the notes on these articles, in the order given, each article's in its order."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """What the window works with.  Made once, in `reader.app`.

    Attributes:
        reading: Reads files.
        language: Compares articles; its process keeps the models loaded.
        printing: Writes documents.
        notes: The user's notes.
        exporters: The kinds of document there are.
        paths: Where files are kept.
        settings: What the user chose.
    """

    reading: Background[None]
    language: Background[Language]
    printing: Background[None]
    notes: NoteStore
    exporters: tuple[Exporter, ...]
    paths: Paths
    settings: Settings


def reading(paths: Sequence[Path]) -> Work[None, tuple[Reading, ...]]:
    """Return the work of reading files: an `Article` or an `Unread` a file, in their order."""
    return read_files(paths, _now())


def comparing(articles: Sequence[Article]) -> Work[Language, Comparison]:
    """Return the work of comparing `articles`; it reports once an article analysed."""
    return CompareArticles(tuple(articles))


def printing(exporter: Exporter, edition: Edition, to: Path) -> Work[None, Path]:
    """Return the work of writing a document to `to`; its result is `to`."""
    return Print(exporter, edition, to)


def edition(
    title: str, comparison: Comparison, notes: Sequence[Note] = (), author: str = ""
) -> Edition:
    """Return what goes into a document that is made now."""
    created = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
    return Edition(title, comparison, tuple(notes), author, created)


def differences(left: str, right: str) -> Sequence[Piece]:
    """Return how the wording of two passages differs, from left to right; takes about 0.4 ms."""
    return wording.differences(left, right)


def new_note(article: Article, span: Span | None, body: str) -> Note:
    """Return a note, made now, on the passage at `span`, or on the whole article."""
    now = _now()
    quoted = span.of(article.text) if span else ""
    return Note(article.fingerprint, span, quoted, body, created=now, changed=now)


def rewritten(note: Note, body: str) -> Note:
    """Return `note` with other words, changed now."""
    return replace(note, body=body, changed=_now())


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
