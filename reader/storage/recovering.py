"""A damaged library made anew from whatever reads of it, and from its newest backup."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.model.edit import Edit
from reader.sentences import Sentence
from reader.storage.backups import backups
from reader.storage.contents import opened
from reader.storage.damaged import UNREADABLE
from reader.storage.database import FILE, open_database, open_for_reading
from reader.storage.failures import explained, is_damage
from reader.storage.library import Library
from reader.storage.replacing import keep_aside, put_in_place
from reader.storage.rooms import making
from reader.storage.salvage import filled, salvage
from reader.storage.schema import LIBRARY
from reader.storage.snapshots import is_sound

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from reader.storage.backups import Backup
    from reader.storage.salvage import Salvage

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What became of a damaged library.

    Attributes:
        aside: Where the damaged file is now.
        stories: How many stories there are again, without those that were deleted.
        articles: How many articles.
        notes: How many notes.
        backup: The backup that what did not read was taken from; None: there is none.
        missing_articles: How many articles are known to be lost.
        missing_notes: How many notes are known to be lost.
    """

    aside: Path
    stories: int
    articles: int
    notes: int
    backup: Backup | None
    missing_articles: int
    missing_notes: int

    @property
    def sentence(self) -> Sentence:
        """What happened, and what was lost, for the user."""
        lost = Sentence(
            "Lost, as far as can be told: articles {articles}, notes {notes}.",
            articles=self.missing_articles,
            notes=self.missing_notes,
        )
        from_backup = (
            Sentence("What did not read was taken from the backup of {day}.", day=self._day)
            if self.backup
            else Sentence("There was no backup to take more from.")
        )
        return Sentence(
            "The library was damaged and was made anew: stories {stories}, articles {articles}, "
            "notes {notes}. {from_backup} {lost} The damaged file is kept as “{aside}”.",
            stories=self.stories,
            articles=self.articles,
            notes=self.notes,
            from_backup=from_backup,
            lost=lost,
            aside=str(self.aside),
        )

    @property
    def _day(self) -> str:
        return f"{self.backup.when.astimezone():%Y-%m-%d}" if self.backup else ""


def is_damaged(folder: Path) -> bool:
    """Tell whether the pages of the library in `folder` are out of order; none is not damaged.

    All of it is read, which takes a second for some hundred megabytes.
    """
    if not (folder / FILE).is_file():
        return False
    try:
        with closing(open_for_reading(folder)) as db:
            return not is_sound(db)
    except UNREADABLE as error:
        return is_damage(error)
    except StorageFailed as failure:
        return is_damage(failure.__cause__)


def recover(folder: Path, now: datetime) -> Recovered:
    """Put in the place of the damaged library in `folder` what reads of it and of its backup.

    Nobody may have it open.  The damaged file is copied aside before anything is changed, and the
    new library is whole before it takes its place.

    Raises:
        StorageFailed: Something cannot be written; then the library is as it was.
    """
    aside = keep_aside(folder, now)
    found, backup = _gathered(aside, folder)
    with making(folder, now) as room:
        with (
            closing(open_database(room / FILE, LIBRARY)) as db,
            closing(Library(db)) as library,
            explained(folder),
        ):
            _write(library, found)
            db.execute("PRAGMA journal_mode = DELETE")  # all of it is in the one file
        put_in_place(room / FILE, folder)
    return Recovered(
        aside,
        sum(1 for story, _ in found.stories.values() if story.deleted is None),
        len(found.articles),
        len(found.notes),
        backup,
        found.missing_articles,
        found.missing_notes,
    )


def _gathered(aside: Path, folder: Path) -> tuple[Salvage, Backup | None]:
    """Return what reads of the damaged file, and of the newest backup that does."""
    # For writing: what SQLite has in the journal beside it is part of it.
    with closing(sqlite3.connect(aside, isolation_level=None)) as db:
        found = salvage(db)
    # One made before a restoring is of a state that the user turned away from.
    for backup in (one for one in backups(folder) if not one.before_restoring):
        with suppress(*UNREADABLE), closing(opened(backup.path)) as db:
            if is_sound(db):
                return filled(found, salvage(db)), backup
        log.warning("the backup %s is of no use", backup.path.name)
    return found, None


def _write(library: Library, found: Salvage) -> None:
    library.shelve(list(found.articles.values()))
    whole = dict.fromkeys(found.articles)
    for story, when in found.stories.values():
        known = tuple(key for key in story.articles if key in whole)
        hidden = story.hidden & set(known)
        kept = type(story)(
            *(story.id, story.name, known, story.created),
            *(hidden if len(hidden) < len(known) else frozenset[str](), story.deleted),
        )
        library.apply(
            Edit(
                story.id,
                stories=((None, kept),),
                notes=tuple((None, one) for one in found.notes.values() if one.story == story.id),
                corrections=tuple(
                    (None, one) for one in found.corrections.values() if one.story == story.id
                ),
            )
        )
        library.mark_opened(story.id, when)
    meanings = tuple((None, one) for one in found.meanings.values())
    waiting = tuple((None, one) for one in found.notes.values() if not one.story)
    library.apply(Edit("", notes=waiting, meanings=meanings))
