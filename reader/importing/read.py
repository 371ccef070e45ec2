"""The door of this package: from a file to a draft or an article."""

from __future__ import annotations

import codecs
import stat
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.importing.base import CollectionImporter, Provenance
from reader.importing.decoding import decoded_as
from reader.importing.drafting import draft_from, split
from reader.importing.formats import KINDS
from reader.importing.kinds import LIMIT, kind_named, kind_of
from reader.model.draft import Drafted, article_of
from reader.sentences import Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.importing.base import Parts
    from reader.importing.kinds import Kind
    from reader.model.article import Article
    from reader.model.draft import Draft

__all__ = [
    "article_from_bytes",
    "draft_from_bytes",
    "drafts_from_bytes",
    "read_drafts",
    "shown_name",
    "split",
]

LONGEST = 2_000_000  # characters of an article; more words than a long novel has
MOST = 50_000  # lines of a file, with all that stands around its article


def read_drafts(
    path: Path, now: str, encoding: str = "", kinds: Sequence[Kind] = KINDS
) -> tuple[Drafted | ImportFailed, ...]:
    """Return the articles of the file at `path`, taken apart, or why one is not.

    Args:
        path: A file.
        now: ISO date and time of the import, UTC.
        encoding: What text is decoded with, by Python's name; empty where it is to be found out.
        kinds: The kinds of file that are read, as for `kind_of`.

    Raises:
        ImportFailed: There is no such file, or it cannot be read.
    """
    name = shown_name(path)
    try:
        data = _bytes(path, name, kinds)
    except FileNotFoundError as cause:
        raise ImportFailed(
            "“{name}” was not found; check whether it was moved or renamed.", name=name
        ) from cause
    except PermissionError as cause:
        raise ImportFailed(
            "“{name}” may not be read; ask its owner for permission, or copy it first.", name=name
        ) from cause
    except (OSError, ValueError) as cause:
        raise ImportFailed(
            "“{name}” could not be read; check the disk it is on and try again.", name=name
        ) from cause
    return drafts_from_bytes(Provenance(name, data, now), encoding, kinds)


def article_from_bytes(data: bytes, name: str, now: str) -> Article:
    """Return the article in `data`, as `draft_from_bytes` finds it."""
    return article_of(draft_from_bytes(Provenance(name, data, now)))


def draft_from_bytes(
    provenance: Provenance, encoding: str = "", kinds: Sequence[Kind] = KINDS
) -> Draft:
    """Return the one article in bytes that came under a file's name, taken apart.

    Raises:
        ImportFailed: As for `drafts_from_bytes`; or it holds several articles.
    """
    first, *others = drafts_from_bytes(provenance, encoding, kinds)
    if others:
        raise ImportFailed(
            "“{name}” holds {number} articles; save each in a file of its own and choose those.",
            name=provenance.origin,
            number=1 + len(others),
        )
    if isinstance(first, ImportFailed):
        raise first
    return first.draft


def drafts_from_bytes(
    provenance: Provenance, encoding: str = "", kinds: Sequence[Kind] = KINDS
) -> tuple[Drafted | ImportFailed, ...]:
    """Return the articles in bytes that came under a file's name, or why one is not.

    For text that is pasted or piped in, give a name without suffix.

    Returns:
        At least one; several only where the format says itself that there are.

    Raises:
        ImportFailed: It is of a kind that no importer knows, or cannot be read at all.
    """
    data, name = provenance.data, provenance.origin
    if len(data) > LIMIT:
        raise _too_large(name, LIMIT)
    kind = kind_of(data, name, kinds)
    if len(data) > kind.limit:
        raise _too_large(name, kind.limit)
    chosen = encoding if kind.encoded else ""
    found = _all_parts(kind, _recoded(data, chosen) if chosen else data, name)
    names = [
        Sentence("{name}, article {number}", name=name, number=number)
        for number in range(1, 1 + len(found))
    ]
    return tuple(
        _drafted(parts, name if len(found) == 1 else called, provenance, chosen)
        for parts, called in zip(found, names, strict=True)
    )


def _all_parts(kind: Kind, data: bytes, name: str) -> tuple[Parts | ImportFailed, ...]:
    importer = kind.load()
    if isinstance(importer, CollectionImporter):
        return importer.all_parts(data, name)
    return (importer.parts(data, name),)


def _drafted(
    parts: Parts | ImportFailed, name: str, provenance: Provenance, encoding: str
) -> Drafted | ImportFailed:
    """Return an article taken apart; `name` is what to call it where that fails."""
    if isinstance(parts, ImportFailed):
        return parts
    if sum(len(piece.text) for piece in parts.pieces if piece.kept is not False) > LONGEST:
        return ImportFailed(
            "“{name}” holds more than {most} characters; save the article alone as text.",
            name=name,
            most=LONGEST,
        )
    if sum(1 + piece.text.count("\n") for piece in parts.pieces) > MOST:
        return ImportFailed(
            "“{name}” holds more than {most} paragraphs; save the article alone as text.",
            name=name,
            most=MOST,
        )
    draft = draft_from(replace(parts, encoding=encoding) if encoding else parts, provenance)
    if not draft.blocks:
        return ImportFailed("“{name}” is empty; choose a file that holds an article.", name=name)
    return Drafted(draft, provenance.data)


def _recoded(data: bytes, encoding: str) -> bytes:
    """Return text in UTF-8, marked as such: every importer of text looks for the mark first."""
    return codecs.BOM_UTF8 + decoded_as(data, encoding).encode("utf-8", "replace")


def _bytes(path: Path, name: str, kinds: Sequence[Kind]) -> bytes:
    """Return what the file holds, never more than its kind may hold and one byte."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise ImportFailed("“{name}” is a folder; choose the files in it instead.", name=name)
    if not stat.S_ISREG(status.st_mode):
        raise ImportFailed(
            "“{name}” is not a file that can be read; choose a file of text.", name=name
        )
    named = kind_named(name, kinds)
    limit = named.limit if named else LIMIT
    if status.st_size > limit:
        raise _too_large(name, limit)
    with path.open("rb") as file:
        return file.read(limit + 1)


def _too_large(name: str, limit: int) -> ImportFailed:
    return ImportFailed(
        "“{name}” is larger than {megabytes} MB; save the article alone as text.",
        name=name,
        megabytes=limit // 1_000_000,
    )


def shown_name(path: Path) -> str:
    """Return the file's name as it can be shown: no control characters or surrogates."""
    name = (path.name or str(path)).encode("utf-8", "replace").decode()
    return "".join(sign for sign in name if sign.isprintable()) or "file"
