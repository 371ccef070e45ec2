"""What import makes of a file before the user agrees: every block, kept or set aside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from reader.model.article import Article, BlockRole

#: What a reader should know before the article is compared.  stub: it breaks off as behind a
#: paywall; cut: its last sentence breaks off; long: it has very many words; foreign: no language
#: model for its language; scan: pages without a text layer; guessed: the encoding is a guess;
#: unreadable: some characters could not be read; several: it looks like several articles.
NoticeKind: TypeAlias = Literal[
    "stub", "cut", "long", "foreign", "scan", "guessed", "unreadable", "several"
]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to be told, with what it is about (language, encoding, number), or empty."""

    kind: NoticeKind
    about: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or another piece of a file, in the order in which it is read.

    Attributes:
        text: Its words, normalised; never empty.
        role: What it is in its file.
        kept: Whether it is the article's; what is not stands around it.
        group: Blocks that stood together in the file (between blank lines, in one box) share one.
        known: What the format itself says of `kept`; None when words and place decided.
        links: The share of its characters that are links, 0 to 1.
        apart: Whether a rule, or the end of a page of a book, parts it from what is above it.
        headline: The file's headline, where that stands between it and the block above.
    """

    text: str
    role: BlockRole
    kept: bool
    group: int = 0
    known: bool | None = None
    links: float = 0.0
    apart: bool = False
    headline: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A file taken apart, with all that the user may decide otherwise.

    Attributes:
        origin: The file's name, never a path.
        sha256: Hex SHA-256 of the bytes imported.
        imported: ISO date and time of import, UTC.
        blocks: All blocks of the file but for the headline, which is in `title`.
        title: The headline, or None; likewise what follows, as in `Article`.
        encoding: What the text was decoded with; empty where the format says.
        notices: What should be told.
        begins: The blocks, never the first, with which another article seems to begin.
    """

    origin: str
    sha256: str
    imported: str
    blocks: tuple[Block, ...]
    title: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    language: str = "en"
    published: str | None = None
    updated: str | None = None
    via: tuple[str, ...] = ()
    encoding: str = ""
    notices: tuple[Notice, ...] = ()
    begins: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft and the bytes it was made from."""

    draft: Draft
    original: bytes


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted or dropped, to be read as if it were a file.

    Attributes:
        name: What to call it, with the suffix of its kind: "Pasted text", "Pasted page.html".
        data: Its bytes; text in UTF-8.
    """

    name: str
    data: bytes


def article_of(draft: Draft) -> Article:
    """Return the article that `draft` makes: the kept blocks its text, the others furniture."""
    kept = tuple(block for block in draft.blocks if block.kept)
    plain = all(block.role == "text" for block in kept)
    return Article(
        origin=draft.origin,
        sha256=draft.sha256,
        text="\n\n".join(block.text for block in kept),
        furniture=tuple(block.text for block in draft.blocks if not block.kept),
        source=draft.source,
        title=draft.title,
        author=draft.author,
        url=draft.url,
        language=draft.language,
        published=draft.published,
        updated=draft.updated,
        via=draft.via,
        imported=draft.imported,
        encoding=draft.encoding,
        forms=() if plain else tuple(block.role for block in kept),
    )
