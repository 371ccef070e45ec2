"""What the pages of a PDF look like, to compare with what was read of them."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from reader.importing.pdf_file import PdfFile

if TYPE_CHECKING:
    from reader.importing.pdf_file import Picture

MOST = 20  # pages; who needs more opens the file in a PDF reader
WIDTH, HEIGHT = 1_000, 4_000  # pixels of a page at most
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGB = 2
_QUICK = 1  # compression


def pictures(data: bytes, name: str) -> tuple[bytes, ...]:
    """Return the first pages of a PDF as PNG files; pages that are broken are left out.

    Args:
        data: The file.
        name: What it is called.

    Raises:
        ImportFailed: It cannot be opened.
    """
    with PdfFile(data, name) as file:
        drawn = (file.picture(number, WIDTH, HEIGHT) for number in range(min(file.pages, MOST)))
        return tuple(png(one) for one in drawn if one is not None)


def png(picture: Picture) -> bytes:
    """Return a picture as a PNG file (ISO/IEC 15948)."""
    step = 3 * picture.width
    colors = bytearray(step * picture.height)
    for place, channel in enumerate((2, 1, 0)):
        colors[place::3] = picture.pixels[channel::4]
    rows = (b"\0" + colors[at : at + step] for at in range(0, len(colors), step))
    head = struct.pack(">IIBBBBB", picture.width, picture.height, 8, _RGB, 0, 0, 0)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", head),
            _chunk(b"IDAT", zlib.compress(b"".join(rows), _QUICK)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
