"""What is written to a PDF file as it is: pypdf writes each number and letter by itself.

With some thousand marks that would take longer than all else.  Syntax: ISO 32000-1, 7.3.
"""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING, Any

from pypdf.generic import PdfObject

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pypdf.generic import IndirectObject

_PLAIN = re.compile("[\t\n\r -~]*")  # what ASCII and PDFDocEncoding have in common


class Written(PdfObject):
    """An object of a PDF file in the bytes that stand for it there."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def write_to_stream(self, stream: IO[Any]) -> None:
        """Write the bytes."""
        stream.write(self._data)


def dictionary(**entries: bytes) -> bytes:
    """Return a dictionary of these entries, without those that are empty."""
    lines = (b"/" + key.encode() + b" " + value for key, value in entries.items() if value)
    return b"<<\n" + b"\n".join(lines) + b"\n>>"


def stream(data: bytes, **entries: bytes) -> bytes:
    """Return a stream of `data` with these entries in its dictionary."""
    head = dictionary(**entries, Length=str(len(data)).encode())
    return head + b"\nstream\n" + data + b"\nendstream"


def array(values: Iterable[float]) -> bytes:
    """Return numbers as an array, to a ten thousandth."""
    return (
        b"["
        + b" ".join(f"{value:.4f}".rstrip("0").rstrip(".").encode() for value in values)
        + b"]"
    )


def reference(to: IndirectObject) -> bytes:
    """Return what leads to an object of the file."""
    return b"%d 0 R" % to.idnum


def text(words: str) -> bytes:
    """Return words as ASCII where they are, else as UTF-16; stray surrogates replaced."""
    plain = _PLAIN.fullmatch(words)
    data = words.encode("ascii") if plain else b"\xfe\xff" + encodable(words).encode("utf-16-be")
    for sign in (b"\\", b"(", b")"):
        data = data.replace(sign, b"\\" + sign)
    return b"(" + data.replace(b"\r", b"\\r") + b")"


def encodable(words: str) -> str:
    """Return `words` with stray surrogates replaced, which PDF cannot hold."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
