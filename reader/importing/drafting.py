"""From what an importer found to a draft, and from a draft to an article."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from reader.importing.furniture import Separation, separation
from reader.importing.layout import Paragraph, normalised
from reader.importing.metadata import metadata
from reader.importing.openings import without_label
from reader.importing.phrases import Phrases
from reader.importing.traits import traits_of
from reader.model.article import Article

if TYPE_CHECKING:
    from reader.importing.base import Parts, Provenance


def article_from(parts: Parts, provenance: Provenance) -> Article:
    """Return the article in `parts`: furniture set aside, headline and metadata taken out.

    Every paragraph ends up in the title, the text or the furniture.  When nothing but furniture
    would be found, all of it stays text: nothing is lost to a wrong guess.
    """
    phrases = Phrases.load()
    read = (Paragraph(normalised(it.text).strip(), it.group) for it in parts.pieces)
    pieces = without_label(tuple(it for it in read if it.text))
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
