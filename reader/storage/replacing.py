"""The file of a damaged library: kept aside, and another put in its place."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.storage.database import FILE
from reader.storage.rooms import confirm, home

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def keep_aside(folder: Path, now: datetime) -> Path:
    """Copy the library, and what SQLite keeps beside it, to the backups; return where it is.

    Raises:
        StorageFailed: It cannot be read or written.
    """
    aside = home(folder) / f"damaged {now:%Y-%m-%d %H.%M.%S}.sqlite"
    try:
        aside.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for end in ("-wal", ""):
            part = folder / f"{FILE}{end}"
            if part.exists():
                shutil.copyfile(part, aside.with_name(aside.name + end))
                aside.with_name(aside.name + end).chmod(0o600)
                confirm(aside.with_name(aside.name + end))
    except OSError as cause:
        raise StorageFailed(
            "The library in the folder “{folder}” is damaged, and could not be copied to recover "
            "it; make room on the disk and the folder writable.",
            folder=str(folder),
        ) from cause
    return aside


def put_in_place(new: Path, folder: Path) -> None:
    """Make the file `new`, which is whole, the library in `folder`; nobody has that open.

    Raises:
        OSError: It cannot be done.
    """
    new.chmod(0o600)
    confirm(new)  # or a power cut may leave an empty file under the name
    # A journal left beside the new file would be taken for its own.
    for end in ("-wal", "-shm"):
        (folder / f"{FILE}{end}").unlink(missing_ok=True)
    new.replace(folder / FILE)
    confirm(folder)
