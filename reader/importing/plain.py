"""Plain text."""

from __future__ import annotations

from reader.importing.base import Parts
from reader.importing.decoding import decoded


class PlainTextImporter:
    """Reads text files in any encoding."""

    suffixes = frozenset({".txt", ".text", ".md", ""})

    def parts(self, data: bytes, name: str) -> Parts:
        """Return the text of `data`; plain text says nothing else of itself."""
        return Parts(decoded(data, name))
