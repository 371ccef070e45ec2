"""The door of this package: from a file to an article."""

from __future__ import annotations

import re
import stat
from pathlib import PurePath
from typing import TYPE_CHECKING

from reader.errors import ImportFailed
from reader.importing.base import Provenance
from reader.importing.drafting import article_of, draft_from
from reader.importing.plain import PlainTextImporter
from reader.model.article import Imported

if TYPE_CHECKING:
    from pathlib import Path

    from reader.importing.base import Importer
    from reader.model.article import Article

LIMIT = 2_000_000  # bytes; more words than a long novel has


def read_article(path: Path, now: str) -> Imported:
    """Return the article in the file at `path`, and the bytes of the file.

    Args:
        path: A file of a kind that an importer knows.
        now: ISO date and time of the import, UTC.

    Raises:
        ImportFailed: There is no such file, it cannot be read, or it holds no article.
    """
    name = shown_name(path)
    try:
        data = _bytes(path, name)
    except FileNotFoundError as cause:
        message = f"“{name}” was not found; check whether it was moved or renamed."
        raise ImportFailed(message) from cause
    except PermissionError as cause:
        message = f"“{name}” may not be read; ask its owner for permission, or copy it first."
        raise ImportFailed(message) from cause
    except (OSError, ValueError) as cause:
        message = f"“{name}” could not be read; check the disk it is on and try again."
        raise ImportFailed(message) from cause
    return Imported(article_from_bytes(data, name, now), data)


def article_from_bytes(data: bytes, name: str, now: str) -> Article:
    """Return the article in `data`, which came under `name` (a file's name with its suffix).

    For text that is pasted or piped in, give a name without suffix.

    Raises:
        ImportFailed: It is of a kind that no importer knows, or holds no article.
    """
    importer = _importer(name)
    if len(data) > LIMIT:
        raise _too_large(name)
    parts = importer.parts(data, name)
    article = article_of(draft_from(parts, Provenance(name, data, now)))
    if not article.text:
        raise ImportFailed(f"“{name}” is empty; choose a file that holds an article.")
    return article


def _bytes(path: Path, name: str) -> bytes:
    """Return what the file holds, never more than `LIMIT` and one byte."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise ImportFailed(f"“{name}” is a folder; choose the files in it instead.")
    if not stat.S_ISREG(status.st_mode):
        raise ImportFailed(f"“{name}” is not a file that can be read; choose a file of text.")
    _importer(name)
    if status.st_size > LIMIT:
        raise _too_large(name)
    with path.open("rb") as file:
        return file.read(LIMIT + 1)


def _importer(name: str) -> Importer:
    importers = (PlainTextImporter(),)
    suffix = PurePath(name).suffix.lower()
    if not re.fullmatch(r"\.\w{1,9}", suffix):
        suffix = ""  # a full stop in a headline opens no suffix
    for importer in importers:
        if suffix in importer.suffixes:
            return importer
    raise ImportFailed(
        f"“{name}” is a kind of file that this version does not read; save its text as .txt first."
    )


def _too_large(name: str) -> ImportFailed:
    return ImportFailed(
        f"“{name}” is larger than {LIMIT // 1_000_000} MB; save the article alone as text."
    )


def shown_name(path: Path) -> str:
    """Return the file's name as it can be shown: no control characters or surrogates."""
    name = (path.name or str(path)).encode("utf-8", "replace").decode()
    return "".join(sign for sign in name if sign.isprintable()) or "file"
