"""The door of this package: from a file to a draft or an article."""

from __future__ import annotations

import codecs
import stat
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.importing.base import Provenance
from reader.importing.drafting import draft_from, split
from reader.importing.formats import KINDS
from reader.importing.kinds import LIMIT, kind_named, kind_of
from reader.model.article import Imported
from reader.model.draft import Drafted, article_of

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
    "read_article",
    "read_draft",
    "shown_name",
    "split",
]

LONGEST = 2_000_000  # characters of an article; more words than a long novel has
MOST = 50_000  # lines of a file, with all that stands around its article


def read_article(path: Path, now: str, kinds: Sequence[Kind] = KINDS) -> Imported:
    """Return the article in the file at `path`, and the bytes of the file.

    Args:
        path: A file.
        now: ISO date and time of the import, UTC.
        kinds: The kinds of file that are read, as for `kind_of`.

    Raises:
        ImportFailed: There is no such file, it cannot be read, or it holds no article.
    """
    drafted = read_draft(path, now, kinds=kinds)
    return Imported(article_of(drafted.draft), drafted.original)


def read_draft(path: Path, now: str, encoding: str = "", kinds: Sequence[Kind] = KINDS) -> Drafted:
    """Return the file at `path` taken apart, and its bytes.

    Args:
        path: A file.
        now: ISO date and time of the import, UTC.
        encoding: What text is decoded with, by Python's name; empty where it is to be found out.
        kinds: The kinds of file that are read, as for `kind_of`.

    Raises:
        ImportFailed: There is no such file, it cannot be read, or it holds no article.
    """
    name = shown_name(path)
    try:
        data = _bytes(path, name, kinds)
    except FileNotFoundError as cause:
        message = f"“{name}” was not found; check whether it was moved or renamed."
        raise ImportFailed(message) from cause
    except PermissionError as cause:
        message = f"“{name}” may not be read; ask its owner for permission, or copy it first."
        raise ImportFailed(message) from cause
    except (OSError, ValueError) as cause:
        message = f"“{name}” could not be read; check the disk it is on and try again."
        raise ImportFailed(message) from cause
    return Drafted(draft_from_bytes(Provenance(name, data, now), encoding, kinds), data)


def article_from_bytes(data: bytes, name: str, now: str) -> Article:
    """Return the article in `data`, as `draft_from_bytes` finds it."""
    return article_of(draft_from_bytes(Provenance(name, data, now)))


def draft_from_bytes(
    provenance: Provenance, encoding: str = "", kinds: Sequence[Kind] = KINDS
) -> Draft:
    """Return bytes that came under a file's name, taken apart.

    For text that is pasted or piped in, give a name without suffix.

    Raises:
        ImportFailed: It is of a kind that no importer knows, or holds no article.
    """
    data, name = provenance.data, provenance.origin
    if len(data) > LIMIT:
        raise _too_large(name, LIMIT)
    kind = kind_of(data, name, kinds)
    if len(data) > kind.limit:
        raise _too_large(name, kind.limit)
    if encoding and kind.encoded:
        parts = replace(_parts(kind, _recoded(data, encoding), name), encoding=encoding)
    else:
        parts = _parts(kind, data, name)
    draft = draft_from(parts, provenance)
    if not draft.blocks:
        raise ImportFailed(f"“{name}” is empty; choose a file that holds an article.")
    return draft


def _parts(kind: Kind, data: bytes, name: str) -> Parts:
    parts = kind.load().parts(data, name)
    if sum(len(piece.text) for piece in parts.pieces if piece.kept is not False) > LONGEST:
        raise ImportFailed(
            f"“{name}” holds more than {LONGEST:,} characters; save the article alone as text."
        )
    if sum(1 + piece.text.count("\n") for piece in parts.pieces) > MOST:
        raise ImportFailed(
            f"“{name}” holds more than {MOST:,} paragraphs; save the article alone as text."
        )
    return parts


def _recoded(data: bytes, encoding: str) -> bytes:
    """Return text in UTF-8, marked as such: every importer of text looks for the mark first."""
    return codecs.BOM_UTF8 + data.decode(encoding, "replace").encode("utf-8", "replace")


def _bytes(path: Path, name: str, kinds: Sequence[Kind]) -> bytes:
    """Return what the file holds, never more than its kind may hold and one byte."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise ImportFailed(f"“{name}” is a folder; choose the files in it instead.")
    if not stat.S_ISREG(status.st_mode):
        raise ImportFailed(f"“{name}” is not a file that can be read; choose a file of text.")
    named = kind_named(name, kinds)
    limit = named.limit if named else LIMIT
    if status.st_size > limit:
        raise _too_large(name, limit)
    with path.open("rb") as file:
        return file.read(limit + 1)


def _too_large(name: str, limit: int) -> ImportFailed:
    return ImportFailed(
        f"“{name}” is larger than {limit // 1_000_000} MB; save the article alone as text."
    )


def shown_name(path: Path) -> str:
    """Return the file's name as it can be shown: no control characters or surrogates."""
    name = (path.name or str(path)).encode("utf-8", "replace").decode()
    return "".join(sign for sign in name if sign.isprintable()) or "file"
