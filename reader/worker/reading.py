"""Reading files, each by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from reader.errors import ImportFailed, ReaderError
from reader.model.article import Imported
from reader.worker.work import Each

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.progress import Report
    from reader.worker.work import Work


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that yielded no article.

    Attributes:
        origin: The file's name.
        reason: One sentence for the user that names the file.
    """

    origin: str
    reason: str


Reading: TypeAlias = Imported | Unread


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Reads one file.

    Attributes:
        path: The file.
        now: ISO date and time of import, UTC.
    """

    path: Path
    now: str

    def __call__(self, _state: None, _report: Report, /) -> Reading:
        """Return the article with its bytes, or raise `ImportFailed`."""
        from reader.importing.read import read_article

        return read_article(self.path, self.now)


def read_files(paths: Sequence[Path], now: str) -> Each[None, Reading]:
    """Return the work of reading `paths`; a file that cannot be read yields an `Unread`."""
    return Each(tuple(ReadFile(path, now) for path in paths), _unread)


def _unread(piece: Work[None, Reading], error: ReaderError) -> Reading:
    if not isinstance(piece, ReadFile):
        raise TypeError(f"not a file to read: {piece!r}")
    from reader.importing.read import shown_name

    name = shown_name(piece.path)
    if isinstance(error, ImportFailed):
        return Unread(name, str(error))
    return Unread(
        name,
        f"“{name}” could not be read, because it is damaged or too large; "
        "save its text as a plain text file and open that.",
    )
