"""Reading files, each by itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from reader.errors import ImportFailed, ReaderError
from reader.importing.base import Provenance
from reader.model.article import Imported
from reader.model.draft import Draft, Drafted, Pasted
from reader.worker.work import Each

if TYPE_CHECKING:
    from collections.abc import Sequence

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
Drafting: TypeAlias = Drafted | Unread
R = TypeVar("R", Reading, Drafting)


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


@dataclass(frozen=True, slots=True)
class ReadDraft:
    """Reads one file, or what was pasted, and takes it apart.

    Attributes:
        source: The file, or what was pasted.
        now: ISO date and time of import, UTC.
        encoding: What text is decoded with, by Python's name; empty where it is to be found out.
    """

    source: Path | Pasted
    now: str
    encoding: str = ""

    def __call__(self, _state: None, _report: Report, /) -> Drafting:
        """Return the draft with the bytes, or raise `ImportFailed`."""
        from reader.importing.read import draft_from_bytes, read_draft

        if isinstance(self.source, Path):
            return read_draft(self.source, self.now, self.encoding)
        provenance = Provenance(self.source.name, self.source.data, self.now)
        return Drafted(draft_from_bytes(provenance, self.encoding), self.source.data)


@dataclass(frozen=True, slots=True)
class SplitDraft:
    """Takes the articles of a draft apart.

    Attributes:
        draft: What was made of a file.
        at: The blocks with which another article begins, ascending.
    """

    draft: Draft
    at: tuple[int, ...]

    def __call__(self, _state: None, _report: Report, /) -> tuple[Draft, ...]:
        """Return a draft an article."""
        from reader.importing.read import split

        return split(self.draft, self.at)


def read_files(paths: Sequence[Path], now: str) -> Each[None, Reading]:
    """Return the work of reading `paths`; a file that cannot be read yields an `Unread`."""
    return Each(tuple(ReadFile(path, now) for path in paths), _unread)


def read_drafts(
    sources: Sequence[Path | Pasted], now: str, encoding: str = ""
) -> Each[None, Drafting]:
    """Return the work of taking `sources` apart; one that cannot be read yields an `Unread`."""
    return Each(tuple(ReadDraft(source, now, encoding) for source in sources), _unread)


def _unread(piece: Work[None, R], error: ReaderError) -> R:
    if not isinstance(piece, ReadFile | ReadDraft):
        raise TypeError(f"not a file to read: {piece!r}")
    name = _name(piece)
    if isinstance(error, ImportFailed):
        return Unread(name, str(error))
    return Unread(
        name,
        f"“{name}” could not be read, because it is damaged or too large; "
        "save its text as a plain text file and open that.",
    )


def _name(piece: ReadFile | ReadDraft) -> str:
    from reader.importing.read import shown_name

    source = piece.path if isinstance(piece, ReadFile) else piece.source
    return shown_name(source) if isinstance(source, Path) else source.name
