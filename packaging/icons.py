"""Draw the icon in every size that a desktop asks for, from the one SVG.

    python packaging/icons.py

Writes the PNGs that the window and the Linux packages take into `resources/icon`, and those of
Windows (`.ico`) and macOS (`.icns`) beside the SVG.  Both are boxes around PNGs.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parent.parent
SVG = ROOT / "packaging" / "icon" / "synoptic.svg"
PNGS = ROOT / "resources" / "icon"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
#: The largest size that Windows knows.
_WINDOWS = 256
#: What macOS calls each size, in pixels.
_APPLE = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def drawn(size: int) -> bytes:
    """Return the icon as a PNG of `size` by `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide takes str, says bytes
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return PNGs, by their size in pixels, as an icon of Windows."""
    sizes = [size for size in pictures if size <= _WINDOWS]
    at = 6 + 16 * len(sizes)
    head, body = struct.pack("<HHH", 0, 1, len(sizes)), b""
    for size in sizes:
        side = size % _WINDOWS  # 0 stands for 256
        data = pictures[size]
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), at + len(body))
        body += data
    return head + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return PNGs, by their size in pixels, as an icon of macOS."""
    parts = [(_APPLE[size], data) for size, data in pictures.items() if size in _APPLE]
    body = b"".join(name + struct.pack(">I", len(data) + 8) + data for name, data in parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> None:
    """Write all of them."""
    pictures = {size: drawn(size) for size in SIZES}
    PNGS.mkdir(exist_ok=True)
    for size, data in pictures.items():
        (PNGS / f"synoptic-{size}.png").write_bytes(data)
    SVG.with_suffix(".ico").write_bytes(ico(pictures))
    SVG.with_suffix(".icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    main()
