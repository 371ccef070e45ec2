"""The parts that the window works with."""

from __future__ import annotations

import logging
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from reader.app.calling import opened_elsewhere
from reader.app.documents import SUFFIXES, Document
from reader.errors import StorageFailed
from reader.sentences import Sentence
from reader.settings import SETTINGS_NAME, load_settings, set_aside
from reader.storage.database import open_for_reading, open_in_memory, open_library
from reader.storage.library import Library
from reader.storage.lock import Lock
from reader.storage.mending import mend
from reader.system import needed_of_the_system
from reader.worker.librarian import Librarian
from reader.worker.workers import (
    language_worker,
    printing_worker,
    reading_worker,
    seeking_worker,
    surveying_worker,
)
from reader.workflow.services import Services

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reader.export.base import Exporter
    from reader.paths import Paths
    from reader.worker.models import Language
    from reader.worker.worker import Worker

log = logging.getLogger(__name__)


def open_window(paths: Paths, files: Sequence[Path], pdf: Exporter) -> int:
    """Open the window on `files` and return the exit status when it is closed.

    Where a window of the same user has the library already, that one opens them instead.

    Where there is something to compare, the language process is started before the window's
    libraries are imported, so that the models load meanwhile; where a story is opened again, of
    which all is remembered, afterwards.  Else it is started once the window is there.
    """
    lock = Lock(paths.data)
    called = lock.is_signed  # else nobody has the library, or somebody is about to
    if called and opened_elsewhere(lock, paths.data, files):
        return 0
    again = not files and bool(load_settings(paths.config / SETTINGS_NAME).story)
    worker = language_worker(paths.cache, ahead=not again, afterwards=again)
    with closing(worker) as language:
        if files or again:
            language.warm()
        with needed_of_the_system():
            from reader.app import screen

        if not called and opened_elsewhere(lock, paths.data, files):
            return 0
        with services(paths, language, pdf, lock) as parts:
            return screen.show(parts, files, language.warm)


@contextmanager
def services(
    paths: Paths, language: Worker[Language], pdf: Exporter, lock: Lock | None = None
) -> Iterator[Services]:
    """Yield what the window works with, all in the folders `paths`, and close it afterwards.

    `lock` is that of the library, which may be held already.
    Where the library cannot be opened, or another window writes to it, the articles can be read
    all the same; `Library.holder` then says so.
    """
    with ExitStack() as stack:
        lock = lock or Lock(paths.data)
        holder = lock.acquire()
        stack.callback(lock.release)
        news = mend(paths.data, datetime.now(UTC), look=lock.was_left) if holder is None else None
        library = stack.enter_context(closing(_library(paths, holder)))
        shelves = partial(_shelves, paths, library.holder)
        yield Services(
            reading=stack.enter_context(closing(reading_worker())),
            language=language,
            surveying=stack.enter_context(closing(surveying_worker())),
            seeking=stack.enter_context(closing(seeking_worker())),
            printing=stack.enter_context(closing(printing_worker())),
            librarian=stack.enter_context(closing(Librarian(shelves))),
            library=library,
            exporters=(pdf, *map(Document, SUFFIXES)),
            paths=paths,
            settings=load_settings(paths.config / SETTINGS_NAME),
            news=news,
            unread=_unread(paths.config / SETTINGS_NAME),
        )


def _unread(settings: Path) -> Sentence | None:
    """Keep what the user chose where it cannot be read, and return what to tell them of it."""
    aside = set_aside(settings)
    if aside is None:
        return None
    return Sentence(
        "Your choices could not be read, so those of a new installation hold; the file is kept as "
        "“{name}” in the folder “{folder}”.",
        name=aside.name,
        folder=str(aside.parent),
    )


def _shelves(paths: Paths, holder: str | None) -> Library:
    """Return the librarian's library: what the window's is.

    Raises:
        StorageFailed: The window's could be opened and this one cannot, just now: the librarian
            tries again with the next work, instead of doing all in an empty one.
    """
    return Library(open_library(paths.data)) if holder is None else _library(paths, holder)


def _library(paths: Paths, holder: str | None) -> Library:
    """Return the library, for the thread that calls; with a holder it only reads.

    One that cannot be written, on a full disk for instance, is read; one that cannot be opened is
    stood in for by an empty one that keeps nothing.
    """
    try:
        if holder is None:
            return Library(open_library(paths.data))
    except StorageFailed as error:
        log.warning("the library was not opened for writing", exc_info=True)
        holder = Sentence("{error} Until then nothing is saved.", error=error.sentence)
    try:
        return Library(open_for_reading(paths.data), holder)
    except StorageFailed:
        log.warning("the library was not opened", exc_info=True)
        return Library(open_in_memory(), holder)
