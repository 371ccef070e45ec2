"""What an importer is, and what it hands on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from reader.errors import ImportFailed
    from reader.model.article import BlockRole
    from reader.model.draft import Notice


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of a file as its importer finds it.

    Attributes:
        text: Its words; newlines only for breaks within a paragraph.
        role: What it is in its file.
        kept: What the importer knows: True, it is the article's; False, it stands around it; None,
            the importer does not know, and its words and its place decide.
        links: The share of its characters that are links, 0 to 1.
        group: Pieces that stood together in the file share one.
        apart: Whether a rule, or the end of a page of a book, parts it from what is above it.
    """

    text: str
    role: BlockRole = "text"
    kept: bool | None = None
    links: float = 0.0
    group: int = 0
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Parts:
    """What an importer found in a file.

    Attributes:
        pieces: All of its text in order, furniture and all.
        title: The headline, when the file's format says which it is.
        author: The byline, likewise.
        source: The outlet, likewise.
        url: The address it was published at, likewise.
        published: ISO date of publication, likewise.
        updated: ISO date of the last update, likewise.
        language: ISO 639-1 code, likewise.
        encoding: What the text was decoded with, where that was a choice; else empty.
        notices: What the importer has to say.
        via: The agencies whose copy is used, when the file's format says which.
        exact: Whether all this is as it shall be: nothing more is taken out, set aside or guessed.
    """

    pieces: tuple[Piece, ...]
    title: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    published: str | None = None
    updated: str | None = None
    language: str | None = None
    encoding: str = ""
    notices: tuple[Notice, ...] = ()
    via: tuple[str, ...] = ()
    exact: bool = False


class Importer(Protocol):
    """Reads one kind of file."""

    suffixes: frozenset[str]

    def parts(self, data: bytes, name: str) -> Parts:
        """Return what the file called `name` holds, or raise `ImportFailed`."""
        ...


@runtime_checkable
class CollectionImporter(Protocol):
    """Reads a kind of file that says itself where each of its articles begins."""

    suffixes: frozenset[str]

    def all_parts(self, data: bytes, name: str) -> tuple[Parts | ImportFailed, ...]:
        """Return each article of the file called `name`, or why it cannot be read.

        Raises:
            ImportFailed: None of it can.
        """
        ...


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an article comes from.

    Attributes:
        origin: The file's name, never a path.
        data: The bytes imported.
        imported: ISO date and time, UTC.
    """

    origin: str
    data: bytes
    imported: str
