"""A story handed on as a file, and one taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.workflow.now import now

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model.bundle import Bundle
    from reader.storage.library import Library
    from reader.worker.work import Work

#: What the name of such a file ends with.
SUFFIX = ".synoptic"


def is_bundle(path: Path) -> bool:
    """Tell whether a file is named as a story that was handed on."""
    return path.suffix.casefold() == SUFFIX


def gathering(story: str, *, named: bool = True, files: bool = True) -> Work[Library, Bundle]:
    """Return the librarian's work of taking a story off the shelf, to hand it on.

    Args:
        story: Its id.
        named: Whether the names of those who wrote the notes stay.
        files: Whether it stays what the files were called that the articles came from.
    """
    from reader.worker.bundling import Gather  # noqa: PLC0415 - not at the start

    return Gather(story, now(), named, files)


def writing_bundle(bundle: Bundle, to: Path) -> Work[None, Path]:
    """Return the work of writing a story as a file; its result is where that is."""
    from reader.worker.bundling import WriteBundle  # noqa: PLC0415 - not at the start

    return WriteBundle(bundle, to)


def reading_bundle(path: Path) -> Work[None, Bundle]:
    """Return the work of reading such a file, which may come from anybody."""
    from reader.worker.bundling import ReadBundle  # noqa: PLC0415 - not at the start

    return ReadBundle(path)


def receiving(bundle: Bundle) -> Work[Library, frozenset[str]]:
    """Return the librarian's work of putting the articles of a story on the shelf.

    Its result is what `merging.merged` takes for `taken`.
    """
    from reader.worker.bundling import Receive  # noqa: PLC0415 - not at the start

    return Receive(bundle)
