"""Plain text."""

from __future__ import annotations

from reader.importing.base import Parts, Piece
from reader.importing.decoding import decoded
from reader.importing.layout import normalised, paragraphs
from reader.importing.markdown_front import properties
from reader.model.draft import Notice


class PlainTextImporter:
    """Reads text files in any encoding."""

    suffixes = frozenset({".txt", ".text", ""})

    def parts(self, data: bytes, name: str) -> Parts:
        """Return the paragraphs of `data`, and what lines of properties before them say."""
        found = decoded(data, name)
        front = properties(normalised(found.text))
        return Parts(
            (
                *(Piece(line, kept=False, group=-1) for line in front.lines),
                *(Piece(it.text, group=it.block) for it in paragraphs(front.rest)),
            ),
            title=front.title,
            author=front.author,
            source=front.source,
            url=front.url,
            published=front.published,
            updated=front.updated,
            encoding=found.encoding,
            notices=(Notice("guessed", found.encoding),) if found.guessed else (),
        )
