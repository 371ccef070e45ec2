"""What a document keeps to itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.export.base import Edition


def discreet(edition: Edition) -> Edition:
    """Return `edition` without what its layout says is not to be told.

    That is who wrote the notes, and what the files were called that the articles came from.
    Paths are in no document: an article knows the name of its file alone.
    """
    if not edition.layout.named:
        notes = tuple(replace(note, author="") for note in edition.notes)
        edition = replace(edition, author="", notes=notes)
    if not edition.layout.files:
        every = edition.comparison.articles
        # A story without any headline is called after its first file.
        title = "" if edition.title in {one.origin for one in every} else edition.title
        articles = tuple(replace(one, origin="") for one in every)
        comparison = replace(edition.comparison, articles=articles)
        edition = replace(edition, title=title, comparison=comparison)
    return edition
