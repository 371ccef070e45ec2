"""The library as a whole: what is put there, what is found there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article, Imported
    from reader.model.found import Results
    from reader.storage.library import Library
    from reader.worker.work import Work

#: How many finds are shown at once.
MOST = 50


def shelving(imported: Sequence[Imported]) -> Work[Library, tuple[Article, ...]]:
    """Return the librarian's work of keeping articles; it reports once an article.

    To be done before an edit refers to them.
    """
    from reader.worker.shelving import Shelve  # noqa: PLC0415 - not at the start

    return Shelve(tuple(imported))


def original_of(key: str) -> Work[Library, bytes | None]:
    """Return the librarian's work of finding the bytes that an article was made from, if any."""
    from reader.worker.shelving import FetchOriginal  # noqa: PLC0415 - not at the start

    return FetchOriginal(key)


def searching(words: str, most: int = MOST) -> Work[Library, Results]:
    """Return the librarian's work of finding `words`, in whatever way they are typed."""
    from reader.worker.shelving import Search  # noqa: PLC0415 - not at the start

    return Search(words, most)
