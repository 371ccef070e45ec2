"""Text in a PDF file, as ISO 32000-1, 7.9.2.2 has it, written at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from pypdf.generic import TextStringObject

if TYPE_CHECKING:
    from typing import IO

_PLAIN = re.compile("[\t\n\r -~]*")  # what ASCII and PDFDocEncoding have in common


class Text(TextStringObject):
    """Words in a PDF file.

    pypdf writes a text byte by byte and most bytes as four: with some thousand marks that takes
    longer than all else, and most of the file.
    """

    def write_to_stream(self, stream: IO[Any]) -> None:
        """Write the words: as ASCII where they are, else as UTF-16."""
        words = str(self)
        plain = _PLAIN.fullmatch(words)
        data = words.encode("ascii") if plain else b"\xfe\xff" + words.encode("utf-16-be")
        for sign in (b"\\", b"(", b")"):
            data = data.replace(sign, b"\\" + sign)
        stream.write(b"(" + data.replace(b"\r", b"\\r") + b")")


def text(words: str) -> Text:
    """Return `words` to be put into a file, stray surrogates replaced."""
    return Text(encodable(words))


def encodable(words: str) -> str:
    """Return `words` with stray surrogates replaced, which PDF cannot hold."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
