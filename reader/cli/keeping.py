"""The library kept safe: backed up, restored, checked."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.options import add_base
from reader.cli.output import say
from reader.cli.places import places, tell_if_afar
from reader.cli.progress import shown
from reader.cli.restoring import previewed
from reader.errors import StorageFailed
from reader.progress import silently
from reader.storage.backups import backups
from reader.storage.contents import contents
from reader.storage.database import FILE, open_for_reading, open_in_memory
from reader.storage.library import Library
from reader.storage.lock import Lock
from reader.storage.restoring import restore_closed
from reader.storage.rooms import home
from reader.workflow.backups import backing_up, checking, comparing_with

if TYPE_CHECKING:
    from reader.workflow.backups import Backup, Differences, Soundness

#: The exit status when the library is not in order.
NOT_SOUND = 1

_MANY = {"story": "stories"}


def backup(arguments: list[str]) -> int:
    """Make a backup of the library, or list those there are."""
    parser = argparse.ArgumentParser(
        prog="synoptic backup",
        description="Makes a backup of the library, also while a window has it open.",
    )
    parser.add_argument(
        "--list",
        action="store_true",
        help="make none; list those there are, the newest first, named by their time in UTC",
    )
    add_base(parser)
    options = parser.parse_args(arguments)
    paths = places(options.base)
    folder = paths.data
    if options.list:
        say("\n".join(map(_listed, backups(folder))) or "There are no backups yet.")
        return 0
    tell_if_afar(paths)
    with closing(Library(open_for_reading(folder))) as library:
        made = backing_up(folder)(library, shown("Backing up"))
    if made is not None:
        say(f"The backup is “{made.path}”.")
    return 0


def restore(arguments: list[str]) -> int:
    """Put a backup in the library's place."""
    parser = argparse.ArgumentParser(
        prog="synoptic restore",
        description="Puts a backup in the library's place; a backup of the library as it is now "
        "is made first.",
    )
    parser.add_argument(
        "backup",
        nargs="?",
        metavar="BACKUP",
        help="its name, as “synoptic backup --list” has it, or its path; otherwise the newest",
    )
    parser.add_argument(
        "--preview",
        action="store_true",
        help="restore nothing; say what differs between the backup and the library",
    )
    add_base(parser)
    options = parser.parse_args(arguments)
    folder = places(options.base).data
    path = _chosen(folder, options.backup)
    if options.preview:
        say(previewed(path.name, _differences(folder, path)))
        return 0
    lock = Lock(folder)
    if taken := lock.acquire("nothing was restored"):
        raise StorageFailed(taken)
    try:
        before = restore_closed(folder, path, datetime.now(UTC), shown("Restoring"))
    finally:
        lock.release()
    say(f"“{path.name}” was restored.\nWhat was there before is in “{before}”.")
    return 0


def check(arguments: list[str]) -> int:
    """Say whether the library is in order."""
    parser = argparse.ArgumentParser(
        prog="synoptic check", description="Says whether the library is in order."
    )
    add_base(parser)
    folder = places(parser.parse_args(arguments).base).data
    with closing(Library(open_for_reading(folder))) as library:
        found = checking()(library, shown("Checking"))
    for problem in found.problems:
        print(problem, file=sys.stderr)
    if found.problems:
        return NOT_SOUND
    say(_checked(found))
    return 0


def _chosen(folder: Path, name: str | None) -> Path:
    """Return where the backup called `name` is, or the newest.

    Raises:
        StorageFailed: There is none.
    """
    if name is None:
        there = backups(folder)
        if not there:
            raise StorageFailed(f"There are no backups in the folder “{home(folder)}” yet.")
        return there[0].path
    found = next((one for one in (home(folder) / name, Path(name)) if one.is_file()), None)
    if found is None:
        raise StorageFailed(
            f"There is no backup “{name}”; “synoptic backup --list” says which there are."
        )
    return found


def _differences(folder: Path, path: Path) -> Differences:
    there = (folder / FILE).exists()
    with closing(Library(open_for_reading(folder) if there else open_in_memory())) as library:
        return comparing_with(path)(library, silently)


def _listed(backup: Backup) -> str:
    try:
        has = contents(backup.path)
        said = _counts(story=has.stories, article=has.articles, note=has.notes)
    except StorageFailed:
        said = "damaged or not to be read"
    return f"{backup.path.name}  {backup.size / 1e6:,.1f} MB  {said}"


def _checked(found: Soundness) -> str:
    said = _counts(
        story=found.stories,
        article=found.articles,
        note=found.notes,
        correction=found.corrections,
    )
    lost = f" (notes whose words are not found: {found.lost:,})" if found.lost else ""
    return f"The library is in order: {said}{lost}."


def _counts(**numbers: int) -> str:
    """Return “1 story, 2 notes” and the like; the keywords are the words for one."""
    return ", ".join(
        f"{number:,} {one if number == 1 else _MANY.get(one, f'{one}s')}"
        for one, number in numbers.items()
    )
