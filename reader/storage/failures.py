"""What SQLite cannot do, said in one sentence that tells the user what to do about it."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.errors import ChangeRefused, StorageFailed
from reader.sentences import Sentence, template

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_FULL = template("The disk is full; make room on it, then try again.")
_CLOSED = template(
    "{library} cannot be opened or written; see that its file and its folder are there and "
    "writable, then try again."
)
_BUSY = template("{library} is in use by another program just now; try again in a moment.")
_DAMAGED = template(
    "{library} is damaged; close Synoptic and open it again, then what reads of it is recovered."
)
_OTHER = template(
    "{library} could not be read or written; see that the disk is not full and that its folder "
    "is writable, then try again."
)
_REFUSED = template(
    "{library} cannot keep this change, since what it belongs to is not there; copy what you "
    "wrote, then add the articles again."
)
_NO_CHARACTERS = template(
    "{library} cannot keep this text, since it holds signs that are no characters; save it as "
    "UTF-8 first."
)

#: What to say, by the primary code of SQLite's result (https://sqlite.org/rescode.html).
_SENTENCES: Mapping[int, str] = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _CLOSED,
    sqlite3.SQLITE_CANTOPEN: _CLOSED,
    sqlite3.SQLITE_PERM: _CLOSED,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
}


@contextmanager
def explained(folder: Path | None = None) -> Iterator[None]:
    """Turn what goes wrong in SQLite into `StorageFailed`, with the error as its cause.

    Args:
        folder: Where the library is, when the sentence should say so.

    Raises:
        ChangeRefused: The library could not do it, and never will.
        StorageFailed: The library could not do what was asked.
    """
    library = (
        Sentence("The library in the folder “{folder}”", folder=str(folder))
        if folder
        else Sentence("The library")
    )
    try:
        yield
    except sqlite3.IntegrityError as cause:
        raise ChangeRefused(_REFUSED, library=library) from cause
    except sqlite3.Error as cause:
        sentence = _SENTENCES.get(_primary(cause), _OTHER)
        raise StorageFailed(sentence, library=library) from cause
    except UnicodeDecodeError as cause:  # a message of SQLite's quotes what it cannot read
        raise StorageFailed(_DAMAGED, library=library) from cause
    except UnicodeEncodeError as cause:  # a lone surrogate, which UTF-8 does not know
        raise ChangeRefused(_NO_CHARACTERS, library=library) from cause


def is_named(error: sqlite3.Error) -> bool:
    """Tell whether `error` has a sentence that says what the user can do about it."""
    return _primary(error) in _SENTENCES


def is_damage(error: BaseException | None) -> bool:
    """Tell whether `error` is SQLite's, and says that the file is damaged or no database."""
    if isinstance(error, UnicodeDecodeError):
        return True
    return _primary(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _primary(error: BaseException | None) -> int:
    # The error has no code when Python's module itself refused, such as a closed library.
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & 0xFF
