"""What an importer is, and how an article is made from what it found."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Protocol

from reader.importing.furniture import Separation, separation
from reader.importing.layout import normalised, paragraphs
from reader.importing.metadata import metadata
from reader.importing.openings import without_label
from reader.importing.phrases import Phrases
from reader.importing.traits import traits_of
from reader.model.article import Article


@dataclass(frozen=True, slots=True)
class Parts:
    """What an importer found in a file.

    Attributes:
        text: All of its text, paragraphs split by blank lines, furniture and all.
        title: The headline, when the file's format says which it is.
        author: The byline, likewise.
        source: The outlet, likewise.
        url: The address it was published at, likewise.
        published: ISO date of publication, likewise.
    """

    text: str
    title: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    published: str | None = None


class Importer(Protocol):
    """Reads one kind of file."""

    suffixes: frozenset[str]

    def parts(self, data: bytes, name: str) -> Parts:
        """Return what the file called `name` holds, or raise `ImportFailed`."""
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


def article_from(parts: Parts, provenance: Provenance) -> Article:
    """Return the article in `parts`: furniture set aside, headline and metadata taken out.

    Every paragraph ends up in the title, the text or the furniture.  When nothing but furniture
    would be found, all of it stays text: nothing is lost to a wrong guess.
    """
    phrases = Phrases.load()
    pieces = without_label(paragraphs(normalised(parts.text)))
    page = tuple(traits_of(piece, phrases) for piece in pieces)
    found = separation(page, phrases, parts.title)
    kept = [at for at in range(len(page)) if at not in found.aside and at != found.title]
    if not kept:
        found, kept = Separation(None, frozenset(), 0), list(range(len(page)))
    said = metadata(page, found, phrases)
    headline = None if found.title is None else page[found.title].text
    return Article(
        origin=provenance.origin,
        sha256=hashlib.sha256(provenance.data).hexdigest(),
        text="\n\n".join(page[at].text for at in kept),
        furniture=tuple(page[at].text for at in sorted(found.aside)),
        source=parts.source or said.source,
        title=parts.title or headline,
        author=parts.author or said.author,
        url=parts.url,
        published=parts.published or said.published,
        updated=said.updated,
        via=said.via,
        imported=provenance.imported,
    )
