"""Plain text."""

from __future__ import annotations

from reader.importing.base import Parts, Piece
from reader.importing.decoding import decoded
from reader.importing.layout import normalised, paragraphs
from reader.model.draft import Notice


class PlainTextImporter:
    """Reads text files in any encoding."""

    suffixes = frozenset({".txt", ".text", ""})

    def parts(self, data: bytes, name: str) -> Parts:
        """Return the paragraphs of `data`; plain text says nothing else of itself."""
        found = decoded(data, name)
        return Parts(
            tuple(
                Piece(paragraph.text, group=paragraph.block)
                for paragraph in paragraphs(normalised(found.text))
            ),
            encoding=found.encoding,
            notices=(Notice("guessed", found.encoding),) if found.guessed else (),
        )
