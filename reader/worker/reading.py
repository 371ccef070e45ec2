"""Reading files, each by itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from reader.errors import ImportFailed, ReaderError
from reader.importing.base import Provenance
from reader.model.draft import Draft, Drafted, Pasted
from reader.sentences import Sentence
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


Drafting: TypeAlias = Drafted | Unread


@dataclass(frozen=True, slots=True)
class ReadDrafts:
    """Reads one file, or what was pasted, and takes it apart.

    Attributes:
        source: The file, or what was pasted.
        now: ISO date and time of import, UTC.
        encoding: What text is decoded with, by Python's name; empty where it is to be found out.
        parted: Whether what looks like several articles is split into them.
    """

    source: Path | Pasted
    now: str
    encoding: str = ""
    parted: bool = False

    def __call__(self, _state: None, _report: Report, /) -> tuple[Drafting, ...]:
        """Return a draft an article with the bytes, or raise `ImportFailed`."""
        from reader.importing.read import drafts_from_bytes, read_drafts

        if isinstance(self.source, Path):
            found = read_drafts(self.source, self.now, self.encoding)
        else:
            provenance = Provenance(self.source.name, self.source.data, self.now)
            found = drafts_from_bytes(provenance, self.encoding)
        return tuple(drafting for one in found for drafting in self._draftings(one))

    def _draftings(self, found: Drafted | ImportFailed) -> tuple[Drafting, ...]:
        from reader.importing.read import split

        if isinstance(found, ImportFailed):
            return (Unread(_name(self.source), found.sentence),)
        if not (self.parted and found.draft.begins):
            return (found,)
        drafts = split(found.draft, found.draft.begins)
        return tuple(Drafted(draft, found.original) for draft in drafts)


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


def read_drafts(
    sources: Sequence[Path | Pasted], now: str, encoding: str = "", *, parted: bool = False
) -> Each[None, tuple[Drafting, ...]]:
    """Return the work of taking `sources` apart; one that cannot be read yields an `Unread`."""
    return Each(tuple(ReadDrafts(source, now, encoding, parted) for source in sources), _unread)


def _unread(piece: Work[None, tuple[Drafting, ...]], error: ReaderError) -> tuple[Drafting, ...]:
    if not isinstance(piece, ReadDrafts):
        raise TypeError(f"not a file to read: {piece!r}")
    name = _name(piece.source)
    if isinstance(error, ImportFailed):
        return (Unread(name, error.sentence),)
    reason = Sentence(
        "“{name}” could not be read, because it is damaged or too large; "
        "save its text as a plain text file and open that.",
        name=name,
    )
    return (Unread(name, reason),)


def _name(source: Path | Pasted) -> str:
    from reader.importing.read import shown_name

    return shown_name(source) if isinstance(source, Path) else source.name
