"""A screen of any size, for the offscreen platform of Qt."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def tell_screen(file: Path, size: str) -> tuple[int, int]:
    """Have a screen of a size, told in `file`, and return that in logical pixels.

    Before Qt is imported.

    Args:
        file: Is written.
        size: As in 1440x900, or 720x450@2: so many logical pixels, each of 2 × 2.
    """
    extent, _, scale = size.partition("@")
    width, height = map(int, extent.split("x"))
    times = int(scale or 1)
    screen = {"name": "screen", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screen |= {"width": width * times, "height": height * times}
    file.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    os.environ["QT_SCALE_FACTOR"] = str(times)
    return width, height
